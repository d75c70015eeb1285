import type { Criterion, Item } from '../../../modules/checklist/index.js';
import { fill, termsIn, type Language } from '../../../shared/words/index.js';
import { amountText } from '../../../shared/words/quantity.js';

/** A criterion in words: `10초 이하`, `공급 용량 이상`. */
export function criterionText(language: Language, item: Pick<Item, 'parts'>, criterion: Criterion): string {
  const bound = boundOf(language, criterion);
  const other = 'other' in criterion ? criterion.other : 'after' in criterion ? criterion.after : '';
  const part = labelOf(language, item, other);
  return fill(termsIn(language).criterionComparators[criterion.comparator], { bound, part });
}

/** What a part is called; empty where the item has one part only. */
export function labelOf(language: Language, { parts }: Pick<Item, 'parts'>, key: string): string {
  return parts.find((part) => part.key === key)?.label?.[language] ?? '';
}

function boundOf(language: Language, criterion: Criterion): string {
  if (!('value' in criterion)) return '';
  if (criterion.comparator === 'by-month-day') return criterion.value;
  return amountText(language, criterion.value, criterion.unit);
}
