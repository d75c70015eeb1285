import { describe, expect, it } from '@jest/globals';
import type { OrganisationKind } from '../../shared/actor.js';
import { REGIMES, type Regime } from '../../shared/regime.js';
import { termsIn, wordRefusal } from '../../shared/words/index.js';
import { authorityFor, mayAct } from './authority.js';
import { AUTHORITIES, type Act, type Holder } from './authority-table.js';

/** The holders under TBA 22-7, FA 35 and NA 46, row by row. */
const ROWS: readonly (readonly [Act, Holder, Holder, Holder])[] = [
  ['request-sizes', 'headquarters', 'headquarters', 'headquarters'],
  ['annual-filing', 'headquarters', 'headquarters', 'nobody'],
  ['data-for-inspection', 'field-office', 'headquarters', 'field-office'],
  ['data-after-outage', 'headquarters', 'headquarters', 'headquarters'],
  ['inspect', 'either', 'field-office', 'field-office'],
  ['sign-off', 'either', 'field-office', 'field-office'],
  ['recommend', 'either', 'either', 'either'],
  ['corrective-order', 'field-office', 'headquarters', 'field-office'],
  ['supplement-order', 'nobody', 'headquarters', 'nobody'],
  ['accept-alternative', 'nobody', 'nobody', 'field-office'],
  ['deliberate', 'nobody', 'committee', 'nobody'],
  ['fine', 'field-office', 'by-provision', 'by-provision'],
];

const ALL = ROWS.flatMap(([act, ...holders]) =>
  REGIMES.map((regime, column): readonly [Act, Regime, Holder] => [act, regime, holders[column] ?? 'nobody']),
);

const PERMITTED: Readonly<Record<Holder, readonly OrganisationKind[]>> = {
  headquarters: ['headquarters'],
  'field-office': ['field-office'],
  either: ['headquarters', 'field-office'],
  committee: [],
  'by-provision': [],
  nobody: [],
};

const KINDS: readonly OrganisationKind[] = ['operator', 'agent', 'headquarters', 'field-office', 'specialised-body'];

describe('authority', () => {
  it.each(ALL)('to %s under %s lies with: %s', (act, regime, holder) => {
    expect(authorityFor(act, regime).holder).toBe(holder);
    for (const kind of KINDS) expect(mayAct(kind, act, regime).ok).toBe(PERMITTED[holder].includes(kind));
  });

  it('is told for every act of every regime', () => {
    for (const regime of REGIMES) expect(Object.keys(AUTHORITIES[regime])).toEqual(ROWS.map(([act]) => act));
  });

  it('rests on an article wherever there is such an act, and says what is delegated', () => {
    for (const [act, regime, holder] of ALL) {
      const { articles, notes } = authorityFor(act, regime);
      expect(articles.length > 0).toBe(holder !== 'nobody');
      if (holder === 'field-office' && act !== 'accept-alternative') expect(notes).toContain('delegated');
    }
  });

  it.each([
    ['corrective-order', 'TBA-22-7', ['TBA 제92조제1항', 'TBA-D 제65조제1항제20호']],
    ['corrective-order', 'FA-35', ['FA 제36조의2제2항']],
    ['corrective-order', 'NA-46', ['NA 제46조제3항', 'NA-D 제70조제2항제1호의2']],
    ['supplement-order', 'FA-35', ['FA 제36조제3항']],
    ['fine', 'TBA-22-7', ['TBA 제104조', 'TBA-D 제65조제1항제22호']],
    ['inspect', 'FA-35', ['FA 제36조의2제2항', 'FA-D 제24조의2제4항', 'FA-D 제30조제2항제3호']],
    ['data-for-inspection', 'NA-46', ['NA 제46조제4항', 'NA-D 제70조제2항제1호의3']],
  ] as const)('for %s under %s cites its articles', (act, regime, articles) => {
    expect(authorityFor(act, regime).articles.map((one) => `${one.statute} ${one.article}`)).toEqual(articles);
  });

  it('that is wanting is refused with the article, in both languages', () => {
    const leave = mayAct('headquarters', 'corrective-order', 'NA-46');
    if (leave.ok) throw new Error('headquarters may not order under NA 46');
    expect(wordRefusal('ko', leave.blocker)).toContain('시행령」 제70조제2항제1호의2');
    expect(wordRefusal('en', leave.blocker)).toContain('Article 70 (2) 1-2');
    for (const [act, regime] of ALL)
      for (const kind of KINDS) {
        const each = mayAct(kind, act, regime);
        if (!each.ok) expect(wordRefusal('ko', each.blocker) + wordRefusal('en', each.blocker)).not.toMatch(/[{}]/);
      }
  });

  it('says that accepting an alternative follows the council and is for items of the notice', () => {
    expect(authorityFor('accept-alternative', 'NA-46').notes).toEqual(['council-view', 'notice-items-only']);
  });

  it('has words for every act, holder and note', () => {
    const terms = termsIn('ko');
    for (const [act, regime, holder] of ALL) {
      expect(terms.acts[act] && terms.authorityHolders[holder]).toBeTruthy();
      for (const note of authorityFor(act, regime).notes) expect(terms.authorityNotes[note]).toBeTruthy();
    }
  });
});
