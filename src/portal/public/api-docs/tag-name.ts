import type { Language } from '../../../shared/words/index.js';
import { wordsIn } from '../../words/index.js';

/** What the room of the API is called; its own name where we have no word for it. */
export function tagName(language: Language, tag: string): string {
  const names: Readonly<Record<string, string>> = wordsIn(language).apiDocs.tags;
  return names[tag] ?? tag;
}
