import type { OutageEventRow, RestorationView } from '../../../modules/outages/index.js';
import type { Page } from '../../../shared/pagination.js';
import {
  faultOf,
  type FieldFault,
  Form,
  MomentField,
  NumberField,
  Pager,
  SubmitButton,
  TextArea,
  TextField,
  useWords,
} from '../../layout/index.js';
import { RestorationTable } from '../../outages/restoration.view.js';
import { paths } from '../../paths.js';

export interface RestorationsProps {
  readonly event: OutageEventRow;
  readonly page: Page<RestorationView>;
  readonly mayEnter: boolean;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
}

export function RestorationsView({ event, page, mayEnter, typed, faults }: RestorationsProps) {
  const words = useWords().headquarters;
  return (
    <>
      {page.rows.length === 0 ? <p>{words.restorationNone}</p> : <RestorationTable rows={page.rows} />}
      <Pager next={page.next} />
      {event.facility === null && <p>{words.noFacility}</p>}
      {mayEnter && event.facility !== null && (
        <>
          <h2>{words.restorationEnter}</h2>
          <Form action={paths.regulator.outageRestorations(event.id)} once guard>
            <RestorationFields typed={typed} faults={faults} />
            <SubmitButton>{words.restorationEnter}</SubmitButton>
          </Form>
        </>
      )}
    </>
  );
}

function RestorationFields({ typed, faults }: Pick<RestorationsProps, 'typed' | 'faults'>) {
  const words = useWords().headquarters;
  const field = (name: string) => ({ name, value: typed[name], fault: faultOf(faults, name) });
  return (
    <>
      <MomentField {...field('at')} label={words.at} required />
      <NumberField {...field('powerPercent')} label={words.power} unit="%" min={0} max={100} required />
      <NumberField {...field('hallsBack')} label={words.hallsBack} min={0} />
      <NumberField {...field('halls')} label={words.hallsAll} min={1} />
      <NumberField {...field('coolingPercent')} label={words.cooling} unit="%" min={0} max={100} />
      <TextArea {...field('note')} label={words.note} maxLength={2000} rows={3} />
      <TextField
        {...field('reportedBy')}
        label={words.reportedBy}
        hint={words.reportedByHint}
        maxLength={200}
        required
      />
    </>
  );
}
