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
