import type { OperatorClass, Regime } from '../../shared/regime.js';
import { SOURCES, type LegalBasis } from '../checklist/index.js';
import { orderable, type Orderability } from './orderable.js';

/** What the year's coverage found of the operator: the regimes that cover it, and what it is under them. */
export interface CoverageFacts {
  readonly regimes: readonly Regime[];
  readonly classes: readonly OperatorClass[];
}

export interface ItemInInspection {
  readonly bases: readonly LegalBasis[];
  readonly regime: Regime;
  readonly coverage: CoverageFacts;
  /** Page of the operator's own disaster management plan that holds the measure; null where nobody looked. */
  readonly planPage: number | null;
}

/** Whether an order on an item is possible in an inspection, with the reason. */
export function orderabilityOf({ bases, regime, coverage, planPage }: ItemInInspection): Orderability {
  return orderable({
    bases: bases.map(({ force, statute }) => ({ force, regime: SOURCES[statute].regime })),
    regime,
    covered: coverage.regimes.includes(regime),
    lesseeOnly: regime === 'NA-46' && isLesseeOnly(coverage.classes),
    major: coverage.classes.includes('VAS-M') || coverage.classes.includes('DC-M'),
    ownPlan: planPage === null ? null : { holdsMeasure: true, page: planPage },
  });
}

/** True where it depends on a page of the operator's own plan whether an order is possible. */
export function needsPlanPage(item: Omit<ItemInInspection, 'planPage'>): boolean {
  return orderabilityOf({ ...item, planPage: null }).code === 'own-plan-unknown';
}

/** The bases of an item that the inspection's regime enforces; all of them where it enforces none. Plans are enforced under FA 36-2. */
export function basesUnder(regime: Regime, bases: readonly LegalBasis[]): readonly LegalBasis[] {
  const enforced = bases.filter(
    ({ statute, force }) => SOURCES[statute].regime === regime || (force === 'plan' && regime === 'FA-35'),
  );
  return enforced.length > 0 ? enforced : bases;
}

const OPERATES: readonly OperatorClass[] = ['DC', 'DC-colo', 'DC-own', 'DC-M'];

function isLesseeOnly(classes: readonly OperatorClass[]): boolean {
  return classes.includes('LESSEE') && !classes.some((held) => OPERATES.includes(held));
}
