import { Choice, Day, Identifier, Pattern, Text, WholeNumber } from '../../platform/http/input.js';
import type { OperatorId } from '../../shared/ids.js';
import type { CalendarDate } from '../../shared/time.js';
import { type Language, LANGUAGES } from '../../shared/words/language.js';
import { EDITIONS, type Edition } from './edition.js';
import { DISPOSITIONS, type Disposition } from './report-headers.js';

/** What a signatory says in issuing a report. */
export class IssueInput {
  @Choice(EDITIONS) edition: Edition;
  /** Only for the first report of a review, where the authority numbers by itself; else the next running number is taken. Not more than nine digits stand in a row. */
  @Pattern(/^(?!.*\p{Nd}{10})[\p{L}\p{N}][\p{L}\p{N} ()./-]{0,98}[\p{L}\p{N})]$/u, '과기정통부-점검-2026-0001', {
    optional: true,
  })
  number: string | null;
  /** Why the report is issued again; needed from the second version on. */
  @Text({ max: 2_000, optional: true }) reason: string | null;
}

/** What a signatory says in issuing what has one edition and a number of the authority's series. */
export class ReissueInput {
  /** Why it is issued again; needed from the second version on. */
  @Text({ max: 2_000, optional: true }) reason: string | null;
}

/** Whether the browser shows the file or saves it, and in which language: in Korean, which prevails, or translated for reference. */
export class FileSearch {
  @Choice(DISPOSITIONS, { optional: true }) disposition: Disposition | null;
  @Choice(LANGUAGES, { optional: true }) language: Language | null;
}

/** Which edition of a draft; the operator's, where nothing is said. */
export class DraftSearch {
  @Choice(EDITIONS, { optional: true }) edition: Edition | null;
  @Choice(DISPOSITIONS, { optional: true }) disposition: Disposition | null;
}

/** Which analysis: of the newest version, as of today, where nothing is said. */
export class AnalysisSearch extends FileSearch {
  @WholeNumber({ min: 1, max: 999_999_999, optional: true }) version: number | null;
  @Day({ optional: true }) asOf: CalendarDate | null;
}

export class ReportSearch {
  @Identifier({ optional: true }) operator: OperatorId | null;
  @Text({ max: 500, optional: true }) after: string | null;
}
