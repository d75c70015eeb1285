import { FEATURE_STATES, type OutageView, type StatusView } from '../../../modules/outages/index.js';
import { momentText } from '../../../shared/words/day.js';
import { termsIn } from '../../../shared/words/index.js';
import {
  faultOf,
  type FieldFault,
  fieldId,
  Form,
  Moment,
  MomentField,
  SubmitButton,
  Table,
  usePage,
  useWords,
} from '../../layout/index.js';
import { FeatureName } from '../board/board.view.js';
import { StateTag } from '../board/state-tag.js';
import { sideOf } from '../../paths.js';

type Texts = Readonly<Record<string, string>>;

export interface EntryProps {
  readonly outage: OutageView;
  /** What is in the fields. */
  readonly typed: Texts;
  readonly faults: readonly FieldFault[];
  /** What somebody else entered since the form was opened, by feature; null where nobody did. */
  readonly overtaken: Readonly<Record<string, StatusView>> | null;
  /** The fields as they are when the form is opened now. */
  readonly opened: Texts;
}

/** One row to a feature, all of them on one page; works by keyboard alone and without JavaScript. */
export function EntryView({ outage, typed, faults, overtaken, opened }: EntryProps) {
  const { actor } = usePage();
  const words = useWords().outages;
  if (outage.features.length === 0) return <p>{words.noFeatures}</p>;
  const rows = rowsOf(outage, typed, opened, overtaken);
  return (
    <>
      {overtaken !== null && (
        <div class="box clash" role="alert">
          <p>{words.entry.clash(Object.keys(overtaken).length)}</p>
        </div>
      )}
      <Form action={sideOf(actor).outageEntry(outage.id)} once guard class="entry">
        <MomentField
          name="at"
          label={words.entry.at}
          hint={words.entry.atHint}
          value={typed['at']}
          fault={faultOf(faults, 'at')}
          required
        />
        <Table
          caption={words.entry.caption}
          quiet
          columns={[
            { heading: words.feature, kind: 'heading', cell: (row) => <Feature row={row} /> },
            { heading: words.status, cell: (row) => <StateField row={row} typed={typed} faults={faults} /> },
            {
              heading: words.note,
              cell: (row) => (
                <TextCell row={row} field="note" label={words.entry.noteOf} typed={typed} faults={faults} />
              ),
            },
            {
              heading: words.expectedAt,
              cell: (row) => (
                <TextCell row={row} field="expectedAt" label={words.entry.expectedOf} typed={typed} faults={faults} />
              ),
            },
          ]}
          rows={rows}
        />
        <div class="bar">
          <SubmitButton>{words.entry.submit}</SubmitButton>
        </div>
      </Form>
    </>
  );
}

interface Row {
  readonly feature: OutageView['features'][number];
  readonly place: number;
  /** Of the row that the form is about from now on. */
  readonly seen: string;
  readonly theirs: StatusView | null;
}

/** In the places that the form had, and those that were added meanwhile behind them. */
function rowsOf(outage: OutageView, typed: Texts, opened: Texts, overtaken: EntryProps['overtaken']): readonly Row[] {
  const place = (texts: Texts, id: string) =>
    Object.keys(texts).find((name) => /^rows\.\d+\.feature$/.test(name) && texts[name] === id);
  return outage.features.flatMap((feature) => {
    const name = place(typed, feature.id);
    if (name === undefined) return [];
    const at = Number(name.split('.')[1]);
    const theirs = overtaken?.[feature.id] ?? null;
    const now = place(opened, feature.id)?.split('.')[1] ?? '';
    const seen = theirs === null ? typed[`rows.${at}.seen`] : opened[`rows.${now}.seen`];
    return [{ feature, place: at, seen: seen ?? '0', theirs }];
  });
}

function Feature({ row: { feature, place, seen, theirs } }: { row: Row }) {
  const { language } = usePage();
  const words = useWords().outages;
  return (
    <>
      <FeatureName feature={feature} />
      <input type="hidden" name={`rows.${place}.feature`} value={feature.id} />
      <input type="hidden" name={`rows.${place}.seen`} value={seen} />
      {theirs !== null && (
        <div class="box clash sentence">
          <p class="small">{words.entry.theirs}</p>
          <p>
            <StateTag state={theirs.state} /> {words.since(momentText(language, theirs.at))}
          </p>
          {theirs.note !== '' && <p class="text">{theirs.note}</p>}
          {theirs.expectedAt !== null && (
            <p>
              {words.expectedAt} <Moment at={theirs.expectedAt} />
            </p>
          )}
          <p class="small">
            {theirs.enteredByName} <Moment at={theirs.enteredAt} />
          </p>
        </div>
      )}
    </>
  );
}

interface CellProps {
  readonly row: Row;
  readonly typed: Texts;
  readonly faults: readonly FieldFault[];
}

/** What ties a field to its name and its fault. */
function cellAttributes(name: string, fault: string | undefined) {
  const id = fieldId(name);
  return {
    ...{ id, name },
    'aria-invalid': fault === undefined ? undefined : true,
    'aria-describedby': fault === undefined ? undefined : `${id}-fault`,
  };
}

function StateField({ row: { feature, place, theirs }, typed, faults }: CellProps) {
  const words = useWords().outages.entry;
  const { featureStates } = termsIn(usePage().language);
  const name = `rows.${place}.state`;
  const fault = faultOf(faults, name);
  return (
    <>
      {theirs !== null && <p class="small">{words.yours}</p>}
      <CellLabel name={name} label={words.stateOf(feature.name)} fault={fault} />
      <select {...cellAttributes(name, fault)}>
        <option value="">{words.choose}</option>
        {FEATURE_STATES.map((state) => (
          <option key={state} value={state} selected={state === typed[name]}>
            {featureStates[state]}
          </option>
        ))}
      </select>
    </>
  );
}

function TextCell({
  row: { feature, place },
  field,
  label,
  typed,
  faults,
}: CellProps & { readonly field: 'note' | 'expectedAt'; readonly label: (feature: string) => string }) {
  const name = `rows.${place}.${field}`;
  const fault = faultOf(faults, name);
  const attributes = { ...cellAttributes(name, fault), value: typed[name] ?? '' };
  return (
    <>
      <CellLabel name={name} label={label(feature.name)} fault={fault} />
      {field === 'note' ? (
        <input {...attributes} type="text" maxlength={2000} autocomplete="off" />
      ) : (
        <input {...attributes} type="datetime-local" class="num" />
      )}
    </>
  );
}

/** The heading of the column is what is seen; who hears the page is told the feature as well. */
function CellLabel({ name, label, fault }: { name: string; label: string; fault: string | undefined }) {
  const words = useWords().layout.form;
  return (
    <>
      <label class="visually-hidden" for={fieldId(name)}>
        {label}
      </label>
      {fault !== undefined && (
        <p class="fault" id={`${fieldId(name)}-fault`}>
          <span class="visually-hidden">{words.fault} </span>
          {fault}
        </p>
      )}
    </>
  );
}
