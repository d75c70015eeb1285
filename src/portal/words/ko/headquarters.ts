/** Words of the restoration of a building and of the headquarters' view of an event. */
export const headquarters = {
  restoration: '데이터센터 복구 상황',
  restorationNone: '이 시각까지 보고된 복구 상황이 없습니다.',
  restorationSentence: (at: string, power: number) => `${at} 기준 전력 복구율 ${power}%`,
  restorationCaption: '데이터센터 복구 상황 이력',
  restorationHeading: (facility: string) => `${facility}의 복구 상황`,
  restorationSummary:
    '데이터센터 운영자가 보고한 내용을 정부가 대신 입력합니다. 이 사건에 장애가 있는 사업자도 봅니다. 입력한 행은 고칠 수 없으며, 새 행을 이어 입력합니다.',
  restorationEnter: '복구 상황 입력',
  restorationAll: '복구 상황 이력과 입력',
  noFacility: '이 사건에는 집적정보통신시설이 지정되어 있지 않아 복구 상황을 입력할 수 없습니다.',
  at: '기준 시각',
  power: '전력 복구율',
  halls: '복구된 전산실',
  hallsBack: '복구된 전산실 수',
  hallsAll: '전체 전산실 수',
  hallsOf: (back: number, all: number) => `${all}개 중 ${back}개`,
  cooling: '냉방 복구율',
  note: '비고',
  reportedBy: '보고자',
  reportedByHint: '복구 상황을 보고한 데이터센터 운영자의 이름을 적어 주십시오.',
  entered: '입력',
};
