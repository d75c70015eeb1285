/** Words of outages, keyed by the code's own values. */
export const featureStates = {
  normal: '정상',
  degraded: '저하',
  restoring: '복구 중',
  unreachable: '접속 불가',
};

export const outageDuties = {
  'disaster-report': '방송통신재난 보고',
  'running-report': '피해·복구 상황 수시 보고',
  'data-centre-report': '집적정보통신시설 서비스 중단 보고',
  'landlord-notice': '시설 임대 사업자에 대한 통지',
  'notice-to-users': '이용자에 대한 중단 사실 고지',
  'damages-notice': '손해배상 기준·절차 고지',
};

/** From when a duty is there, in a sentence. */
export const outageDutyRules = {
  'disaster-report':
    '서비스 중단이 10분 이상 이어지면 보고합니다. 법률은 지체 없이 보고하도록 하고, 10분은 방송통신재난관리기본계획(2023년 7월)의 기준입니다.',
  'running-report': '방송통신재난이 끝날 때까지 피해상황, 복구상황, 처리대책을 수시로 보고합니다.',
  'data-centre-report':
    '연속해서 30분 이상 중단되거나, 24시간 안에 2회 이상 중단되어 더한 시간이 45분 이상이면 지체 없이 문서로 보고합니다.',
  'landlord-notice': '배타적으로 임차한 시설이면 같은 기준으로 시설을 임대한 사업자에게 통지합니다.',
  'notice-to-users': '중단 사실, 원인, 대응조치 현황, 상담 연락처를 지체 없이 이용자에게 알립니다.',
  'damages-notice': '서비스가 재개된 날부터 30일 이내에 손해배상의 청구권자, 기준, 절차와 방법을 알립니다.',
};

export const clockStates = {
  'not-covered': '해당 없음',
  unknown: '확인 필요',
  exempt: '제외',
  waits: '발생 전',
  runs: '이행 전',
  done: '이행',
  over: '종료',
};

/** Why a clock does not run, or not yet. */
export const clockReasons = {
  announced: '미리 고지한 범위에서 중단되어 제외됩니다(제37조의21제1항제1호).',
  'carrier-line': '기간통신사업자의 전기통신회선설비 장애로 중단되어 제외됩니다(제37조의21제1항제2호).',
  'cloud-service':
    '클라우드컴퓨팅서비스의 중단이어서 제외됩니다(제37조의21제1항제6호). 「클라우드컴퓨팅 발전 및 이용자 보호에 관한 법률」 제25조에 따른 통지가 따로 있습니다.',
  'small-sales': '전년도 전기통신역무 매출액이 100억원 미만이어서 제외됩니다(제37조의21제1항제3호가목).',
  'few-users': '전년도 말 직전 3개월간 일일평균 이용자가 100만명 미만이어서 제외됩니다(제37조의21제1항제3호나목).',
  'within-two-hours': '평소 예상하지 못한 불가피한 사유로 2시간 이내로 중단되어 제외됩니다(제37조의21제1항제5호).',
  'two-hours-not-over':
    '평소 예상하지 못한 불가피한 사유이므로 2시간 안에 재개되면 제외됩니다. 아직 2시간이 지나지 않았습니다(제37조의21제1항제5호).',
  'occasion-unknown': '2시간 이내의 중단입니다. 중단 사유가 입력되지 않아 제외되는지 알 수 없습니다.',
  'figures-unknown': '해당 연도의 매출액이나 이용자 수가 등록되지 않아 제외되는지 알 수 없습니다.',
  'no-stop': '접속 불가나 복구 중으로 입력된 기능이 없습니다.',
  'not-long-enough': '기준 시간에 이르지 않았습니다.',
  'not-major-operator': '해당 연도의 주요방송통신사업자가 아닙니다.',
  'not-data-centre': '해당 연도의 집적정보통신시설 사업자등이 아닙니다.',
  'coverage-unknown': '해당 연도의 대상 확정이 없거나 자료가 모자라 대상인지 알 수 없습니다.',
  'no-site-lost': '상실된 데이터센터가 입력되지 않았습니다.',
  'no-exclusive-site': '상실된 데이터센터 가운데 배타적으로 임차한 곳이 없습니다.',
  'site-use-unknown': '상실된 데이터센터의 이용 형태가 등록되지 않았습니다.',
  'not-value-added': '부가통신사업자로 등록되지 않은 사업자입니다.',
  'no-fee': '매월 또는 일정 시기에 결제하는 이용요금이 없는 서비스여서 제외됩니다.',
  'not-resumed': '서비스가 아직 재개되지 않았습니다.',
};

export const certainties = { known: '확인', suspected: '추정', unknown: '미상' };

export const occasions = {
  unforeseen: '평소 예상하지 못한 불가피한 사유(이용 집중, 설비 장애, 소프트웨어 이상)',
  'important-facility': '중요통신시설의 장애나 오류',
  'carrier-line': '기간통신사업자의 전기통신회선설비 장애',
  'cloud-service': '클라우드컴퓨팅서비스의 중단',
  other: '그 밖의 사유',
};

/** By what users are told (TBA-D 37-21). */
export const noticeChannels = {
  email: '전자우편',
  'text-message': '문자메시지',
  screen: '홈페이지·앱의 접속화면',
  sns: '사회관계망서비스 등 개별적인 전자 고지',
  contract: '이용계약에서 정한 방법',
  press: '언론(전기통신설비로 고지할 수 없는 때)',
};

export const compensationKinds = {
  extension: '이용기간 연장',
  credit: '캐시·적립금 반환',
  money: '금전 지급',
  other: '그 밖의 보상',
};

/** Whether its users pay for a service. */
export const serviceFees = { paid: '유료', free: '무료' };

/** From where an outage was opened. */
export const openedFrom = { operator: '사업자', ministry: '정부', token: '사업자 프로그램(API 토큰)' };

export const exerciseKinds = { announced: '사전 예고', unannounced: '불시' };

/** How what happened differs from what the register let expect. */
export const predictionDifferences = {
  'as-predicted': '예측대로',
  better: '예측보다 나음',
  worse: '예측보다 나쁨',
  'not-reported': '예측되었으나 보고되지 않음',
  unregistered: '미등록',
  open: '아직 판단할 수 없음',
};

export const predictionWords = {
  predicted: '예측',
  actual: '실제',
  unregistered: '등록된 서비스가 없음',
  notReported: '보고되지 않음',
  notBack: '미회복',
};

/** Why a loss hits what it hits, by component. */
export const lossCauses = {
  'tool-gone': '예비 설비를 가동할 관리도구가 상실된 데이터센터에만 있음',
  concentrated: '인증 등 핵심기능이 상실된 데이터센터에 집중됨',
  'store-gone': '저장소가 상실된 데이터센터에만 있음',
  'not-duplicated': '다른 데이터센터에 이중화되지 않음',
  'tool-held': '복구 인력이 쓰는 도구를 함께 쓸 수 없게 됨',
  'never-drilled': '데이터센터 전체의 상실을 가정한 훈련이 없었음',
  'too-little-left': '남은 배치로는 필요한 처리 용량을 채울 수 없음',
};

const bands = {
  'within-10': '10분 이내',
  'within-30': '10분 초과 30분 이내',
  'within-120': '30분 초과 2시간 이내',
  'within-day': '2시간 초과 24시간 이내',
  'over-day': '24시간 초과',
};

/** Bands of a time from the start of an outage, by what is measured. */
export const timeBands = {
  lasted: { ...bands, none: '진행 중' },
  detected: { ...bands, none: '입력 없음' },
  notified: { ...bands, none: '고지 기록 없음' },
};

export const outagesOfYear: string = '{year}년, {band}: {count} 건';

/** The same, for a key beside a picture. */
export const occasionsShort = {
  unforeseen: '예상하지 못한 불가피한 사유',
  'important-facility': '중요통신시설의 장애',
  'carrier-line': '전기통신회선설비의 장애',
  'cloud-service': '클라우드컴퓨팅서비스의 중단',
  other: '그 밖의 사유',
};
