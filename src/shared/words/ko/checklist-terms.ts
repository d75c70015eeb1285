/** Terms of the checklist: domains, kinds, forces, criteria, and the names of what items rest on. */
export const checklistDomains = {
  SCP: '적용대상',
  GOV: '관리체계',
  SST: '서비스 안정수단',
  USR: '이용자 보호',
  RED: '다중화·생존성',
  CHG: '변경·작업관리',
  INC: '장애 대응',
  RPT: '보고·자료제출',
  DRL: '훈련·교육',
  PWR: '전력',
  BAT: '배터리',
  FIR: '화재·소방',
  ENV: '환경·재해',
  ACC: '출입·감시',
  TEN: '임차·위탁',
  INS: '보험',
  ALT: '대안조치',
};

/** 조치 유형. */
export const measureKinds = { institutional: '제도적', managerial: '관리적', technical: '기술적', physical: '물리적' };

/** 구속력, and what each means for the reader. */
export const forces = {
  statute: { name: '법령', meaning: '법률 또는 대통령령 등에 근거한 항목으로, 시정명령의 근거가 될 수 있습니다.' },
  notice: {
    name: '고시',
    meaning: '「집적정보 통신시설 보호지침」에 근거한 항목으로, 시정명령의 근거가 될 수 있습니다.',
  },
  plan: {
    name: '계획·요구',
    meaning:
      '방송통신재난관리기본계획, 수립지침, 과학기술정보통신부의 시정 요구나 방안에 근거한 항목입니다. 주요통신사업자가 자신의 방송통신재난관리계획에 담은 조치이면 시정명령의 근거가 될 수 있고, 그 밖에는 권고에 그칩니다.',
  },
  benchmark: {
    name: '참고 기준',
    meaning: '국제 표준이나 제안에 따른 항목으로, 시정명령의 근거가 될 수 없습니다.',
  },
};

export const answerKinds = {
  'yes-no-partly': '예·일부·아니요',
  'yes-no': '예·아니요',
  number: '수',
  date: '날짜',
  choice: '선택',
  text: '서술',
  file: '파일',
};

export const yesNoPartly = { yes: '예', partly: '일부', no: '아니요' };

/** A criterion in words. `{bound}` is an amount or a date, `{part}` the label of another part. */
export const criterionComparators = {
  'at-least': '{bound} 이상',
  'at-most': '{bound} 이하',
  equals: '{bound}',
  'at-least-part': '{part} 이상',
  'within-months': '점검 기준일 전 {bound} 이내',
  'within-days-after': '{part}부터 {bound} 이내',
  'by-month-day': '{bound}까지',
  'not-before-reference': '점검 기준일 현재 기한이 지나지 않음',
};

export const criterionOutcomes = {
  compliance: { met: '충족', 'not-met': '미충족', 'not-answered': '답변 없음' },
  coverage: { met: '대상 기준에 해당', 'not-met': '대상 기준에 미달', 'not-answered': '답변 없음' },
};

export const markKinds = { suggested: '제안', 'to-confirm': '확인 필요' };

/** The sentence of a mark for which the catalogue gives none of its own. */
export const markSentences = {
  suggested: '법령이나 고시에 없는 제안 기준입니다.',
  'to-confirm': '원문을 확인하지 못하여 2차 자료에 따라 작성하였습니다. 조항과 내용을 확인해야 합니다.',
};

export const appliesToConditions = {
  'no-korean-office': '국내에 주소 또는 영업소가 없는 사업자',
  paid: '유료 서비스를 제공하는 사업자',
};

/** What items rest on: full name, with 「」 where it is a statute or notice, and a short form for narrow places. */
export const sources = {
  TBA: { name: '「전기통신사업법」', short: '전기통신사업법' },
  'TBA-D': { name: '「전기통신사업법 시행령」', short: '전기통신사업법 시행령' },
  FA: { name: '「방송통신발전 기본법」', short: '방송통신발전법' },
  'FA-D': { name: '「방송통신발전 기본법 시행령」', short: '방송통신발전법 시행령' },
  NA: { name: '「정보통신망 이용촉진 및 정보보호 등에 관한 법률」', short: '정보통신망법' },
  'NA-D': { name: '「정보통신망 이용촉진 및 정보보호 등에 관한 법률 시행령」', short: '정보통신망법 시행령' },
  NOTICE: { name: '「집적정보 통신시설 보호지침」', short: '보호지침' },
  'ESA-R': { name: '「전기안전관리법 시행규칙」', short: '전기안전관리법 시행규칙' },
  'REQUEST-2021': {
    name: '과학기술정보통신부의 서비스 장애 관련 개선 요구(2021. 7. 1.)',
    short: '2021. 7. 1. 개선 요구',
  },
  'GUIDELINE-2021': {
    name: '부가통신사업자의 서비스 안정성 확보 등을 위한 가이드라인(2021. 12. 7.)',
    short: '2021년 가이드라인',
  },
  'REQUEST-2022': {
    name: '과학기술정보통신부의 데이터센터 화재 장애 원인 조사 결과 및 시정 요구(2022. 12. 6.)',
    short: '2022. 12. 6. 시정 요구',
  },
  'POLICY-2023': { name: '디지털서비스 안정성 강화방안(2023. 3. 30.)', short: '2023. 3. 30. 강화방안' },
  'COMMITTEE-2023': { name: '통신재난관리심의위원회 심의(2023. 7. 28.)', short: '2023. 7. 28. 심의위원회' },
  'BASIC-PLAN-2023': { name: '방송통신재난관리기본계획(2023. 7. 28.)', short: '2023. 7. 28. 기본계획' },
  'REQUEST-2024': { name: '과학기술정보통신부의 시정 요구(2024. 5. 31.)', short: '2024. 5. 31. 시정 요구' },
  'COMMITTEE-2024': { name: '통신재난관리심의위원회 심의(2024. 7. 23.)', short: '2024. 7. 23. 심의위원회' },
  'PLAN-GUIDELINE-2025': {
    name: '2025년도 방송통신재난관리계획 수립지침(2024. 7. 23.)',
    short: '2025년도 수립지침',
  },
  'INSPECTION-2024': {
    name: '과학기술정보통신부의 데이터센터 점검 발표(2024. 9. 12.)',
    short: '2024. 9. 12. 점검 발표',
  },
  'BASIC-PLAN-2026': { name: '2026년도 방송통신재난관리기본계획(2025. 12. 3.)', short: '2026년도 기본계획' },
  'JOINT-DRILL-2024': { name: '2024년 데이터센터 합동훈련 사례', short: '2024년 합동훈련' },
  'ISO-22301': { name: 'ISO 22301:2019', short: 'ISO 22301' },
  'ISMS-P': { name: '정보보호 및 개인정보보호 관리체계(ISMS-P) 인증기준', short: 'ISMS-P' },
  'NIS2-IR': { name: '유럽연합 집행위원회 이행규정 2024/2690', short: 'EU 2024/2690' },
  DORA: { name: '유럽연합 규정 2022/2554(DORA)', short: 'DORA' },
  'TIA-942': { name: 'ANSI/TIA-942-C', short: 'TIA-942' },
};
