import type { Actor, Mandate } from '../../shared/actor.js';
import { termsIn } from '../../shared/words/index.js';
import { paths } from '../paths.js';
import { Form } from './form.js';
import { type NavigationKey, navigationFor } from './navigation.js';
import { usePage, useWords } from './page-context.js';

/** Brand, menu of the reader's side, who is signed in, and the way to the other language. */
export function PageHeader({ current, otherLanguage }: PageHeaderProps) {
  const { actor } = usePage();
  const words = useWords().layout;
  return (
    <header class="top">
      <a class="brand" href={paths.start}>
        <BrandMark />
        {words.product}
      </a>
      <MainNavigation current={current} />
      <LanguageLink href={otherLanguage} />
      {actor === null ? <SignInLink /> : <Who actor={actor} />}
    </header>
  );
}

interface PageHeaderProps {
  readonly current: NavigationKey | undefined;
  /** Where the same page stands in the other language; else that is chosen for all pages. */
  readonly otherLanguage?: string | undefined;
}

function BrandMark() {
  return (
    <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
      <circle cx="7" cy="13" r="5.4" fill="none" stroke="#256ef4" stroke-width="2.6" />
      <circle cx="19" cy="13" r="5.4" fill="none" stroke="#33363d" stroke-width="2.6" />
      <path d="M10 13h6" stroke="#256ef4" stroke-width="2.6" />
    </svg>
  );
}

function MainNavigation({ current }: { current: NavigationKey | undefined }) {
  const words = useWords().layout;
  const entries = navigationFor(usePage().actor);
  if (entries.length === 0) return <div class="grow" />;
  return (
    <nav class="menu" aria-label={words.mainNavigation}>
      {entries.map(({ key, href }) => (
        <a key={key} href={href} aria-current={key === current ? 'page' : undefined}>
          {words.navigation[key]}
        </a>
      ))}
    </nav>
  );
}

function LanguageLink({ href }: { href: string | undefined }) {
  const { language, path, query } = usePage();
  const other = language === 'ko' ? 'en' : 'ko';
  const back = query === '' ? path : `${path}?${query}`;
  return (
    <a class="language" href={href ?? paths.language(other, back)} lang={other} hreflang={other}>
      {useWords().layout.otherLanguage}
    </a>
  );
}

function SignInLink() {
  const { path } = usePage();
  if (path.startsWith(paths.signIn)) return null;
  return (
    <a class="btn small" href={paths.signIn}>
      {useWords().layout.signIn}
    </a>
  );
}

/** For whom an agent acts on this page, and the way to another. */
function ActsFor({ mandates }: { mandates: readonly Mandate[] }) {
  const { operator } = usePage();
  const words = useWords().layout;
  const named = mandates.find(({ operatorId }) => operatorId === operator);
  return (
    <span class="acts-for">
      {named !== undefined && `${words.actsFor(named.operatorName)} `}
      {mandates.length > 1 && <a href={paths.operator.choice()}>{words.chooseOperator}</a>}
    </span>
  );
}

function TokensLink() {
  return (
    <>
      {' · '}
      <a href={paths.account.tokens}>{useWords().account.tokens.title}</a>
    </>
  );
}

function Who({ actor }: { actor: Actor }) {
  const { language } = usePage();
  const names = termsIn(language).roles as Readonly<Record<string, string>>;
  return (
    <div class="who">
      <div>
        <b>{actor.organisationName}</b>
        {[actor.personName, ...actor.roles.map((role) => names[role] ?? role)].join(' · ')}
        {actor.permissions.has('token.manage') && <TokensLink />}
        {actor.mandates !== undefined && <ActsFor mandates={actor.mandates} />}
      </div>
      <Form action={paths.signOut}>
        <button class="btn quiet small">{useWords().layout.signOut}</button>
      </Form>
    </div>
  );
}
