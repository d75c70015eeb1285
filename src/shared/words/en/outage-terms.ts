import type * as ko from '../ko/outage-terms.js';

export const featureStates: typeof ko.featureStates = {
  normal: 'Normal',
  degraded: 'Degraded',
  restoring: 'Being restored',
  unreachable: 'Not reachable',
};

export const outageDuties: typeof ko.outageDuties = {
  'disaster-report': 'Disaster report',
  'running-report': 'Running reports on damage and recovery',
  'data-centre-report': 'Report of a data-centre stop',
  'landlord-notice': 'Notice to the landlord of the facility',
  'notice-to-users': 'Notice of the stop to users',
  'damages-notice': 'Notice on damages',
};

export const outageDutyRules: typeof ko.outageDutyRules = {
  'disaster-report':
    'Reported where a stop lasts 10 minutes or more. The Act says without delay; the 10 minutes stand in the basic disaster management plan of July 2023.',
  'running-report': 'Damage, recovery and measures are reported from time to time until the disaster ends.',
  'data-centre-report':
    'Reported in writing without delay where a stop lasts 30 minutes in a row, or two or more stops within 24 hours add up to 45 minutes.',
  'landlord-notice': 'Where a leased facility is run exclusively, its landlord is notified by the same thresholds.',
  'notice-to-users': 'Users are told without delay of the stop, its cause, the state of response and a contact point.',
  'damages-notice':
    'Within 30 days of the day on which service resumed users are told who may claim, by what standard, and how.',
};

export const clockStates: typeof ko.clockStates = {
  'not-covered': 'Does not apply',
  unknown: 'To be checked',
  exempt: 'Exempt',
  waits: 'Not yet due',
  runs: 'Not done',
  done: 'Done',
  over: 'Ended',
};

export const clockReasons: typeof ko.clockReasons = {
  announced: 'Exempt: stopped within what was announced beforehand (Article 37-21 (1) 1).',
  'carrier-line': 'Exempt: stopped by a line failure of a network operator (Article 37-21 (1) 2).',
  'cloud-service':
    'Exempt: a cloud computing service stopped (Article 37-21 (1) 6). The Cloud Computing Act, Article 25, has a notice of its own.',
  'small-sales':
    'Exempt: telecommunications sales of the year before were under KRW 10 billion (Article 37-21 (1) 3 a).',
  'few-users':
    'Exempt: under 1,000,000 daily users on average in the last three months of the year before (Article 37-21 (1) 3 b).',
  'within-two-hours': 'Exempt: unforeseen and unavoidable, and stopped for two hours or less (Article 37-21 (1) 5).',
  'two-hours-not-over':
    'Unforeseen and unavoidable: exempt if service resumes within two hours, which are not over yet (Article 37-21 (1) 5).',
  'occasion-unknown':
    'Stopped for two hours or less. Whether it is exempt is not known, for nobody has entered the kind of cause.',
  'figures-unknown': 'Whether it is exempt is not known, for sales or users of the year are not registered.',
  'no-stop': 'No feature has been entered as not reachable or being restored.',
  'not-long-enough': 'The threshold has not been reached.',
  'not-major-operator': 'Not a major operator of the year.',
  'not-data-centre': 'Not a data-centre operator of the year.',
  'coverage-unknown': 'Whether it applies is not known: coverage of the year was not decided, or figures are missing.',
  'no-site-lost': 'No lost data centre has been entered.',
  'no-exclusive-site': 'None of the lost data centres is leased exclusively.',
  'site-use-unknown': 'How the lost data centre is held is not registered.',
  'not-value-added': 'Not registered as a value-added telecom operator.',
  'no-fee': 'Exempt: the service has no monthly or periodic fee.',
  'not-resumed': 'Service has not resumed yet.',
};

export const certainties: typeof ko.certainties = { known: 'Known', suspected: 'Suspected', unknown: 'Unknown' };

export const occasions: typeof ko.occasions = {
  unforeseen: 'Unforeseen and unavoidable (too many users, fault of equipment or software)',
  'important-facility': 'Failure of a designated important facility',
  'carrier-line': 'Line failure of a network operator',
  'cloud-service': 'Stop of a cloud computing service',
  other: 'Anything else',
};

export const openedFrom: typeof ko.openedFrom = {
  operator: 'Operator',
  ministry: 'Ministry',
  token: 'Operator’s program (API token)',
};

export const compensationKinds: typeof ko.compensationKinds = {
  extension: 'Extension',
  credit: 'Credit returned',
  money: 'Money',
  other: 'Anything else',
};

export const serviceFees: typeof ko.serviceFees = { paid: 'Paid', free: 'Free' };

export const noticeChannels: typeof ko.noticeChannels = {
  email: 'E-mail',
  'text-message': 'Text message',
  screen: 'First screen of the site or app',
  sns: 'SNS or another electronic notice to each user',
  contract: 'As the contract says',
  press: 'Press (where telecom equipment cannot be used)',
};

export const exerciseKinds: typeof ko.exerciseKinds = { announced: 'Announced', unannounced: 'Unannounced' };

export const predictionDifferences: typeof ko.predictionDifferences = {
  'as-predicted': 'As predicted',
  better: 'Better than predicted',
  worse: 'Worse than predicted',
  'not-reported': 'Predicted, not reported',
  unregistered: 'Not registered',
  open: 'Cannot be judged yet',
};

export const predictionWords: typeof ko.predictionWords = {
  predicted: 'Predicted',
  actual: 'Actual',
  unregistered: 'no registered service',
  notReported: 'not reported',
  notBack: 'not back',
};

export const lossCauses: typeof ko.lossCauses = {
  'tool-gone': 'The tool that activates the standby stands only in the lost data centre',
  concentrated: 'A core function such as authentication was concentrated in the lost data centre',
  'store-gone': 'The store stands only in the lost data centre',
  'not-duplicated': 'Not duplicated in another data centre',
  'tool-held': 'A tool that the recovering staff needs could not be used either',
  'never-drilled': 'No drill ever assumed the loss of a whole data centre',
  'too-little-left': 'What is left cannot carry the load that is required',
};

const bands = {
  'within-10': 'Up to 10 minutes',
  'within-30': '10 to 30 minutes',
  'within-120': '30 minutes to 2 hours',
  'within-day': '2 to 24 hours',
  'over-day': 'Over 24 hours',
};

export const timeBands: typeof ko.timeBands = {
  lasted: { ...bands, none: 'Going on' },
  detected: { ...bands, none: 'Not entered' },
  notified: { ...bands, none: 'No notice on record' },
};

export const outagesOfYear: string = '{year}, {band}: {count}';

export const occasionsShort: typeof ko.occasionsShort = {
  unforeseen: 'Unforeseen and unavoidable',
  'important-facility': 'Designated important facility',
  'carrier-line': 'Line of a network operator',
  'cloud-service': 'Cloud computing service',
  other: 'Anything else',
};
