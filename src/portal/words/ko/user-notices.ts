/** Words of what users were told of an outage. */
export const userNotices = {
  title: '이용자 고지',
  caption: '이용자에게 고지한 것',
  none: '입력된 고지가 없습니다.',
  enter: '고지 입력',
  summary:
    '고지문은 장애 기록으로 만든 초안입니다. 고쳐 쓰신 뒤, 보낸 그대로 입력하십시오. 입력한 것은 바꾸지 않고 이어서 입력합니다.',
  duty: '이용자에게 처음 고지한 것을 입력하면 중단 사실 고지 의무를 이행한 것으로 함께 입력됩니다. 전기통신설비로 고지할 수 없어 언론에 알린 때에는, 가능해지는 대로 이용자에게 고지하고 다시 입력하십시오.',
  sentAt: '고지한 때',
  channel: '고지 방법',
  text: '고지문',
  textHint: '중단 사실, 원인, 대응조치 현황, 상담 연락처가 들어가야 합니다(시행령 제37조의21제1항).',
  proof: '증빙',
  proofHint: '게시한 주소나 발송 기록처럼 고지한 것을 보일 수 있는 것을 적어 주십시오.',
  fileOf: (number: number) => `고지 ${number}의 증빙 파일`,
  addFile: '증빙 파일 추가',
  entered: '입력',
  submit: '고지한 것으로 입력',
};
