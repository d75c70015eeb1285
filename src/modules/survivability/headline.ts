import type { Topology } from '../topology/index.js';
import type { Outcome, ScenarioOutcome } from './outcome.js';
import { toneOf } from './outcome-words.js';
import { isStopped, type ServiceOutcome } from './service-outcome.js';
import { worstScenarios } from './worst-first.js';

export const HEADLINES = ['lost', 'part', 'beyond', 'stops', 'slower', 'data', 'none'] as const;
/** The worst that one loss does: never back, back in part only, back too late, back, slower, with data lost, nothing. */
export type HeadlineKind = (typeof HEADLINES)[number];

/** What the whole outcome comes to in one sentence. */
export interface Headline {
  readonly kind: HeadlineKind;
  /** The worst loss; null where no loss does anything. */
  readonly scenario: ScenarioOutcome | null;
  /** How many services it does that to, and of how many. */
  readonly count: number;
  readonly of: number;
  /** Whether those services are the core ones; all of them where none is registered as core. */
  readonly isCore: boolean;
}

/** Of the loss of single sites where such losses were simulated, else of all losses. */
export function headlineOf(topology: Topology, { scenarios }: Outcome): Headline {
  const core = new Set(topology.services.filter((service) => service.core).map(({ id }) => id));
  const isCore = core.size > 0;
  const of = isCore ? core.size : topology.services.length;
  const single = scenarios.filter(({ id }) => id.startsWith('site:'));
  const [worst] = worstScenarios(topology, single.length > 0 ? single : scenarios);
  const kinds = (worst?.services ?? []).filter(({ id }) => !isCore || core.has(id)).map(kindOf);
  const kind = HEADLINES.find((each) => kinds.includes(each)) ?? 'none';
  const count = kinds.filter((each) => each === kind).length;
  return { kind, scenario: kind === 'none' ? null : (worst ?? null), count, of, isCore };
}

function kindOf(outcome: ServiceOutcome): HeadlineKind {
  const tone = toneOf(outcome);
  if (outcome.state === 'lost') return tone === 'gone' ? 'lost' : 'part';
  if (isStopped(outcome)) return tone === 'bad' ? 'beyond' : 'stops';
  if (outcome.state === 'degraded') return 'slower';
  return outcome.dataLossSeconds === 0 ? 'none' : 'data';
}
