import { formatCitationWithVersion } from '../../shared/citation.js';
import { fill } from '../../shared/words/index.js';
import { amountText } from '../../shared/words/quantity.js';
import type { Cell } from '../../platform/pdf/block.js';
import type { Criterion, FactCriterion, NumberCriterion } from '../obligations/index.js';
import { TERMS, WORDS } from './report-wording.js';

const words = WORDS.scope;

/** The arithmetic of a coverage finding, one row for each number or fact: criterion, measured, threshold, article, outcome. */
export function coverageRows(criterion: Criterion, isAlternative = false): readonly (readonly Cell[])[] {
  switch (criterion.kind) {
    case 'all':
    case 'any':
      return criterion.of.flatMap((each) => coverageRows(each, criterion.kind === 'any'));
    case 'number':
      return [row(criterion, isAlternative, measuredText(criterion), thresholdText(criterion))];
    case 'fact':
      return [row(criterion, isAlternative, words[criterion.measured], words.expected[criterion.expected])];
  }
}

function row(
  criterion: NumberCriterion | FactCriterion,
  isAlternative: boolean,
  measured: string,
  threshold: string,
): readonly Cell[] {
  const name = TERMS.criteria[criterion.code];
  return [
    isAlternative ? `${words.oneOf}${name}` : name,
    measured,
    threshold,
    formatCitationWithVersion('ko', criterion.citation),
    TERMS.criterionAnswers[criterion.met],
  ];
}

function measuredText(criterion: NumberCriterion): string {
  const { value, complete } = criterion.measured;
  if (value === null) return words.unknown;
  const text = amountText('ko', value, criterion.unit);
  return complete ? text : fill(words.atLeastMeasured, { value: text });
}

function thresholdText(criterion: NumberCriterion): string {
  return `${amountText('ko', criterion.threshold, criterion.unit)} ${TERMS.comparators[criterion.comparator]}`;
}
