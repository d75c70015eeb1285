import type * as ko from '../ko/submission-terms.js';

export const checklistDocument: typeof ko.checklistDocument = {
  title: 'Self-assessment',
  documentTitle: 'Self-assessment - {operator}',
  running: 'Self-assessment · submission {number} · {at}',
  runningDraft: 'Self-assessment · as of {at}',
  classification: { submitted: 'As submitted', draft: 'Draft' },
  watermark: 'DRAFT',
  cover: {
    inspectionName: '{title} ({year})',
    submission: 'Submission',
    draft: 'State',
    draftText: 'A draft that was not submitted, as of {at}',
    statement: { submitted: 'Attestation', draft: 'Attestation to be made' },
    sha256: { submitted: 'SHA-256 of the submission', draft: 'SHA-256 of the present content' },
    remark: {
      submitted: 'This is what the submission froze; the same submission always gives the same document.',
      draft: 'A draft. It may change until it is submitted, and handing in this document is no submission.',
    },
  },
  summary: 'Summary',
  sentence:
    'Items of the self-assessment of {operator}: {items}. Answered: {answered}; not applicable: {notApplicable}; without an answer: {unanswered}.',
  files: 'Evidence files: {count} ({size} together).',
  domainsCaption: 'Answers and criteria by domain',
  domainColumns: {
    domain: 'Domain',
    items: 'Items',
    answered: 'Answered',
    notApplicable: 'Not applicable',
    unanswered: 'No answer',
    met: 'Met',
    notMet: 'Not met',
    disagreeing: 'Differing',
  },
  total: 'All',
  domainsNote:
    '“Met” and “not met” count the figures and days in answers that Ieum held against the criteria of the checklist; “differing” counts the items whose answer differs from the register or holds a day that is out of date. None of them is a judgement.',
  overview: 'Overview of the answers',
};

export const annualFiling: typeof ko.annualFiling = {
  title: 'Status and plan of the measures for service stability',
  documentTitle: 'Status and plan of the measures for service stability - {operator}',
  running: 'Status and plan of measures · submission {number} · {at}',
  classification: 'Annual filing',
  cover: {
    to: 'To',
    from: 'Filed by',
    due: 'Due',
    basis: 'Legal basis',
    attached: 'Attachments',
    attachedFiles: '{count} (evidence files, {size} together)',
    attachedNone: 'none',
    remark:
      'Made from the measures of a submitted self-assessment. The answers on who is covered, and the criteria that Ieum held against the answers, stand in the self-assessment of the same submission.',
  },
  overview: 'Overview of the measures',
  sentence:
    'Measures of {operator}: {measures}. With a status: {stated}; with a plan: {planned}; not applicable: {notApplicable}.',
  columns: {
    code: 'No.',
    title: 'Measure',
    answer: 'Answer',
    due: 'To be done by',
    owner: 'In charge',
    files: 'Attached',
    page: 'Page',
  },
  status: 'Status',
  plan: 'Plan',
  due: 'To be done by',
  owner: 'In charge',
  none: 'Nothing stated',
  noPlan: 'No plan stated',
  requirement: 'Measure',
  attachment: 'Attachment {number}. {name} ({size})',
  annex: 'Attachments',
  annexNone: 'There are no attachments.',
  annexColumns: { number: 'No.', code: 'Measure', file: 'File and SHA-256', size: 'Size' },
};
