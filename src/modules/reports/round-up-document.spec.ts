import { describe, expect, it } from '@jest/globals';
import { builtOutside } from '../../../test/support/outside.js';
import { lines, tables, texts } from '../../../test/support/read-blocks.js';
import { sampleRoundUp } from '../../../test/support/sample-letters.js';
import type { BarFigure } from '../../platform/pdf/block.js';

const { roundUpBlocks, roundUpDocument } = await builtOutside<typeof import('./round-up-document.js')>(
  'src/modules/reports/round-up-document.js',
);
const { wordingIn } = await builtOutside<typeof import('./report-wording.js')>('src/modules/reports/report-wording.js');
const korean = wordingIn('ko');

const report = sampleRoundUp(3);
const blocks = roundUpBlocks(report, korean);
const table = (caption: string) => lines(tables(blocks).find((each) => each.caption?.includes(caption) === true));

describe('the round-up of an inspection', () => {
  it('says in a sentence how many took part, submitted and were signed off', () => {
    expect(texts(blocks)).toContain(
      '대상 사업자 3개 가운데 2개가 자체점검을 제출하였고, 1개의 점검결과가 결재되었습니다.',
    );
    expect(texts(blocks)).toContain('시정명령 제안 1건, 시정권고 3건');
  });

  it('draws what was judged by domain, of results signed off alone', () => {
    const bars = blocks.find((block): block is BarFigure => block.kind === 'bars');
    expect(bars?.bars[0]?.counts).toEqual([5, 1, 2, 0, 0]);
    expect(bars?.alt).toContain('적정 5개, 일부 미흡 1개, 부적정 2개');
  });

  it('tells team, days and why they were moved', () => {
    expect(texts(blocks)).toContain('태풍으로 제출이 늦어짐');
    expect(texts(blocks)).toContain('2026. 10. 8. → 2026. 10. 15.');
    expect(lines(tables(blocks).find(({ columns }) => columns[0]?.header === '역할'))[0]).toEqual([
      ...['점검자', '정유진', '중앙전파관리소'],
    ]);
  });

  it('has a line for each operator, with nothing judged where nothing is final', () => {
    expect(table('사업자별')).toEqual([
      ['사업자 1', '5', '1', '1', '0', '0', '1', '3', '중앙전파관리소-점검-2026-0001'],
      ['사업자 2', '-', '-', '-', '-', '-', '0', '0', '-'],
      ['사업자 3', '-', '-', '-', '-', '-', '0', '0', '-'],
    ]);
  });

  it('names what most fell short of, what is due when, and who is not finished', () => {
    expect(table('많은 차례')[0]?.slice(0, 1)).toEqual(['RED-03']);
    expect(table('기한별')).toEqual([
      ['시정명령 제안', '2026. 12. 21.', '2027. 2. 19.', '1', '1'],
      ['시정권고', '2026. 12. 21.', '2027. 2. 19.', '3', '1'],
    ]);
    expect(table('결재되지 않은')).toEqual([
      ['사업자 2', '판정 중'],
      ['사업자 3', '자체점검 미제출'],
    ]);
  });

  it('carries its model; a draft has none, no number and a watermark', () => {
    const issued = roundUpDocument(report, korean);
    expect(JSON.parse(issued.attachments?.[0]?.content ?? '')).toEqual(report);
    expect(issued.reportNumber).toBe('중앙전파관리소-종합-2026-0001 (제1판)');
    const draft = roundUpDocument({ ...report, number: null, issuedBy: null }, korean);
    expect([draft.watermark, draft.attachments]).toEqual(['초안', undefined]);
    expect(draft.reportNumber).toBe('종합결과보고서 · 2026. 12. 1. 10:00 현재');
  });

  it('speaks English for reference', () => {
    const translated = roundUpDocument(report, wordingIn('en'), ['ab'.repeat(32)]);
    expect(texts(translated.blocks)).toContain('Reference translation (참고용 번역).');
    expect(texts(translated.blocks)).toContain(`SHA-256 of its PDF ${'ab'.repeat(32)}`);
    expect(translated.attachments).toBeUndefined();
  });
});
