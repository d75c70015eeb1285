/** Names of regimes, statutes, coverage criteria, acts and authorities. Written in the vocabulary of the statutes. */
export const regimes = {
  'TBA-22-7': '「전기통신사업법」 제22조의7 (서비스 안정성 확보)',
  'FA-35': '「방송통신발전 기본법」 제35조 (주요방송통신사업자)',
  'NA-46': '「정보통신망법」 제46조 (집적정보통신시설)',
};

/** For narrow columns. */
export const regimesShort = {
  'TBA-22-7': '전기통신사업법 제22조의7',
  'FA-35': '방송통신발전법 제35조',
  'NA-46': '정보통신망법 제46조',
};

export const statutes = {
  TBA: '전기통신사업법',
  'TBA-D': '전기통신사업법 시행령',
  FA: '방송통신발전 기본법',
  'FA-D': '방송통신발전 기본법 시행령',
  NA: '정보통신망 이용촉진 및 정보보호 등에 관한 법률',
  'NA-D': '정보통신망 이용촉진 및 정보보호 등에 관한 법률 시행령',
  APA: '행정절차법',
  AIA: '행정조사기본법',
};

/** What one coverage finding is about. */
export const coverages = {
  'TBA-22-7': '서비스 안정성 확보 조치 의무 대상 부가통신사업자',
  'TBA-22-8': '국내대리인 지정 의무',
  'FA-35-4': '주요방송통신사업자 (부가통신사업자)',
  'FA-35-5': '주요방송통신사업자 (집적정보통신시설 사업자등)',
  'FA-39-2-department': '통신재난관리 전담부서 운용 의무',
  'FA-39-2-staff': '통신재난관리 전담인력 2명 이상 운용 의무',
  'NA-46-1': '집적정보통신시설 사업자 (타인의 서비스 제공)',
  'NA-46-2': '자신의 서비스 제공을 위한 집적정보통신시설 운영자',
  'NA-46-7': '임차시설을 배타적으로 운영ㆍ관리하는 임차사업자',
};

export const coverageOutcomes = {
  yes: '해당',
  no: '해당 없음',
  unknown: '자료 없음',
  unconfirmed: '해석 미확정',
};

/** Answers to one criterion. */
export const criterionAnswers = { yes: '충족', no: '미충족', unknown: '자료 없음' };

export const coverageReadings = {
  'per-site': '데이터센터별로 본 경우',
  'in-total': '전체를 합산한 경우',
};

export const criteria = {
  'value-added-operator': '부가통신사업자',
  'daily-users': '하루 평균 국내 이용자 수',
  'traffic-share': '하루 평균 국내 트래픽 비중',
  'floor-area': '전산실 바닥면적',
  'receiving-capacity': '수전설비 용량',
  'total-sales': '전년도 매출액',
  'telecom-sales': '전년도 전기통신역무 매출액',
  'ict-sales': '정보통신서비스 부문 전년도 매출액',
  'korean-office': '국내 주소 또는 영업소',
  'public-body': '공공기관',
  'exclusive-lease': '배타적으로 운영ㆍ관리하는 임차시설',
  'serves-others': '타인의 서비스 제공을 위한 시설 운영ㆍ관리',
  'serves-itself': '자신의 서비스 제공을 위한 시설 직접 운영ㆍ관리',
  'covered-by-22-7': '「전기통신사업법」 제22조의7제1항의 기준 해당',
  'clustered-facility-operator': '집적정보통신시설 사업자등 해당',
  'major-telecom-operator': '주요통신사업자 해당',
};

/** Period of measurement that the statute sets for a criterion; empty where it sets none. */
export const measurementPeriods = {
  'last-quarter': '전년도 말 기준 직전 3개월간',
  'last-year': '전년도',
  none: '',
};

export const comparators = { 'at-least': '{amount} 이상', below: '{amount} 미만', is: '{amount}' };

export const coverageNotes = {
  'per-site-or-total':
    '법령은 이 수치를 시설별로 보는지 합산하여 보는지 정하고 있지 않습니다. 두 결과를 함께 표시하며, 어느 쪽인지는 확정되지 않았습니다.',
  'notification-assumed': '부가통신사업의 신고를 한 자임을 전제로 한 결과입니다.',
  'landlord-assumed': '시설을 임대한 자가 집적정보통신시설 사업자임을 전제로 한 결과입니다.',
};

export const operatorClasses = {
  VAS: '서비스 안정성 확보 의무 대상 부가통신사업자',
  'VAS-M': '주요통신사업자인 부가통신사업자',
  DC: '집적정보통신시설 사업자등',
  'DC-colo': '집적정보통신시설 사업자',
  'DC-own': '자신의 서비스를 위한 집적정보통신시설 운영자',
  'DC-M': '주요통신사업자인 집적정보통신시설 사업자등',
  LESSEE: '배타적 임차사업자',
};

export const acts = {
  'request-sizes': '이용자 수ㆍ트래픽 양 등 현황 요청',
  'annual-filing': '매년 제출하는 자료의 접수',
  'data-for-inspection': '점검을 위한 자료 제출 요구',
  'data-after-outage': '장애 관련 자료 제출 요청',
  inspect: '점검',
  'sign-off': '점검결과 결재',
  recommend: '시정권고',
  'corrective-order': '시정명령',
  'supplement-order': '보완명령',
  'accept-alternative': '대안조치 인정',
  deliberate: '점검결과 심의',
  fine: '과태료 부과',
};

export const authorityHolders = {
  headquarters: '과학기술정보통신부장관',
  'field-office': '중앙전파관리소장',
  either: '과학기술정보통신부장관 또는 중앙전파관리소장',
  committee: '통신재난관리심의위원회',
  'by-provision': '위반 조항에 따라 과학기술정보통신부장관 또는 중앙전파관리소장',
  nobody: '해당 권한 없음',
};

export const authorityNotes = {
  delegated: '위임된 권한입니다.',
  'depends-on-basis': '점검 근거에 따라 처분청이 다릅니다.',
  'council-view': '보호조치 협의회의 의견을 들어 인정합니다. 고시 본문을 확인하지 못하여 미확정입니다.',
  'plan-departs-from-guideline': '제출한 방송통신재난관리계획이 수립지침에 따르지 않은 경우에만 할 수 있습니다.',
  'notice-items-only': '고시 항목에만 할 수 있습니다.',
};

export const inspectionBases = {
  'TBA-82': '전기통신설비에 관한 검사',
  'TBA-consent': '사업자의 자발적인 협조에 따른 점검',
  'FA-36-2': '방송통신재난관리계획 이행 지도ㆍ점검',
  'NA-46-3': '집적정보통신시설 보호조치 이행점검',
};

export const legalDates = {
  'annual-filing': '서비스 안정성 확보 조치 이행 현황 및 계획 자료 제출',
  'plan-guideline': '다음 연도 방송통신재난관리기본계획 수립지침 통보',
  'disaster-plan': '다음 연도 방송통신재난관리계획 제출',
  'facility-grades': '통신시설 등급과 근거자료 제출',
  'basic-plan': '다음 연도 방송통신재난관리기본계획 수립',
  'grade-designation': '통신시설 등급 지정',
};

export const legalDateDuties = { operator: '사업자', ministry: '과학기술정보통신부' };

/** Why an order on an item is possible, or is not. */
export const orderability = {
  'statute-applies': '법령에 근거한 항목이며 적용 법령의 대상입니다. 시정명령을 할 수 있습니다.',
  'notice-applies': '고시에 근거한 항목이며 적용 법령의 대상입니다. 시정명령을 할 수 있습니다.',
  'own-plan-holds-measure':
    '사업자가 제출한 해당 연도 방송통신재난관리계획({page}쪽)에 포함된 조치입니다. 계획 이행에 대한 시정명령을 할 수 있습니다.',
  'not-covered': '이 사업자는 적용 법령의 대상으로 확정되지 않았습니다. 시정권고만 할 수 있습니다.',
  'lessee-only':
    '「정보통신망법」 제46조제3항의 시정명령은 집적정보통신시설 사업자등에게 하는 것이며, 이 사업자는 같은 조 제7항의 임차사업자입니다. 시정권고만 할 수 있습니다.',
  'other-regime': '이 점검의 적용 법령에 속하는 근거가 없는 항목입니다. 시정권고만 할 수 있습니다.',
  'plan-not-enforced-here':
    '계획에 근거한 항목은 「방송통신발전 기본법」 제36조의2에 따른 점검에서만 시정명령을 할 수 있습니다. 시정권고만 할 수 있습니다.',
  'not-major': '계획에 근거한 항목이나 주요통신사업자가 아닙니다. 시정권고만 할 수 있습니다.',
  'own-plan-unknown':
    '사업자의 해당 연도 방송통신재난관리계획을 확인하지 않았습니다. 확인하기 전에는 시정권고만 할 수 있습니다.',
  'own-plan-lacks-measure': '사업자의 해당 연도 방송통신재난관리계획에 없는 조치입니다. 시정권고만 할 수 있습니다.',
  benchmark: '참고 기준 항목입니다. 시정명령의 근거가 될 수 없으며 시정권고만 할 수 있습니다.',
};

/** Mark on due dates that follow practice, not a rule. */
export const dueDateBasis = { practice: '관행', law: '법정', agreed: '협의' };
