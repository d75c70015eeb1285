import type { ComponentChildren } from 'preact';
import type { OutagePage } from '../../modules/outages/index.js';
import { momentText } from '../../shared/words/day.js';
import { usePage, useWords } from '../layout/index.js';
import { AsOfForm, BoardHistory, BoardTable } from './board.view.js';
import { ClocksTable } from './clocks.view.js';
import { ExerciseNotice } from './exercise.view.js';
import { OutageFacts } from './facts.view.js';
import { ExerciseTag } from './outages.view.js';

export interface OutageProps {
  readonly page: OutagePage;
  /** The moment that was asked for; null for now. */
  readonly asOf: Date | null;
  /** The address of this page. */
  readonly href: string;
  readonly eventHref: string | null;
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
export function OutageSections({
  page,
  asOf,
  href,
  eventHref,
  boardActs,
  restoration,
  clockActs,
  users,
  factActs,
}: OutageProps) {
  const { language } = usePage();
  const { outages: words, lessons } = useWords();
  const { outage, board, clocks } = page;
  const of = outage.exercise === null ? undefined : lessons.exercise.tag;
  const isExercise = outage.exercise !== null;
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
      <OutageFacts outage={outage} eventHref={eventHref} />
      {factActs}
    </>
  );
}
