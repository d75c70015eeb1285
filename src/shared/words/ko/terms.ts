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
