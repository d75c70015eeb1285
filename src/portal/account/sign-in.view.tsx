import {
  type FieldFault,
  faultOf,
  Form,
  type PageContext,
  renderPage,
  SubmitButton,
  TextField,
  useWords,
} from '../layout/index.js';
import { paths } from '../paths.js';
import { wordsIn } from '../words/index.js';

export interface SignInProps {
  /** What was typed; the password never comes back. */
  readonly email: string;
  readonly faults: readonly FieldFault[];
  /** A path of this portal to go to afterwards. */
  readonly next: string | null;
  /** True where the start page lists demonstration accounts. */
  readonly demo: boolean;
}

export function renderSignIn(context: PageContext, props: SignInProps): string {
  const words = wordsIn(context.language).account.signIn;
  return renderPage(
    context,
    { title: words.title, narrow: true, faults: props.faults },
    <>
      <Form action={paths.signIn} hidden={props.next === null ? {} : { next: props.next }}>
        <SignInFields email={props.email} faults={props.faults} />
        <SubmitButton>{words.submit}</SubmitButton>
      </Form>
      <p class="small after-form">{words.forgotten}</p>
      {props.demo && (
        <p class="small">
          {words.demo} <a href={paths.start}>{words.demoLink}</a>
        </p>
      )}
    </>,
  );
}

/** The two fields by which a person is known. */
export function SignInFields({ email, faults }: { email: string; faults: readonly FieldFault[] }) {
  const words = useWords().account;
  return (
    <>
      <TextField
        name="email"
        label={words.email}
        type="email"
        autocomplete="username"
        value={email}
        fault={faultOf(faults, 'email')}
        required
      />
      <TextField
        name="password"
        label={words.password}
        type="password"
        autocomplete="current-password"
        fault={faultOf(faults, 'password')}
        required
      />
    </>
  );
}
