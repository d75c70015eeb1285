import { describe, expect, it } from '@jest/globals';
import { Invalid, type Fault } from '../../shared/errors.js';
import { wordFault } from '../../shared/words/index.js';
import { LARGEST_CATALOGUE, readCatalogue } from './read-catalogue.js';

const SOUND = `format: ieum-catalogue/1
id: small
version: 2026-1
title: { ko: 점검표, en: Checklist }
note: { ko: 알림, en: Note }
source: { ko: 출처, en: Source }
items:
  - id: BAT-05
    domain: BAT
    kind: technical
    title: { ko: 계측 주기, en: Measuring cycle }
    requirement: { ko: 주기를 적어 주십시오., en: State the cycle. }
    guidance: { ko: 재는 주기입니다., en: The cycle of measuring. }
    evidence: { ko: 기록, en: Log }
    parts:
      - { key: cycle, kind: number, unit: seconds, label: { ko: 주기, en: Cycle } }
      - { key: tested-on, kind: date, label: { ko: 시험일, en: Tested on } }
    criteria:
      - { part: cycle, comparator: at-most, value: 10, unit: seconds }
      - { part: tested-on, comparator: within-months, value: 12, unit: months }
    legalBases:
      - { statute: NOTICE, force: notice, versionDate: 2024-06-01, toConfirm: true }
    appliesTo: { any: [DC, LESSEE] }
`;
const ITEM = SOUND.slice(SOUND.indexOf('  - id: BAT-05'));

/** The catalogue with one text replaced by another. */
function changed(from: string, to: string): string {
  expect(SOUND.split(from)).toHaveLength(2);
  return SOUND.replace(from, to);
}

function faultsOf(yaml: string): readonly Fault[] {
  try {
    readCatalogue(yaml);
  } catch (error) {
    if (error instanceof Invalid) return error.faults;
    throw error;
  }
  return [];
}

const briefly = (fault: Fault): string =>
  `${Number(fault.line)}:${Number(fault.column)} ${fault.path} ${fault.code}`.replace('  ', ' ');

describe('reading a catalogue', () => {
  it('gives what stands in it, and the defaults of what does not', () => {
    const [item] = readCatalogue(SOUND).items;
    expect(item).toMatchObject({
      id: 'BAT-05',
      kind: 'technical',
      marks: [],
      appliesTo: { any: ['DC', 'LESSEE'], when: [] },
    });
    expect(item?.criteria[0]).toEqual({
      part: 'cycle',
      comparator: 'at-most',
      value: 10,
      unit: 'seconds',
      decides: 'compliance',
      regimes: [],
      suggested: false,
      toConfirm: false,
      note: null,
    });
    expect(item?.legalBases[0]).toMatchObject({
      article: null,
      versionDate: '2024-06-01',
      toConfirm: true,
      note: null,
    });
  });

  it.each([
    ['an unknown key', 'kind: technical', 'kind: technical\n    colour: red', '11:5 items.0.colour key-unknown'],
    ['a missing key', '    domain: BAT\n', '', '8:5 items.0 key-missing'],
    ['a repeated key', 'version: 2026-1', 'version: 2026-1\nversion: 2026-2', '4:1 key-repeated'],
    ['a missing translation', '{ ko: 기록, en: Log }', '{ ko: 기록 }', '14:15 items.0.evidence key-missing'],
    ['an empty translation', 'en: Log', "en: ' '", '14:29 items.0.evidence.en text-length'],
    ['a translation that is no text', 'en: Log', 'en: 12', '14:29 items.0.evidence.en expected-text'],
    ['a text instead of two', '{ ko: 기록, en: Log }', '기록', '14:15 items.0.evidence expected-map'],
    ['another format', 'ieum-catalogue/1', 'ieum-catalogue/2', '1:9 format not-a-choice'],
    ['a version that is none', '2026-1', 'first', '3:10 version not-in-form'],
    ['an id that is none', 'id: BAT-05', 'id: BAT-5', '8:9 items.0.id not-in-form'],
    ['an id of another domain', 'domain: BAT', 'domain: PWR', '8:9 items.0.id not-in-form'],
    ['an unknown domain', 'domain: BAT', 'domain: XYZ', '9:13 items.0.domain not-a-choice'],
    ['an unknown kind of measure', 'technical', 'magical', '10:11 items.0.kind not-a-choice'],
    ['an unknown kind of answer', 'kind: number', 'kind: colour', '16:29 items.0.parts.0.kind not-a-choice'],
    ['a part without a kind', 'kind: number, ', '', '16:9 items.0.parts.0 key-missing'],
    [
      'an unknown unit',
      'kind: number, unit: seconds',
      'kind: number, unit: furlongs',
      '16:43 items.0.parts.0.unit not-a-choice',
    ],
    ['a number without unit', 'unit: seconds, label', 'label', '16:9 items.0.parts.0 key-missing'],
    ['a unit on a date', 'kind: date', 'kind: date, unit: days', '17:39 items.0.parts.1.unit key-unknown'],
    ['parts of one name', 'key: tested-on', 'key: cycle', '17:16 items.0.parts.1.key duplicate'],
    ['several parts without a label', ', label: { ko: 시험일, en: Tested on }', '', '17:9 items.0.parts.1 key-missing'],
    ['a criterion on an unknown part', 'part: cycle', 'part: cycles', '19:17 items.0.criteria.0.part not-a-choice'],
    ['a bound on a date', 'part: cycle', 'part: tested-on', '19:17 items.0.criteria.0.part criterion-kind'],
    ['an age of a number', 'part: tested-on', 'part: cycle', '20:17 items.0.criteria.1.part criterion-kind'],
    ['an unknown comparator', 'at-most', 'about', '19:36 items.0.criteria.0.comparator not-a-choice'],
    [
      'another unit than its part',
      'value: 10, unit: seconds',
      'value: 10, unit: minutes',
      '19:62 items.0.criteria.0.unit not-a-choice',
    ],
    ['a bound that is no number', 'value: 10', 'value: ten', '19:52 items.0.criteria.0.value number-range'],
    [
      'a doubtful bound without a note',
      'value: 10',
      'value: 10, toConfirm: true',
      '19:9 items.0.criteria.0 key-missing',
    ],
    [
      'a flag that is none',
      'toConfirm: true',
      'toConfirm: perhaps',
      '22:79 items.0.legalBases.0.toConfirm expected-flag',
    ],
    ['an unknown statute', 'NOTICE', 'BIBLE', '22:20 items.0.legalBases.0.statute not-a-choice'],
    ['an unknown force', 'force: notice', 'force: hope', '22:35 items.0.legalBases.0.force not-a-choice'],
    ['a day that is none', '2024-06-01', '2024-06-31', '22:56 items.0.legalBases.0.versionDate not-a-date'],
    [
      'no basis at all',
      '\n      - { statute: NOTICE, force: notice, versionDate: 2024-06-01, toConfirm: true }',
      ' []',
      '21:17 items.0.legalBases too-few',
    ],
    ['an unknown class', '[DC, LESSEE]', '[DC, TENANT]', '23:28 items.0.appliesTo.any.1 not-a-choice'],
    ['an unknown condition', '[DC, LESSEE]', '[DC], when: [rich]', '23:36 items.0.appliesTo.when.0 not-a-choice'],
    ['no class at all', '[DC, LESSEE]', '[]', '23:23 items.0.appliesTo.any too-few'],
    ['a list that is too long', '[DC, LESSEE]', `[${'DC, '.repeat(21)}]`, '23:23 items.0.appliesTo.any too-many'],
    ['a directive', 'format: ieum', '%YAML 1.1\n---\nformat: ieum', '1:1 yaml-directive'],
    ['an anchor', 'evidence: {', 'evidence: &e {', '14:18 yaml-anchor'],
    ['a tag', 'en: Log', 'en: !!str Log', '14:35 yaml-tag'],
    ['broken YAML', '[DC, LESSEE]', '[DC, LESSEE', '23:35 yaml-indent'],
    ['a second document', '[DC, LESSEE] }', '[DC, LESSEE] }\n---\nmore: true', '24:1 yaml-several-documents'],
  ])('refuses %s with its line', (_, from, to, expected) => {
    expect(faultsOf(changed(from, to)).map(briefly)).toContain(expected);
  });

  it('refuses an alias with its line', () => {
    const faults = faultsOf(changed('en: Log }', 'en: &log Log }').replace('en: Cycle', 'en: *log'));
    expect(faults.map(briefly)).toEqual(['14:34 yaml-anchor', '16:73 yaml-alias']);
  });

  it('refuses two items of one id, at the second', () => {
    expect(faultsOf(SOUND + ITEM).map(briefly)).toEqual(['24:9 items.1.id duplicate']);
  });

  it('names every fault at once', () => {
    const yaml = changed('domain: BAT', 'domain: XYZ').replace('LESSEE', 'TENANT').replace('2024-06-01', 'never');
    expect(faultsOf(yaml).map((fault) => fault.code)).toEqual(['not-a-choice', 'not-a-date', 'not-a-choice']);
  });

  it('tells both readers what is allowed', () => {
    const [fault] = faultsOf(changed('technical', 'magical'));
    if (fault === undefined) throw new Error('no fault');
    expect(wordFault('ko', fault)).toContain('institutional, managerial, technical, physical');
    expect(wordFault('en', fault)).toContain('magical');
  });

  it('refuses an empty document', () => {
    expect(faultsOf('').map((fault) => fault.code)).toEqual(['expected-map']);
  });

  it('refuses a document beyond the limit before reading it, and reads one at the limit', () => {
    const padding = (bytes: number): string =>
      `${SOUND}#${'x'.repeat(bytes - new TextEncoder().encode(SOUND).length - 1)}`;
    expect(faultsOf(padding(LARGEST_CATALOGUE))).toEqual([]);
    expect(faultsOf(padding(LARGEST_CATALOGUE + 1))).toEqual([
      {
        path: '',
        code: 'document-too-large',
        facts: { maxBytes: LARGEST_CATALOGUE, foundBytes: LARGEST_CATALOGUE + 1 },
      },
    ]);
  });

  it.each([
    ['lists', '['.repeat(LARGEST_CATALOGUE), '1:101'],
    ['maps', `items: ${'{a: '.repeat(LARGEST_CATALOGUE / 5)}`, '1:408'],
    ['block lists', `items:\n  ${'- '.repeat(LARGEST_CATALOGUE / 3)}`, '2:203'],
  ])('refuses %s nested too deeply where they begin to be', (_, yaml, place) => {
    expect(faultsOf(yaml).map(briefly)).toEqual([`${place} document-too-deep`]);
  });

  it('refuses a document full of keys', () => {
    const keys = Array.from({ length: 50_000 }, (_, index) => `k${index}: 1`);
    expect(faultsOf(keys.join('\n')).length).toBeGreaterThan(0);
  });

  it('does not grow with a YAML bomb', () => {
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefghi'
        .split('')
        .map((key, index) => `${key}: &${key} [*${'abcdefghi'.charAt(index)}, *${'abcdefghi'.charAt(index)}]`),
    ];
    expect(new Set(faultsOf(bomb.join('\n')).map((fault) => fault.code))).toEqual(
      new Set(['yaml-anchor', 'yaml-alias']),
    );
  });
});
