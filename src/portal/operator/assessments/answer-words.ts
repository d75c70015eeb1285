import {
  criteriaUnder,
  meets,
  type AnswerPart,
  type Criterion,
  type Item,
  type Measured,
} from '../../../modules/checklist/index.js';
import { valuesWithFiles, type AnswerContent, type Measure } from '../../../modules/self-assessment/index.js';
import { fill, termsIn, type Language } from '../../../shared/words/index.js';
import { dayText } from '../../../shared/words/day.js';
import { amountText, numberText } from '../../../shared/words/quantity.js';
import { wordsIn } from '../../words/index.js';

/** What a part is called; an item of one part asks simply for the answer. */
export const partLabel = (language: Language, part: AnswerPart): string =>
  part.label?.[language] ?? wordsIn(language).assessment.item.answer;

/** What was answered to a part, in words; empty where nothing was, and for files, which are listed as evidence. */
export function valueText(language: Language, part: AnswerPart, value: unknown): string {
  if (typeof value === 'number')
    return part.kind === 'number' ? amountText(language, value, part.unit) : numberText(value);
  if (typeof value !== 'string') return '';
  switch (part.kind) {
    case 'yes-no':
    case 'yes-no-partly':
      return (termsIn(language).yesNoPartly as Readonly<Record<string, string>>)[value] ?? value;
    case 'choice':
      return part.options.find((option) => option.value === value)?.label[language] ?? value;
    case 'date':
      return dayText(language, value);
    default:
      return value;
  }
}

/** A criterion in words: "10초 이하". Some bounds follow from the answer itself; until then they have no figure. */
export function criterionText(
  language: Language,
  item: Pick<Item, 'parts'>,
  criterion: Criterion,
  measured: Measured,
): string {
  const otherKey = 'other' in criterion ? criterion.other : 'after' in criterion ? criterion.after : '';
  const other = item.parts.find(({ key }) => key === otherKey);
  const sentence = termsIn(language).criterionComparators[criterion.comparator];
  return fill(sentence, {
    bound: boundText(language, criterion, measured),
    part: other === undefined ? '' : partLabel(language, other),
  });
}

function boundText(language: Language, criterion: Criterion, { bound, unit }: Measured): string {
  if ('unit' in criterion) return amountText(language, criterion.value, criterion.unit);
  if (bound === null) return '';
  return typeof bound === 'number'
    ? unit === null
      ? numberText(bound)
      : amountText(language, bound, unit)
    : dayText(language, bound);
}

/** One criterion held against an answer, ready to be shown. */
export interface CriterionLine {
  readonly criterion: Criterion;
  readonly text: string;
  readonly outcome: Measured['outcome'];
  readonly outcomeText: string;
}

export function criterionLines(
  language: Language,
  item: Pick<Item, 'parts' | 'criteria'>,
  { values }: AnswerContent,
  { regime, reference }: Measure,
): readonly CriterionLine[] {
  const whole = item as Item;
  return criteriaUnder(whole, regime).map((criterion) => {
    const measured = meets(criterion, valuesWithFiles(whole, values, []), reference);
    const { outcome } = measured;
    const outcomeText = termsIn(language).criterionOutcomes[criterion.decides][outcome];
    return { criterion, text: criterionText(language, item, criterion, measured), outcome, outcomeText };
  });
}

/** `2.1 MB`. */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${Math.round(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
