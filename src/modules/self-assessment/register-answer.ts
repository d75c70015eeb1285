import type { Computed } from '../checklist/index.js';
import type { MeasuredAnswer, MeasuredReason } from '../facilities/index.js';
import type { OutageAnswer } from './outage-answer.js';
import { byCodePoint, type ComputedAnswer, type ComputedReason } from '../survivability/index.js';
import type { Topology } from '../topology/index.js';
import type { CalendarDate } from '../../shared/time.js';

/** Why the register of services and components gives a value; ids as people call them, so that it can be read by itself. */
export interface SimulatedReason extends ComputedReason {
  /** Names of what `ids` stand for, in the same order. */
  readonly names: readonly string[];
}

/** What is registered of one part of an item: by simulation, in the protection measures of the sites, or in the record of an outage. */
export type RegisterAnswer = Computed<SimulatedReason | MeasuredReason> | OutageAnswer;

/** What the answers were computed from: whoever has the same gets the same. */
export interface RegisterSource {
  /** Number 0 and no hash where nothing was registered. */
  readonly register: { readonly number: number; readonly sha256: string | null };
  /** Of the protection measures with their sites. */
  readonly measuresSha256: string;
  /** Of what the operator's outages say of items; absent where they say nothing. */
  readonly outagesSha256?: string;
  readonly engine: string;
  readonly asOf: CalendarDate;
}

/** The checklist items that a simulation answers. */
export const SIMULATED_ITEMS: readonly string[] = [
  ...['RED-01', 'RED-02', 'RED-03', 'RED-04', 'RED-05', 'RED-06', 'RED-08', 'RED-09', 'RED-10'],
  'DRL-02',
];

/** Both kinds together, by item and part. */
export function registerAnswers(
  topology: Topology,
  simulated: readonly ComputedAnswer[],
  measured: readonly MeasuredAnswer[],
  outages: readonly OutageAnswer[] = [],
): readonly RegisterAnswer[] {
  const names = new Map(
    [...topology.sites, ...topology.services, ...topology.components].map(({ id, name }) => [id, name]),
  );
  const named = simulated.map((answer) => ({
    ...answer,
    reason: { ...answer.reason, names: answer.reason.ids.map((id) => names.get(id) ?? id) },
  }));
  return [...named, ...measured, ...outages].toSorted((a, b) => byCodePoint(a.item, b.item));
}
