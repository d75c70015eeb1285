import {
  BASES,
  type Basis,
  LOSS_FILTERS,
  type LossFilter,
  SERVICE_FILTERS,
  type ServiceFilter,
} from '../../modules/survivability/index.js';
import { Choice, Day, Text, WholeNumber } from '../../platform/http/input.js';
import type { CalendarDate } from '../../shared/time.js';

export const SCENARIO_SETS = ['n-1', 'n-2'] as const;
/** Each site alone and each common cause, or each pair of sites. */
export type ScenarioSet = (typeof SCENARIO_SETS)[number];

/** What is simulated, which part of it is shown, and which of its cells the page is about. */
export class SurvivabilitySearch {
  /** What stands now where none is named. */
  @WholeNumber({ min: 1, max: 999_999_999, optional: true }) version: number | null = null;
  /** Today where none is named. */
  @Day({ optional: true }) asOf: CalendarDate | null = null;
  @Choice(SCENARIO_SETS, { optional: true }) set: ScenarioSet | null = null;
  /** Which services are shown; all where nothing is said. */
  @Choice(SERVICE_FILTERS, { optional: true }) services: ServiceFilter | null = null;
  /** Which losses are shown; not where pairs of sites are lost. */
  @Choice(LOSS_FILTERS, { optional: true }) losses: LossFilter | null = null;
  @Text({ max: 200, optional: true }) name: string | null = null;
  @Choice(BASES, { optional: true }) basis: Basis | null = null;
  @Text({ max: 200, optional: true }) scenario: string | null = null;
  @Text({ max: 64, optional: true }) service: string | null = null;
  /** From which row on the table is shown. */
  @WholeNumber({ min: 1, max: 999_999_999, optional: true }) after: number | null = null;
}
