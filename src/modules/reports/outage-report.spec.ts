import { describe, expect, it } from '@jest/globals';
import { koreanLeft } from '../../../test/support/korean-left.js';
import { builtOutside } from '../../../test/support/outside.js';
import { cell, lines, tables, texts, toldIn } from '../../../test/support/read-blocks.js';
import { sampleOutageReport, sampleRecord, sampleRunningReport } from '../../../test/support/sample-outage.js';
import type { Block, KeyValue } from '../../platform/pdf/block.js';
import { OUTAGE_REPORT_KINDS } from './outage-report-kind.js';
import {
  correctionFaults,
  type FiledBefore,
  ordinalOf,
  reportBlockers,
  type ToBeFiled,
} from './outage-report-rules.js';
import { KOREAN, wordingIn } from './report-wording.js';

const { outageReportBlocks, outageReportDocument } = await builtOutside<typeof import('./outage-report-document.js')>(
  'src/modules/reports/outage-report-document.js',
);

const first = sampleOutageReport();
const running = sampleRunningReport();
const english = wordingIn('en');

const valueOf = (blocks: readonly Block[], label: string) => {
  const rows = blocks.flatMap((block): readonly KeyValue[] => (block.kind === 'keyValues' ? block.rows : []));
  const row = rows.find((each) => each.label === label);
  return row === undefined ? undefined : cell(row.value);
};
const tableOf = (blocks: readonly Block[], caption: string) =>
  lines(tables(blocks).find((table) => table.caption?.startsWith(caption)));
const headings = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

describe('a report on an outage', () => {
  const blocks = outageReportBlocks(first, KOREAN);

  it('begins with how it stands, and tells the state of every feature with a mark that needs no colour', () => {
    const lead = blocks.find((block) => block.kind === 'paragraph' && block.size === 'lead');
    expect(lead).toMatchObject({
      text: '2026. 3. 10. 11:00 현재 가온커뮤니케이션의 서비스와 기능 5개 가운데 2개가 중단되어 있습니다.',
    });
    expect(tableOf(blocks, '서비스와 기능').map(([state, feature]) => [state, feature])).toEqual([
      ['○ 정상', '가온톡'],
      ['◐ 저하', '가온톡 > 사진 전송'],
      ['▲ 복구 중', '가온메일'],
      ['■ 접속 불가', '검색*'],
      ['입력 없음', '뉴스'],
    ]);
  });

  it('writes plainly what the record does not tell', () => {
    for (const label of ['알게 된 때', '중단 사유의 종류', '피해상황', '복구대책', '담당자와 연락처'])
      expect(valueOf(blocks, label)).toBe('미기재');
    expect(valueOf(blocks, '끝난 때')).toBe('진행 중');
    const bare = sampleRecord({ features: [], notices: [], compensations: [], restoration: null });
    const empty = outageReportBlocks(sampleOutageReport({}, bare), KOREAN);
    expect(texts(empty)).toContain('이용자 고지: 미기재');
    expect(texts(empty)).toContain('이용자 보상: 미기재');
    expect(valueOf(empty, '데이터센터 복구')).toBe('미기재');
  });

  it('tells causes with how sure they are, sites with how they are held, and what users were told word for word', () => {
    expect(valueOf(blocks, '원인')).toBe('[추정] 전력 공급이 끊긴 것으로 보입니다.');
    expect(valueOf(blocks, '장소(상실된 데이터센터)')).toBe('알파 데이터센터(배타적 임차)');
    expect(valueOf(blocks, '1. 홈페이지·앱의 접속화면')).toContain('서비스가 중단되었습니다.\n문의: 고객센터');
    expect(tableOf(blocks, '이용자 보상')[0]?.join(' ')).toContain('2026. 3. 21. 10:00 이용자 120,000명');
  });

  it('tells each clock with its article, and below which do not apply and why', () => {
    const clocks = tableOf(blocks, '의무별');
    expect(clocks.map(([duty, state]) => [duty, state])).toEqual([
      ['방송통신재난 보고\n방송통신발전법 제38조제1항', '이행'],
      ['피해·복구 상황 수시 보고\n방송통신발전법 제38조제1항', '이행 전'],
      ['손해배상 기준·절차 고지\n방송통신발전법 제38조제1항', '이행 전, 기한 지남'],
    ]);
    expect(clocks.map(([, , , due]) => due)).toEqual(['지체 없이', '지체 없이', '2026. 4. 9. 23:59']);
    const waiting = sampleRecord().clocks.map((row) => ({ ...row, state: 'waits' as const, start: null, due: null }));
    const told = outageReportBlocks(sampleOutageReport({}, sampleRecord({ clocks: waiting })), KOREAN);
    expect(new Set(tableOf(told, '의무별').map(([, , , due]) => due))).toEqual(new Set(['–']));
    expect(clocks[0]?.[4]).toBe('2026. 3. 10. 09:18\n전화로 알림\n모두 2회');
    expect(texts(blocks)).toContain('해당 없음: 집적정보통신시설 서비스 중단 보고(해당 연도의 집적정보통신시설');
    expect(texts(blocks)).toContain('「방송통신발전 기본법」(2026. 8. 20. 시행)');
  });

  it('names no form, since none is confirmed', () => {
    expect(texts(blocks)).toContain('법정 서식은 확인되지 않았습니다(확인 필요)');
    expect(texts(blocks)).not.toMatch(/서식 제?\d|별지/);
  });

  it('tells in a running report what changed since the one before', () => {
    const told = outageReportBlocks(running, KOREAN);
    expect(headings(told)).toContain('2. 직전 보고 이후 달라진 것');
    expect(texts(told)).toContain('직전 보고: 방송통신재난 보고서(최초보고), 이 장애의 1번째 보고, 2026. 3. 10. 11:00');
    expect(tableOf(told, '달라진 상태')).toEqual([['가온메일', '▲ 복구 중', '○ 정상', '2026. 3. 10. 11:40']]);
    expect(tableOf(told, '달라진 내용')).toEqual([
      ['복구대책', '미기재', '저장소를 점검합니다.'],
      ['담당자와 연락처', '미기재', '재난대응팀, 02-0000-0000'],
    ]);
    expect(texts(told)).toContain('데이터센터 전력 복구율: 60%에서 80%');
    const same = sampleOutageReport({ kind: 'running', previous: { ...first, number: 1 } });
    expect(texts(outageReportBlocks(same, KOREAN))).toContain('직전 보고와 달라진 것이 없습니다.');
  });

  it('tells in a final report how long it lasted', () => {
    const { told } = sampleRecord();
    const ended = sampleRecord({ told: { ...told, endedAt: '2026-03-10T03:30:00.000Z' } });
    const final = outageReportBlocks(sampleOutageReport({ kind: 'final' }, ended), KOREAN);
    expect(texts(final)).toContain('3시간 30분 만에 끝났습니다(2026. 3. 10. 09:00부터 2026. 3. 10. 12:30까지).');
    expect(texts(final)).toContain('기능 5개 가운데 4개는 정상으로 입력되지 않았습니다.');
  });

  it('follows the six contents of the decree where a data centre stopped', () => {
    const told = outageReportBlocks(sampleOutageReport({ kind: 'data-centre' }), KOREAN);
    expect(headings(told).filter((text) => /^\d/.test(text))).toEqual([
      '1. 발생 일시와 장소',
      '2. 원인과 피해 내용',
      '3. 응급조치 사항',
      '4. 대응 및 복구 계획',
      '5. 향후 계획',
      '6. 그 밖의 사항',
    ]);
    expect(texts(told)).toContain('제40조제2항');
  });

  it('says which report it replaces and why', () => {
    const corrects = { number: 1, reason: '시작 시각을 바로잡음' };
    const document = outageReportDocument(sampleOutageReport({ corrects, number: 2 }), KOREAN);
    expect(document.title).toBe('방송통신재난 보고서(최초보고) 정정 - 가온커뮤니케이션');
    expect(texts(document.blocks)).toContain('1번째 보고를 대신합니다. 정정 사유: 시작 시각을 바로잡음');
  });

  it('has its content inside once it is filed; as a draft a watermark and no number', () => {
    const filed = outageReportDocument(first, KOREAN);
    expect(filed.attachments?.map(({ name }) => name)).toEqual(['outage-report.json']);
    expect(JSON.parse(filed.attachments?.[0]?.content ?? '')).toEqual(JSON.parse(JSON.stringify(first)));
    expect([filed.watermark, filed.reportNumber]).toEqual([undefined, '방송통신재난 보고서(최초보고) · 이 장애의 1번째 보고 · 2026. 3. 10. 11:00']); // prettier-ignore
    const draft = outageReportDocument(sampleOutageReport({ number: null, filedBy: null }), KOREAN);
    expect([draft.watermark, draft.attachments]).toEqual(['초안', undefined]);
    expect(draft.reportNumber).toBe('방송통신재난 보고서(최초보고) · 2026. 3. 10. 11:00 현재');
  });

  it('holds every text that people wrote whole', () => {
    const told = [...toldIn(blocks), ...tables(blocks).flatMap((table) => lines(table).flat())].join('\n');
    for (const text of ['비상발전기를 가동하였습니다.', '큰 사진이 느립니다.', '차례로 켭니다.', '신청 없이 적용', '일괄 적용', '공지 화면'])
      expect(told).toContain(text);
  }); // prettier-ignore

  it.each(OUTAGE_REPORT_KINDS)('holds in English nothing in Korean but what people wrote: %s', (kind) => {
    const report = kind === 'running' ? running : sampleOutageReport({ kind });
    const document = outageReportDocument(report, english, ['ab'.repeat(32)]);
    expect(koreanLeft(document, report)).toEqual([]);
    expect(texts(document.blocks)).not.toMatch(/\{\w+\}|undefined/);
    expect(texts(document.blocks)).toContain('ab'.repeat(32));
    expect([document.attachments, document.classification]).toEqual([undefined, 'Reference translation · As filed']);
  });
});

describe('the filing of a report', () => {
  const filed = (number: number, kind: FiledBefore['kind'], ordinal = 1, corrects: number | null = null) => ({
    ...{ number, kind, ordinal, corrects },
  });
  const filing = (change: Partial<ToBeFiled>): ToBeFiled => ({ kind: 'running', corrects: null, correctionReason: null, ...change }); // prettier-ignore
  const earlier = [filed(1, 'first'), filed(2, 'running'), filed(3, 'running', 2), filed(4, 'running', 1, 2)];
  const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

  it('needs an end for a final one', () => {
    expect(codes(reportBlockers(filing({ kind: 'final' }), false, earlier))).toEqual(['final-report-outage-open']);
    expect(reportBlockers(filing({ kind: 'final' }), true, earlier)).toEqual([]);
  });

  it('takes a first one once, and afterwards corrections of it', () => {
    expect(codes(reportBlockers(filing({ kind: 'first' }), false, earlier))).toEqual(['outage-report-filed']);
    expect(reportBlockers(filing({ kind: 'first', corrects: 1 }), false, earlier)).toEqual([]);
    expect(reportBlockers(filing({}), false, earlier)).toEqual([]);
  });

  it('corrects one report of the same kind that nothing has replaced, with a reason', () => {
    expect(correctionFaults(filing({ corrects: 3, correctionReason: '오기' }), earlier)).toEqual([]);
    expect(codes(correctionFaults(filing({ corrects: 3 }), earlier))).toEqual(['required']);
    expect(codes(correctionFaults(filing({ correctionReason: '오기' }), earlier))).toEqual(['required']);
    for (const corrects of [1, 2, 9])
      expect(codes(correctionFaults(filing({ corrects, correctionReason: '오기' }), earlier))).toEqual([
        'report-not-to-correct',
      ]);
  });

  it('counts running reports through; a correction has the place of what it replaces', () => {
    expect(ordinalOf(filing({}), earlier)).toBe(3);
    expect(ordinalOf(filing({ corrects: 3 }), earlier)).toBe(2);
    expect(ordinalOf(filing({ kind: 'data-centre' }), earlier)).toBe(1);
  });
});
