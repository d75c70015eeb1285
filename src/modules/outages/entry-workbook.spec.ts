import { describe, expect, it } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { readEntryWorkbook, writeEntryWorkbook } from './entry-workbook.js';

const ROWS = [
  {
    ...{ feature: 'f-1', service: '가온톡', name: '_x0041_', note: '=1+1', seen: 7 },
    state: 'restoring',
    expectedAt: new Date('2026-03-10T18:00+09:00'),
  },
  { feature: 'f-2', service: '', name: '"메일"', state: null, note: '두 줄\n글', expectedAt: null, seen: 0 },
] as const;

describe('the sheet of an outage as a workbook', () => {
  it('comes back as it went out', async () => {
    expect(await readEntryWorkbook('ko', await writeEntryWorkbook('ko', ROWS))).toEqual({
      rows: [
        { line: 2, feature: 'f-1', state: 'restoring', note: '=1+1', expected: '2026-03-10T18:00', seen: 7 },
        { line: 3, feature: 'f-2', state: null, note: '두 줄\n글', expected: '', seen: 0 },
      ],
      faults: [],
    });
  });

  it('is read as a spreadsheet keeps moments and numbers', async () => {
    const cells = [
      ['feature', 'state', 'expected', 'seen'],
      ['f-1', '정상', new Date('2026-03-10T18:00:00Z'), 7],
    ];
    const { rows, faults } = await readEntryWorkbook('ko', await writeXlsx({ sheets: [{ name: 'x', rows: cells }] }));
    expect(faults).toEqual([]);
    expect(rows).toMatchObject([{ expected: '2026-03-10T18:00', seen: 7 }]);
  });

  it('is refused where it is broken, and where a cell would have to be computed', async () => {
    const broken = new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]);
    expect((await readEntryWorkbook('ko', broken)).faults).toMatchObject([{ code: 'workbook-unreadable' }]);
    const cells = new Map([['1,1', { value: '정상', formula: 'A1' }]]);
    const rows = [
      ['feature', 'state'],
      ['f-1', '정상'],
    ];
    const read = await readEntryWorkbook('ko', await writeXlsx({ sheets: [{ name: 'x', rows, cells }] }));
    expect(read.faults).toMatchObject([{ code: 'cell-formula', line: 2, facts: { found: '=A1' } }]);
  });
});
