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
  usePage,
  useWords,
} from '../../layout/index.js';
import { RestorationTable } from './restoration.view.js';
import { sideOf } from '../../paths.js';

export interface RestorationsProps {
  readonly event: OutageEventRow;
  readonly page: Page<RestorationView>;
  readonly mayEnter: boolean;
  /** The operator that tells it itself; null where the ministry says who did. */
  readonly inOwnName: string | null;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
}

export function RestorationsView({ event, page, mayEnter, inOwnName, typed, faults }: RestorationsProps) {
  const { actor } = usePage();
  const words = useWords().headquarters;
  return (
    <>
      {page.rows.length === 0 ? <p>{words.restorationNone}</p> : <RestorationTable rows={page.rows} />}
      <Pager next={page.next} />
      {event.facility === null && <p>{words.noFacility}</p>}
      {mayEnter && event.facility !== null && (
        <>
          <h2>{words.restorationEnter}</h2>
          <Form
            action={sideOf(actor).outageRestorations(event.id)}
            hidden={inOwnName === null ? {} : { reportedBy: inOwnName }}
            once
            guard
          >
            <RestorationFields typed={typed} faults={faults} inOwnName={inOwnName} />
            <SubmitButton>{words.restorationEnter}</SubmitButton>
          </Form>
        </>
      )}
    </>
  );
}

function RestorationFields({ typed, faults, inOwnName }: Pick<RestorationsProps, 'typed' | 'faults' | 'inOwnName'>) {
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
      {inOwnName === null && (
        <TextField
          {...field('reportedBy')}
          label={words.reportedBy}
          hint={words.reportedByHint}
          maxLength={200}
          required
        />
      )}
    </>
  );
}
