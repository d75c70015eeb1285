import type { LightPlan, PlanId, Simulations } from '../../../../modules/survivability/index.js';
import type { Topology } from '../../../../modules/topology/index.js';
import type { CalendarDate } from '../../../../shared/time.js';
import type { Language } from '../../../../shared/words/index.js';
import { headlineText } from '../../../survivability/simulation-frame.js';
import { soon } from '../../../survivability/soon.js';

/** What a plan comes to in a sentence, and its base. */
export interface PlanHeadline {
  readonly before: string;
  readonly after: string;
}

/** Outcomes of services in one list entry; with more of them the plan is opened to see. */
const MOST = 10_000;

/** By plan, those of them that come soon. */
export async function headlinesOf(
  language: Language,
  plans: readonly LightPlan[],
  simulations: Simulations,
  asOf: CalendarDate,
): Promise<ReadonlyMap<PlanId, PlanHeadline>> {
  const headline = async (topology: Topology): Promise<string | null> => {
    if (!isLight(topology)) return null;
    const outcomes = await soon(simulations.start({ topology, asOf }).outcomes);
    return typeof outcomes === 'string' ? null : headlineText(language, topology, outcomes.declared);
  };
  const found = await Promise.all(
    plans.map(async ({ id, document, base }) => {
      const [before, after] = await Promise.all([headline(base), headline(document)]);
      return before === null || after === null ? [] : [[id, { before, after }] as const];
    }),
  );
  return new Map(found.flat());
}

function isLight({ sites, services }: Topology): boolean {
  const outcomes = sites.length * services.length;
  return outcomes > 0 && outcomes <= MOST;
}
