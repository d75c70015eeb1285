import { fill } from '../../shared/words/index.js';
import type { Mark } from '../checklist/index.js';
import type { AnsweredItem } from './audit-report-model.js';
import type { Wording } from './report-wording.js';

/** What is proposed or still to be confirmed about an item, each sentence once. */
export function markTexts({ marks }: Pick<AnsweredItem, 'marks'>, wording: Wording): readonly string[] {
  return [...new Set(marks.map((each) => markText(each, wording)))];
}

function markText({ kind, note }: Mark, wording: Wording): string {
  const { language, terms } = wording;
  const words = wording.words.items;
  const name = kind === 'suggested' ? words.suggested : words.toConfirm;
  return fill(words.mark, { kind: name, note: note?.[language] ?? terms.markSentences[kind] });
}
