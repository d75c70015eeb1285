import type { LegalDate } from '../../modules/obligations/index.js';
import { formatCitation } from '../../shared/citation.js';
import type { CalendarDate } from '../../shared/time.js';
import { type Language, termsIn } from '../../shared/words/index.js';

/** A day on which something has to be done. */
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

/** Days that the law sets, each with its article. */
export function legalDeadlines(language: Language, dates: readonly LegalDate[]): readonly Deadline[] {
  const terms = termsIn(language);
  return dates.map(({ code, duty, citation, dueOn }) => ({
    dueOn,
    what: terms.legalDates[code],
    basis: formatCitation(language, citation),
    href: null,
    whose: terms.legalDateDuties[duty],
    done: null,
  }));
}
