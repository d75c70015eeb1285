import { describe, expect, it } from '@jest/globals';
import { builtOutside } from '../../../test/support/outside.js';
import { cell, toldIn } from '../../../test/support/read-blocks.js';
import { sampleSubmission, storedTexts } from '../../../test/support/sample-submission.js';
import type { Block, Cover, KeyValue, Table } from '../../platform/pdf/block.js';
import type { ChecklistFacts } from './answered-checklist.js';
import { KOREAN } from './report-wording.js';

const { answeredChecklist } = await builtOutside<typeof import('./answered-checklist.js')>(
  'src/modules/reports/answered-checklist.js',
);
const { checklistDocument } = await builtOutside<typeof import('./checklist-document.js')>(
  'src/modules/reports/checklist-document.js',
);

const facts = sampleSubmission();
const { blocks, ...frame } = checklistDocument(facts, KOREAN);
const draftFacts: ChecklistFacts = { ...facts, origin: { kind: 'draft', at: '2026-10-06T05:30:00.000Z' } };
const draft = checklistDocument(draftFacts, KOREAN);

const coverOf = (of: readonly Block[]) => of.find((block): block is Cover => block.kind === 'cover');
const valueOf = (rows: readonly KeyValue[] = [], label: string) =>
  cell(rows.find((row) => row.label === label)?.value ?? '');
const after = (heading: string) => {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith(heading));
  return blocks.slice(at + 1);
};
const tableAfter = (heading: string) => after(heading).find((block): block is Table => block.kind === 'table');
const rowsAfter = (heading: string) => after(heading).flatMap((block) => (block.kind === 'keyValues' ? [block.rows] : []))[0]; // prettier-ignore

describe('the cover of a self-assessment', () => {
  const rows = coverOf(blocks)?.facts;

  it('says whose it is, of which inspection and checklist, and who attested what and when', () => {
    expect(coverOf(blocks)?.preamble).toContain('제22조의7');
    expect(valueOf(rows, '사업자')).toBe('주식회사 가온커뮤니케이션 (사업자등록번호 120-81-47521)');
    expect(valueOf(rows, '점검')).toBe('2026년 부가통신사업자 정기점검 (2026년)');
    expect(valueOf(rows, '점검표')).toContain(`${facts.content.catalogueLabel}판`);
    expect(valueOf(rows, '제출')).toBe('제1차, 2026. 10. 7. 16:42 제출, 확인자 박민재');
    expect(valueOf(rows, '확인 문구')).toBe(facts.statement);
    expect(valueOf(rows, '제출본 SHA-256')).toBe(facts.sha256);
  });

  it('says of what protection was asked, of the whole with its reason', () => {
    expect(valueOf(rows, '비공개 요청')).toContain('1개 항목');
    const whole = checklistDocument(sampleSubmission({ protectionReason: '설비 배치는 영업비밀임' }), KOREAN);
    expect(valueOf(coverOf(whole.blocks)?.facts, '비공개 요청')).toContain('전부');
    expect(valueOf(coverOf(whole.blocks)?.facts, '비공개 요청 사유')).toBe('설비 배치는 영업비밀임');
  });

  it('carries no other date than that of the submission', () => {
    expect(frame.createdAt).toEqual(new Date('2026-10-07T16:42:00+09:00'));
    expect(frame.reportNumber).toBe('자체점검표 · 제1차 제출 · 2026. 10. 7. 16:42');
    expect([frame.classification, 'watermark' in frame]).toEqual(['제출본', false]);
  });
});

describe('a draft of it', () => {
  it('has a watermark and no number, names nobody who attested, and carries the moment it was asked for', () => {
    expect([draft.watermark, draft.classification]).toEqual(['초안', '초안']);
    expect(draft.reportNumber).toBe('자체점검표 · 2026. 10. 6. 14:30 현재');
    expect(draft.createdAt).toEqual(new Date('2026-10-06T05:30:00Z'));
    const rows = coverOf(draft.blocks)?.facts;
    expect(valueOf(rows, '작성 상태')).toBe('제출하지 않은 초안, 2026. 10. 6. 14:30 현재');
    expect(JSON.stringify(rows)).not.toMatch(/박민재|제1차|제출본/u);
  });

  it('counts what is not answered yet', () => {
    const { items } = facts.content;
    const content = { ...facts.content, items: items.map((item, at) => (at === 0 ? { ...item, evidence: [], answer: { ...item.answer, values: {}, explanation: null } } : item)) }; // prettier-ignore
    expect(checklistDocument({ ...draftFacts, content }, KOREAN).subject).toContain(
      '답변 58개, 해당 없음 1개, 답변 없음 1개',
    );
  });
});

describe('a criterion of what is not answered yet', () => {
  it('tells its bound and that there is no answer, and makes up none', () => {
    const items = facts.content.items.map((item) => ({ ...item, answer: { ...item.answer, values: {} } }));
    const told = JSON.stringify(
      checklistDocument({ ...draftFacts, content: { ...facts.content, items } }, KOREAN).blocks,
    );
    expect(told).toMatch(/기준 100%: 답변 없음/u);
    expect(told).not.toContain('자료 없음');
  });
});

describe('the summary of a self-assessment', () => {
  it('counts answers, criteria and disagreements by domain, and all of them', () => {
    expect(frame.subject).toBe(
      '주식회사 가온커뮤니케이션의 자체점검 항목 60개 가운데 답변 59개, 해당 없음 1개, 답변 없음 0개입니다.',
    );
    const rows = tableAfter('요약')?.rows.map((row) => row.map(cell)) ?? [];
    const total = rows.at(-1) ?? [];
    expect(total.slice(0, 5)).toEqual(['계', '60', '59', '1', '0']);
    expect(total.at(-1)).toBe('1');
    for (const column of total.keys())
      if (column > 0) {
        const sum = rows.slice(0, -1).reduce((counted, row) => counted + Number(row[column]), 0);
        expect(sum).toBe(Number(total[column]));
      }
    expect(Number(total[5])).toBeGreaterThan(0);
    expect(Number(total[6])).toBeGreaterThan(0);
    expect(rows.find(([domain]) => domain === '다중화·생존성')?.at(-1)).toBe('1');
  });

  it('has a line for every item, with the page where it stands', () => {
    const rows = tableAfter('답변 총괄표')?.rows ?? [];
    expect(rows).toHaveLength(60);
    expect(rows[0]?.at(-1)).toEqual([{ kind: 'pageNumber', of: `item-${facts.content.items[0]?.code ?? ''}` }]);
  });
});

describe('an item of a self-assessment', () => {
  it('stands whole: wording, bases, answer, plan, what Ieum computed, the reason of the difference, files', () => {
    const rows = rowsAfter('RED-03');
    expect(valueOf(rows, '근거')).toMatch(/\(20\d\d\. \d+\. \d+\.( 시행)?\)/u);
    expect(valueOf(rows, '사업자 답변')).toContain(
      '차이 사유: 안양의 전환 도구는 이달 말 개통하며 시험 운영 중입니다.',
    );
    expect(valueOf(rows, '산출값 (등록정보)')).toContain('배포·전환 도구');
    expect(valueOf(rows, '불일치')).toContain('등록정보로 산출한 값과 다릅니다');
    expect(valueOf(rows, '증빙 (파일, SHA-256)')).toContain('바이트');
    const planned = facts.content.items.find(({ answer }) => answer.plan !== null);
    expect(valueOf(rowsAfter(planned?.code ?? ''), '사업자 답변')).toContain(
      '향후 계획: 2027년에 두 번째 리전으로 넓힙니다.\n완료 예정일 2027. 6. 30., 담당 인프라본부',
    );
  });

  it('that is answered by a file alone is not said to have no answer', () => {
    const { items } = facts.content;
    const byFile = items.find(({ parts }) => parts.every(({ kind }) => kind === 'file')) ?? items[0];
    if (byFile === undefined) throw new Error('no item');
    const only = { ...byFile, parts: [{ kind: 'file', key: 'file', label: null } as const], answer: { ...byFile.answer, values: {}, explanation: null, status: null, plan: null } }; // prettier-ignore
    expect(JSON.stringify(checklistDocument(sampleSubmission({ items: [only] }), KOREAN).blocks)).toContain(
      '증빙 파일로 답변',
    );
  });
});

describe('all of a self-assessment', () => {
  it('holds every stored text whole', () => {
    const told = toldIn(blocks);
    const texts = storedTexts(answeredChecklist(facts, 'ko'));
    expect(texts.filter((text) => !told.some((said) => said.includes(text)))).toEqual([]);
  });

  it('leaves no name of a fact unfilled', () => {
    expect(JSON.stringify([blocks, draft.blocks])).not.toMatch(/\{\w+(:[^}]+)?\}/u);
  });
});
