import type { Criterion, FactCriterion, NumberCriterion } from '../../modules/obligations/index.js';

/** One line of the arithmetic: a criterion, and whether it is one of several of which any suffices. */
export interface CriterionRow {
  readonly criterion: NumberCriterion | FactCriterion;
  readonly alternative: boolean;
}

/** The criteria of a finding one below the other, in the order of the law. */
export function criterionRows(criterion: Criterion, alternative = false): readonly CriterionRow[] {
  if (criterion.kind === 'number' || criterion.kind === 'fact') return [{ criterion, alternative }];
  return criterion.of.flatMap((one) => criterionRows(one, criterion.kind === 'any'));
}
