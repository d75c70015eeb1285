import { type Column, type PageContext, renderPage, Form, SubmitButton, Table, useWords } from '../layout/index.js';
import type { DocumentSigner } from '../../platform/signature/document-signer.js';
import { paths } from '../paths.js';
import { wordsIn } from '../words/index.js';

/** An account of the demonstration, and what its person came for. */
export interface DemoAccount {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  /** The role as the reader's language names it. */
  readonly role: string;
  readonly organisation: string;
  /** What to look at as this person, as a sentence. */
  readonly look: string;
}

export interface StartProps {
  /** Null where no demonstration runs: then no account is shown. In the order of the story. */
  readonly demoAccounts: readonly DemoAccount[] | null;
  /** With what issued documents are signed. */
  readonly certificate: DocumentSigner['certificate'];
}

/** The first page: what Ieum is, and in a demonstration who to sign in as. */
export function renderStart(context: PageContext, { demoAccounts, certificate }: StartProps): string {
  const words = wordsIn(context.language).public.start;
  return renderPage(
    context,
    {
      title: words.title,
      heading: words.heading,
      summary: words.summary,
    },
    <>
      <Steps />
      {demoAccounts !== null && <Demonstration accounts={demoAccounts} />}
      <Signature certificate={certificate} />
    </>,
  );
}

function Steps() {
  const words = useWords().public.start;
  return (
    <section>
      <h2>{words.stepsTitle}</h2>
      <ol class="steps">
        {words.steps.map(({ title, text }) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Signature({ certificate: { holder, fingerprint, isOwn } }: Pick<StartProps, 'certificate'>) {
  const words = useWords().public.start.signature;
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.text(holder)}</p>
      {isOwn && <p>{words.own}</p>}
      <p class="small">
        {words.fingerprint} <code>{fingerprint}</code> · <a href={paths.certificate}>{words.certificate}</a>
      </p>
      <p>
        <a href={paths.verify}>{words.verify}</a>
      </p>
    </section>
  );
}

function Demonstration({ accounts }: { accounts: readonly DemoAccount[] }) {
  const words = useWords().public.start;
  return (
    <>
      <section class="box computed demo-note">
        <h2 class="box-heading">{words.demoTitle}</h2>
        <p>{words.demoText}</p>
      </section>
      <h2>{words.accountsTitle}</h2>
      <p class="small">{words.accountsHint}</p>
      <Table caption={words.accountsCaption} quiet columns={useAccountColumns()} rows={accounts} />
    </>
  );
}

function useAccountColumns(): readonly Column<DemoAccount>[] {
  const words = useWords().public.start;
  return [
    { heading: words.columns.person, kind: 'heading', cell: (account) => <Person account={account} /> },
    {
      heading: words.columns.signIn,
      cell: ({ email, password, name }) => (
        <Form action={paths.signIn} hidden={{ email, password }}>
          <SubmitButton small tone="quiet" label={words.signInAs(name)}>
            {words.signInShort}
          </SubmitButton>
        </Form>
      ),
    },
    { heading: words.columns.look, cell: (account) => account.look },
    { heading: words.columns.account, cell: (account) => <Credentials account={account} /> },
  ];
}

function Person({ account }: { account: DemoAccount }) {
  return (
    <>
      {account.name} · {account.role}
      <br />
      <small>{account.organisation}</small>
    </>
  );
}

function Credentials({ account }: { account: DemoAccount }) {
  const words = useWords().public.start;
  return (
    <>
      <code>{account.email}</code>
      <br />
      <small>
        {words.password} <code>{account.password}</code>
      </small>
    </>
  );
}
