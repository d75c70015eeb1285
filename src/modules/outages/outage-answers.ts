import { seoulDate } from '../../shared/time.js';
import type { OutageAnswer, OutageReason } from '../self-assessment/index.js';
import type { OutageId } from './outage.entity.js';
import { MINUTE } from './stops.js';

/** An outage of the last twelve months, as far as items of the checklist ask about it. */
export interface PastOutage {
  readonly id: OutageId;
  readonly title: string;
  readonly startedAt: Date;
  readonly detectedAt: Date | null;
  readonly lostSite: boolean;
  /** When users were first told one by one, where that was a duty; null where it was none or is not recorded. */
  readonly notifiedAt: Date | null;
  /** Of its features that are registered now and came back: the longest stop, and what the register says of them. */
  readonly features: readonly {
    readonly core: boolean;
    readonly objectiveMinutes: number | null;
    readonly stoppedMinutes: number;
  }[];
}

type Rule = (outage: PastOutage) => number | null;

/**
 * Items that ask for the longest of the last twelve months. A record bounds them from below: there may be longer ones elsewhere.
 * INC-02: from the start until it was known; of the median a single outage says nothing. RED-08: drills and real failovers, so the
 * stop of a core function while a site was lost. USR-08: from the start to the first notice, where there was one. What speaks of the
 * present (RED-02, RED-09) is not held against what was: it may have been mended since.
 */
const LONGEST: readonly {
  readonly item: string;
  readonly part: string;
  readonly code: OutageReason['code'];
  readonly rule: Rule;
}[] = [
  { item: 'INC-02', part: 'longest', code: 'outage-detected', rule: (outage) => since(outage, outage.detectedAt) },
  { item: 'RED-08', part: 'minutes', code: 'outage-restored', rule: failoverMinutes },
  { item: 'USR-08', part: 'minutes', code: 'outage-notified', rule: (outage) => since(outage, outage.notifiedAt) },
];

/** What the outages say of items, at most one for each: that which bounds its answer most. */
export function outageAnswers(outages: readonly PastOutage[]): readonly OutageAnswer[] {
  const longest = LONGEST.flatMap(({ item, part, code, rule }): readonly OutageAnswer[] => {
    const [most] = outages
      .flatMap((outage) => {
        const value = rule(outage);
        return value === null ? [] : [{ outage, value }];
      })
      .toSorted((a, b) => b.value - a.value);
    return most === undefined
      ? []
      : [{ item, part, value: most.value, reason: { code, bound: 'at-least', outage: named(most.outage) } }];
  });
  // INC-03: not all were restored within their objective, so the share is below 100 percent, however many there were besides
  const missed = outages.find(({ features }) =>
    features.some(
      ({ objectiveMinutes, stoppedMinutes }) => objectiveMinutes !== null && stoppedMinutes > objectiveMinutes,
    ),
  );
  if (missed === undefined) return longest;
  const reason = { code: 'outage-missed-objective', bound: 'below', outage: named(missed) } as const;
  return [...longest, { item: 'INC-03', part: 'rate', value: 100, reason }];
}

const named = ({ id, title, startedAt }: PastOutage) => ({ id, title, startedOn: seoulDate(startedAt) });

/** Whole minutes: who answers in minutes leaves seconds out. */
const since = ({ startedAt }: PastOutage, at: Date | null): number | null =>
  at === null ? null : Math.floor((at.getTime() - startedAt.getTime()) / MINUTE);

function failoverMinutes({ lostSite, features }: PastOutage): number | null {
  const core = features.filter((feature) => feature.core).map(({ stoppedMinutes }) => stoppedMinutes);
  return lostSite && core.length > 0 ? Math.max(...core) : null;
}
