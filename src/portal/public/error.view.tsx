import { LinkButton, type PageContext, renderPage, useWords } from '../layout/index.js';
import { paths } from '../paths.js';
import { type Words, wordsIn } from '../words/index.js';

export interface ErrorProps {
  readonly status: number;
  /** Why, as sentences in the reader's language: blockers, faults, the article that forbids it. */
  readonly reasons?: readonly string[] | undefined;
  /** What is possible instead, worded. */
  readonly allowed?: readonly string[] | undefined;
  readonly retryAfterSeconds?: number | undefined;
  readonly limitBytes?: number | undefined;
  readonly requestId?: string | undefined;
  /** The page without its query, where that is at fault. */
  readonly without?: string | undefined;
}

/** The page for a request that did not succeed: what happened, why, and what to do. */
export function renderError(context: PageContext, error: ErrorProps): string {
  const known = wordsIn(context.language);
  const words = error.without === undefined ? wordsOf(known, error.status) : known.errorPage.address;
  return renderPage(context, { title: words.title, narrow: true }, <ErrorBody error={error} text={words.text} />);
}

function wordsOf({ errorPages }: Words, status: number): { readonly title: string; readonly text: string } {
  const known: Readonly<Record<number, { readonly title: string; readonly text: string }>> = errorPages;
  return known[status] ?? (status < 500 ? errorPages[400] : errorPages[500]);
}

function ErrorBody({ error, text }: { error: ErrorProps; text: string }) {
  const words = useWords().errorPage;
  return (
    <>
      <p>{text}</p>
      {error.retryAfterSeconds !== undefined && <p>{words.retryAfter(error.retryAfterSeconds)}</p>}
      {error.limitBytes !== undefined && <p>{words.limit(Math.floor(error.limitBytes / 1_000_000))}</p>}
      <Sentences heading={words.reasons} sentences={error.reasons ?? []} />
      <Sentences heading={words.allowed} sentences={error.allowed ?? []} />
      {error.requestId !== undefined && (
        <p class="small">
          {words.requestId} <code>{error.requestId}</code>
        </p>
      )}
      {error.without !== undefined && (
        <>
          <LinkButton href={error.without}>{words.address.without}</LinkButton>{' '}
        </>
      )}
      <LinkButton href={paths.start} tone="quiet">
        {words.home}
      </LinkButton>
    </>
  );
}

function Sentences({ heading, sentences }: { heading: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
