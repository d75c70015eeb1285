import type { ComponentChildren } from 'preact';
import type {
  CompensationView,
  NoticeView,
  OutageBoard,
  OutageId,
  OutagePage,
  OutageView,
} from '../../../modules/outages/index.js';
import { momentText } from '../../../shared/words/day.js';
import { LinkButton, usePage, useWords } from '../../layout/index.js';
import { paths, sideOf } from '../../paths.js';
import { AsOfForm, BoardHistory, BoardTable } from './board.view.js';
import { ClocksTable, DutiesDoneTable } from './clocks.view.js';
import { CompensationTable } from '../users/compensations.view.js';
import { OutageFacts } from '../record/facts.view.js';
import { NoticeTable } from '../users/user-notices.view.js';
import { ExerciseNotice } from '../record/exercise.view.js';
import { ExerciseTag } from '../outages.view.js';
import { Live, LiveStatus } from './live.view.js';

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
  /** What followed from it. */
  readonly aftermath?: ComponentChildren;
  readonly factActs?: ComponentChildren;
}

/** One outage: the board first, then the clocks of the law, how each feature went, and the facts. */
export function OutageSections(props: OutageProps) {
  const { page, asOf, boardActs, restoration, clockActs, users, aftermath, factActs } = props;
  const { outages: words, lessons } = useWords();
  const { outage, board, clocks, duties } = page;
  const href = sideOf(usePage().actor).outage(outage.id);
  const isExercise = outage.exercise !== null;
  return (
    <>
      <ExerciseNotice outage={outage} />
      {asOf === null && <LiveStatus href={href} />}
      <h2>
        {isExercise && <ExerciseTag />}{' '}
        <Live part="as-of" inline>
          <AsOf at={board.asOf} />
        </Live>
      </h2>
      <AsOfForm action={href} asOf={asOf} />
      {asOf !== null && (
        <p class="small">
          <a href={href}>{words.asOfNow}</a>
        </p>
      )}
      <Live part="board">
        <OutageBoardPart page={page} />
      </Live>
      {boardActs}
      <Live part="restoration">{restoration}</Live>
      {!isExercise && (
        <>
          <h2>{words.clocks}</h2>
          <p class="small">{words.clocksHint}</p>
          <Live part="clocks">
            <OutageClocksPart clocks={clocks} duties={duties} />
          </Live>
          {clockActs}
          {users}
        </>
      )}
      <Live part="history">
        <OutageHistoryPart page={page} />
      </Live>
      <h2>{isExercise ? lessons.exercise.facts : words.facts}</h2>
      <OutageFacts outage={outage} />
      {factActs}
      {!isExercise && aftermath}
    </>
  );
}

/** As of which moment a board holds. */
export function AsOf({ at }: { readonly at: Date }) {
  const words = useWords().outages;
  return <>{`${words.board}: ${words.boardAsOf(momentText(usePage().language, at))}`}</>;
}

/** That a board is one of an exercise stands in the caption as well. */
const useTag = ({ exercise }: OutageView): string | undefined => {
  const { tag } = useWords().lessons.exercise;
  return exercise === null ? undefined : tag;
};

type Part = { readonly page: Pick<OutagePage, 'board' | 'outage'> };

export function OutageBoardPart({ page: { board, outage } }: Part) {
  const of = useTag(outage);
  return <BoardOrNone board={board} of={of} />;
}

/** A board that may have no features yet. */
export function BoardOrNone({ board, of }: { readonly board: OutageBoard; readonly of?: string | undefined }) {
  const words = useWords().outages;
  return board.rows.length === 0 ? <p>{words.noFeatures}</p> : <BoardTable board={board} of={of} />;
}

export function OutageClocksPart({ clocks, duties }: Pick<OutagePage, 'clocks' | 'duties'>) {
  return (
    <>
      <ClocksTable clocks={clocks} />
      {duties.length > 0 && <DutiesDoneTable duties={duties} />}
    </>
  );
}

export function OutageHistoryPart({ page: { board, outage } }: Part) {
  const words = useWords().outages;
  const of = useTag(outage);
  if (board.changes.length === 0) return null;
  return (
    <>
      <h2>{words.history}</h2>
      <BoardHistory board={board} outage={outage} of={of} />
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
