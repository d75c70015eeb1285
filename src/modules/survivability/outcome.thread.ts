import type { ThreadTask } from '../../platform/threads/thread-pool.service.js';
import type { Topology } from '../topology/index.js';
import type { CalendarDate } from '../../shared/time.js';
import { type Outcome, simulate } from './outcome.js';
import { BASES, type Basis } from './proof.js';
import { type AskedScenarios, readScenarios } from './read-scenarios.js';
import type { ScenarioFault } from './scenario.js';
import { type DetailInput, detailOf, type ScenarioDetail } from './scenario-detail.js';

export interface OutcomesInput {
  readonly topology: Topology;
  readonly asOf: CalendarDate;
  readonly asked: AskedScenarios;
}

/** The same losses on both bases. */
export type BothOutcomes = Readonly<Record<Basis, Outcome>>;

const TOLD_EVERY_MILLISECONDS = 100;

/** What came of it, or what is wrong with the scenarios that were asked for. */
export type Found<Result> = { readonly found: Result } | { readonly faults: readonly ScenarioFault[] };

/** Runs in a thread of its own. */
export function simulateBoth(task: ThreadTask<OutcomesInput>): Found<BothOutcomes> {
  const found = simulateOn(BASES, task);
  return 'faults' in found ? found : { found: found.found as BothOutcomes };
}

/** The same as JSON, in UTF-8: to carry a million objects from one thread to another takes longer than to compute them. */
export function simulateToJson(
  task: ThreadTask<OutcomesInput & { readonly bases: readonly Basis[] }>,
): Found<Uint8Array> {
  const found = simulateOn(task.input.bases, task);
  return 'faults' in found ? found : { found: new TextEncoder().encode(JSON.stringify(found.found)) };
}

function simulateOn(
  bases: readonly Basis[],
  { input: { topology, asOf, asked }, progress }: ThreadTask<OutcomesInput>,
): Found<Partial<BothOutcomes>> {
  const read = readScenarios(topology, asked);
  if ('faults' in read) return read;
  let told = 0;
  const outcomes = bases.map((basis, index) => {
    const outcome = simulate(topology, { asOf, basis, scenarios: read.scenarios }, (done, of) => {
      if (Date.now() - told < TOLD_EVERY_MILLISECONDS) return;
      told = Date.now();
      progress.postMessage({ done: index * of + done, of: bases.length * of });
    });
    return [basis, outcome] as const;
  });
  return { found: Object.fromEntries(outcomes) };
}

/** One loss, component by component; runs in a thread of its own. */
export function detailInThread({ input: { topology, ...loss } }: ThreadTask<DetailOfTopology>): ScenarioDetail {
  return detailOf(topology, loss);
}

export interface DetailOfTopology extends DetailInput {
  readonly topology: Topology;
}
