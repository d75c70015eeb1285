import { describe, expect, it } from '@jest/globals';
import { koreanLeft } from '../../../test/support/korean-left.js';
import { builtOutside } from '../../../test/support/outside.js';
import { cell, lines, tables, texts } from '../../../test/support/read-blocks.js';
import { sampleSheet } from '../../../test/support/sample-outage.js';
import type { Block, KeyValue } from '../../platform/pdf/block.js';
import { KOREAN, wordingIn } from './report-wording.js';

const { essenceOf, headquartersSheetBlocks, headquartersSheetDocument } = await builtOutside<
  typeof import('./headquarters-sheet-document.js')
>('src/modules/reports/headquarters-sheet-document.js');

const sheet = sampleSheet();
const blocks = headquartersSheetBlocks(sheet, KOREAN);
const headings = (of: readonly Block[]) => of.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
const facts = (of: readonly Block[]) =>
  of.flatMap((block): readonly KeyValue[] => (block.kind === 'keyValues' ? block.rows : []));

describe('the sheet of the headquarters', () => {
  it('says the essence first, in a sentence and in one row of numbers', () => {
    expect(essenceOf(sheet, KOREAN)).toBe(
      '사업자 1곳의 기능 3개가 중단되어 있습니다. 2시간째 중단된 가온톡 > 검색 등 3개가 가장 오래되었습니다. 1개 기능의 상태가 입력되지 않았습니다.',
    );
    expect(lines(tables(blocks)[0])).toEqual([['■ 2개', '▲ 1개', '◐ 1개', '○ 1개', '6,200,000명', '60%', '1건']]);
    expect(essenceOf(sampleSheet({ outages: 0, features: [] }), KOREAN)).toBe('이 사건에 묶인 장애가 없습니다.');
  });

  it('has features of which all the same is told in one row, and those that are back by name', () => {
    expect(lines(tables(blocks)[1])).toEqual([
      ['■ 접속 불가', '가온커뮤니케이션: 가온톡(검색, 챗봇)', '2026. 3. 10. 09:00\n2시간째', '미기재', '미기재'],
      ['▲ 복구 중', '가온커뮤니케이션: 가온메일(이용자 6,200,000명)', '2026. 3. 10. 09:00\n2시간째', '2026. 3. 10. 18:00', '장비가 많습니다.'],
      ['◐ 저하', '누리포털: 누리뉴스', '2026. 3. 10. 10:30\n30분째', '미기재', '미기재'],
    ]);
    expect(texts(blocks)).toContain('○ 정상(가온커뮤니케이션): 로그인');
    expect(texts(blocks)).toContain('상태 입력 없음(가온커뮤니케이션): 지도');
  }); // prettier-ignore

  it('tells what changed, the worse first, those that changed together in one line', () => {
    expect(facts(blocks).slice(0, 3).map(({ label, value }) => [label, cell(value)])).toEqual([
      ['악화 2개', '정상 → 저하, 2026. 3. 10. 10:30 (2개): 누리뉴스, 누리쇼핑'],
      ['호전 1개', '접속 불가 → 정상, 2026. 3. 10. 10:30 (1개): 로그인'],
      ['첫 입력 1개', '정상, 2026. 3. 10. 10:40 (1개): 누리날씨'],
    ]);
    expect(texts(blocks)).toContain('제2차 회의(2026. 3. 10. 10:00)부터');
    expect(texts(blocks)).toContain('데이터센터 전력 복구율이 40%에서 60%로 바뀌었습니다.');
  }); // prettier-ignore

  it('tells the duties with those overdue first, and compensation with whom and what was given', () => {
    const [overdue, running] = lines(tables(blocks)[2]);
    expect(overdue?.[0]).toContain('손해배상 기준·절차 고지');
    expect(overdue?.[1]).toContain('(기한 2026. 4. 9. 23:59) 기한 지남');
    expect(running?.[1]).toBe('가온커뮤니케이션: 2026. 3. 10. 09:10부터 1시간 50분');
    const given = facts(blocks).find(({ label }) => label === '1. 가온음악(유료)');
    expect(cell(given?.value ?? '')).toContain('이용기간 연장 · 이용기간을 3일 연장합니다. · 3일 연장');
    expect(cell(given?.value ?? '')).toContain('2026. 3. 21. 10:00 이용자 120,000명');
  });

  it('ends with the minutes of the chosen meeting; without one, with what was decided before', () => {
    expect(headings(blocks).slice(-2)).toEqual(['6. 앞선 결정사항과 이행', '7. 제3차 회의 회의록']);
    const [before, minutes] = tables(blocks).slice(-2).map(lines);
    expect(before).toEqual([['제2차', '복구 예정을 하루 한 번 보고합니다.', '가온커뮤니케이션', '2026. 3. 9. 기한 지남', '□ 이행 중']]); // prettier-ignore
    expect(minutes?.[0]).toEqual(['전력을 먼저 잇습니다.', '가온커뮤니케이션', '2026. 3. 9.', '■ 이행 완료\n2026. 3. 10. 11:03\n모두 이음']); // prettier-ignore
    const without = headquartersSheetDocument(sampleSheet({ minutes: null, decisions: [] }), KOREAN);
    expect(headings(without.blocks).at(-1)).toBe('6. 앞선 결정사항과 이행');
    expect(without.title).toBe('대책본부 회의자료 - 건물 정전');
  });

  it('says where there is nothing to tell', () => {
    const empty = { features: [], changes: [], restorations: [], clocks: [], compensations: [], decisions: [] };
    const told = texts(headquartersSheetBlocks(sampleSheet({ ...empty, outages: 0, since: null, minutes: null }), KOREAN));
    for (const sentence of ['비교할 앞선 시각이 없습니다.', '이 시각까지 보고된 복구 상황이 없습니다.', '이행하지 않았거나 기한이 지난 의무가 없습니다.', '이 시각까지 공지된 보상이 없습니다.', '이 시각까지 기록된 결정사항이 없습니다.'])
      expect(told).toContain(sentence);
  }); // prettier-ignore

  it('holds in English nothing in Korean but what people wrote', () => {
    const document = headquartersSheetDocument(sheet, wordingIn('en'));
    expect(koreanLeft(document, sheet)).toEqual([]);
    expect(texts(document.blocks)).not.toMatch(/\{\w+\}|undefined/);
    expect(document.classification).toBe('Reference translation · For the government only');
  });
});
