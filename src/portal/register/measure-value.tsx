import type { MeasureField } from '../../modules/facilities/index.js';
import { termsIn } from '../../shared/words/index.js';
import { amountText } from '../../shared/words/quantity.js';
import { usePage, useWords } from '../layout/index.js';

/** How a value of a measure reads: with its unit, or as the word of its choice. */
export function useMeasureValue(): (field: MeasureField, value: unknown) => string {
  const words = useWords().sites;
  const { language } = usePage();
  const { protectionOptions } = termsIn(language);
  return (field, value) => {
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (typeof value === 'number' && field.type === 'integer') return amountText(language, value, field.unit);
    const text = String(value);
    return field.type === 'choice' ? protectionOptions[text as keyof typeof protectionOptions] : text;
  };
}
