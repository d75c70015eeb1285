import { describe, expect, it } from '@jest/globals';
import { MOST_SHEET_ROWS, readEntrySheet, writeEntrySheet } from './entry-sheet.js';

const ROWS = [
  {
    feature: 'f-1',
    service: '가온톡',
    name: '메시지, 통화',
    state: 'restoring',
    note: '=1+1',
    expectedAt: new Date('2026-03-10T18:00+09:00'),
    seen: 7,
  },
  { feature: 'f-2', service: '', name: '"메일"', state: null, note: '두 줄\n글', expectedAt: null, seen: 0 },
] as const;

describe('the sheet of an outage', () => {
  it.each(['ko', 'en'] as const)('comes back as it went out, in %s', (language) => {
    expect(readEntrySheet(language, writeEntrySheet(language, ROWS))).toEqual({
      rows: [
        { line: 2, feature: 'f-1', state: 'restoring', note: '=1+1', expected: '2026-03-10T18:00', seen: 7 },
        { line: 3, feature: 'f-2', state: null, note: '두 줄\n글', expected: '', seen: 0 },
      ],
      faults: [],
    });
  });

  it('holds nothing that a spreadsheet takes for a formula', () => {
    expect(writeEntrySheet('ko', ROWS)).toContain(`'=1+1`);
  });

  it('is read as cells that were copied, in any order and with fewer columns', () => {
    const { rows, faults } = readEntrySheet('ko', 'state\tfeature\r\n정상\tf-1\r\n\t\r\nNot reachable\tf-2\r\n');
    expect(faults).toEqual([]);
    expect(rows.map(({ feature, state, note, expected }) => [feature, state, note, expected])).toEqual([
      ['f-1', 'normal', null, null],
      ['f-2', 'unreachable', null, null],
    ]);
  });

  it.each(['2026-03-10 18:00', '2026. 3. 10. 18:00', '2026/3/10 18:00:00', '2026-03-10T18:00'])(
    'reads the time %s',
    (text) => {
      expect(readEntrySheet('ko', `feature\tstate\texpected\nf\t정상\t${text}`).rows[0]?.expected).toBe(
        '2026-03-10T18:00',
      );
    },
  );

  it('names the line of what it cannot read, and the columns that it misses', () => {
    const { faults } = readEntrySheet('ko', 'feature,state,expected\nf,정상,\nf,고장,2026-02-30 09:00');
    expect(faults.map(({ code, line }) => [code, line])).toEqual([
      ['not-a-choice', 3],
      ['not-a-moment', 3],
    ]);
    expect(readEntrySheet('ko', 'x,y\n1,2').faults).toMatchObject([
      { code: 'column-missing', facts: { found: ['feature', 'state'] } },
    ]);
    expect(readEntrySheet('ko', '').faults).toHaveLength(1);
  });

  it('is read no further than an outage has features, and repeats no long cell', () => {
    const sheet = (rows: number) => `feature,state\n${'f,\n'.repeat(rows)}`;
    expect(readEntrySheet('ko', sheet(MOST_SHEET_ROWS)).faults).toEqual([]);
    const { rows, faults } = readEntrySheet('ko', sheet(MOST_SHEET_ROWS + 1));
    expect([rows.length, faults.map(({ code }) => code)]).toEqual([0, ['too-many']]);
    const [long] = readEntrySheet('ko', `feature,state\nf,${'x'.repeat(100_000)}`).faults;
    expect(JSON.stringify(long).length).toBeLessThan(500);
  });
});
