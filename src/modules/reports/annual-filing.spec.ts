import { describe, expect, it } from '@jest/globals';
import { builtOutside } from '../../../test/support/outside.js';
import { cell, toldIn } from '../../../test/support/read-blocks.js';
import { sampleSubmission, storedTexts } from '../../../test/support/sample-submission.js';
import type { Cover, KeyValue, Table } from '../../platform/pdf/block.js';
import { knownDate } from '../../shared/time.js';
import { KOREAN } from './report-wording.js';

const { answeredChecklist } = await builtOutside<typeof import('./answered-checklist.js')>(
  'src/modules/reports/answered-checklist.js',
);
const { annualFiling } = await builtOutside<typeof import('./annual-filing.js')>(
  'src/modules/reports/annual-filing.js',
);
const { filedMeasures } = await builtOutside<typeof import('./filed-measures.js')>(
  'src/modules/reports/filed-measures.js',
);

const facts = sampleSubmission();
const { blocks, ...frame } = annualFiling(facts, KOREAN);
const measures = filedMeasures(answeredChecklist(facts, 'ko'));

const coverFacts = (of = blocks) => of.find((block): block is Cover => block.kind === 'cover')?.facts ?? [];
const valueOf = (rows: readonly KeyValue[], label: string) =>
  cell(rows.find((row) => row.label === label)?.value ?? '');
const after = (heading: string) =>
  blocks.slice(blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith(heading)) + 1);
const tableAfter = (heading: string) =>
  after(heading)
    .find((block): block is Table => block.kind === 'table')
    ?.rows.map((row) => row.map(cell)) ?? [];
const rowsAfter = (heading: string) =>
  after(heading).flatMap((block) => (block.kind === 'keyValues' ? [block.rows] : []))[0] ?? [];

describe('the annual filing', () => {
  it('is addressed to the minister, with its basis and the day by which it is due', () => {
    expect(valueOf(coverFacts(), '수신')).toBe('과학기술정보통신부장관');
    expect(valueOf(coverFacts(), '제출자')).toContain('주식회사 가온커뮤니케이션');
    expect(valueOf(coverFacts(), '근거')).toBe('「전기통신사업법」 제22조의7제3항(2026. 11. 20. 시행)');
    expect(valueOf(coverFacts(), '제출기한')).toBe('2027. 1. 31.');
    expect(frame.title).toBe('서비스 안정성 확보 조치 이행 현황 및 계획 자료 - 주식회사 가온커뮤니케이션');
  });

  it('keeps the day that it missed where it is late', () => {
    const late = { ...facts, startsOn: knownDate('2027-01-11'), origin: { ...facts.origin, at: '2027-02-09T01:00:00Z' } };
    expect(valueOf(coverFacts(annualFiling(late, KOREAN).blocks), '제출기한')).toBe('2027. 1. 31.');
  }); // prettier-ignore

  it('holds every measure and no figure of who is covered, the table before the details', () => {
    const codes = tableAfter('조치별 총괄표').map(([code]) => code);
    expect(codes).toEqual(measures.map(({ code }) => code));
    expect(codes.filter((code) => code?.startsWith('SCP'))).toEqual([]);
    const details = after('붙임 목록').length;
    expect(details).toBeLessThan(after('조치별 총괄표').length);
    for (const { code, status } of measures.map(({ code, answer }) => ({ code, status: answer.status })))
      expect(valueOf(rowsAfter(code), '이행 현황')).toBe(status ?? '기재 없음');
  });

  it('tells the plan with its day and who is in charge, or that there is none', () => {
    const planned = measures.find(({ answer }) => answer.plan !== null)?.code ?? '';
    const rows = rowsAfter(planned);
    expect(valueOf(rows, '향후 계획')).toBe('2027년에 두 번째 리전으로 넓힙니다.');
    expect([valueOf(rows, '완료 예정일'), valueOf(rows, '담당')]).toEqual(['2027. 6. 30.', '인프라본부']);
    expect(
      tableAfter('조치별 총괄표')
        .find(([code]) => code === planned)
        ?.slice(3, 5),
    ).toEqual(['2027. 6. 30.', '인프라본부']);
    const unplanned = measures.find(({ answer }) => answer.plan === null)?.code ?? '';
    expect(valueOf(rowsAfter(unplanned), '향후 계획')).toBe('기재한 계획 없음');
  });

  it('numbers the files through, and lists them with their hashes', () => {
    const files = measures.flatMap(({ answer }) => answer.evidence);
    const listed = tableAfter('붙임 목록');
    expect(listed.map(([number]) => number)).toEqual(files.map((_, at) => String(at + 1)));
    expect(listed.map(([, , file]) => file)).toEqual(files.map(({ name, sha256 }) => `${name}\n${sha256}`));
    const [first] = measures;
    expect(valueOf(rowsAfter(first?.code ?? ''), '붙임')).toContain(
      `붙임 1. ${first?.answer.evidence[0]?.name ?? ''} (`,
    );
    expect(valueOf(coverFacts(), '붙임')).toContain(`증빙 파일 ${files.length}건`);
  });

  it('says so where nothing is attached', () => {
    const bare = facts.content.items.map((item) => ({ ...item, evidence: [] }));
    const told = annualFiling(sampleSubmission({ items: bare }), KOREAN);
    expect(valueOf(coverFacts(told.blocks), '붙임')).toBe('없음');
    expect(told.blocks.at(-1)).toMatchObject({ text: '붙임이 없습니다.' });
  });

  it('holds every stored text of its measures whole, and leaves no name of a fact unfilled', () => {
    const told = toldIn(blocks);
    const texts = storedTexts({ items: measures });
    expect(texts.filter((text) => !told.some((said) => said.includes(text)))).toEqual([]);
    expect(JSON.stringify(blocks)).not.toMatch(/\{\w+(:[^}]+)?\}/u);
  });
});
