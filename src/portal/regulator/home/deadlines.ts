import { legalDatesFrom } from '../../../modules/obligations/index.js';
import type { SubmissionProgress } from '../../../modules/self-assessment/index.js';
import { addDays, type CalendarDate } from '../../../shared/time.js';
import { type Language, termsIn } from '../../../shared/words/index.js';
import { type Deadline, legalDeadlines } from '../../home/deadlines.js';
import { paths } from '../../paths.js';
import { wordsIn } from '../../words/index.js';
import { SHOWN } from './home.js';

const AHEAD_DAYS = 180;

/** The next days of the law and of the open inspections, earliest first. */
export function deadlinesOf(
  language: Language,
  inspections: readonly SubmissionProgress[],
  today: CalendarDate,
): readonly Deadline[] {
  const last = addDays(today, AHEAD_DAYS);
  return [
    ...legalDeadlines(language, legalDatesFrom(today)),
    ...inspections.flatMap((one) => inspectionDeadlines(language, one)),
  ]
    .filter(({ dueOn }) => dueOn <= last)
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
    .slice(0, SHOWN);
}

function inspectionDeadlines(language: Language, inspection: SubmissionProgress): Deadline[] {
  const words = wordsIn(language).home.regulator.deadlines;
  const { participants, submitted } = inspection;
  const shared = {
    basis: inspection.title,
    href: `${paths.regulator.inspections}/${inspection.inspectionId}`,
  };
  return [
    {
      ...shared,
      dueOn: inspection.submissionDueOn,
      what: words.submission,
      whose: words.operators(participants),
      done: { of: participants, count: submitted },
    },
    {
      ...shared,
      dueOn: inspection.endsOn,
      what: words.end,
      whose: termsIn(language).legalDateDuties.ministry,
      done: null,
    },
  ];
}
