import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readXlsx, writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { zipOf } from '../../../test/support/sample-files.js';
import { anyTopology } from '../../../test/support/any-topology.js';
import { wordFault } from '../../shared/words/index.js';
import { readCsvTables, writeCsvTopology } from './csv-document.js';
import { placeInTables, readTables, type TablesRead } from './read-tables.js';
import { CSV_HEADINGS, SHEET_COLUMNS, SHEETS, type SheetName } from './sheet-columns.js';
import { EXAMPLE_TOPOLOGY, templateRows } from './topology-template.js';
import { xlsxTemplate } from './workbook-template.js';
import { EMPTY_TOPOLOGY, type Groups, type Topology } from './topology.js';
import { listSheet, readXlsxTables, writeXlsxTopology } from './xlsx-document.js';

const readXlsxTopology = async (bytes: Uint8Array) => readTables(await readXlsxTables(bytes));
const readCsvTopology = (text: string) => readTables(readCsvTables(text));

describe('a topology as a spreadsheet', () => {
  it('comes back from a workbook as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyTopology, async (topology) => {
        expect(await readXlsxTopology(await writeXlsxTopology(topology))).toEqual({ topology: meant(topology) });
      }),
      { numRuns: 150 },
    );
  });

  it('comes back from comma-separated values as it was', () => {
    fc.assert(
      fc.property(anyTopology, (topology) => {
        expect(readCsvTopology(writeCsvTopology(topology))).toEqual({ topology: meant(topology) });
      }),
      { numRuns: 300 },
    );
  });

  it('keeps a name that a workbook or a spreadsheet would take for something else', async () => {
    for (const name of ['_x0041_', '=1+1', "'=1+1", '-5', '@a', '007', 'TRUE', '2026-05-20', 'a\nb', '"a", b']) {
      const topology = {
        ...EXAMPLE_TOPOLOGY,
        sites: EXAMPLE_TOPOLOGY.sites.map((each, index) => (index === 0 ? { ...each, name } : each)),
      };
      expect(await readXlsxTopology(await writeXlsxTopology(topology))).toEqual({ topology });
      expect(readCsvTopology(writeCsvTopology(topology))).toEqual({ topology });
    }
  });

  it('has a template that reads without a fault and explains every column', async () => {
    const bytes = await xlsxTemplate(templateRows(EMPTY_TOPOLOGY));
    expect(await readXlsxTopology(bytes)).toEqual({ topology: EXAMPLE_TOPOLOGY });
    expect(readCsvTopology(writeCsvTopology(templateRows(EMPTY_TOPOLOGY)))).toEqual({ topology: EXAMPLE_TOPOLOGY });
    const guide = (await readXlsx(bytes)).sheets[0]?.rows ?? [];
    const explained = guide.map(([sheet, column]) => `${String(sheet)}.${String(column)}`);
    const columns = SHEETS.flatMap((sheet) => SHEET_COLUMNS[sheet].map(({ name }) => `${sheet}.${name}`));
    expect(columns.filter((column) => !explained.includes(column))).toEqual([]);
  });

  it('takes the columns of a sheet in any order, and days and numbers as a spreadsheet keeps them', async () => {
    const placements = changed('placements', (rows) => rows.map((row) => row.toReversed()));
    const read = await readXlsxTopology(await workbook(placements));
    expect(read).toEqual({ topology: EXAMPLE_TOPOLOGY });
    const dated = withCell('placements', 'H3', new Date('2026-05-20T00:00:00Z'));
    expect(await readXlsxTopology(await workbook(dated))).toEqual({ topology: EXAMPLE_TOPOLOGY });
    expect(await readXlsxTopology(await workbook(withCell('placements', 'D3', '100')))).toEqual({
      topology: EXAMPLE_TOPOLOGY,
    });
  });

  it('takes comma-separated values that a spreadsheet saved with semicolons or tabs', () => {
    const text = writeCsvTopology(templateRows(EMPTY_TOPOLOGY)).replaceAll(', ', ' ');
    const groups = (read: TablesRead) => ('topology' in read ? read.topology.sites.length : read.faults);
    expect(groups(readCsvTopology(text.replaceAll(',', ';')))).toEqual(
      groups(readCsvTopology(text.replaceAll(',', '\t'))),
    );
  });
});

describe('a workbook that people and programs could read in two ways', () => {
  const cases: readonly (readonly [string, readonly WriteSheet[], string])[] = [
    [
      'a formula',
      withDetail('components', { cells: new Map([['1,5', { formula: '50+50', formulaResult: 100 }]]) }),
      'components!F2 수식은 받지 않습니다. 계산한 값을 적어 주십시오. 들어 있는 것: "=50+50"',
    ],
    [
      'a percent format',
      withDetail('placements', { cells: new Map([['1,3', { value: 1, style: { numFmt: '0%' } }]]) }),
      'placements!D2 백분율 서식의 셀입니다: 100%. 서식을 일반으로 바꾸고 % 없이 100처럼 적어 주십시오.',
    ],
    [
      'merged cells',
      withDetail('sites', { merges: [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }] }),
      'sites!B2 병합한 셀이 있습니다: B2:B3. 병합을 풀고 셀마다 값을 적어 주십시오.',
    ],
    [
      'a hidden row',
      withDetail('sites', { rowDefs: new Map([[2, { hidden: true }]]) }),
      'sites!A3 숨긴 행이 있습니다: 3행. 숨기기를 취소하거나 지워 주십시오.',
    ],
    [
      'a hidden column',
      withDetail('sites', { columns: [{}, {}, { hidden: true }, {}, {}, {}] }),
      'sites!C1 숨긴 열이 있습니다: C열. 숨기기를 취소하거나 지워 주십시오.',
    ],
    [
      'a hidden sheet',
      withDetail('services', { hidden: true }),
      'services!A1 숨긴 시트가 있습니다: services. 숨기기를 취소하거나 지워 주십시오.',
    ],
    [
      'a sheet that nobody knows',
      [...sheets(), { name: 'Sheet1', rows: [['x']] }],
      'Sheet1!A1 알 수 없는 시트입니다: Sheet1. 쓸 수 있는 시트: sites, services, components, placements, 설명',
    ],
    [
      'a sheet too few',
      sheets().filter(({ name }) => name !== 'placements'),
      ' 시트가 없습니다: placements. 있어야 하는 시트: sites, services, components, placements',
    ],
    [
      'a heading that nobody knows',
      withCell('components', 'G1', '비고'),
      'components!G1 알 수 없는 열입니다: 비고. 쓸 수 있는 열: id, name, layer, stateful, requires, requiredPercent',
    ],
    [
      'a heading twice',
      withCell('components', 'G1', 'id'),
      'components!G1 같은 열이 두 번 나옵니다: id. 한 번만 쓸 수 있습니다.',
    ],
    [
      'a heading too few',
      withCell('placements', 'D1', null),
      'placements!A1 열이 없습니다: percent. 내려받은 양식의 열이 모두 있어야 합니다.',
    ],
    [
      'a unit behind a number',
      withCell('placements', 'F3', '10분'),
      'placements!F3 1부터 525600까지의 정수가 와야 합니다. 들어 있는 값: "10분"',
    ],
    [
      'a takeover in no time',
      withCell('placements', 'F3', 0),
      'placements!F3 1부터 525600까지의 정수가 와야 합니다. 들어 있는 값: 0',
    ],
    [
      'a negative number',
      withCell('services', 'D2', -1),
      'services!D2 0부터 100000000까지의 정수가 와야 합니다. 들어 있는 값: -1',
    ],
    [
      'a huge number',
      withCell('services', 'D2', 1e21),
      'services!D2 0부터 100000000까지의 정수가 와야 합니다. 들어 있는 값: 1e+21',
    ],
    [
      'a day that is none',
      withCell('placements', 'H3', '2026-02-30'),
      'placements!H3 날짜를 2026-11-23처럼 입력해 주십시오. 입력한 값: "2026-02-30"',
    ],
    [
      'a number for a day',
      withCell('placements', 'H3', 46162),
      'placements!H3 날짜를 2026-11-23처럼 입력해 주십시오. 입력한 값: 46162',
    ],
    [
      'an id that nobody has',
      withCell('services', 'H2', 'auth nobody'),
      'services!H2 등록되지 않은 구성요소입니다: nobody. 구성요소 목록(components)에 있는 id만 쓸 수 있습니다.',
    ],
    [
      'a component that nobody has',
      withCell('placements', 'A3', 'nobody'),
      'placements!A3 등록되지 않은 구성요소입니다: "nobody". 구성요소 목록(components)에 있는 id만 쓸 수 있습니다.',
    ],
    [
      'a site that nobody has',
      withCell('placements', 'B3', 'gamma'),
      'placements!B3 등록되지 않은 데이터센터입니다: gamma. 데이터센터 목록(sites)에 있는 id만 쓸 수 있습니다.',
    ],
    ['an id twice', withCell('sites', 'A3', 'alpha'), 'sites!A3 같은 값이 이미 있습니다: alpha'],
    [
      'a cell that must be filled',
      withCell('components', 'C2', null),
      'components!C2 필수 항목이 없습니다. 있어야 하는 항목: layer',
    ],
    [
      'a standby without takeover',
      withCells('placements', { F3: null, H3: null, I3: null, J3: null }),
      'placements!F3 standby 배치에는 전환(takeover)과 걸리는 시간(분)이 있어야 합니다.',
    ],
    [
      'a drill without its minutes',
      withCell('placements', 'I3', null),
      'placements!I3 필수 항목이 없습니다. 있어야 하는 항목: drillMinutes',
    ],
    [
      'a common cause without a value',
      withCell('sites', 'D3', 'campus'),
      'sites!D3 공통 원인의 값은 등호(=)와 쉼표(,) 없이 1자부터 64자까지 쓸 수 있습니다. 들어 있는 값: ""',
    ],
  ];

  it.each(cases)('is refused for %s, with its cell', async (_, book, sentence) => {
    expect(told(await readXlsxTopology(await writeXlsx({ sheets: [...book] })))).toContain(sentence);
  });

  it('is refused with every fault at once', async () => {
    const book = withCells('placements', { D2: -1, F3: 0, H3: 'x' });
    expect(told(await readXlsxTopology(await workbook(book))).map((line) => line.split(' ')[0])).toEqual([
      'placements!D2',
      'placements!F3',
      'placements!H3',
    ]);
  });

  it('tells a fault that only the register finds by its cell too', async () => {
    const at = ['components', 0, 'placements', 1, 'takeover', 'lastDrill', 'date'];
    const fault = {
      path: at.join('.'),
      code: 'date-in-future',
      facts: { found: '2099-01-01' },
      at,
      on: 'value',
    } as const;
    const tables = await readXlsxTables(await xlsxTemplate(templateRows(EMPTY_TOPOLOGY)));
    expect(placeInTables(tables, [fault]).map(({ cell }) => cell)).toEqual(['placements!H3']);
  });

  it('is refused as no form of ours where it has none of our sheets, and nothing else is said of it', async () => {
    const book = await writeXlsx({ sheets: ['매출', 'Sheet2'].map((name) => ({ name, rows: [['a']] })) });
    expect(told(await readXlsxTopology(book))).toEqual([
      ' 이음의 등록 양식이 아닌 엑셀 파일입니다. 이 파일의 시트: "매출", "Sheet2". 있어야 하는 시트: sites, services, components, placements. 엑셀 양식을 내려받아 적어 주십시오.',
    ]);
  });

  it.each([
    ['no archive', Buffer.from('id,name')],
    ['a cut one', Buffer.from('PK\u0003\u0004 and nothing more')],
    ['an archive of something else', zipOf({ 'a.txt': 'hello' })],
  ])('is refused where it is %s', async (_, bytes) => {
    expect(told(await readXlsxTopology(bytes))).toEqual([
      ' 엑셀 통합 문서(.xlsx)로 읽을 수 없습니다. 파일이 손상되었거나 암호가 걸려 있습니다.',
    ]);
  });

  it('is not inflated where its directory says that it would be too large, or too even to be true', async () => {
    const archive = zipOf({ 'xl/workbook.xml': 'x' });
    const entry = archive.indexOf(Buffer.from('PK\u0001\u0002'));
    for (const inflated of [268_435_457, 2_000_000]) {
      const bomb = Buffer.from(archive);
      bomb.writeUInt32LE(inflated, entry + 24);
      expect(told(await readXlsxTopology(bomb))).toEqual([
        ' 엑셀 통합 문서를 풀면 268435456바이트를 넘거나 지나치게 압축되어 있습니다. 풀지 않았습니다.',
      ]);
    }
  });

  it('is refused where its directory does not say how large it is', async () => {
    const archive = zipOf({ 'xl/workbook.xml': 'x' });
    archive.writeUInt32LE(0, archive.indexOf(Buffer.from('PK\u0001\u0002')) + 24);
    expect(told(await readXlsxTopology(archive))[0]).toContain('읽을 수 없습니다');
  });
});

describe('comma-separated values', () => {
  const line = (changes: Readonly<Record<string, string>>) => CSV_HEADINGS.map((name) => changes[name] ?? '').join(',');
  const file = (...rows: readonly Readonly<Record<string, string>>[]) =>
    [CSV_HEADINGS.join(','), ...rows.map(line)].join('\r\n');
  const site = { sheet: 'sites', id: 'alpha', name: 'A' };

  it.each([
    [
      'a formula',
      file({ ...site, name: '=1+1' }),
      'C2 수식은 받지 않습니다. 계산한 값을 적어 주십시오. 들어 있는 것: "=1+1"',
    ],
    [
      'a list that nobody knows',
      file({ ...site, sheet: 'site' }),
      'A2 다음 가운데에서 골라 주십시오: sites, services, components, placements. 입력한 값: "site"',
    ],
    [
      'a value in a column of another list',
      file({ ...site, layer: 'data' }),
      `${cellOf('layer')}2 sites 행에는 layer 열을 쓰지 않습니다. 비워 주십시오. 들어 있는 값: "data"`,
    ],
    [
      'a malformed id',
      file({ ...site, id: 'Alpha' }),
      'B2 이름은 영문 소문자, 숫자, 붙임표(-)로 1자부터 64자까지 쓸 수 있습니다. 들어 있는 값: "Alpha"',
    ],
    ['no headings', '', `A1 열이 없습니다: ${CSV_HEADINGS.join(', ')}. 내려받은 양식의 열이 모두 있어야 합니다.`],
  ])('are refused for %s, with the cell', (_, text, sentence) => {
    expect(told(readCsvTopology(text))).toContain(sentence);
  });
});

/** What a spreadsheet cannot tell apart, because it means the same. */
function meant(topology: Topology): Topology {
  return {
    ...topology,
    sites: topology.sites.map((site) => ({ ...site, groups: oneOfOne(site.groups) })),
    services: topology.services.map(({ objective, ...service }) => ({
      ...service,
      ...(objective !== undefined && Object.keys(objective).length > 0 && { objective }),
    })),
  };
}

const oneOfOne = (groups: Groups): Groups =>
  Object.fromEntries(
    Object.entries(groups).map(([key, value]) => [
      key,
      typeof value === 'string' || value.length > 1 ? value : String(value),
    ]),
  );

const told = (read: TablesRead): readonly string[] =>
  'faults' in read
    ? read.faults.map(({ cell, code, facts }) => `${cell} ${wordFault('ko', { code, facts: facts ?? {} })}`)
    : ['no fault'];

type Cells = Readonly<Record<string, string | number | Date | null>>;

function sheets(): readonly WriteSheet[] {
  return SHEETS.map((sheet) => listSheet(EXAMPLE_TOPOLOGY, sheet));
}

const workbook = (book: readonly WriteSheet[]) => writeXlsx({ sheets: [...book] });

function changed(name: SheetName, change: (rows: (string | number | boolean | Date | null)[][]) => unknown) {
  return sheets().map((sheet) =>
    sheet.name === name
      ? { name, rows: change(structuredClone(sheet.rows ?? [])) as NonNullable<WriteSheet['rows']> }
      : sheet,
  );
}

function withCells(name: SheetName, cells: Cells): readonly WriteSheet[] {
  return changed(name, (rows) => {
    for (const [cell, value] of Object.entries(cells))
      rows[Number(cell.slice(1)) - 1]?.splice(cell.charCodeAt(0) - 65, 1, value);
    return rows;
  });
}

function withCell(name: SheetName, cell: string, value: Cells[string]) {
  return withCells(name, { [cell]: value });
}

function withDetail(name: SheetName, detail: Partial<WriteSheet>): readonly WriteSheet[] {
  return sheets().map((sheet) => (sheet.name === name ? { ...sheet, columns: [], ...detail } : sheet));
}

function cellOf(heading: string): string {
  return String.fromCharCode(65 + CSV_HEADINGS.indexOf(heading));
}
