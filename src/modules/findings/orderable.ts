import type { Regime } from '../../shared/regime.js';

/** How binding a legal basis of an item is. */
export type Force = 'statute' | 'notice' | 'plan' | 'benchmark';

export interface OrderableFacts {
  /** The legal bases of the item; `regime` is null for a basis outside the three regimes. */
  readonly bases: readonly { readonly force: Force; readonly regime: Regime | null }[];
  /** The regime of the inspection in which the item was judged. */
  readonly regime: Regime;
  /** Whether that regime was found to cover the operator in that year. */
  readonly covered: boolean;
  /** Whether it covers the operator only as an exclusive lessee (NA 46(7)). */
  readonly lesseeOnly: boolean;
  /** Whether the operator is a major telecommunications operator (FA 35(1) 4 or 5). */
  readonly major: boolean;
  /** What the operator's own disaster management plan of that year says of the measure; null where nobody looked. */
  readonly ownPlan: { readonly holdsMeasure: true; readonly page: number } | { readonly holdsMeasure: false } | null;
}

export type OrderabilityCode =
  | 'statute-applies'
  | 'notice-applies'
  | 'own-plan-holds-measure'
  | 'not-covered'
  | 'lessee-only'
  | 'other-regime'
  | 'plan-not-enforced-here'
  | 'not-major'
  | 'own-plan-unknown'
  | 'own-plan-lacks-measure'
  | 'benchmark';

/** Whether a corrective order on the item is possible, and why. */
export interface Orderability {
  readonly orderable: boolean;
  readonly code: OrderabilityCode;
  readonly facts: { readonly page?: number };
}

const STRONGEST_FIRST: readonly Force[] = ['statute', 'notice', 'plan', 'benchmark'];

/** Whether an order is possible on the item: on the strongest basis that carries one, else with the reason of the strongest basis.
 *  Statute and notice carry one where their regime is the inspection's and covers the operator; a plan only against a major operator
 *  whose own plan of that year holds the measure (방송통신발전 기본법 제36조의2, version in force 2026-08-20); a benchmark never. */
export function orderable(facts: OrderableFacts): Orderability {
  const judged = STRONGEST_FIRST.flatMap((force) => facts.bases.filter((basis) => basis.force === force)).map(
    (basis) => (basis.force === 'plan' ? byPlan(facts) : byRule(basis.force, basis.regime, facts)),
  );
  return judged.find((one) => one.orderable) ?? judged[0] ?? no('benchmark');
}

function byRule(force: Exclude<Force, 'plan'>, regime: Regime | null, facts: OrderableFacts): Orderability {
  if (force === 'benchmark') return no('benchmark');
  if (regime !== facts.regime) return no('other-regime');
  if (!facts.covered) return no('not-covered');
  // NA 46(3) lets the order go to 집적정보통신시설 사업자등 only, whom NA 46(1) defines.
  if (facts.lesseeOnly) return no('lessee-only');
  return { orderable: true, code: force === 'statute' ? 'statute-applies' : 'notice-applies', facts: {} };
}

function byPlan({ regime, covered, major, ownPlan }: OrderableFacts): Orderability {
  if (regime !== 'FA-35') return no('plan-not-enforced-here');
  if (!covered) return no('not-covered');
  if (!major) return no('not-major');
  if (ownPlan === null) return no('own-plan-unknown');
  if (!ownPlan.holdsMeasure) return no('own-plan-lacks-measure');
  return { orderable: true, code: 'own-plan-holds-measure', facts: { page: ownPlan.page } };
}

function no(code: OrderabilityCode): Orderability {
  return { orderable: false, code, facts: {} };
}
