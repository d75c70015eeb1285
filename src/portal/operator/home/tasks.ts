import type { CalendarDate } from '../../../shared/time.js';
import type { Language } from '../../../shared/words/index.js';
import { dayText } from '../../../shared/words/day.js';
import { paths } from '../../paths.js';
import { wordsIn } from '../../words/index.js';
import type { OperatorHome } from './home.js';

/** Something that the operator has to do. */
export interface Task {
  readonly title: string;
  /** The inspection it belongs to. */
  readonly inspection: string;
  /** What stands now: how far, how many, until when else. */
  readonly note: string;
  readonly href: string;
  /** Null where the law or the ministry sets no day: a judgement may be signed on any day. */
  readonly dueOn: CalendarDate | null;
}

type Waiting = Pick<OperatorHome, 'assessments' | 'supplements' | 'reviews' | 'findings'>;

/** Everything that waits for the operator, most urgent first: what has no day stands where today would. */
export function tasksOf(language: Language, home: Waiting, today: CalendarDate): readonly Task[] {
  const tasks = [
    ...reviewTasks(language, home),
    ...assessmentTasks(language, home),
    ...supplementTasks(language, home),
    ...findingTasks(language, home),
  ];
  return tasks.toSorted((a, b) => (a.dueOn ?? today).localeCompare(b.dueOn ?? today));
}

function assessmentTasks(language: Language, { assessments }: Waiting): Task[] {
  const words = wordsIn(language).home.operator.tasks;
  return assessments.map(({ id, inspectionTitle, submissionDueOn, items, done }) => ({
    title: done === items ? words.submit : words.answer,
    inspection: inspectionTitle,
    note: words.done(done, items),
    href: paths.operator.assessment(id),
    dueOn: submissionDueOn,
  }));
}

function supplementTasks(language: Language, { supplements }: Waiting): Task[] {
  const words = wordsIn(language).home.operator.tasks;
  return supplements.map(({ reviewId, inspectionTitle, itemCode, itemTitle, dueOn }) => ({
    title: words.supplement(itemTitle[language]),
    inspection: inspectionTitle,
    note: itemCode,
    href: paths.operator.reviewItem(reviewId, itemCode),
    dueOn,
  }));
}

function reviewTasks(language: Language, { reviews }: Waiting): Task[] {
  const words = wordsIn(language).home.operator.tasks;
  return reviews.map(({ id, inspectionTitle, shortcomings, opinions }) => ({
    title: words.opinion,
    inspection: inspectionTitle,
    note: words.judged(shortcomings, opinions),
    href: paths.operator.review(id),
    dueOn: null,
  }));
}

function findingTasks(language: Language, { findings }: Waiting): Task[] {
  const words = wordsIn(language).home.operator.tasks;
  return findings.map(({ id, inspectionTitle, itemTitle, kind, planDueOn, resultDueOn }) => ({
    title: words[kind](itemTitle[language]),
    inspection: inspectionTitle,
    note: words.resultDue(dayText(language, resultDueOn)),
    href: paths.operator.finding(id),
    dueOn: planDueOn,
  }));
}
