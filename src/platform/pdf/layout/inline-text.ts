import type { Inline, Text } from '../block.js';

/** Holds the place of a page number until all pages are laid out. */
const PAGE_NUMBER_PLACE = '000';

export function inlineText(part: Inline): string {
  if (typeof part === 'string') return part;
  return part.kind === 'pageNumber' ? PAGE_NUMBER_PLACE : part.text;
}

export function plainText(text: Text): string {
  return typeof text === 'string' ? text : text.map(inlineText).join('');
}
