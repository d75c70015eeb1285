import { type Fault, Invalid } from '../../shared/errors.js';
import { seoulDate, seoulTime } from '../../shared/time.js';
import { byFeature, historyOf } from './board.js';
import { isStop, type Status } from './feature-state.js';
import { MINUTE } from './stops.js';

/** How far a clock that is not ours may be ahead of ours. */
const AHEAD = 5 * MINUTE;

export interface OutageTimes {
  readonly startedAt: Date;
  readonly detectedAt: Date | null;
  readonly endedAt: Date | null;
  readonly announcedFrom: Date | null;
  readonly announcedTo: Date | null;
}

/** What is wrong with the moments of an outage by themselves. */
export function timeFaults(times: OutageTimes, now: Date): readonly Fault[] {
  const { startedAt, detectedAt, endedAt, announcedFrom, announcedTo } = times;
  return [
    ...notYet('startedAt', startedAt, now),
    ...notYet('detectedAt', detectedAt, now),
    ...notYet('endedAt', endedAt, now),
    ...before('detectedAt', detectedAt, startedAt),
    ...before('endedAt', endedAt, startedAt),
    ...(announcedFrom !== null && announcedTo === null ? [{ path: 'announcedTo', code: 'required' } as const] : []),
    ...(announcedTo !== null && announcedFrom === null ? [{ path: 'announcedFrom', code: 'required' } as const] : []),
    ...(announcedFrom !== null && announcedTo !== null && announcedTo <= announcedFrom
      ? [{ path: 'announcedTo', code: 'moment-too-early', facts: pair(announcedTo, announcedFrom) } as const]
      : []),
  ];
}

/** What is wrong with them against what was said of the features. @param names of the features, by id */
export function recordFaults(
  { startedAt, endedAt }: Pick<OutageTimes, 'startedAt' | 'endedAt'>,
  statuses: readonly Status[],
  names: ReadonlyMap<string, string>,
): readonly Fault[] {
  const early = startedBefore(startedAt, statuses);
  const stopped = endedAt === null ? [] : stoppedAt(endedAt, statuses).map((id) => names.get(id) ?? id);
  return [
    ...(early === undefined
      ? []
      : [
          {
            path: 'startedAt',
            code: 'start-after-status',
            facts: {
              found: koreanMoment(startedAt),
              first: koreanMoment(early.from),
              feature: names.get(early.featureId) ?? '',
            },
          } as const,
        ]),
    ...(stopped.length === 0 || endedAt === null
      ? []
      : [
          {
            path: 'endedAt',
            code: 'end-while-stopped',
            facts: { found: koreanMoment(endedAt), features: stopped },
          } as const,
        ]),
  ];
}

/** A feature that was anything but normal before that moment; what was corrected to normal since does not count. */
function startedBefore(moment: Date, statuses: readonly Status[]) {
  for (const [featureId, rows] of byFeature(statuses)) {
    const early = historyOf(rows).find(({ state, from }) => state !== 'normal' && from < moment);
    if (early !== undefined) return { featureId, from: early.from };
  }
  return undefined;
}

/** The features that had not come back for good by then: stopped at that moment, or stopped again later. */
export function stoppedAt(moment: Date, statuses: readonly Status[]): readonly string[] {
  const stopped = (rows: readonly Status[]) =>
    historyOf(rows).some(({ state, from, to }) => isStop(state) && (to === null || to > moment || from > moment));
  return [...byFeature(statuses)].filter(([, rows]) => stopped(rows)).map(([id]) => id);
}

/** Features that what was entered now leaves stopped beyond the end of their outage. @param names of the features, by id */
export function beyondEnd(
  { endedAt }: Pick<OutageTimes, 'endedAt'>,
  statuses: readonly Status[],
  names: ReadonlyMap<string, string>,
): readonly Fault[] {
  const features = endedAt === null ? [] : stoppedAt(endedAt, statuses).map((id) => names.get(id) ?? id);
  if (endedAt === null || features.length === 0) return [];
  return [{ path: 'at', code: 'stopped-beyond-end', facts: { end: koreanMoment(endedAt), features } }];
}

/** A start after the first thing that was done about the outage. */
export function startAfter(startedAt: Date, first: Date | null): readonly Fault[] {
  if (first === null || startedAt <= first) return [];
  const facts = { found: koreanMoment(startedAt), first: koreanMoment(first) };
  return [{ path: 'startedAt', code: 'start-after-act', facts }];
}

/** What is wrong with the moments of one row. */
export function statusFaults(
  row: { readonly at: Date; readonly expectedAt: Date | null; readonly state: Status['state'] },
  outage: Pick<OutageTimes, 'startedAt' | 'endedAt'>,
  now: Date,
): readonly Fault[] {
  const { at, expectedAt, state } = row;
  return [
    ...notYet('at', at, now),
    ...before('at', at, outage.startedAt),
    ...(outage.endedAt !== null && isStop(state) && at >= outage.endedAt
      ? [
          {
            path: 'at',
            code: 'stop-after-end',
            facts: { found: koreanMoment(at), end: koreanMoment(outage.endedAt) },
          } as const,
        ]
      : []),
    ...(expectedAt !== null && expectedAt <= at
      ? [{ path: 'expectedAt', code: 'moment-too-early', facts: pair(expectedAt, at) } as const]
      : []),
  ];
}

/** A moment that is still to come, beyond what clocks may differ by. */
export function notYet(path: string, moment: Date | null, now: Date): readonly Fault[] {
  if (moment === null || moment.getTime() <= now.getTime() + AHEAD) return [];
  return [{ path, code: 'moment-in-future', facts: { found: koreanMoment(moment), now: koreanMoment(now) } }];
}

/** The moment as of which something is told, now where none is named. @throws Invalid where nobody can know it yet */
export function asOfMoment(asOf: Date | null, now: Date): Date {
  const faults = notYet('asOf', asOf, now);
  if (faults.length > 0) throw new Invalid(faults);
  return asOf ?? now;
}

/** A moment before the start of its outage. */
export function before(path: string, moment: Date | null, startedAt: Date): readonly Fault[] {
  if (moment === null || moment >= startedAt) return [];
  return [
    { path, code: 'moment-before-start', facts: { found: koreanMoment(moment), start: koreanMoment(startedAt) } },
  ];
}

/** `2022-10-17 09:00`, in Korea: as it reads in a sentence of either language. Seconds only where there are some. */
export function koreanMoment(moment: Date): string {
  const seconds = moment.getUTCSeconds();
  const minute = `${seoulDate(moment)} ${seoulTime(moment)}`;
  return seconds === 0 ? minute : `${minute}:${String(seconds).padStart(2, '0')}`;
}

const pair = (found: Date, earliest: Date) => ({ found: koreanMoment(found), earliest: koreanMoment(earliest) });
