import { describe, expect, it } from '@jest/globals';
import { builtOutside } from '../../../test/support/outside.js';
import { texts } from '../../../test/support/read-blocks.js';
import { sampleRecommendation } from '../../../test/support/sample-letters.js';
import type { Block, Clause, LetterFoot, LetterHead } from '../../platform/pdf/block.js';
import type { Recommendation } from './recommendation-model.js';

const { recommendationBlocks, recommendationDocument } = await builtOutside<
  typeof import('./recommendation-document.js')
>('src/modules/reports/recommendation-document.js');
const { wordingIn } = await builtOutside<typeof import('./report-wording.js')>('src/modules/reports/report-wording.js');
const korean = wordingIn('ko');

const letter = sampleRecommendation();
const blocks = recommendationBlocks(letter, korean);
const headOf = (all: readonly Block[]) => all.find((block): block is LetterHead => block.kind === 'letterHead');
const footOf = (all: readonly Block[]) => all.find((block): block is LetterFoot => block.kind === 'letterFoot');
/** The marks of the text, each behind those that it stands under: `2. 가. 1)`. */
const marksOf = (clauses: readonly Clause[], above = ''): readonly string[] =>
  clauses.flatMap(({ mark, clauses: below = [] }) => [`${above}${mark}`, ...marksOf(below, `${above}${mark} `)]);
const bodyOf = (all: readonly Block[]) => all.flatMap((block) => (block.kind === 'clauses' ? block.clauses : []));
const rows = (all: readonly Block[]) => (footOf(all)?.rows ?? []).map((row) => row.map(({ label, text }) => `${label} ${text}`)); // prettier-ignore

describe('a letter of recommendation', () => {
  it('is headed by the authority, goes to the operator and says what it is about', () => {
    expect(headOf(blocks)).toMatchObject({
      organisation: '중앙전파관리소',
      lines: [{ label: '수신', text: '주식회사 가온커뮤니케이션 대표자' }, { label: '(경유)', text: '' }],
      title: { label: '제목', text: '2026년 부가통신사업자 정기점검 결과에 따른 시정권고' },
    }); // prettier-ignore
  });

  it('numbers its text in the order of official documents', () => {
    const marks = marksOf(bodyOf(blocks));
    for (const mark of ['1.', '1. 가.', '1. 다.', '2. 가.', '2. 가. 1)', '2. 나. 4)', '5.'])
      expect(marks).toContain(mark);
  });

  it('tells of each recommendation its item, text, basis and due dates, and which follow practice', () => {
    const said = texts(blocks);
    for (const { itemCode, text, title } of letter.findings) {
      for (const part of [itemCode, title.ko, text]) expect(said).toContain(part);
    }
    expect(said).toContain('조치계획 제출기한: 2026. 12. 21. (관행)');
    expect(said).toContain('조치결과 제출기한: 2027. 2. 19.');
    expect(said).not.toContain('2027. 2. 19. (관행)');
    expect(said).toContain('법정기한이 아닙니다');
  });

  it('says what administrative guidance must: its purpose, who gives it, that nothing follows from not doing it, and that one may answer', () => {
    const said = texts(blocks);
    for (const article of ['제49조제1항', '제48조제2항', '제50조']) expect(said).toContain(`「행정절차법」 ${article}`);
    expect(said).toContain('불이익을 받지 않으며');
    expect(said).toContain('의견을 낼 수 있습니다');
    expect(said).toContain('중앙전파관리소 정유진 (02-3400-0000)');
  });

  it('encloses the report on the same sign-off, and ends there', () => {
    expect(bodyOf(blocks).at(-1)).toMatchObject({
      mark: '붙임',
      text: '점검 결과보고서(중앙전파관리소-점검-2026-0012, 제1판) 1부.  끝.',
    });
  });

  it('ends with its text where no report is issued', () => {
    const alone = recommendationBlocks({ ...letter, auditReport: null }, korean);
    expect(texts(alone)).not.toContain('붙임');
    expect(JSON.stringify(bodyOf(alone).at(-1))).toContain('  끝.');
  });

  it('goes out in the name that the authority has set, signed by those who answer for it', () => {
    expect(footOf(blocks)?.sender).toBe('중앙전파관리소장');
    expect(footOf(blocks)?.approvals.map(({ label, name, date }) => [label, name, date])).toEqual([
      ['기안자', '정유진', '2026. 11. 16.'],
      ['검토자', '최은서', '2026. 11. 20.'],
      ['결재권자', '한지우', '2026. 11. 23.'],
    ]);
    const renamed: Recommendation = { ...letter, letterhead: { ...letter.letterhead, sender: '전파보호과장' } };
    expect(footOf(recommendationBlocks(renamed, korean))?.sender).toBe('전파보호과장');
  });

  it('says at its foot how it is numbered and answered, and leaves out what is not set', () => {
    expect(rows(blocks)).toEqual([
      ['시행 중앙전파관리소-권고-2026-0003(2026. 11. 23.)'],
      ['우 05699 서울특별시 송파구 (예시 주소)'],
      ['전화 02-3400-0000', '공개 구분 비공개'],
      ['담당자 중앙전파관리소 정유진 (02-3400-0000)'],
    ]);
  });

  it('says why it is issued again', () => {
    expect(texts(recommendationBlocks({ ...letter, reason: '기한을 바로잡음' }, korean))).toContain('다시 발행한 사유: 기한을 바로잡음'); // prettier-ignore
  });

  it('as a draft has a watermark, no number, no signature and no data inside', () => {
    const draft = { ...letter, number: null, issuedBy: null };
    const document = recommendationDocument(draft, korean);
    expect([document.watermark, document.classification, document.attachments]).toEqual(['초안', '초안', undefined]);
    expect(document.reportNumber).toBe('시정권고서 · 2026. 11. 23. 15:00 현재');
    expect(rows(document.blocks)[0]).toEqual(['시행 발행할 때 번호를 붙임']);
    expect(footOf(document.blocks)?.approvals.at(-1)).toMatchObject({ label: '결재권자', name: '', date: '' });
  });

  it('carries its model, once it is issued', () => {
    const { attachments, reportNumber, watermark } = recommendationDocument(letter, korean);
    expect([reportNumber, watermark]).toEqual(['중앙전파관리소-권고-2026-0003 (제1판)', undefined]);
    expect(attachments?.map(({ name }) => name)).toEqual(['recommendation.json']);
    expect(JSON.parse(attachments?.[0]?.content ?? '')).toEqual(letter);
  });

  it('in English says that the Korean text prevails, of which file, and that it is not signed itself, and has no Korean words of its own', () => {
    const english = recommendationBlocks(letter, wordingIn('en'), ['ab'.repeat(32)]);
    expect(texts(english)).toContain('Reference translation (참고용 번역).');
    expect(texts(english)).toContain(
      `중앙전파관리소-권고-2026-0003 (version 1), SHA-256 of its PDF ${'ab'.repeat(32)}.`,
    );
    expect(texts(english)).toContain('This translation is not signed.');
    expect(headOf(english)?.lines[0]?.label).toBe('To');
    expect(marksOf(bodyOf(english))).toContain('2. a. 1)');
  });
});
