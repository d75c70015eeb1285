import { DefinitionList, type FieldFault, Form, type PageContext, renderPage, SubmitButton } from '../layout/index.js';
import { wordsIn } from '../words/index.js';
import { NewPasswordFields } from './new-password-fields.js';

export interface InvitationProps {
  /** Where the form posts: the one-time link itself. */
  readonly action: string;
  readonly organisation: string;
  /** The roles as the reader's language names them. */
  readonly role: string;
  readonly name: string;
  readonly email: string;
  /** Characters a password must have at least. */
  readonly minLength: number;
  readonly faults: readonly FieldFault[];
}

/** Whoever was invited chooses a password. */
export function renderInvitation(context: PageContext, props: InvitationProps): string {
  const words = wordsIn(context.language).account;
  return renderPage(
    context,
    {
      title: words.invitation.title,
      summary: words.invitation.explanation(props.organisation, props.role),
      narrow: true,
      faults: props.faults,
    },
    <>
      <DefinitionList
        rows={[
          { term: words.invitation.name, value: props.name },
          { term: words.email, value: props.email },
        ]}
      />
      <Form action={props.action}>
        <NewPasswordFields minLength={props.minLength} faults={props.faults} />
        <SubmitButton>{words.invitation.submit}</SubmitButton>
      </Form>
    </>,
  );
}
