import { LinkButton, SubmitButton } from './button.js';
import { DefinitionList } from './definition-list.js';
import { Form } from './form.js';
import { useWords } from './page-context.js';

/** One field as it stands now. */
export interface StandingField {
  readonly label: string;
  readonly current: string;
  /** How a value is shown where it is not a text that can be edited here: a choice, a date. */
  readonly show?: ((value: string) => string) | undefined;
}

export interface StaleRemovalProps {
  /** Where the removal posts. */
  readonly action: string;
  /** What the button says that removes. */
  readonly button: string;
  /** The version that stands now; removing names it, so that a third change is noticed again. */
  readonly currentVersion: number;
  /** What stands now, as the form has it. */
  readonly fields: readonly StandingField[];
  /** The page that shows what is saved now. */
  readonly currentHref: string;
}

/** What would be removed is not what the reader saw: it is shown as it stands now, and nothing is gone yet. Status 412. */
export function StaleRemoval({ action, button, currentVersion, fields, currentHref }: StaleRemovalProps) {
  const words = useWords().layout.stale;
  const shown = ({ current, show }: StandingField) => (current === '' ? words.empty : (show?.(current) ?? current));
  return (
    <>
      <div class="box clash" role="alert">
        <p>{words.notRemoved}</p>
      </div>
      <h2>{words.current}</h2>
      <DefinitionList rows={fields.map((field) => ({ term: field.label, value: shown(field) }))} />
      <Form action={action} version={currentVersion}>
        <div class="bar">
          <SubmitButton tone="danger">{button}</SubmitButton>
          <LinkButton href={currentHref} tone="quiet">
            {words.keepCurrent}
          </LinkButton>
        </div>
      </Form>
    </>
  );
}
