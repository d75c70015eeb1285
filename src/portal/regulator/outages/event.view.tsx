import type { EventBoard, RestorationView } from '../../../modules/outages/index.js';
import type { Shortlist } from '../../../shared/pagination.js';
import { momentText } from '../../../shared/words/day.js';
import {
  conflictFields,
  type FieldFault,
  Form,
  StaleConflict,
  SubmitButton,
  usePage,
  useWords,
} from '../../layout/index.js';
import { AsOfForm, BoardHistory, BoardTable } from '../../outages/board.view.js';
import { RestorationSection } from '../../outages/restoration.view.js';
import { paths } from '../../paths.js';
import type { Rejection } from '../../visit.js';
import { EventFields } from './events.view.js';

export interface EventProps {
  readonly board: EventBoard;
  /** How far its building is restored, as of the moment of the board. */
  readonly restorations: Shortlist<RestorationView>;
  /** The moment that was asked for; null for now. */
  readonly asOf: Date | null;
  readonly mayChange: boolean;
  readonly rejection: Rejection | null;
  readonly faults: readonly FieldFault[];
}

export function EventView({ board, restorations, asOf, mayChange, rejection, faults }: EventProps) {
  const { language } = usePage();
  const words = useWords().outages;
  const { event, boards } = board;
  const href = paths.regulator.outageEvent(event.id);
  const standing = { title: event.title, facility: event.facility ?? '' };
  if (rejection?.stale != null) {
    const labels = { title: words.events.eventTitle, facility: words.events.facility };
    const fields = conflictFields(labels, rejection.typed, standing);
    return <StaleConflict action={href} currentVersion={event.version} currentHref={href} fields={fields} />;
  }
  return (
    <>
      <h2>
        {words.board}: {words.boardAsOf(momentText(language, board.asOf))}
      </h2>
      <AsOfForm action={href} asOf={asOf} />
      {asOf !== null && (
        <p class="small">
          <a href={href}>{words.asOfNow}</a>
        </p>
      )}
      {boards.length === 0 && <p>{words.events.noOutages}</p>}
      {boards.map((each) => (
        <OutageOfEvent key={each.outage.id} {...each} />
      ))}
      <RestorationSection of={restorations} href={paths.regulator.outageRestorations(event.id)} />
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

function OutageOfEvent({ outage, board }: EventBoard['boards'][number]) {
  const words = useWords().outages;
  return (
    <section>
      <h3>
        {outage.operatorName}: <a href={paths.regulator.outage(outage.id)}>{outage.title}</a>
      </h3>
      {board.rows.length === 0 ? <p>{words.noFeatures}</p> : <BoardTable board={board} of={outage.operatorName} />}
      {board.changes.length > 0 && <BoardHistory board={board} outage={outage} of={outage.operatorName} />}
    </section>
  );
}
