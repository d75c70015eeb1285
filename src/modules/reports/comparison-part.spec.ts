import { describe, expect, it } from '@jest/globals';
import { builtOutside } from '../../../test/support/outside.js';
import { lines, tables, texts } from '../../../test/support/read-blocks.js';
import { sampleFacts, sampleReport } from '../../../test/support/sample-report.js';
import { KOREAN } from './report-wording.js';

const { comparisonPart } = await builtOutside<typeof import('./comparison-part.js')>(
  'src/modules/reports/comparison-part.js',
);

const facts = sampleFacts();
const report = sampleReport({}, facts);
const rowsOf = (blocks: ReturnType<typeof comparisonPart>) =>
  new Map(lines(tables(blocks)[0]).map(([item = '', ...rest]) => [item.split(' ')[0] ?? '', rest]));

describe('the comparison with the last inspection', () => {
  const blocks = comparisonPart(report, KOREAN);
  const rows = rowsOf(blocks);

  it('tells of every item that was judged or answered otherwise, how it was, how it is, and which way', () => {
    expect(rows.size).toBe(3);
    expect(rows.get('RED-03')).toEqual([
      expect.stringMatching(/^부적정, 시정명령 제안\n답변: /),
      expect.stringMatching(/^일부 미흡, 시정명령 제안\n답변: /),
      '나아짐',
    ]);
    expect(rows.get('DRL-01')?.at(-1)).toBe('나빠짐');
    const [, figures] = [...rows].find(([, row]) => row.at(-1) === '달라짐') ?? [];
    expect(figures?.[0]).not.toBe(figures?.[1]);
  });

  it('says which inspection it was, how many differ which way, and how many do not', () => {
    const same = report.items.length - 1 - 3;
    expect(texts(blocks)).toContain(
      `지난 점검(2025년 부가통신사업자 정기점검, 2025. 11. 21. 결재, 보고서 중앙전파관리소-점검-2025-0003)과 비교하여 3개 항목이 달라졌습니다. 판정이 나아진 항목은 1개, 나빠진 항목은 1개이며, 그 밖에 달라진 항목은 1개입니다. ${same}개 항목은 같습니다.`,
    );
  });

  it('names what was inspected for the first time, and what is no longer', () => {
    const said = texts(blocks);
    expect(said).toContain(`${report.items[0]?.code} ${report.items[0]?.title.ko}`);
    expect(said).toContain('OLD-01 옛 항목');
  });

  it('says so where there is nothing to compare with, or nothing differs', () => {
    expect(texts(comparisonPart(sampleReport({}, { ...facts, previous: null }), KOREAN))).toContain('지난 점검이 없어');
    const { content } = facts.head;
    const judgements = facts.judgements.map(({ itemCode: code, result, measure }) => ({ code, result, measure }));
    const previous = { title: '지난해', signedAt: new Date('2025-11-21'), reportNumber: null, content, judgements };
    const alike = comparisonPart(sampleReport({}, { ...facts, previous }), KOREAN);
    expect(texts(alike)).toContain('달라진 항목이 없습니다');
    expect(tables(alike)).toEqual([]);
  });

  it('holds no answers in the edition for disclosure, and so only what was judged otherwise', () => {
    const disclosed = sampleReport({ edition: 'redacted' }, facts);
    expect([...rowsOf(comparisonPart(disclosed, KOREAN))].map(([code, row]) => [code, row[0]])).toEqual([
      ['RED-03', '부적정, 시정명령 제안'],
      ['DRL-01', '적정'],
    ]);
    expect(JSON.stringify(disclosed.comparison)).not.toContain('"values"');
  });
});
