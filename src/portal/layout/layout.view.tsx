import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { iconHref, liveScriptHref, scriptHref, stylesheetHref } from '../assets/assets.js';
import { paths } from '../paths.js';
import type { Blocker } from '../../shared/errors.js';
import { wordsIn } from '../words/index.js';
import { type Crumb, Crumbs } from './crumbs.js';
import { ErrorSummary } from './error-summary.js';
import { BlockerSummary } from './blocker-summary.js';
import type { FieldFault } from './field-fault.js';
import type { NavigationKey } from './navigation.js';
import { type PageContext, PageContextProvider, useWords } from './page-context.js';
import { PageHeader } from './page-header.js';

/** What a page says about itself; the frame draws it. */
export interface PageFrame {
  /** Stands in the browser's title bar, before the product's name. */
  readonly title: string;
  /** The sentence above the page that says the outcome; the title where it is missing. */
  readonly heading?: ComponentChildren;
  /** A small line under the heading. */
  readonly summary?: ComponentChildren;
  /** Buttons at the right of the heading. */
  readonly actions?: ComponentChildren;
  readonly crumbs?: readonly Crumb[] | undefined;
  /** The entry of the main menu the page belongs to. */
  readonly current?: NavigationKey | undefined;
  /** What stands at the left; without it the page takes the whole width. */
  readonly side?: ComponentChildren;
  /** One narrow column, for pages that are one form. */
  readonly narrow?: boolean | undefined;
  /** True where somebody saved in between: the page is wide and entitled so, for it shows both texts side by side. */
  readonly stale?: boolean | undefined;
  /** Loads itself again after so many seconds, where something is under way that the page shows. */
  readonly refreshSeconds?: number | undefined;
  /** The same for pages that everybody may keep a copy of; with JavaScript only what changed is replaced. */
  readonly pollSeconds?: number | undefined;
  /** Where the page stands in the other language, where its address says in which it is. */
  readonly otherLanguage?: string | undefined;
  /** What is wrong with the form of the page; listed above the heading. */
  readonly faults?: readonly FieldFault[] | undefined;
  /** Why what was tried is not possible now; listed above the heading. */
  readonly blockers?: readonly Blocker[] | undefined;
}

/** A whole HTML document: the frame with the page in it. */
export function renderPage(context: PageContext, frame: PageFrame, body: ComponentChildren): string {
  const page = frame.stale === true ? { ...frame, ...staleFrame(context) } : frame;
  const html = renderToString(
    <PageContextProvider value={context}>
      <html
        lang={context.language}
        data-address={context.answersForm ? context.path : undefined}
        data-poll={page.pollSeconds}
      >
        <Head context={context} page={page} />
        <body>
          <Frame context={context} page={page} body={body} />
        </body>
      </html>
    </PageContextProvider>,
  );
  return `<!doctype html>${html}`;
}

function staleFrame({ language }: PageContext): Partial<PageFrame> {
  return { title: wordsIn(language).layout.stale.title, narrow: false };
}

function Head({ context, page }: { context: PageContext; page: PageFrame }) {
  const words = wordsIn(context.language).layout;
  const faulty = (page.faults ?? []).length > 0;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {page.refreshSeconds !== undefined && <meta http-equiv="refresh" content={String(page.refreshSeconds)} />}
      {page.pollSeconds !== undefined && (
        <noscript>
          <meta http-equiv="refresh" content={String(page.pollSeconds)} />
        </noscript>
      )}
      <title>{`${faulty ? words.form.faultyTitle(page.title) : page.title} | ${words.product}`}</title>
      <link rel="icon" href={iconHref} type="image/svg+xml" />
      <link rel="stylesheet" href={stylesheetHref} />
      <script type="module" src={scriptHref} />
      {page.pollSeconds !== undefined && <script type="module" src={liveScriptHref} />}
    </head>
  );
}

function Frame({ context, page, body }: { context: PageContext; page: PageFrame; body: ComponentChildren }) {
  const words = useWords().layout;
  return (
    <>
      <a class="skip" href="#main">
        {words.skip}
      </a>
      {context.official && (
        <aside class="official" aria-label={words.masthead}>
          {words.official}
        </aside>
      )}
      <PageHeader current={page.current} otherLanguage={page.otherLanguage} />
      <div class={page.side === undefined ? 'page wide' : 'page'}>
        {page.side !== undefined && (
          <aside class="side" aria-label={words.side}>
            {page.side}
          </aside>
        )}
        <main class={page.narrow === true ? 'main narrow' : 'main'} id="main" tabindex={-1}>
          {context.notice !== null && (
            <p class="notice" role="status">
              {context.notice}
            </p>
          )}
          <ErrorSummary faults={page.faults ?? []} />
          <BlockerSummary blockers={page.blockers ?? []} />
          <PageHeading page={page} />
          {body}
        </main>
      </div>
      <footer class="footer">
        <p>{words.footer}</p>
        <p>
          <a href={paths.verify}>{words.verifyLink}</a> · <a href={paths.apiDocs}>{words.apiLink}</a>
        </p>
      </footer>
    </>
  );
}

function PageHeading({ page }: { page: PageFrame }) {
  return (
    <>
      <Crumbs crumbs={page.crumbs ?? []} />
      <div class="bar heading">
        <div class="grow">
          <h1>{page.heading ?? page.title}</h1>
          {page.summary !== undefined && <p class="small">{page.summary}</p>}
        </div>
        {page.actions}
      </div>
    </>
  );
}
