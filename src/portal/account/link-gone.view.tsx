import { LinkButton, type PageContext, renderPage } from '../layout/index.js';
import { paths } from '../paths.js';
import { wordsIn } from '../words/index.js';

/** A one-time link that was used, has expired or never existed: the three are not told apart. */
export function renderLinkGone(context: PageContext): string {
  const words = wordsIn(context.language);
  return renderPage(
    context,
    { title: words.account.link.goneTitle, narrow: true },
    <>
      <p>{words.account.link.gone}</p>
      <LinkButton href={paths.signIn} tone="quiet">
        {words.account.signIn.title}
      </LinkButton>
    </>,
  );
}
