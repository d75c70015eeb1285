/** Words of operators and their yearly figures, keyed by the code's own values. */
export const operatorKinds = {
  'value-added': '부가통신사업자',
  'data-centre': '데이터센터 사업자',
};

export const operatorFields = {
  name: '상호',
  businessNumber: '사업자등록번호',
  kinds: '사업자 구분',
  koreanOffice: '국내 주소 또는 영업소',
  paidServices: '유료 서비스 제공',
  publicBody: '공공기관',
  agents: '국내대리인',
};

export const measurementFields = {
  periodFrom: '측정 기간 시작일',
  periodTo: '측정 기간 종료일',
  dailyUsers: '하루 평균 국내 이용자 수',
  trafficSharePartsPerMillion: '하루 평균 국내 트래픽 비중',
  totalSalesWon: '전체 매출액',
  telecomSalesWon: '전기통신역무 매출액',
  ictSalesWon: '정보통신서비스 부문 매출액',
  source: '자료 출처',
};

export const yesNo = { yes: '예', no: '아니요', unknown: '자료 없음' };
