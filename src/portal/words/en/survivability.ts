import type { HeadlineKind } from '../../../modules/survivability/index.js';
import type { survivability as ko } from '../ko/survivability.js';

const core = (isCore: boolean) => (isCore ? 'core services' : 'services');

const ends: Readonly<Record<Exclude<HeadlineKind, 'none'>, (one: boolean) => string>> = {
  lost: (one) => `${one ? 'does' : 'do'} not recover on ${one ? 'its' : 'their'} own`,
  part: (one) => `${one ? 'comes' : 'come'} back in part only`,
  beyond: (one) => `${one ? 'stops' : 'stop'} beyond the recovery objective`,
  stops: (one) => `${one ? 'stops and comes' : 'stop and come'} back`,
  slower: (one) => `${one ? 'goes' : 'go'} on at reduced capacity`,
  data: (one) => `${one ? 'loses' : 'lose'} data`,
};

export const survivability: typeof ko = {
  title: 'Survivability',
  headline: (kind, scenario, count, of, isCore) =>
    kind === 'none'
      ? `Whatever data centre is lost, all ${of} ${core(isCore)} go on`
      : `If ${scenario} is lost, ${count} of ${of} ${core(isCore)} ${ends[kind](count === 1)}`,
  source: (version, day) => `Register version ${version} (${day})`,
  engine: (version, asOf) => `computed by engine ${version} as of ${asOf}`,
  disclaimer: 'Computed from what the operator registered; it is no evidence of a violation in itself.',
  emptyTitle: 'There is nothing registered to compute from yet',
  emptyText:
    'Register data centres, services and where their components stand, and this page shows what stops when one is lost.',
  analysis: 'Analysis (PDF)',
  analysisInEnglish: 'English reference translation (PDF)',
  whatIf: 'What if',
  choose: {
    label: 'Conditions and filter',
    named: (name) => `named “${name}”`,
    asOf: 'As of',
    asOfHint: 'Only takeover drills of the 12 months before this day count as proof.',
    set: 'What is lost',
    sets: { 'n-1': 'Each site alone, and common causes', 'n-2': 'Two sites at once' },
    losses: 'Losses shown',
    lossKinds: { site: 'One data centre', group: 'Common causes' },
    services: 'Services shown',
    serviceKinds: { core: 'Core services only', affected: 'Affected services only' },
    name: 'Name or id of a service',
    all: 'All',
    nothing: 'No service or loss like that',
    nothingText: 'Widen the conditions above. The weaknesses below are those of everything, whatever is shown.',
    submit: 'Apply',
  },
  matrix: {
    title: 'What each loss does',
    declared: 'As declared',
    proven: 'As proven',
    text: 'A cell says what happens as declared, if every standby and backup takes over as registered. Below it, “proven” counts only takeovers proven by a drill of the last 12 months, in the time measured then; it is said only where it differs.',
    differ: (count) =>
      count === 0
        ? 'No cell differs from what is declared.'
        : `${count} ${count === 1 ? 'cell differs' : 'cells differ'} from what is declared.`,
    changes: ({ changed, better, worse, mixed, unmatched }) =>
      changed + unmatched === 0
        ? 'No cell differs from what is registered.'
        : [
            `${changed} ${changed === 1 ? 'cell differs' : 'cells differ'} from what is registered: ${better} better, ${worse} worse`,
            ...(mixed > 0 ? [`${mixed} both better and worse`] : []),
            ...(unmatched > 0 ? [`${unmatched} with nothing to compare`] : []),
          ].join(', '),
    name: 'What each loss does to each service',
    more: (services, scenarios) =>
      `The picture shows the worst first. ${services} more services and ${scenarios} more scenarios stand in the table below.`,
    planned: 'Broken frame: changed by the plan',
    legend: [
      '○ Unaffected',
      '⊖ Goes on, data lost',
      '△ Degraded',
      '□ Stops and recovers (grey within, red beyond the objective)',
      '✕ Does not fully recover on its own',
    ],
    legendLabel: 'Signs',
  },
  why: {
    title: (scenario, service) => `What happens to ${service} if ${scenario} is lost, and why`,
    fine: 'It neither stops nor slows down: what is left carries what is required.',
    notNow: 'It is not fully served even now, with nothing lost.',
    chain: 'The reason, step by step',
    sameCause: (component) => `Takeovers that wait for ${component} as well`,
    component: 'Component',
    standby: 'Stands by in',
    takeover: 'Takeover',
    drill: 'Last drill',
    noDrill: 'No drill on record',
    recovery: 'Order of recovery',
    recoveryHint: 'Broken lines: the recovery objective, and when the law begins to ask for a report or notice.',
    noneAffected: 'Nothing that this service requires is lost or delayed.',
    otherBasis: (basis) => `Show: ${basis.toLowerCase()}`,
  },
  law: {
    title: 'Legal duties that this outcome would bring',
    condition: 'Only where the operator is subject to the law in question.',
    none: 'This outcome brings no duty to report or to give notice.',
    duty: 'Duty',
    from: 'Arises',
    within: 'Due',
    basis: 'Basis',
    fromMinute: (duration) => `after ${duration} of stop`,
    atOnce: 'without delay',
    days: (days) => `within ${days} days of recovery`,
    channels: 'Means of fulfilling them',
    channel: 'Means',
    state: 'In the same loss',
  },
  plan: {
    undrawn: (count) => `${count} ${count === 1 ? 'placement' : 'placements'} more than the picture holds`,
    title: 'What stands where',
    hint: '■ active, □ standby or backup. A lost data centre has a red edge and a ✕.',
    name: (scenario) => `Components by data centre, if ${scenario} is lost`,
    alt: (site, components, isLost) =>
      `${site}${isLost ? ' (lost)' : ''}: ${components === '' ? 'nothing' : components}`,
  },
  weaknesses: {
    title: (count) => `${count} ${count === 1 ? 'weakness' : 'weaknesses'}`,
    none: 'No weakness was found.',
    caption: 'Weaknesses',
    what: 'Weakness',
    count: 'Found',
    where: 'Where',
    need: (component) => `needs ${component}`,
    more: (count) => `and ${count} more`,
    basis: 'As declared, over the loss of each site alone and of common causes.',
  },
  table: {
    title: 'As a table',
    caption: (count) => `All ${count} outcomes, the worst first`,
    scenario: 'Scenario',
    service: 'Service',
    before: 'As registered',
    instead: (now, before) => `${now} (as registered: ${before})`,
    noBefore: 'none',
    state: 'Outcome',
    recovery: 'Recovery',
    level: 'Level',
    dataLoss: 'Data loss',
    objective: 'Objective',
    proven: 'As proven',
    same: 'the same',
    reason: 'Reason',
    never: 'does not recover',
    at0: 'no stop',
    allData: 'all',
    noData: 'none',
    met: 'met',
    missedRecovery: 'recovery too late',
    missedData: 'too much data lost',
    noObjective: 'none set',
    core: 'core function',
  },
  progress: {
    title: 'Computing',
    text: 'This register is large. The page reloads by itself and shows the outcome once it is there.',
    label: 'Progress of the computation',
    percent: (percent) => `${percent}% done`,
    cancel: 'Cancel',
    reload: 'Check now',
    cancelled: 'The computation was cancelled',
    cancelledText: 'Nothing of it is left. Computing again starts over under the same conditions.',
    again: 'Compute again',
  },
};
