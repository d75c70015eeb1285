import type { Item } from '../checklist/index.js';

/**
 * The values of a form, which knows only text, as the parts of the item mean them: numbers without separators. Text that is no number
 * stays text, so that the rule can say what was typed.
 */
export function valuesFromForm(item: Item, texts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const numbers = new Set(item.parts.filter(({ kind }) => kind === 'number').map(({ key }) => key));
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      numbers.has(key) && typeof text === 'string' ? typed(text) : text,
    ]),
  );
}

function typed(text: string): number | string | null {
  const plain = text.trim();
  if (plain === '') return null;
  return /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(plain) ? Number(plain.replaceAll(',', '')) : plain;
}
