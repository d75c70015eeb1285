import type { OutageEventRow, OutageView } from '../../../modules/outages/index.js';
import type { Shortlist } from '../../../shared/pagination.js';
import { CutNote, faultOf, type FieldFault, Form, Select, SubmitButton, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';

export interface JoiningProps {
  readonly outage: OutageView;
  readonly events: Shortlist<OutageEventRow>;
  /** Id of the event that is chosen; empty for none. */
  readonly chosen: string;
  /** True where somebody changed the outage meanwhile: what stands now is shown above. */
  readonly stale: boolean;
  readonly faults: readonly FieldFault[];
}

/** Puts an outage among those of an event, or takes it out. */
export function JoiningForm({ outage, events, chosen, stale, faults }: JoiningProps) {
  const { outages, layout } = useWords();
  const words = outages.events;
  return (
    <>
      <p class="small">{words.joinHint}</p>
      {stale && (
        <div class="box clash" role="alert">
          <p>{layout.stale.explanation}</p>
        </div>
      )}
      <Form action={paths.regulator.outageJoining(outage.id)} version={outage.version}>
        <Select
          name="event"
          label={outages.event}
          value={chosen}
          fault={faultOf(faults, 'event')}
          placeholder={words.noEvent}
          options={events.rows.map(({ id, title, facilityName }) => ({
            value: id,
            label: facilityName === null ? title : `${title} (${facilityName})`,
          }))}
        />
        <CutNote of={events} />
        <SubmitButton>{words.join}</SubmitButton>
      </Form>
    </>
  );
}
