import { describe, expect, it } from '@jest/globals';
import { REGIMES } from '../../shared/regime.js';
import { termsIn } from '../../shared/words/index.js';
import { regimesOf } from './applies-to.js';
import { DOMAINS, type Bilingual, type Item } from './catalogue.js';
import { forcesOf, marksOf } from './marks.js';
import { shippedCatalogue } from './shipped-catalogue.source.js';
import { formatBasis, SOURCES } from './statutes.js';

const { items, ...head } = shippedCatalogue();
const named = (id: string): Item => {
  const item = items.find((each) => each.id === id);
  if (item === undefined) throw new Error(`no item ${id}`);
  return item;
};

describe('the shipped catalogue', () => {
  it('holds 100 items in the order of its domains, numbered without gaps', () => {
    const counts = {
      SCP: 5,
      GOV: 10,
      SST: 8,
      USR: 10,
      RED: 11,
      CHG: 5,
      INC: 6,
      RPT: 6,
      DRL: 4,
      PWR: 9,
      BAT: 9,
      FIR: 3,
    };
    const rest = { ENV: 5, ACC: 3, TEN: 4, INS: 1, ALT: 1 };
    const expected = Object.entries({ ...counts, ...rest }).flatMap(([domain, count]) =>
      Array.from({ length: count }, (_, index) => `${domain}-${String(index + 1).padStart(2, '0')}`),
    );
    expect(expected).toHaveLength(100);
    expect(items.map((item) => item.id)).toEqual(expected);
  });

  it('has a name for each of its domains in both languages', () => {
    for (const domain of DOMAINS) {
      expect(termsIn('ko').checklistDomains[domain]).toMatch(/[가-힣]/);
      expect(termsIn('en').checklistDomains[domain]).toMatch(/^[A-Z]/);
    }
  });

  it('says that it is a starting set and not the lists of the ministry', () => {
    expect(head.version).toBe('2026-1');
    expect(head.note.ko).toContain('출발점');
    expect(head.note.en).toContain('not the ministry’s own list');
  });

  it('says everything in Korean and in English, each in its own language', () => {
    const texts = items.flatMap((item) => textsOf(item).map((text) => ({ id: item.id, ...text })));
    expect(texts.filter(({ ko }) => !/[가-힣A-Z0-9]/.test(ko))).toEqual([]);
    expect(texts.filter(({ en }) => /[가-힣]/.test(en))).toEqual([]);
    expect(items.filter((item) => !/[가-힣]/.test(item.requirement.ko + item.guidance.ko))).toEqual([]);
  });

  it('addresses the author in a sentence that asks for an answer or states a duty', () => {
    const odd = items.filter((item) => !/(답해|적어|골라|첨부해) 주십시오\.|하여야 합니다\./.test(item.requirement.ko));
    expect(odd.map((item) => item.id)).toEqual([]);
    expect(items.filter((item) => !item.guidance.ko.endsWith('.')).map((item) => item.id)).toEqual([]);
  });

  it('asks the author for something in every requirement', () => {
    expect(items.filter((item) => !item.requirement.ko.includes('주십시오')).map((item) => item.id)).toEqual([]);
  });

  it('cites statutes as of the versions that were read', () => {
    const bases = items.flatMap((item) => item.legalBases);
    expect(bases.filter((basis) => basis.versionDate !== SOURCES[basis.statute].versionDate)).toEqual([]);
    const place = /^제\d+조(의\d+)?(제\d+항)?(제\d+호)?([가-하]목)?(\d+\))?(·제\d+[항호])*$|^별표 \d+$/;
    const cited = bases.filter((basis) => /^(TBA|FA|NA)(-D)?$/.test(basis.statute));
    expect(cited.filter((basis) => !place.test(basis.article ?? ''))).toEqual([]);
  });

  it('cites in English without a Korean letter', () => {
    const citations = items.flatMap((item) => item.legalBases.map((basis) => formatBasis('en', basis)));
    expect(citations.filter((citation) => /[가-힣]/.test(citation))).toEqual([]);
  });

  it('never gives a plan or benchmark the force of law, and says why where it gives an article less', () => {
    const allowed = { statute: /^(TBA|FA|NA)(-D)?$|^ESA-R$/, notice: /^(NOTICE|NA-D)$/, plan: /./, benchmark: /./ };
    const bases = items.flatMap((item) => item.legalBases);
    expect(bases.filter(({ force, statute }) => !allowed[force].test(statute))).toEqual([]);
    const lowered = bases.filter(({ force, statute }) => /^(TBA|FA|NA)(-D)?$/.test(statute) && force !== 'statute');
    expect(lowered.filter((basis) => basis.note === null)).toEqual([]);
  });

  it.each([
    ['SCP-01', ['statute']],
    ['USR-10', ['statute', 'plan']],
    ['RED-02', ['plan']],
    ['RED-07', ['statute', 'plan']],
    ['INC-03', ['benchmark']],
    ['RPT-01', ['statute', 'plan']],
    ['DRL-03', ['statute', 'plan']],
    ['PWR-05', ['benchmark']],
    ['ENV-01', ['benchmark']],
    ['ENV-05', ['statute', 'plan']],
    ['TEN-04', ['benchmark']],
    ['ALT-01', ['notice', 'plan']],
  ])('gives %s the forces %j', (id, forces) => {
    expect(forcesOf(named(id))).toEqual(forces);
  });

  it('rests 47 items on statute at the strongest, 21 on the notice, 27 on plans and 5 on benchmarks', () => {
    const strongest = Object.groupBy(items, (item) => forcesOf(item)[0] ?? 'benchmark');
    const counts = Object.entries(strongest).map(([force, each]) => [force, each.length]);
    expect(Object.fromEntries(counts)).toEqual({ statute: 47, notice: 21, plan: 27, benchmark: 5 });
  });

  it('marks every basis in the notice as to be confirmed, since its text was not seen', () => {
    const unread = items.flatMap((item) => item.legalBases).filter((basis) => basis.statute === 'NOTICE');
    expect(unread.length).toBeGreaterThan(20);
    expect(unread.every((basis) => basis.toConfirm)).toBe(true);
  });

  it.each([
    'SCP-05',
    'SST-01',
    'SST-03',
    'SST-05',
    'USR-08',
    'CHG-03',
    'INC-02',
    'RPT-02',
    'DRL-04',
    'PWR-04',
    'TEN-03',
  ])('tells the reader of %s that a figure is suggested', (id) => {
    expect(marksOf(named(id)).map((mark) => mark.kind)).toContain('suggested');
  });

  it.each(['SCP-03', 'PWR-03', 'BAT-03', 'BAT-04', 'ACC-02', 'ACC-03', 'INS-01'])(
    'tells the reader of %s that a figure is to be confirmed',
    (id) => {
      const marks = marksOf(named(id)).filter((mark) => mark.kind === 'to-confirm' && mark.about !== 'basis');
      expect(marks[0]?.note?.ko).toMatch(/확인/);
    },
  );

  it('can ask every item under at least one regime', () => {
    const counts = REGIMES.map((regime) => items.filter((item) => regimesOf(item).includes(regime)).length);
    expect(items.filter((item) => regimesOf(item).length === 0)).toEqual([]);
    expect(counts.every((count) => count > 20)).toBe(true);
  });
});

/** Every text of an item, wherever it stands. */
function textsOf(item: Item): readonly Bilingual[] {
  const texts: Bilingual[] = [];
  JSON.stringify(item, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'ko' in value && 'en' in value) texts.push(value as Bilingual);
    return value;
  });
  return texts;
}
