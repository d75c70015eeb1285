import type { audit as ko } from '../ko/audit.js';

export const audit: typeof ko = {
  title: 'Audit trail',
  summary: 'Who did what, and when, written together with the act itself. Entries are never changed or removed.',
  empty: 'No entry matches',
  number: 'No.',
  at: 'Time',
  who: 'Who',
  action: 'Act',
  subject: 'Subject',
  facts: 'Facts',
  show: 'Show',
  before: 'Before',
  after: 'After',
};
