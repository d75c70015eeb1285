import type { Prolongation } from '../../modules/inspections/index.js';
import { dayOfText, dayText } from '../../shared/words/day.js';
import type { Language } from '../../shared/words/index.js';
import { usePage } from '../layout/index.js';
import { type Words, wordsIn } from '../words/index.js';

/** Each time an inspection was prolonged: the day, what was put off from when until when, and the reason. */
export function ProlongationList({ prolongations }: { prolongations: readonly Prolongation[] }) {
  const { language } = usePage();
  const words = wordsIn(language).inspection.prolongations;
  return (
    <>
      {prolongations.map((one) => (
        <p key={one.number} class="small text">
          {linesOf(language, words, one).join('\n')}
        </p>
      ))}
    </>
  );
}

function linesOf(language: Language, words: Words['inspection']['prolongations'], one: Prolongation): string[] {
  const day = (on: string) => dayText(language, on);
  const { submissionDueBefore, submissionDueOn, endsBefore, endsOn } = one;
  return [
    words.on(dayOfText(language, one.prolongedAt)),
    ...(submissionDueOn === submissionDueBefore ? [] : [words.due(day(submissionDueOn), day(submissionDueBefore))]),
    ...(endsOn === endsBefore ? [] : [words.ends(day(endsOn), day(endsBefore))]),
    words.reason(one.reason),
  ];
}
