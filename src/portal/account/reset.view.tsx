import { DefinitionList, type FieldFault, Form, type PageContext, renderPage, SubmitButton } from '../layout/index.js';
import { wordsIn } from '../words/index.js';
import { NewPasswordFields } from './new-password-fields.js';

export interface ResetProps {
  /** Where the form posts: the one-time link itself. */
  readonly action: string;
  readonly email: string;
  readonly minLength: number;
  readonly faults: readonly FieldFault[];
}

/** Whoever was given a reset link chooses a new password. */
export function renderReset(context: PageContext, props: ResetProps): string {
  const words = wordsIn(context.language).account;
  return renderPage(
    context,
    { title: words.reset.title, summary: words.reset.explanation, narrow: true, faults: props.faults },
    <>
      <DefinitionList rows={[{ term: words.email, value: props.email }]} />
      <Form action={props.action}>
        <NewPasswordFields minLength={props.minLength} faults={props.faults} />
        <SubmitButton>{words.reset.submit}</SubmitButton>
      </Form>
    </>,
  );
}
