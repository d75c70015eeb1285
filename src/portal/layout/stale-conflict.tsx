import { LinkButton, SubmitButton } from './button.js';
import { Form } from './form.js';
import { fieldId } from './field.js';
import { useWords } from './page-context.js';
import { StaleRemoval, type StaleRemovalProps, type StandingField } from './stale-removal.js';

/** One field that two people changed. */
export interface ConflictField extends StandingField {
  readonly name: string;
  readonly yours: string;
  /** True for a field of several values, which are joined by line feeds. */
  readonly many?: boolean | undefined;
}

export interface StaleConflictProps {
  /** Where the form posts that was stale. */
  readonly action: string;
  /** The version that stands now; overwriting names it, so that a third change is noticed again. */
  readonly currentVersion: number;
  /** Every field of the form, also those that agree: they travel along. */
  readonly fields: readonly ConflictField[];
  /** Who changed it and when, where it is known. */
  readonly changedBy?: string | undefined;
  /** The page that shows what is saved now. */
  readonly currentHref: string;
  /** Where and with which button it is removed, where that was stale: then nothing was typed. */
  readonly removal?: Pick<StaleRemovalProps, 'action' | 'button'> | undefined;
}

/** The fields of a form that has these labels, by name, with the texts of both sides. */
export function conflictFields(
  labels: Readonly<Record<string, string>>,
  yours: Readonly<Record<string, string>>,
  current: Readonly<Record<string, string>>,
  shown: Readonly<Record<string, (value: string) => string>> = {},
): readonly ConflictField[] {
  return Object.entries(labels).map(([name, label]) => ({
    ...{ name, label, show: shown[name] },
    yours: (yours[name] ?? '').replaceAll('\r\n', '\n'),
    current: current[name] ?? '',
  }));
}

/** Your text and the text now, side by side; nothing is lost until the reader chooses. Status 412. */
export function StaleConflict(props: StaleConflictProps) {
  const words = useWords().layout.stale;
  if (props.removal !== undefined) return <StaleRemoval {...props} {...props.removal} />;
  const agreed = props.fields.filter((field) => field.yours === field.current);
  const disputed = props.fields.filter((field) => field.yours !== field.current);
  return (
    <>
      <div class="box clash" role="alert">
        <p>{words.explanation}</p>
        {props.changedBy !== undefined && <p class="small">{props.changedBy}</p>}
      </div>
      <Form action={props.action} version={props.currentVersion} guard>
        {agreed.map((field) => (
          <Kept key={field.name} field={field} />
        ))}
        {disputed.map((field) => (
          <Dispute key={field.name} field={field} />
        ))}
        <div class="bar">
          <SubmitButton>{words.overwrite}</SubmitButton>
          <LinkButton href={props.currentHref} tone="quiet">
            {words.keepCurrent}
          </LinkButton>
        </div>
        <p class="small">{words.copyFirst}</p>
      </Form>
    </>
  );
}

function Dispute({ field }: { field: ConflictField }) {
  const words = useWords().layout.stale;
  const show = (value: string) => (value === '' ? words.empty : (field.show?.(value) ?? value));
  return (
    <section class="dispute">
      <h2>{field.label}</h2>
      <div class="cols">
        <div class="box computed">
          <h3>
            <label for={fieldId(field.name)}>{words.yours}</label>
          </h3>
          {field.show === undefined ? (
            <textarea id={fieldId(field.name)} name={field.name} rows={6} value={field.yours} />
          ) : (
            <>
              <Kept field={field} />
              <output id={fieldId(field.name)}>{show(field.yours)}</output>
            </>
          )}
        </div>
        <div class="box">
          <h3>{words.current}</h3>
          <p class="text">{show(field.current)}</p>
        </div>
      </div>
    </section>
  );
}

/** What travels along unseen. */
function Kept({ field: { name, yours, many } }: { field: ConflictField }) {
  const values = many === true ? yours.split('\n').filter((value) => value !== '') : [yours];
  return (
    <>
      {values.map((value) => (
        <input key={value} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
