import type { ComponentChildren } from 'preact';
import type { OutageBoard, OutagePage } from '../../modules/outages/index.js';
import { momentText } from '../../shared/words/day.js';
import { usePage, useWords } from '../layout/index.js';
import { AsOfForm, BoardHistory, BoardTable } from './board.view.js';
import { ClocksTable } from './clocks.view.js';
import { OutageFacts } from './facts.view.js';
import { Live, LiveStatus } from './live.view.js';

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
  const words = useWords().outages;
  const { outage, board, clocks } = page;
  return (
    <>
      {asOf === null && <LiveStatus href={href} />}
      <h2>
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
        <OutageBoardPart board={board} />
      </Live>
      {boardActs}
      <Live part="restoration">{restoration}</Live>
      <h2>{words.clocks}</h2>
      <p class="small">{words.clocksHint}</p>
      <Live part="clocks">
        <ClocksTable clocks={clocks} />
      </Live>
      {clockActs}
      {users}
      <Live part="history">
        <OutageHistoryPart board={board} outage={outage} />
      </Live>
      <h2>{words.facts}</h2>
      <OutageFacts outage={outage} eventHref={eventHref} />
      {factActs}
    </>
  );
}

/** As of which moment a board holds. */
export function AsOf({ at }: { at: Date }) {
  const words = useWords().outages;
  return <>{`${words.board}: ${words.boardAsOf(momentText(usePage().language, at))}`}</>;
}

export function OutageBoardPart({ board, of }: { board: OutageBoard; of?: string }) {
  const words = useWords().outages;
  return board.rows.length === 0 ? <p>{words.noFeatures}</p> : <BoardTable board={board} of={of} />;
}

export function OutageHistoryPart({ board, outage }: Pick<OutagePage, 'board' | 'outage'>) {
  if (board.changes.length === 0) return null;
  return (
    <>
      <h2>{useWords().outages.history}</h2>
      <BoardHistory board={board} outage={outage} />
    </>
  );
}
