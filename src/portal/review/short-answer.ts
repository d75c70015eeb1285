import type { SubmittedItem } from '../../modules/self-assessment/index.js';
import type { Language } from '../../shared/words/index.js';
import { valueText } from '../operator/assessments/answer-words.js';
import { wordsIn } from '../words/index.js';

/** The answer in a few words, for a narrow column. Its whole text stands with the item. */
export function shortAnswer(language: Language, { parts, answer, evidence }: SubmittedItem): string {
  const words = wordsIn(language).review.item;
  if (answer.notApplicable) return words.notApplicable;
  const told = parts
    .filter(({ kind }) => kind !== 'text' && kind !== 'file')
    .map((part) => valueText(language, part, answer.values[part.key]))
    .filter((text) => text !== '');
  if (told.length > 0) return told.join(', ');
  return answer.explanation !== null || evidence.length > 0 ? words.answered : words.unanswered;
}
