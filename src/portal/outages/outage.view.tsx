import type { ComponentChildren } from 'preact';
import type { CompensationView, NoticeView, OutageId, OutagePage, OutageView } from '../../modules/outages/index.js';
import { momentText } from '../../shared/words/day.js';
import { LinkButton, usePage, useWords } from '../layout/index.js';
import { paths, sideOf } from '../paths.js';
import { AsOfForm, BoardHistory, BoardTable } from './board.view.js';
import { ClocksTable, DutiesDoneTable } from './clocks.view.js';
import { CompensationTable } from './compensations.view.js';
import { OutageFacts } from './facts.view.js';
import { NoticeTable } from './user-notices.view.js';
import { ExerciseNotice } from './exercise.view.js';
import { ExerciseTag } from './outages.view.js';

export interface OutageProps {
  readonly page: OutagePage;
  /** The moment that was asked for; null for now. */
  readonly asOf: Date | null;
  /** What can be done about the board, and about the clocks; below each. */
  readonly boardActs?: ComponentChildren;
  readonly clockActs?: ComponentChildren;
  /** How far the building of its event is restored. */
  readonly restoration?: ComponentChildren;
  /** What users were told and what they get. */
  readonly users?: ComponentChildren;
  readonly factActs?: ComponentChildren;
}

/** One outage: the board first, then the clocks of the law, how each feature went, and the facts. */
export function OutageSections({ page, asOf, boardActs, restoration, clockActs, users, factActs }: OutageProps) {
  const { language, actor } = usePage();
  const { outages: words, lessons } = useWords();
  const { outage, board, clocks, duties } = page;
  const href = sideOf(actor).outage(outage.id);
  const isExercise = outage.exercise !== null;
  const of = isExercise ? lessons.exercise.tag : undefined;
  return (
    <>
      <ExerciseNotice outage={outage} />
      <h2>
        {isExercise && <ExerciseTag />} {words.board}: {words.boardAsOf(momentText(language, board.asOf))}
      </h2>
      <AsOfForm action={href} asOf={asOf} />
      {asOf !== null && (
        <p class="small">
          <a href={href}>{words.asOfNow}</a>
        </p>
      )}
      {board.rows.length === 0 ? <p>{words.noFeatures}</p> : <BoardTable board={board} of={of} />}
      {boardActs}
      {restoration}
      {!isExercise && (
        <>
          <h2>{words.clocks}</h2>
          <p class="small">{words.clocksHint}</p>
          <ClocksTable clocks={clocks} />
          {duties.length > 0 && <DutiesDoneTable duties={duties} />}
          {clockActs}
          {users}
        </>
      )}
      {board.changes.length > 0 && (
        <>
          <h2>{words.history}</h2>
          <BoardHistory board={board} outage={outage} of={of} />
        </>
      )}
      <h2>{isExercise ? lessons.exercise.facts : words.facts}</h2>
      <OutageFacts outage={outage} />
      {factActs}
    </>
  );
}

export interface UsersProps {
  readonly outage: OutageId;
  readonly notices: readonly NoticeView[];
  readonly compensations: readonly CompensationView[];
  readonly mayWrite: boolean;
}

/** What users were told, and what they get. */
export function UsersSections({ outage, notices, compensations, mayWrite }: UsersProps) {
  const { actor } = usePage();
  const { userNotices, compensations: words } = useWords();
  const side = sideOf(actor);
  return (
    <>
      <h2>{userNotices.title}</h2>
      <NoticeTable notices={notices} />
      {mayWrite && (
        <LinkButton tone="quiet" href={side.outageNotices(outage)}>
          {userNotices.enter}
        </LinkButton>
      )}
      <h2>{words.title}</h2>
      <CompensationTable compensations={compensations} />
      {mayWrite && (
        <LinkButton tone="quiet" href={side.outageCompensations(outage)}>
          {words.enter}
        </LinkButton>
      )}
    </>
  );
}

/** What can be done about the facts; the ministry alone joins outages to an event, and no exercise. */
export function FactActs({ outage, mayJoin }: { readonly outage: OutageView; readonly mayJoin: boolean }) {
  const { actor } = usePage();
  const { outages: words, lessons } = useWords();
  return (
    <p class="bar">
      <LinkButton tone="quiet" href={sideOf(actor).outageEdit(outage.id)}>
        {outage.exercise === null ? words.edit : lessons.exercise.edit}
      </LinkButton>
      {mayJoin && outage.exercise === null && (
        <LinkButton tone="quiet" href={paths.regulator.outageJoining(outage.id)}>
          {words.events.join}
        </LinkButton>
      )}
    </p>
  );
}
