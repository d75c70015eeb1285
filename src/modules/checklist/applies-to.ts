import { REGIMES, type OperatorClass, type Regime } from '../../shared/regime.js';
import type { AppliesTo, Catalogue, Condition, Item } from './catalogue.js';

/** What of an operator decides which items it is asked. */
export interface OperatorFacts {
  /** From coverage. `DC-colo` and `DC-own` each imply `DC`. */
  readonly classes: readonly OperatorClass[];
  /** Whether it has an address or office in Korea. */
  readonly hasKoreanOffice: boolean;
  /** Whether at least one of its services is paid for. */
  readonly hasPaidService: boolean;
}

/** The regime by which an operator belongs to a class. TBA 22-7(1); FA 35(1) 4 and 5; NA 46(1) and (7). */
const REGIME_OF: Record<OperatorClass, Regime> = {
  VAS: 'TBA-22-7',
  'VAS-M': 'FA-35',
  'DC-M': 'FA-35',
  DC: 'NA-46',
  'DC-colo': 'NA-46',
  'DC-own': 'NA-46',
  LESSEE: 'NA-46',
};

const HOLDS: Record<Condition, (facts: OperatorFacts) => boolean> = {
  'no-korean-office': (facts) => !facts.hasKoreanOffice,
  paid: (facts) => facts.hasPaidService,
};

/** The items that an operator is asked in an inspection of one regime, in the catalogue's order. */
export function itemsFor(catalogue: Catalogue, regime: Regime, facts: OperatorFacts): readonly Item[] {
  return catalogue.items.filter((item) => applies(item.appliesTo, regime, facts));
}

/** The regimes under whose inspections an item can be asked. A finding belongs to the one under which it was asked. */
export function regimesOf(item: Item): readonly Regime[] {
  return REGIMES.filter((regime) => item.appliesTo.any.some((each) => REGIME_OF[each] === regime));
}

function applies(rule: AppliesTo, regime: Regime, facts: OperatorFacts): boolean {
  const classed = rule.any.some((each) => REGIME_OF[each] === regime && belongsTo(facts, each));
  return classed && rule.when.every((condition) => HOLDS[condition](facts));
}

function belongsTo(facts: OperatorFacts, asked: OperatorClass): boolean {
  return facts.classes.some((own) => own === asked || (asked === 'DC' && (own === 'DC-colo' || own === 'DC-own')));
}
