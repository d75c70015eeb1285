import type { ComponentChildren } from 'preact';
import type { EventBoard, OutageEventView, RestorationView } from '../../../modules/outages/index.js';
import type { Shortlist } from '../../../shared/pagination.js';
import {
  conflictFields,
  type FieldFault,
  Form,
  momentValue,
  StaleConflict,
  SubmitButton,
  useWords,
} from '../../layout/index.js';
import { AsOfForm, BoardHistory } from '../../outages/board/board.view.js';
import { Live, LiveStatus } from '../../outages/board/live.view.js';
import { AsOf, BoardOrNone } from '../../outages/board/outage.view.js';
import { RestorationSection } from '../../outages/board/restoration.view.js';
import { paths } from '../../paths.js';
import type { Rejection } from '../../visit.js';
import type { BoardsOfPage } from './boards-of-page.js';
import { EventFields } from './events.view.js';

export interface EventProps {
  readonly event: OutageEventView;
  /** The moment of the boards. */
  readonly at: Date;
  readonly shown: BoardsOfPage;
  /** How far its building is restored, as of the moment of the board. */
  readonly restorations: Shortlist<RestorationView>;
  /** The moment that was asked for; null for now. */
  readonly asOf: Date | null;
  /** What the ministry says to the public. */
  readonly statusPage: ComponentChildren;
  readonly mayChange: boolean;
  readonly rejection: Rejection | null;
  readonly faults: readonly FieldFault[];
}

export function EventView({
  event,
  at,
  shown,
  restorations,
  asOf,
  statusPage,
  mayChange,
  rejection,
  faults,
}: EventProps) {
  const words = useWords().outages;
  const { boards } = shown;
  const href = paths.regulator.outageEvent(event.id);
  const standing = { title: event.title, facility: event.facility ?? '' };
  if (rejection?.stale != null) {
    const labels = { title: words.events.eventTitle, facility: words.events.facility };
    const fields = conflictFields(labels, rejection.typed, standing);
    return <StaleConflict action={href} currentVersion={event.version} currentHref={href} fields={fields} />;
  }
  return (
    <>
      {asOf === null && <LiveStatus href={href} page={shown.page} />}
      <h2>
        <Live part="as-of" inline>
          <AsOf at={at} />
        </Live>
      </h2>
      <AsOfForm action={href} asOf={asOf} />
      {asOf !== null && (
        <p class="small">
          <a href={href}>{words.asOfNow}</a>
        </p>
      )}
      <div data-live-list="">
        {boards.length === 0 && <p>{words.events.noOutages}</p>}
        {boards.map((each) => (
          <section key={each.outage.id}>
            <Live part={boardPartOf(each.outage.id)}>
              <BoardOfEvent {...each} />
            </Live>
            <Live part={historyPartOf(each.outage.id)}>
              <HistoryOfEvent {...each} />
            </Live>
          </section>
        ))}
      </div>
      <Pages of={shown} href={href} asOf={asOf} />
      <Live part="restoration">
        <RestorationSection of={restorations} href={paths.regulator.outageRestorations(event.id)} />
      </Live>
      {statusPage}
      {mayChange && (
        <>
          <h2>{words.events.edit}</h2>
          <Form action={href} version={event.version} guard>
            <EventFields typed={rejection?.typed ?? standing} faults={faults} />
            <SubmitButton>{words.save}</SubmitButton>
          </Form>
        </>
      )}
    </>
  );
}

/** The other boards; nothing where all are shown. */
function Pages({ of: { page, pages }, href, asOf }: { of: BoardsOfPage; href: string; asOf: Date | null }) {
  const words = useWords().outages.events;
  if (pages === 1) return null;
  const at = asOf === null ? '' : `&asOf=${momentValue(asOf)}`;
  return (
    <nav class="bar" aria-label={words.pages}>
      {Array.from({ length: pages }, (_, index) => index + 1).map((each) => (
        <a key={each} href={`${href}?page=${each}${at}`} aria-current={each === page ? 'page' : undefined}>
          {words.page(each)}
        </a>
      ))}
    </nav>
  );
}

export const boardPartOf = (outage: string): string => `board-${outage}`;
export const historyPartOf = (outage: string): string => `history-${outage}`;

type OfEvent = EventBoard['boards'][number];

export function BoardOfEvent({ outage, board }: OfEvent) {
  return (
    <>
      <h3>
        {outage.operatorName}: <a href={paths.regulator.outage(outage.id)}>{outage.title}</a>
      </h3>
      <BoardOrNone board={board} of={outage.operatorName} />
    </>
  );
}

export function HistoryOfEvent({ outage, board }: OfEvent) {
  return board.changes.length === 0 ? null : <BoardHistory board={board} outage={outage} of={outage.operatorName} />;
}
