import type * as ko from '../ko/letter-terms.js';

/** Kinds of issued documents, and the words of letters. Korean prevails. */
export const documentKinds: typeof ko.documentKinds = {
  'audit-report': 'Audit report',
  recommendation: 'Letter of recommendation',
  'round-up': 'Round-up of an inspection',
  'data-request': 'Request for material',
  'data-request-result': 'Result of a request for material',
};

export const letterDisclosures: typeof ko.letterDisclosures = {
  open: 'open to the public',
  partly: 'open in part',
  closed: 'not open to the public',
};

export const letter: typeof ko.letter = {
  to: 'To',
  through: '(Via)',
  subject: 'Subject',
  marks: ['{number}.', '{letter}.', '{number})', '{letter})'],
  letters: 'abcdefghijklmnopqrstuvwxyz',
  enclosure: 'Enclosure',
  end: '{text}  End.',
  drafter: 'Drafted by',
  reviewer: 'Reviewed by',
  approver: 'Signed by',
  reviewed: 'sign-off of the result',
  enforced: 'Reference',
  enforcedNumber: '{number} ({day})',
  enforcedDraft: 'numbered when it is issued',
  postal: 'Post',
  telephone: 'Telephone',
  email: 'E-mail',
  disclosure: 'Disclosure',
  officer: 'Officer in charge',
  officerText: '{name}, {organisation}',
  officerAt: '{name}, {organisation} ({telephone})',
};

export const recommendation: typeof ko.recommendation = {
  title: 'Letter of recommendation',
  documentTitle: 'Letter of recommendation - {operator}',
  modelFile: 'What this letter says, for programs',
  subject: 'Recommendations after the inspection “{inspection}”',
  about: 'Recommendations to {operator}: {count}',
  running: '{number} (version {version})',
  runningDraft: 'Letter of recommendation · as of {at}',
  draft: 'Draft',
  to: 'The representative of {operator}',
  related: 'References',
  basis: 'Legal basis: {articles}',
  inspection: 'Inspection: {title} ({from} – {to}), result signed off on {day}',
  report: 'Audit report: {number} (version {version})',
  purpose:
    'So that you correct of your own accord what this inspection found wanting, and provide your services reliably, {authority} recommends that what follows be corrected ({article}). Recommendations: {count}.',
  item: '{code} {title}',
  text: 'Recommendation: {text}',
  bases: 'Legal basis: {bases}',
  planDue: 'Plan of action due on: {day}',
  resultDue: 'Result due on: {day}',
  practice: '{due} (by practice)',
  dues: 'Please submit the plan of action and its result by the days above.',
  duesOfPractice:
    'Please submit the plan of action and its result by the days above. Days marked “by practice” follow practice and are not set by law.',
  nature:
    'This recommendation is administrative guidance and not an administrative act. Not following it brings you no disadvantage ({disadvantage}), and you may give us your opinion on how it was made and on what it says ({opinion}).',
  officer: 'The officer in charge of this recommendation is {officer}.',
  reissued: 'This letter replaces the versions before it. Reason for issuing it again: {reason}',
  enclosed: '1 copy of the audit report ({number}, version {version}).',
};
