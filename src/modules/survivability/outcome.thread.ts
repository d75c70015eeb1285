import type { ThreadTask } from '../../platform/threads/thread-pool.service.js';
import type { Topology } from '../topology/index.js';
import { type Outcome, type RunInput, simulate } from './outcome.js';
import { BASES, type Basis } from './proof.js';
import { type DetailInput, detailOf, type ScenarioDetail } from './scenario-detail.js';

export interface OutcomesInput extends Omit<RunInput, 'basis'> {
  readonly topology: Topology;
}

/** The same losses on both bases. */
export type BothOutcomes = Readonly<Record<Basis, Outcome>>;

const TOLD_EVERY_MILLISECONDS = 100;

/** Runs in a thread of its own. */
export function simulateBoth({ input, progress }: ThreadTask<OutcomesInput>): BothOutcomes {
  const { topology, ...run } = input;
  let told = 0;
  const outcomes = BASES.map((basis, index) => {
    const outcome = simulate(topology, { ...run, basis }, (done, of) => {
      if (Date.now() - told < TOLD_EVERY_MILLISECONDS) return;
      told = Date.now();
      progress.postMessage({ done: index * of + done, of: BASES.length * of });
    });
    return [basis, outcome] as const;
  });
  return Object.fromEntries(outcomes) as BothOutcomes;
}

/** One loss, component by component; runs in a thread of its own. */
export function detailInThread({ input: { topology, ...loss } }: ThreadTask<DetailOfTopology>): ScenarioDetail {
  return detailOf(topology, loss);
}

export interface DetailOfTopology extends DetailInput {
  readonly topology: Topology;
}
