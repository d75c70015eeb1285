import type { CalendarDate } from '../../shared/time.js';
import { dayOfText, dayText, momentText } from '../../shared/words/day.js';
import { fill, type Language, type Terms, termsIn } from '../../shared/words/index.js';
import { numberText } from '../../shared/words/quantity.js';
import type { Moment } from './moment.js';

/** The words of a document in its language, and how it writes days, times and sizes. Korean prevails; English is for reference. */
export interface Wording {
  readonly language: Language;
  readonly terms: Terms;
  /** What the documents on an inspection say, so often needed that it has a name of its own. */
  readonly words: Terms['auditReport'];
  /** `2026. 11. 23.` */
  readonly dateText: (date: CalendarDate) => string;
  /** The day in Korea: `2026. 11. 23.` */
  readonly dayOf: (moment: Moment) => string;
  /** `2026. 11. 23. 15:19` */
  readonly timeOf: (moment: Moment) => string;
  /** Exact, since it identifies a file: `1,234,567바이트`. */
  readonly sizeText: (bytes: number) => string;
}

export function wordingIn(language: Language): Wording {
  const terms = termsIn(language);
  const words = terms.auditReport;
  return {
    ...{ language, terms, words },
    dateText: (date) => dayText(language, date),
    dayOf: (moment) => dayOfText(language, new Date(moment)),
    timeOf: (moment) => momentText(language, new Date(moment)),
    sizeText: (bytes) => fill(words.size, { bytes: numberText(bytes) }),
  };
}

/** What is issued and stored is written in Korean, which prevails. */
export const KOREAN = wordingIn('ko');
