import { BASES, type Basis } from '../modules/survivability/index.js';
import { Choice, Day, Flag, Patterns, WholeNumber } from '../platform/http/input.js';
import type { CalendarDate } from '../shared/time.js';

export class SimulationInput {
  /** Today in Seoul where none is named. */
  @Day({ optional: true }) asOf: CalendarDate | null;
  /** Both where none is named. */
  @Choice(BASES, { optional: true }) basis: Basis | null;
}

/** Of a plan, and of what it starts from. */
export class PlanSurvivabilityInput extends SimulationInput {
  /** Each site alone and each common cause, or each pair of sites. */
  @Choice(['n-1', 'n-2'], { optional: true }) set: 'n-1' | 'n-2' | null;
}

/** Of what an operator registered. */
export class SurvivabilityInput extends PlanSurvivabilityInput {
  /** What stands now where none is named. */
  @WholeNumber({ min: 1, max: 999_999_999, optional: true }) version: number | null;
}

/** Of a document: the scenarios that are named, and whole sets of them; each site and each common cause where none are. */
export class DocumentSimulationInput extends SimulationInput {
  @Patterns(/^(site|group|sites|near):.{1,20000}$/s, 'site:alpha', { max: 1_000 }) scenario: string[];
  @Flag() n1: boolean;
  @Flag() groups: boolean;
  @Flag() n2: boolean;
}
