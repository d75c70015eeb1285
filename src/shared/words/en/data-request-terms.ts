import type * as ko from '../ko/data-request-terms.js';

export const dataRequestBases: typeof ko.dataRequestBases = {
  'value-added':
    'Telecommunications Business Act, Article 22-7 (4): to learn how the measures for stable service were carried out',
  inspection: 'Network Act, Article 46 (4): for the inspection of protective measures',
  coverage: 'Network Act, Article 46 (4): to learn whether the operator runs a data centre that is covered',
};

export const dataRequestStates: typeof ko.dataRequestStates = {
  draft: 'Being drafted',
  issued: 'Requested',
  answered: 'Submitted',
  told: 'Result told',
  withdrawn: 'Withdrawn',
};

export const dataRequestSteps: typeof ko.dataRequestSteps = {
  drafted: 'Request drafted',
  dropped: 'Draft given up',
  issued: 'Request issued',
  withdrawn: 'Withdrawn',
  answered: 'Material submitted',
  concluded: 'Result drafted',
  told: 'Result told in writing',
};

export const dataRequestCoverages: typeof ko.dataRequestCoverages = {
  yes: 'The operator is covered in the year of the outage.',
  no: 'The operator is not covered in the year of the outage.',
  unknown: 'Nobody has decided whether the operator is covered in the year of the outage.',
};

export const dataRequestLetter: typeof ko.dataRequestLetter = {
  title: 'Request for material',
  documentTitle: 'Request for material - {operator}',
  modelFile: 'What this request says, for programs to read',
  about: 'Request for material on the outage ‘{outage}’',
  subject: 'Request for material on ‘{outage}’',
  running: '{number} (version {version})',
  runningDraft: 'Request for material · as of {at}',
  draft: 'Draft',
  to: 'The representative of {operator}',
  related: 'With reference to',
  basis: 'Legal basis: {articles}',
  outage: 'Outage: {title} ({from} to {to})',
  goesOn: 'the present',
  asked: {
    'value-added':
      '{authority} judges that this outage harmed the stability of the service, and asks you to submit the following material in order to learn how your measures for stable service were carried out.',
    inspection:
      '{authority} requires you to submit the following material on this outage, for the inspection of protective measures under Article 46 (3) of the Network Act.',
    coverage:
      '{authority} requires you to submit the following material on this outage, in order to learn whether you run a data centre that is covered by the Network Act.',
  },
  why: 'Reason: {text}',
  material: 'Material to be submitted: {text}',
  form: 'Form and manner: {text}',
  formOfIeum: 'Form and manner: please enter your answer and its files in the system for service stability (Ieum).',
  due: 'Deadline: {moment}',
  returned: 'Return of what is submitted: it is given back once it was examined.',
  notReturned: 'Return of what is submitted: it is not given back.',
  unknownCoverage: 'We have not decided yet whether this Act covers you in the year of the outage.',
  duty: {
    'value-added':
      'You must follow this request unless you have a just cause ({power}). Whoever does not follow it without just cause, or submits false material, is fined up to KRW 10 million ({fine}).',
    inspection:
      'You must follow this requirement unless you have a just cause ({power}). Whoever does not follow it without just cause is fined up to KRW 10 million ({fine}).',
    coverage:
      'You must follow this requirement unless you have a just cause ({power}). Whoever does not follow it without just cause is fined up to KRW 10 million ({fine}).',
  },
  protection:
    'If you ask for the protection of what you submit, it is neither given to third parties nor published; it is destroyed at once when its purpose is reached, or another case of the Act occurs ({articles}).',
  told: 'You will be told in writing what came of the material that you submit ({article}).',
  support:
    'For this requirement, the head of the Korea Internet & Security Agency may be asked for technical advice or other support ({article}).',
  reissued: 'This letter takes the place of the version before. Reason: {reason}',
};

export const dataRequestResult: typeof ko.dataRequestResult = {
  title: 'Result of a request for material',
  documentTitle: 'Result of a request for material - {operator}',
  modelFile: 'What this letter says, for programs to read',
  about: 'Result of the request for material on the outage ‘{outage}’',
  subject: 'Result of the request for material on ‘{outage}’',
  runningDraft: 'Result of a request for material · as of {at}',
  request: 'Request: {number} (version {version}, {day})',
  told: '{authority} tells you as follows what it found in the material that you submitted ({article}).',
  answers: 'Material submitted',
  answer: 'Submitted on {day}: {text}',
  file: '{name} ({size} bytes, SHA-256 {sha256})',
  found: 'Found: {text}',
  follows: 'What follows: {text}',
  nature:
    'This letter is by itself no administrative act. Before one is taken, you are given notice and heard ({article}).',
  reissued: 'This letter takes the place of the version before. Reason: {reason}',
};
