import { Disclosure, type FieldFault, Form, type PageContext, renderPage, SubmitButton } from '../layout/index.js';
import { paths } from '../paths.js';
import { wordsIn } from '../words/index.js';
import { type KeptRequest, KeptTable } from './kept-request.js';
import { SignInFields } from './sign-in.view.js';

export interface ExpiredSessionProps {
  readonly email: string;
  readonly faults: readonly FieldFault[];
  readonly kept: KeptRequest;
  /** True where a file was on its way, which nobody keeps. */
  readonly fileLost?: boolean;
}

/**
 * Signs in again in the middle of a form. What was typed travels along as the hidden field `kept` (the KeptRequest as
 * JSON), so that the server keeps nothing for somebody it does not know. Posts to `paths.resume`. Status 401.
 */
export function renderExpiredSession(context: PageContext, props: ExpiredSessionProps): string {
  const words = wordsIn(context.language).account;
  return renderPage(
    context,
    { title: words.expired.title, summary: words.expired.explanation, narrow: true, faults: props.faults },
    <>
      <p>{words.expired.kept}</p>
      {props.fileLost === true && <p>{words.expired.fileLost}</p>}
      <Form action={paths.resume} hidden={{ kept: JSON.stringify(props.kept) }}>
        <SignInFields email={props.email} faults={props.faults} />
        <SubmitButton>{words.signIn.submit}</SubmitButton>
      </Form>
      <div class="after-form">
        <Disclosure summary={words.expired.showKept}>
          <KeptTable kept={props.kept} />
        </Disclosure>
      </div>
    </>,
  );
}
