import { formatCitationWithVersion } from '../../shared/citation.js';
import { fill } from '../../shared/words/index.js';
import { amountText } from '../../shared/words/quantity.js';
import type { Cell } from '../../platform/pdf/block.js';
import type { Criterion, FactCriterion, NumberCriterion } from '../obligations/index.js';
import type { Wording } from './report-wording.js';

/** The arithmetic of a coverage finding, one row for each number or fact: criterion, measured, threshold, article, outcome. */
export function coverageRows(
  criterion: Criterion,
  isAlternative: boolean,
  wording: Wording,
): readonly (readonly Cell[])[] {
  const words = wording.words.scope;
  switch (criterion.kind) {
    case 'all':
    case 'any':
      return criterion.of.flatMap((each) => coverageRows(each, criterion.kind === 'any', wording));
    case 'number':
      return [
        row(criterion, isAlternative, measuredText(criterion, wording), thresholdText(criterion, wording), wording),
      ];
    case 'fact':
      return [row(criterion, isAlternative, words[criterion.measured], words.expected[criterion.expected], wording)];
  }
}

function row(
  criterion: NumberCriterion | FactCriterion,
  isAlternative: boolean,
  measured: string,
  threshold: string,
  wording: Wording,
): readonly Cell[] {
  const { terms, language } = wording;
  const words = wording.words.scope;
  const name = terms.criteria[criterion.code];
  return [
    isAlternative ? `${words.oneOf}${name}` : name,
    measured,
    threshold,
    formatCitationWithVersion(language, criterion.citation),
    terms.criterionAnswers[criterion.met],
  ];
}

function measuredText(criterion: NumberCriterion, wording: Wording): string {
  const words = wording.words.scope;
  const { value, complete } = criterion.measured;
  if (value === null) return words.unknown;
  const text = amountText(wording.language, value, criterion.unit);
  return complete ? text : fill(words.atLeastMeasured, { value: text });
}

function thresholdText(criterion: NumberCriterion, wording: Wording): string {
  const { language, terms } = wording;
  const amount = amountText(language, criterion.threshold, criterion.unit);
  return fill(terms.comparators[criterion.comparator], { amount });
}
