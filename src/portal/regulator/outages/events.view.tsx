import type { OutageEventRow } from '../../../modules/outages/index.js';
import type { Page } from '../../../shared/pagination.js';
import {
  EmptyState,
  faultOf,
  type FieldFault,
  Form,
  Moment,
  Pager,
  SubmitButton,
  Table,
  TextField,
  useWords,
} from '../../layout/index.js';
import { paths } from '../../paths.js';

export interface EventsProps {
  readonly page: Page<OutageEventRow>;
  readonly mayOpen: boolean;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
}

export function EventsView({ page, mayOpen, typed, faults }: EventsProps) {
  const words = useWords().outages.events;
  return (
    <>
      {page.rows.length === 0 ? (
        <EmptyState title={words.emptyTitle} />
      ) : (
        <Table
          caption={words.caption}
          quiet
          columns={[
            {
              heading: words.eventTitle,
              kind: 'heading',
              cell: ({ id, title }) => <a href={paths.regulator.outageEvent(id)}>{title}</a>,
            },
            { heading: words.place, cell: (event) => placeOf(event) },
            { heading: words.outages, kind: 'number', cell: ({ outages }) => words.count(outages) },
            { heading: words.openedAt, cell: ({ openedAt }) => <Moment at={openedAt} /> },
          ]}
          rows={page.rows}
        />
      )}
      <Pager next={page.next} />
      {mayOpen && (
        <>
          <h2>{words.add}</h2>
          <Form action={paths.regulator.outageEvents} once guard>
            <EventFields typed={typed} faults={faults} />
            <SubmitButton>{words.add}</SubmitButton>
          </Form>
        </>
      )}
    </>
  );
}

/** Name and place of the building, where it is one. */
export const placeOf = ({ facilityName, facilityPlace }: OutageEventRow): string =>
  [facilityName, facilityPlace].filter((part) => part !== null).join(', ');

export function EventFields({ typed, faults }: Pick<EventsProps, 'typed' | 'faults'>) {
  const words = useWords().outages.events;
  const field = (name: string) => ({ name, value: typed[name], fault: faultOf(faults, name) });
  return (
    <>
      <TextField {...field('title')} label={words.eventTitle} maxLength={200} required />
      <TextField {...field('facility')} label={words.facility} hint={words.facilityHint} width="short" maxLength={8} />
    </>
  );
}
