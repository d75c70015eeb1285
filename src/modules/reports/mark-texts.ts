import { fill } from '../../shared/words/index.js';
import type { Mark } from '../checklist/index.js';
import type { AnsweredItem } from './audit-report-model.js';
import { TERMS, WORDS } from './report-wording.js';

const words = WORDS.items;

/** What is proposed or still to be confirmed about an item, each sentence once. */
export function markTexts({ marks }: Pick<AnsweredItem, 'marks'>): readonly string[] {
  return [...new Set(marks.map(markText))];
}

function markText({ kind, note }: Mark): string {
  const name = kind === 'suggested' ? words.suggested : words.toConfirm;
  return fill(words.mark, { kind: name, note: note?.ko ?? TERMS.markSentences[kind] });
}
