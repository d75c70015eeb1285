import type { OperatorId } from '../../shared/ids.js';
import { REGIMES, type OperatorClass, type Regime } from '../../shared/regime.js';
import { coverageOf, operatorClasses, regimeOutcomes, type CoverageFinding } from './coverage.js';
import type { OperatorFacts } from './operator-facts.js';

/** What is decided of one operator for one year: the facts as they stood, and everything that follows from them. */
export interface CoverageDecision {
  readonly operatorId: OperatorId;
  readonly facts: OperatorFacts;
  readonly findings: readonly CoverageFinding[];
  /** The regimes that certainly cover it; what is unconfirmed or unknown covers nobody. */
  readonly regimes: readonly Regime[];
  readonly classes: readonly OperatorClass[];
}

/** Decides from the facts alone: the same facts under the same text of the law give the same decision. */
export function decisionOf(operatorId: OperatorId, facts: OperatorFacts): CoverageDecision {
  const findings = coverageOf(facts);
  const outcomes = regimeOutcomes(findings);
  const regimes = REGIMES.filter((regime) => outcomes[regime] === 'yes');
  return { operatorId, facts, findings, regimes, classes: operatorClasses(findings) };
}
