import type { Role } from '../../../modules/identity/index.js';
import type { OpenAssessment } from '../../../modules/self-assessment/index.js';
import type { Actor } from '../../../shared/actor.js';
import { type CalendarDate, seoulDate } from '../../../shared/time.js';
import type { Language } from '../../../shared/words/index.js';
import { dayText, momentText } from '../../../shared/words/day.js';
import { paths } from '../../paths.js';
import { wordsIn } from '../../words/index.js';
import type { OperatorHome } from './home.js';

/** Something that the operator has to do. */
export interface Task {
  readonly title: string;
  /** The inspection it belongs to; empty where it belongs to none. */
  readonly inspection: string;
  /** What stands now: how far, how many, until when else. */
  readonly note: string;
  readonly href: string;
  /** Until when: before the sign-off, which may be on any day; null where nobody set a day. */
  readonly dueOn: CalendarDate | 'before-sign-off' | null;
  /** Whose it is: any of them can do it. */
  readonly whose: readonly Role[];
}

type Waiting = Pick<
  OperatorHome,
  'assessments' | 'supplements' | 'reviews' | 'findings' | 'requests' | 'coverage' | 'gaps' | 'lapsedInvitations'
>;

/** Everything that waits for the operator, most urgent first: what may end on any day stands where today would, what has no day last. */
export function tasksOf(language: Language, home: Waiting, today: CalendarDate): readonly Task[] {
  const tasks = [
    ...reviewTasks(language, home),
    ...home.assessments.flatMap((assessment) => assessmentTasks(language, assessment)),
    ...supplementTasks(language, home),
    ...findingTasks(language, home),
    ...requestTasks(language, home),
    ...registerTasks(language, home),
    ...peopleTasks(language, home),
  ];
  const turn = ({ dueOn }: Task) => (dueOn === 'before-sign-off' ? today : (dueOn ?? '9999'));
  return tasks.toSorted((a, b) => turn(a).localeCompare(turn(b)));
}

/** Whether somebody is of those who do it. */
export const waitsFor = ({ roles }: Pick<Actor, 'roles'>, { whose }: Task): boolean =>
  whose.some((role) => roles.includes(role));

/** What authors lack, or what only the attester can do once they lack nothing. */
function assessmentTasks(language: Language, assessment: OpenAssessment): Task[] {
  const { id, inspectionTitle, submissionDueOn, items, done, unexplained } = assessment;
  const words = wordsIn(language).home.operator.tasks;
  const task = { inspection: inspectionTitle, href: paths.operator.assessment(id), dueOn: submissionDueOn };
  const note = words.done(done, items);
  if (done === items) {
    const href = paths.operator.assessmentSubmission(id);
    return [{ ...task, href, title: words.submit, note, whose: ['attester'] }];
  }
  const answer: Task = { ...task, title: words.answer, note, whose: ['author'] };
  const explain: Task = { ...task, title: words.explain, note: words.unexplained(unexplained), whose: ['author'] };
  return [...(done + unexplained < items ? [answer] : []), ...(unexplained > 0 ? [explain] : [])];
}

function supplementTasks(language: Language, { supplements }: Waiting): Task[] {
  const words = wordsIn(language).home.operator.tasks;
  return supplements.map(({ reviewId, inspectionTitle, itemCode, itemTitle, dueOn }) => ({
    title: words.supplement(itemTitle[language]),
    inspection: inspectionTitle,
    note: itemCode,
    href: paths.operator.reviewItem(reviewId, itemCode),
    dueOn,
    whose: ['author', 'attester'],
  }));
}

function reviewTasks(language: Language, { reviews }: Waiting): Task[] {
  const words = wordsIn(language).home.operator.tasks;
  return reviews.map(({ id, inspectionTitle, shortcomings, opinions }) => ({
    title: words.opinion,
    inspection: inspectionTitle,
    note: words.judged(shortcomings, opinions),
    href: paths.operator.review(id),
    dueOn: 'before-sign-off',
    whose: ['attester'],
  }));
}

function findingTasks(language: Language, { findings }: Waiting): Task[] {
  const words = wordsIn(language).home.operator.tasks;
  return findings.map(({ id, origin, title, kind, planDueOn, resultDueOn }) => ({
    title: words[kind](title[language]),
    inspection: origin,
    note: kind === 'prevention' ? '' : words.resultDue(dayText(language, resultDueOn)),
    href: paths.operator.finding(id),
    dueOn: planDueOn,
    whose: kind === 'prevention' ? ['author', 'operator-admin'] : ['author', 'attester'],
  }));
}

/** What was demanded after an outage and not answered yet. */
function requestTasks(language: Language, { requests }: Waiting): Task[] {
  const words = wordsIn(language).home.operator.tasks;
  return requests.map(({ outageId, outageTitle, number, dueAt }) => ({
    title: words.dataRequest(outageTitle),
    inspection: '',
    note: words.dataRequestUntil(momentText(language, dueAt)),
    href: paths.operator.dataRequest(outageId, number),
    dueOn: seoulDate(dueAt),
    whose: ['author', 'operator-admin'],
  }));
}

/** Whoever the law covers registers first what the rest is computed from. */
function registerTasks(language: Language, { coverage, gaps }: Waiting): Task[] {
  if (coverage === null || coverage.regimes.length === 0) return [];
  const words = wordsIn(language).home.operator.tasks;
  const task = { inspection: '', note: words.nothingRegistered, dueOn: null };
  const whose: Task['whose'] = ['author', 'operator-admin'];
  if (gaps.noSites) return [{ ...task, title: words.registerSites, href: paths.operator.sites, whose }];
  return gaps.noServices ? [{ ...task, title: words.registerServices, href: paths.operator.services, whose }] : [];
}

function peopleTasks(language: Language, { lapsedInvitations }: Waiting): Task[] {
  if (lapsedInvitations === 0) return [];
  const words = wordsIn(language).home.operator.tasks;
  const note = words.lapsed(lapsedInvitations);
  return [
    { title: words.invite, inspection: '', note, href: paths.operator.people, dueOn: null, whose: ['operator-admin'] },
  ];
}
