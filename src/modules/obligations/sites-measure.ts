import { answerOf, anyOf, type Answer } from './answer.js';
import type { Measured } from './criterion.js';
import type { OperatorFacts, SiteFacts, SiteUse } from './operator-facts.js';

/** The decrees speak of the floor area and receiving capacity of "the clustered facilities that the operator runs" and leave open
 *  whether each is meant or all together. Coverage is computed under both readings. */
export type Reading = 'per-site' | 'in-total';

type Figure = 'floorAreaSquareMetres' | 'receivingKilowatts';

/** The figure of the largest site, or of all sites together. Sites without the figure leave it incomplete. */
export function sitesMeasure(sites: readonly SiteFacts[] | null, figure: Figure, reading: Reading): Measured {
  const figures = (sites ?? []).map((site) => site[figure]);
  const measured = figures.filter((value) => value !== null);
  if (measured.length === 0) return { value: null, complete: false };
  const value = reading === 'per-site' ? Math.max(...measured) : measured.reduce((sum, one) => sum + one, 0);
  return { value, complete: measured.length === figures.length };
}

/** Whether the operator runs sites of that use. A data-centre operator without any registered site is not known to have none,
 *  and a site whose use nobody stated may be one. */
export function runsSites(facts: OperatorFacts, use: SiteUse): Answer {
  if (facts.sites === null) return 'unknown';
  if (facts.sites.length === 0 && facts.kinds.includes('data-centre')) return 'unknown';
  return anyOf(facts.sites.map((site) => answerOf(site.use === null ? null : site.use === use)));
}

/** The sites of these uses, or null where the operator's sites are not known. A site whose use nobody stated may count: its figures
 *  are not known to. */
export function sitesOf(facts: OperatorFacts, ...uses: readonly SiteUse[]): readonly SiteFacts[] | null {
  const possible = facts.sites?.filter((site) => site.use === null || uses.includes(site.use));
  return possible?.map((site) => (site.use === null ? { use: null, ...UNMEASURED } : site)) ?? null;
}

const UNMEASURED = { floorAreaSquareMetres: null, receivingKilowatts: null };
