/** Fixed terms of the field, keyed by the code's own values. */
export const organisationKinds = {
  operator: '사업자',
  agent: '국내대리인',
  headquarters: '과학기술정보통신부',
  'field-office': '중앙전파관리소',
  'specialised-body': '전문기관',
};

export const roles = {
  author: '작성자',
  attester: '확인자',
  'operator-admin': '관리자',
  inspector: '점검자',
  signatory: '결재권자',
  'scheme-manager': '제도 담당자',
  'ministry-admin': '운영 관리자',
  recorder: '점검 기록자',
  reader: '열람자',
};

export const permissions = {
  'register.read': '등록정보 열람',
  'register.write': '등록정보 등록·수정',
  'assessment.read': '자체점검 열람',
  'assessment.write': '자체점검 답변 작성',
  'assessment.submit': '자체점검 확인·제출',
  'operators.read': '사업자 열람',
  'operators.write': '사업자와 측정값 등록·수정',
  'facilities.manage': '집적정보통신시설 목록 관리',
  'catalogue.read': '점검표 열람',
  'catalogue.manage': '점검표 관리',
  'coverage.decide': '대상 확정',
  'inspection.read': '점검 열람',
  'inspection.manage': '점검 계획·관리',
  'review.read': '이행점검 열람',
  'review.record': '이행점검 기록',
  'review.judge': '이행점검 판정',
  'review.sign': '점검 결과 결재',
  'finding.read': '지적사항 열람',
  'report.read': '보고서 열람',
  'report.issue': '보고서 발행',
  'outage.read': '장애 열람',
  'outage.write': '장애 등록·입력',
  'people.read': '구성원 열람',
  'people.manage': '구성원 관리',
  'organisations.manage': '기관 관리',
  'audit.read': '감사 기록 열람',
  'token.manage': 'API 토큰 관리',
};

export * from './checklist-terms.js';
export * from './regime-terms.js';
export * from './facility-terms.js';
export * from './operator-terms.js';
export * from './report-terms.js';
export * from './survivability-terms.js';
export * from './topology-terms.js';
export * from './inspection-terms.js';
export * from './review-terms.js';
export * from './unit-terms.js';
export * from './analysis-terms.js';
export * from './submission-terms.js';
export * from './audit-terms.js';
export * from './outage-terms.js';
export { verification } from './verification-terms.js';
export * from './letter-terms.js';
export * from './round-up-terms.js';
export * from './outage-report-terms.js';
export * from './data-request-terms.js';
export * from './headquarters-sheet-terms.js';
