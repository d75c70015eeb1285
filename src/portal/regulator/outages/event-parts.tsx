import { type EventBoard, isStop, type Parts, type RestorationView } from '../../../modules/outages/index.js';
import type { Shortlist } from '../../../shared/pagination.js';
import type { Language } from '../../../shared/words/index.js';
import type { PageContext } from '../../layout/index.js';
import { partIn } from '../../outages/board/live-parts.js';
import { AsOf } from '../../outages/board/outage.view.js';
import { RestorationSection } from '../../outages/board/restoration.view.js';
import { paths } from '../../paths.js';
import { wordsIn } from '../../words/index.js';
import { BoardOfEvent, boardPartOf, HistoryOfEvent, historyPartOf } from './event.view.js';

/** How many features are stopped, of how many operators. */
export function eventHeading(language: Language, { boards }: EventBoard): string {
  const stopped = boards.flatMap(({ outage, board }) =>
    board.rows.filter(({ status }) => status !== null && isStop(status.state)).map(() => outage.operatorId),
  );
  return wordsIn(language).outages.events.stopped(stopped.length, new Set(stopped).size);
}

/** What of an event's page is brought up to date. @param shown the boards that are on it */
export function eventParts(
  context: PageContext,
  board: EventBoard,
  shown: EventBoard['boards'],
  restored: Shortlist<RestorationView>,
): Parts {
  const restoration = <RestorationSection of={restored} href={paths.regulator.outageRestorations(board.event.id)} />;
  return {
    heading: partIn(context, <>{eventHeading(context.language, board)}</>),
    'as-of': partIn(context, <AsOf at={board.asOf} />),
    restoration: partIn(context, restoration),
    ...Object.fromEntries(
      shown.flatMap((each) => [
        [boardPartOf(each.outage.id), partIn(context, <BoardOfEvent {...each} />)],
        [historyPartOf(each.outage.id), partIn(context, <HistoryOfEvent {...each} />)],
      ]),
    ),
  };
}
