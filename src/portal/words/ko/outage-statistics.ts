/** Words of the statistics on outages. */
export const outageStatistics = {
  title: '장애 통계',
  heading: (from: number, to: number, count: number) =>
    from === to
      ? `${to}년에 시작된 장애는 ${count}건입니다`
      : `${from}년부터 ${to}년까지 시작된 장애는 ${count}건입니다`,
  summary: '모의훈련은 세지 않습니다. 숫자를 누르면 그 장애의 목록으로 갑니다.',
  range: '통계 기간',
  from: '시작 연도',
  to: '끝 연도',
  show: '보기',
  byYear: '연도별 장애와 지속 시간',
  drawn: {
    lasted: '지속 시간',
    detected: '알게 될 때까지 걸린 시간',
    notified: '이용자에게 고지할 때까지 걸린 시간',
    occasion: '연도별 중단 사유',
  },
  year: '연도',
  count: '건수',
  median: { lasted: '지속 시간의 중앙값', detected: '인지까지의 중앙값', notified: '이용자 고지까지의 중앙값' },
  longest: '가장 긴 장애',
  byTime: '걸린 시간별 건수',
  byTimeNote: '모두 장애가 시작된 때부터 잽니다. 구간의 경계는 법령의 기준(10분, 30분, 2시간)과 하루입니다.',
  time: '걸린 시간',
  notKnown: '그 밖',
  measures: { lasted: '끝날 때까지', detected: '알게 될 때까지', notified: '이용자에게 고지할 때까지' },
  byCause: '중단 사유별 건수',
  cause: '중단 사유',
  unknownOccasion: '아직 모름',
  siteLost: { yes: '데이터센터가 상실된 장애', no: '데이터센터가 상실되지 않은 장애' },
  byOperator: '사업자별 건수',
  operator: '사업자',
  total: '끝난 장애의 지속 시간 합계',
  filtered: (parts: string) => `다음에 해당하는 장애만 표시하였습니다: ${parts}`,
  showAll: '모두 보기',
  inYears: (from: number | null, to: number | null) =>
    from === to
      ? `${to}년에 시작`
      : [from === null ? '' : `${from}년부터`, to === null ? '' : `${to}년까지`]
          .filter((part) => part !== '')
          .join(' ') + ' 시작',
};
