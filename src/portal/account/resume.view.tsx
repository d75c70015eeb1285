import { Form, LinkButton, type PageContext, renderPage, SubmitButton } from '../layout/index.js';
import { wordsIn } from '../words/index.js';
import { type KeptRequest, KeptTable } from './kept-request.js';

export interface ResumeProps {
  readonly kept: KeptRequest;
  /** The page to go to without sending. */
  readonly discardHref: string;
}

/** After signing in again: what was being sent, to check and send with the new session's token. */
export function renderResume(context: PageContext, { kept, discardHref }: ResumeProps): string {
  const words = wordsIn(context.language).account.resume;
  return renderPage(
    context,
    { title: words.title, summary: words.explanation },
    <>
      <KeptTable kept={kept} />
      <Form action={kept.action} class="after-form">
        {kept.fields.map(({ name, value }, index) => (
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        <div class="bar">
          <SubmitButton>{words.send}</SubmitButton>
          <LinkButton href={discardHref} tone="quiet">
            {words.discard}
          </LinkButton>
        </div>
      </Form>
    </>,
  );
}
