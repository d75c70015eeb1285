import type { OrganisationKind } from '../../shared/actor.js';
import { formatCitation, type Citation } from '../../shared/citation.js';
import type { Blocker } from '../../shared/errors.js';
import type { Regime } from '../../shared/regime.js';
import { AUTHORITIES, type Act, type Authority, type Holder } from './authority-table.js';

/** Leave with its articles, or the reason why not. */
export type Leave =
  { readonly ok: true; readonly articles: readonly Citation[] } | { readonly ok: false; readonly blocker: Blocker };

const REFUSALS = {
  headquarters: 'authority-headquarters',
  'field-office': 'authority-field-office',
  either: 'authority-ministry',
  committee: 'authority-committee',
  'by-provision': 'authority-by-provision',
  nobody: 'authority-nobody',
} as const satisfies Record<Holder, Blocker['code']>;

/** Whose act it is under that regime, with the articles. */
export function authorityFor(act: Act, regime: Regime): Authority {
  return AUTHORITIES[regime][act];
}

/** Whether an organisation of that kind may do the act. An act by the wrong authority is void or voidable, so it is refused, with the article. */
export function mayAct(kind: OrganisationKind, act: Act, regime: Regime): Leave {
  return leaveFor(kind, authorityFor(act, regime));
}

/** Whether an organisation of that kind is the authority, or one of two that may be. */
export function leaveFor(kind: OrganisationKind, { holder, articles }: Pick<Authority, 'holder' | 'articles'>): Leave {
  if (isHolder(kind, holder)) return { ok: true, articles };
  const facts = { articles: articleNames('ko', articles), articlesInEnglish: articleNames('en', articles) };
  return { ok: false, blocker: { code: REFUSALS[holder], facts } };
}

function isHolder(kind: OrganisationKind, holder: Holder): boolean {
  if (holder === 'either') return kind === 'headquarters' || kind === 'field-office';
  return kind === holder;
}

function articleNames(language: 'ko' | 'en', articles: readonly Citation[]): readonly string[] {
  return articles.map((article) => formatCitation(language, article));
}
