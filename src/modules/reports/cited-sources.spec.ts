import { describe, expect, it } from '@jest/globals';
import { sampleReport } from '../../../test/support/sample-report.js';
import { STATUTES, versionOf } from '../../shared/citation.js';
import { knownDate } from '../../shared/time.js';
import { citedSources } from './cited-sources.js';
import { shippedProvisions } from '../../../test/support/shipped.js';

const report = sampleReport();
const provisions = shippedProvisions();

describe('the articles that come with Ieum', () => {
  it('are each in the version that Ieum cites, once, whole and without marks', () => {
    expect(provisions.length).toBeGreaterThan(40);
    for (const { statute, version, article, title, text } of provisions) {
      expect([statute, article, version]).toEqual([statute, article, versionOf(statute)]);
      expect(article).toMatch(/^제\d+조(의\d+)?$/u);
      expect(title).not.toBe('');
      expect(text).toMatch(/[다한]\.|삭제/u);
      expect(text).not.toMatch(/\*\*|\\|<개정|<신설|#/u);
    }
    expect(new Set(provisions.map(({ statute, article }) => `${statute} ${article}`)).size).toBe(provisions.length);
  });
});

describe('what a report cites', () => {
  const cited = citedSources(report, provisions);

  it('is named once for each version of a source, each place once, in the order of the statute', () => {
    const keys = cited.map(({ source, versionDate }) => `${source} ${versionDate ?? ''}`);
    expect(new Set(keys).size).toBe(keys.length);
    const act = cited.find(({ source }) => source === 'FA');
    expect(new Set(act?.places).size).toBe(act?.places.length);
    expect(act?.places.indexOf('제36조의2제2항')).toBeGreaterThan(act?.places.indexOf('제35조제1항제4호') ?? Infinity);
    expect(act?.places.at(-1)).toBe('제40조의4제1항');
  });

  it('begins with the statutes, in one order', () => {
    const sources = cited.map(({ source }) => source);
    const statutes = STATUTES.filter((statute) => sources.includes(statute));
    expect(sources.slice(0, statutes.length)).toEqual(statutes);
    expect(sources.length).toBeGreaterThan(statutes.length);
  });

  it('has the text only of the version that is cited, never of another', () => {
    const older = provisions.map((each) => ({ ...each, version: knownDate('2020-01-01') }));
    expect(citedSources(report, older).flatMap(({ articles }) => articles)).toEqual([]);
    expect(cited.find(({ source }) => source === 'FA')?.articles.map(({ article }) => article)).toContain('제36조의2');
  });

  it('is what an inspection of another basis cites as well', () => {
    const consent = {
      ...report,
      inspection: { ...report.inspection, basis: 'TBA-consent', regime: 'TBA-22-7' },
    } as const;
    const places = citedSources(consent, provisions).find(({ source }) => source === 'AIA')?.places;
    expect(places).toEqual(['제5조 단서', '제20조', '제24조']);
  });
});
