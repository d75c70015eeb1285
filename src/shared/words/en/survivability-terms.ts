import type * as ko from '../ko/survivability-terms.js';

export const serviceStates: typeof ko.serviceStates = {
  uninterrupted: 'Unaffected',
  degraded: 'Degraded',
  interrupted: 'Stops, recovers',
  lost: 'No recovery of its own',
};

export const bases: typeof ko.bases = { declared: 'As registered', proven: 'As proven' };

export const reasons: typeof ko.reasons = {
  takeover: 'Switching {component} to {site} takes {duration}.',
  'takeover-waits': '{component} is ready in {site} after {duration}. What has to be back before it: {behind}.',
  gone: '{component} stands only where everything is lost; no placement is left.',
  capacity: 'What is left of {component} carries less than is required.',
  blocked: '{component} stands by in {site}, but something its takeover needs is not there, so it cannot begin.',
  unproven: 'No drill of the last 12 months proved the takeover of {component} in {site}.',
  deadlock: '{cycle} wait for each other, so that no takeover can begin.',
  'waits-for-itself': 'The takeover of {component} needs {component} itself, so that it cannot begin.',
};

export const weaknesses: typeof ko.weaknesses = {
  'single-point': 'Component in one place only',
  'tools-with-target': 'What the takeover needs is lost with it',
  'one-cause': 'Lost together by one cause',
  deadlock: 'Takeovers that wait for each other',
  capacity: 'Too little capacity left',
  'recovery-missed': 'Recovery objective missed',
  'data-missed': 'Data loss objective missed',
  'drill-missing': 'Takeover never drilled',
  'drill-old': 'Drill older than 12 months',
  concentrated: 'Core function concentrated in one place',
  'not-served-now': 'Not served even with nothing lost',
};

export const legalDuties: typeof ko.legalDuties = {
  'disaster-report': 'Disaster report',
  'data-centre-report': 'Data-centre outage report',
  'notice-to-users': 'Notice of the stop to users',
  'damages-notice': 'Notice on damages',
};

export const channels: typeof ko.channels = {
  'notice-to-users': 'Channel that notifies users',
  'telephone-response': 'Automatic telephone response',
};

export const channelWords: typeof ko.channelWords = {
  notRegistered: 'Not registered as a component (id: {id}).',
  survives: 'Stays available',
  back: 'Available after {duration}',
  lost: 'Not available',
};

export const matrixWords: typeof ko.matrixWords = {
  goesOn: 'Goes on',
  backAfter: 'back in {duration}',
  served: '{percent}% served',
  atFirst: '{percent}% at first',
  upTo: '{percent}% in the end',
  onlyUpTo: 'Only {percent}% back',
  within: 'within {objective}',
  beyond: 'beyond {objective}',
  lost: 'No recovery',
  data: '{amount} of data lost',
  allData: 'all data lost',
  core: 'core',
  users: '{users} users a day',
  was: 'was {before}',
  proven: 'proven',
};

export const chainWords: typeof ko.chainWords = {
  service: 'Service',
  requires: 'requires',
  needs: 'needs first',
  takeover: 'in {duration} · {site}',
  gone: 'No placement left',
  capacity: 'Too little left',
  blocked: '{site} · cannot begin',
  unproven: '{site} · not proven',
  deadlock: 'Wait for each other',
};

export const timelineWords: typeof ko.timelineWords = {
  never: 'does not come back',
  goesOn: 'goes on in {site}',
  takenOver: 'moved to {site}',
  objective: 'objective',
};

export const scenarioNames: typeof ko.scenarioNames = {
  alone: 'lost',
  together: 'lost together',
  near: 'within {kilometres} km of {latitude}, {longitude}',
  groups: {
    campus: 'Campus {value}',
    substation: 'Substation {value}',
    carrier: 'Carrier {value}',
    provider: 'Provider {value}',
    facility: 'Facility {value}',
  },
};

export const planWords: typeof ko.planWords = { more: 'and {count} more' };

/** Why the register gives a value: by the code of the reason. `names` are what speaks against a better value. */
export const computedReasons = {
  'objectives-given': '{part} of {whole} core functions have both recovery objectives registered.',
  'kept-at-any-loss': '{part} of {whole} core functions keep their recovery time whichever data centre is lost.',
  'tools-active-twice': 'Whether the components of the operations layer run in two or more data centres at once.',
  'stopped-by-one-site': 'The loss of one data centre stops at most {part} of {whole} core functions.',
  'data-in-two-sites':
    '{part} of {whole} stateful components that core functions use stand in two or more data centres.',
  'largest-lag': 'The largest replication lag of the components that core functions use.',
  'longest-recovery': 'The longest that a core function takes to recover from the loss of one data centre.',
  'takeover-blocked':
    'Whether a core function does not come back because a takeover cannot start without what it needs.',
  'farthest-backup': 'The longest straight line between a data centre in operation and one that holds a backup.',
  'oldest-drill': 'The oldest of the days on which each takeover was last drilled.',
  measured: 'The least favourable value among the {of} data centres that registered this measure: {kind}.',
  'outage-detected':
    'The longest time to detect among the recorded outages of the last 12 months: {title} (from {day}).',
  'outage-restored': 'The longest stop of a core function in an outage that lost a data centre: {title} (from {day}).',
  'outage-missed-objective': 'An outage is recorded that was not restored within its objective: {title} (from {day}).',
  'outage-notified':
    'The longest time to the first notice among the recorded outages of the last 12 months: {title} (from {day}).',
};

/** Said after the sentence of a reason. */
export const computedReasonWords = {
  against: 'What speaks against it: {names}.',
  more: '{names} and others, {count} in all',
  proven: 'Counting only takeovers proven by a drill: {duration}.',
  provenNever: 'Counting only takeovers proven by a drill, it never recovers.',
  never: { 'oldest-drill': 'No drill recorded', 'longest-recovery': 'Never recovers' },
  latest: '{day} at the latest',
  bounds: { 'at-least': '{value} or more', below: 'below {value}' },
};
