import type { Block } from '../../platform/pdf/block.js';
import { fill } from '../../shared/words/index.js';
import { type Outcome, worstScenarios, worstServices } from '../survivability/index.js';
import type { ReportSurvivability } from './report-survivability.js';
import type { Wording } from './report-wording.js';

/** So many of a large register can be read one by one; the outcome itself can be computed again at any time. */
const MOST = { services: 32, losses: 12 } as const;

/** What a document tells loss by loss, of everything that was computed. */
export interface Told {
  readonly simulation: ReportSurvivability;
  /** Says what was left out; nothing where nothing was. */
  readonly left: readonly Block[];
}

/** The losses that do most harm, and the services that fare worst in any of them: all, where they are few, in the order in which pages tell them. */
export function toldPart(simulation: ReportSurvivability, wording: Wording): Told {
  const { services, declared, proven } = simulation;
  const losses = new Set(
    worstScenarios({ services }, declared.scenarios)
      .slice(0, MOST.losses)
      .map(({ id }) => id),
  );
  const order = worstServices({ services }, declared.scenarios).slice(0, MOST.services);
  const chosen = new Set(order);
  const part = (outcome: Outcome): Outcome => ({
    ...outcome,
    scenarios: outcome.scenarios
      .filter(({ id }) => losses.has(id))
      .map((scenario) => ({ ...scenario, services: scenario.services.filter(({ id }) => chosen.has(id)) })),
  });
  const known = new Map(services.map((service) => [service.id, service]));
  const told = order.flatMap((id) => known.get(id) ?? []);
  return {
    simulation: { ...simulation, services: told, declared: part(declared), proven: part(proven) },
    left: leftOut(services.length - told.length, declared.scenarios.length - losses.size, wording),
  };
}

function leftOut(services: number, losses: number, wording: Wording): readonly Block[] {
  if (services + losses === 0) return [];
  return [{ kind: 'paragraph', size: 'small', text: fill(wording.words.survivability.leftOut, { services, losses }) }];
}
