import { legalDatesFrom } from '../../../modules/obligations/index.js';
import type { SubmissionProgress } from '../../../modules/self-assessment/index.js';
import { formatCitation } from '../../../shared/citation.js';
import { addDays, type CalendarDate } from '../../../shared/time.js';
import { type Language, termsIn } from '../../../shared/words/index.js';
import { paths } from '../../paths.js';
import { wordsIn } from '../../words/index.js';
import { SHOWN } from './home.js';

export interface Deadline {
  readonly dueOn: CalendarDate;
  readonly what: string;
  /** The article, or the inspection that sets the day. */
  readonly basis: string;
  readonly href: string | null;
  /** Who has to do it. */
  readonly whose: string;
  /** How many have, where that is counted. */
  readonly done: { readonly of: number; readonly count: number } | null;
}

const AHEAD_DAYS = 180;

/** The next days of the law and of the open inspections, earliest first. */
export function deadlinesOf(
  language: Language,
  inspections: readonly SubmissionProgress[],
  today: CalendarDate,
): readonly Deadline[] {
  const last = addDays(today, AHEAD_DAYS);
  return [...legalDeadlines(language, today), ...inspections.flatMap((one) => inspectionDeadlines(language, one))]
    .filter(({ dueOn }) => dueOn <= last)
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
    .slice(0, SHOWN);
}

function legalDeadlines(language: Language, today: CalendarDate): Deadline[] {
  const terms = termsIn(language);
  return legalDatesFrom(today).map(({ code, duty, citation, dueOn }) => ({
    dueOn,
    what: terms.legalDates[code],
    basis: formatCitation(language, citation),
    href: null,
    whose: terms.legalDateDuties[duty],
    done: null,
  }));
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
