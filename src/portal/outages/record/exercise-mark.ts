import type { OutageRow } from '../../../modules/outages/index.js';
import type { Language } from '../../../shared/words/index.js';
import { wordsIn } from '../../words/index.js';

/** The same text, marked where it is of an exercise, so that nobody takes one for an outage. */
export function markedAs(language: Language, { exercise }: Pick<OutageRow, 'exercise'>, text: string): string {
  return exercise === null ? text : wordsIn(language).lessons.exercise.marked(text);
}
