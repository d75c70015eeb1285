import type * as ko from '../ko/terms.js';

export const organisationKinds: typeof ko.organisationKinds = {
  operator: 'Operator',
  agent: 'Domestic agent',
  headquarters: 'Ministry of Science and ICT',
  'field-office': 'Central Radio Management Service',
  'specialised-body': 'Specialised body',
};

export const roles: typeof ko.roles = {
  author: 'Author',
  attester: 'Attester',
  'operator-admin': 'Administrator',
  inspector: 'Inspector',
  signatory: 'Signatory',
  'scheme-manager': 'Scheme manager',
  'ministry-admin': 'Administrator',
  recorder: 'Recorder',
  reader: 'Reader',
};

export const permissions: typeof ko.permissions = {
  'register.read': 'Read the register',
  'register.write': 'Change the register',
  'assessment.read': 'Read self-assessments',
  'assessment.write': 'Write answers of self-assessments',
  'assessment.submit': 'Attest and submit self-assessments',
  'operators.read': 'Read operators',
  'operators.write': 'Change operators and their measurements',
  'facilities.manage': 'Manage the list of facilities',
  'catalogue.read': 'Read checklists',
  'catalogue.manage': 'Manage checklists',
  'coverage.decide': 'Decide on coverage',
  'inspection.read': 'Read inspections',
  'inspection.manage': 'Plan and manage inspections',
  'review.read': 'Read reviews',
  'review.record': 'Keep records of reviews',
  'review.judge': 'Judge items of reviews',
  'review.sign': 'Sign off results',
  'finding.read': 'Read findings',
  'report.read': 'Read reports',
  'report.issue': 'Issue reports',
  'outage.read': 'Read outages',
  'outage.write': 'Open outages and enter states',
  'people.read': 'Read people',
  'people.manage': 'Manage people',
  'organisations.manage': 'Manage organisations',
  'audit.read': 'Read the trail',
  'token.manage': 'Manage API tokens',
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
