import { durationIn, fill, type Language, termsIn } from '../../shared/words/index.js';
import { dayText } from '../../shared/words/day.js';
import type { OutageReason } from './outage-answer.js';
import type { RegisterAnswer } from './register-answer.js';

/** How many names a sentence bears. */
const NAMED = 5;

/** Why the register gives this value: one sentence, then what speaks against a better one. */
export function registerReason(language: Language, { reason }: RegisterAnswer): string {
  const { computedReasons, computedReasonWords: words, protectionKinds } = termsIn(language);
  if ('outage' in reason) {
    const { title, startedOn } = reason.outage;
    return fill(computedReasons[reason.code], { title, day: dayText(language, startedOn) });
  }
  const names = reason.code === 'measured' ? reason.sites.map(({ name }) => name) : reason.names;
  const facts =
    reason.code === 'measured'
      ? { kind: protectionKinds[reason.measure], of: reason.of }
      : { part: reason.share?.part ?? 0, whole: reason.share?.whole ?? 0 };
  const against = names.length === 0 ? [] : [fill(words.against, { names: namesText(language, names) })];
  return [fill(computedReasons[reason.code], facts), ...against, ...provenText(language, reason)].join(' ');
}

function namesText(language: Language, names: readonly string[]): string {
  if (names.length <= NAMED) return names.join(', ');
  const { more } = termsIn(language).computedReasonWords;
  return fill(more, { names: names.slice(0, NAMED).join(', '), count: names.length });
}

function provenText(language: Language, reason: Exclude<RegisterAnswer['reason'], OutageReason>): readonly string[] {
  const { proven: sentence, provenNever } = termsIn(language).computedReasonWords;
  if (reason.code === 'measured' || reason.proven === undefined) return [];
  if (reason.proven === null) return [provenNever];
  return [fill(sentence, { duration: durationIn(language, reason.proven) })];
}

/** The value as it is said where an outage only bounds it. */
export function boundText(language: Language, { reason }: RegisterAnswer, value: string): string {
  if (!('outage' in reason)) return value;
  return fill(termsIn(language).computedReasonWords.bounds[reason.bound], { value });
}
