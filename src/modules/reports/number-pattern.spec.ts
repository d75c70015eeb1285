import { describe, expect, it } from '@jest/globals';
import { DEFAULT_PATTERN, type Numbered, numberIn, patternFaults, seriesOf } from './number-pattern.js';

const headquarters: Numbered = {
  authority: { name: '과학기술정보통신부', kind: 'headquarters' },
  kind: 'audit-report',
  year: 2026,
};
const office: Numbered = { ...headquarters, authority: { name: '중앙전파관리소', kind: 'field-office' } };
const codes = (pattern: string) => patternFaults(pattern).map(({ code }) => code);

describe('the number of a document', () => {
  it.each([
    [headquarters, 1, '과기정통부-점검-2026-0001'],
    [office, 12_345, '중앙전파관리소-점검-2026-12345'],
    [{ ...office, kind: 'recommendation' }, 7, '중앙전파관리소-권고-2026-0007'],
    [{ ...office, kind: 'round-up' }, 1, '중앙전파관리소-종합-2026-0001'],
  ] as const)('is by default that of its authority, kind and year', (numbered, running, number) => {
    expect(numberIn(seriesOf(DEFAULT_PATTERN, numbered), running)).toBe(number);
  });

  it.each([
    ['디지털기반안전과-{번호}({연도})', '디지털기반안전과-3(2026)'],
    ['제{연도}-{번호:6}호 ({종류})', '제2026-000003호 (점검)'],
    ['{연도}. {번호:1}', '2026. 3'],
    ['{authority}-{kind}-{year}-{number:4}', '과기정통부-점검-2026-0003'],
  ])('follows the pattern %s', (pattern, number) => {
    expect(codes(pattern)).toEqual([]);
    expect(numberIn(seriesOf(pattern, headquarters), 3)).toBe(number);
  });
});

describe('a pattern', () => {
  it('is sound where it has one running number and the year', () => {
    expect(codes(DEFAULT_PATTERN)).toEqual([]);
  });

  it.each([
    ['{기관}-{연도}', 'number-pattern-running'],
    ['{연도}-{번호:2}-{번호}', 'number-pattern-running'],
    ['{기관}-{번호:4}', 'number-pattern-year'],
    ['{부서}-{연도}-{번호}', 'number-pattern-unknown'],
    ['{연도}-{번호:0}', 'number-pattern-unknown'],
    ['{year}-{number:x}', 'number-pattern-unknown'],
    ['{year}-{번호}-{number}', 'number-pattern-running'],
    ['{연도}_{번호}', 'number-pattern-characters'],
    ['{연도}-{번호}-', 'number-pattern-ends'],
    ['{연도}{번호:4}', 'number-pattern-apart'],
    ['{연도}-{번호}{종류}', 'number-pattern-apart'],
    [`${'가'.repeat(60)}{연도}-{번호:4}`, 'too-long'],
  ])('%s is refused', (pattern, code) => {
    expect(codes(pattern)).toContain(code);
  });

  it('names every placeholder as it was written', () => {
    const [fault, ...more] = patternFaults('{constructor}-{year}-{number}');
    expect([fault?.facts?.['found'], more]).toEqual([['{constructor}'], []]);
  });

  it('says in each fault what is allowed', () => {
    expect(patternFaults('{연도}').map(({ path, facts }) => [path, facts?.['example']])).toEqual([
      ['numberPattern', DEFAULT_PATTERN],
    ]);
  });
});
