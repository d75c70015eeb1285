import { isStop, type OutageBoard, type OutageRow, type OutageView } from '../../../modules/outages/index.js';
import type { Page } from '../../../shared/pagination.js';
import { momentText } from '../../../shared/words/day.js';
import type { Language } from '../../../shared/words/index.js';
import { wordsIn } from '../../words/index.js';

/** What the board comes to, in a sentence. */
export function boardHeading(language: Language, { rows }: OutageBoard): string {
  const words = wordsIn(language).outages;
  const states = rows.flatMap(({ status }) => (status === null ? [] : [status.state]));
  const [stopped, slow] = [states.filter(isStop).length, states.filter((state) => state === 'degraded').length];
  if (states.length === 0) return words.nothingSaid;
  if (stopped > 0) return words.stopped(stopped, rows.length);
  return slow > 0 ? words.slow(slow, rows.length) : words.nothingStopped;
}

/** Whose it is, from when to when. */
export function outageSummary(language: Language, { operatorName, startedAt, endedAt }: OutageView): string {
  const { pageSummary } = wordsIn(language).outages;
  const to = endedAt === null ? null : momentText(language, endedAt);
  return pageSummary(operatorName, momentText(language, startedAt), to);
}

/** How many outages of a list go on, exercises not counted; where the list is longer than its page, only what it shows. */
export function outagesHeading(language: Language, { rows, next }: Page<OutageRow>, after: string | null): string {
  const words = wordsIn(language).outages;
  if (next !== null || after !== null) return words.headingMore;
  return words.heading(rows.filter(({ endedAt, exercise }) => endedAt === null && exercise === null).length);
}
