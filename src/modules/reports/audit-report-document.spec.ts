import { describe, expect, it } from '@jest/globals';
import { builtOutside } from '../../../test/support/outside.js';
import { cell, lines, tables, texts } from '../../../test/support/read-blocks.js';
import {
  INTERNAL_NOTE,
  INTERNAL_RECORD,
  LONG_OPINION,
  sampleFacts,
  sampleReport,
  sampleSurvivability,
} from '../../../test/support/sample-report.js';
import type { Block, KeyValue, PictureFigure } from '../../platform/pdf/block.js';
import type { Id } from '../../shared/ids.js';
import { knownDate } from '../../shared/time.js';
import type { AuditReport } from './audit-report-model.js';
import { EMPTY_TOPOLOGY, type Topology } from '../topology/topology.js';
import { KOREAN, type Wording, wordingIn } from './report-wording.js';

const { auditReportBlocks, auditReportDocument } = await builtOutside<typeof import('./audit-report-document.js')>(
  'src/modules/reports/audit-report-document.js',
);
const { coverPart } = await builtOutside<typeof import('./cover-part.js')>('src/modules/reports/cover-part.js');
const { findingsPart } = await builtOutside<typeof import('./findings-part.js')>(
  'src/modules/reports/findings-part.js',
);
const { itemsPart } = await builtOutside<typeof import('./items-part.js')>('src/modules/reports/items-part.js');
const { overviewPart } = await builtOutside<typeof import('./overview-part.js')>(
  'src/modules/reports/overview-part.js',
);
const { remediesPart } = await builtOutside<typeof import('./remedies-part.js')>(
  'src/modules/reports/remedies-part.js',
);
const { scopePart } = await builtOutside<typeof import('./scope-part.js')>('src/modules/reports/scope-part.js');
const { summaryPart } = await builtOutside<typeof import('./summary-part.js')>('src/modules/reports/summary-part.js');
const { survivabilityPart } = await builtOutside<typeof import('./survivability-part.js')>(
  'src/modules/reports/survivability-part.js',
);

const report = sampleReport();
const valueOf = (rows: readonly KeyValue[], label: string) =>
  cell(rows.find((row) => row.label === label)?.value ?? '');

/** The rows of the key values under a heading. */
function rowsUnder(blocks: readonly Block[], heading: string): readonly KeyValue[] {
  const index = blocks.findIndex((block) => block.kind === 'heading' && block.text.includes(heading));
  const next = blocks.slice(index).find((block) => block.kind === 'keyValues');
  return next?.rows ?? [];
}

describe('the cover', () => {
  const { facts } = coverPart(report, KOREAN);

  it.each([
    ['TBA-22-7', '서비스 안정성 조치 이행점검 결과보고서'],
    ['FA-35', '방송통신재난관리계획 이행 지도·점검 결과보고서'],
    ['NA-46', '집적정보통신시설 보호조치 이행점검 결과보고서'],
  ] as const)('is titled as the inspection of %s is called', (regime, title) => {
    expect(coverPart({ ...report, inspection: { ...report.inspection, regime } }, KOREAN).title).toBe(title);
  });

  it('names authority, legal basis with the version of the law, number, version and day of issue', () => {
    expect(valueOf(facts, '처분청')).toBe('중앙전파관리소');
    expect(valueOf(facts, '법적 근거')).toContain('「방송통신발전 기본법」 제36조의2제2항(2026. 8. 20. 시행)');
    expect(valueOf(facts, '보고서 번호')).toBe('중앙전파관리소-점검-2026-0001 (제1판)');
    expect(valueOf(facts, '발행일')).toBe('2026. 11. 23.');
  });

  it('names who concluded and who signed the last time, and when', () => {
    expect(valueOf(facts, '점검결과 확정')).toBe('정유진 (중앙전파관리소), 2026. 11. 16. 11:20');
    expect(valueOf(facts, '결재')).toBe('최은서 (중앙전파관리소), 2026. 11. 20. 15:40');
  });

  it('names neither where the review was reopened since, as a draft may be', () => {
    const { review } = report;
    const reopened = { ...review.steps[1], number: 5, kind: 'reopened' } as (typeof review.steps)[number];
    const draft = { ...report, review: { ...review, steps: [...review.steps, reopened] } };
    const labels = coverPart(draft, KOREAN).facts.map(({ label }) => label);
    const { concluded, signed } = KOREAN.words.cover;
    expect([concluded, signed].filter((label) => labels.includes(label))).toEqual([]);
    expect(texts(summaryPart(draft, KOREAN))).not.toContain('점검 결과의 통지');
  });

  it('says whether the operator asked for protection, of the whole or of items', () => {
    expect(valueOf(facts, '비공개 요청')).toContain('1개 항목');
    const whole = { ...report, submission: { ...report.submission, protectionReason: '영업비밀' } };
    expect(valueOf(coverPart(whole, KOREAN).facts, '비공개 요청')).toContain('전부');
    const none = { ...report, items: report.items.filter((item) => item.answer.protectionReason === null) };
    expect(valueOf(coverPart(none, KOREAN).facts, '비공개 요청')).toBe('없음');
  });

  it('gives the reason of a version that replaces another', () => {
    expect(texts([coverPart({ ...report, version: 2, reason: '판정을 바로잡음' }, KOREAN)])).toContain(
      '판정을 바로잡음',
    );
  });
});

describe('the summary', () => {
  it('says the outcome in one sentence', () => {
    const lead = summaryPart(report, KOREAN).find((block) => block.kind === 'paragraph');
    expect(lead?.text).toBe(
      '주식회사 가온커뮤니케이션의 점검항목 60개를 점검한 결과, 시정이 필요한 사항은 4건(시정명령 제안 2건, 시정권고 2건)입니다.',
    );
    const clean = summaryPart({ ...report, findings: [] }, KOREAN).find((block) => block.kind === 'paragraph');
    expect(clean?.text).toContain('시정이 필요한 사항은 없었습니다');
  });

  it('draws every item once, by domain and judgement, and says the same in words', () => {
    const [bars] = summaryPart(report, KOREAN).flatMap((block) => (block.kind === 'bars' ? [block] : []));
    const counted = bars?.bars.flatMap(({ counts }) => counts).reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(60);
    expect(bars?.segments).toEqual(['적정', '일부 미흡', '부적정', '대안조치 인정', '해당 없음']);
    expect(bars?.alt).toContain('다중화·생존성: 적정 9개, 일부 미흡 1개, 부적정 1개');
  });

  it('puts orders before recommendations, redundancy before the rest, then the earlier due date', () => {
    const facts = sampleFacts();
    const shuffled = facts.findings.map((finding, index) => ({
      ...finding,
      ...(
        [
          { itemCode: 'GOV-01', kind: 'recommendation', planDueOn: knownDate('2026-12-23') },
          { itemCode: 'USR-01', kind: 'recommendation', planDueOn: knownDate('2026-12-01') },
          { itemCode: 'SST-01', kind: 'proposed-order', planDueOn: knownDate('2026-12-01') },
          { itemCode: 'RED-02', kind: 'proposed-order', planDueOn: knownDate('2026-12-23') },
        ] as const
      )[index],
    }));
    const model = sampleReport({}, { ...facts, findings: shuffled });
    expect(model.findings.map(({ itemCode }) => itemCode)).toEqual(['RED-02', 'SST-01', 'USR-01', 'GOV-01']);
    expect(lines(tables(summaryPart(model, KOREAN))[0]).map(([, item]) => item?.slice(0, 6))).toEqual([
      'RED-02',
      'SST-01',
      'USR-01',
      'GOV-01',
    ]);
  });

  it('says what is due when, the notice of the result among it, earliest first', () => {
    const due = lines(tables(summaryPart(report, KOREAN))[1]);
    expect(due[0]).toEqual(['2026. 11. 27.', '점검 결과의 통지(「행정조사기본법」 제24조)', '중앙전파관리소']);
    expect(due[1]).toEqual(['2026. 12. 21.', 'GOV-03, INC-02 조치계획 제출', '주식회사 가온커뮤니케이션']);
    expect(due).toHaveLength(4);
  });
});

describe('the overview', () => {
  it('has one line for every item, linked both ways', () => {
    const rows = tables(overviewPart(report, KOREAN))[0]?.rows ?? [];
    expect(rows).toHaveLength(60);
    const text = texts(auditReportBlocks(report, KOREAN));
    for (const { code } of report.items) {
      expect(text).toContain(`"bookmark":"item-${code}"`);
      expect(text).toContain(`"to":"item-${code}"`);
      expect(text).toContain(`"bookmark":"overview-${code}"`);
      expect(text).toContain(`"to":"overview-${code}"`);
      expect(text).toContain(`{"kind":"pageNumber","of":"item-${code}"}`);
    }
  });

  it('shows answer, judgement and measure in a few words', () => {
    const [table] = tables(overviewPart(report, KOREAN));
    const line = lines(table).find(([code]) => code === 'RED-03');
    expect(line?.slice(1, 6)).toEqual([
      '운영·관리도구 다중화',
      '예',
      '산출값 아니요\n불일치',
      '일부 미흡',
      '시정명령 제안',
    ]);
    expect(lines(table).find(([code]) => code === 'USR-04')?.[2]).toBe('해당 없음');
  });
});

describe('the scope', () => {
  const blocks = scopePart(report, KOREAN);

  it('shows measured number, threshold and article of every criterion of the regime', () => {
    const rows = lines(tables(blocks)[0]);
    expect(rows).toContainEqual([
      '(택일) 하루 평균 국내 이용자 수',
      '41,200,000명',
      '10,000,000명 이상',
      '「방송통신발전 기본법 시행령」 제23조제2항제1호(2025. 10. 1. 시행)',
      '충족',
    ]);
    expect(rows.find(([name]) => name?.includes('트래픽'))?.slice(1, 3)).toEqual(['1.2345%', '2% 이상']);
    expect(texts(blocks)).not.toContain('서비스 안정성 확보 조치 의무 대상');
  });

  it('names checklist version, team, notice, attested submission and its hash', () => {
    const facts = rowsUnder(blocks, '점검의 개요');
    expect(valueOf(facts, '점검표')).toContain('2026-1판');
    expect(valueOf(facts, '점검 통지')).toBe('2026. 9. 1.');
    expect(valueOf(facts, '제출본 SHA-256')).toBe(report.submission.sha256);
    expect(texts(blocks)).toContain('이도현');
    expect(texts(blocks)).toContain('사업자의 의견을 반영하여 RED-03의 판정을 다시 검토함');
  });

  it('counts the evidence of answers and supplements, and names what was not inspected', () => {
    const files = report.items.reduce((sum, item) => sum + item.answer.evidence.length, 0) + 1;
    expect(texts(blocks)).toContain(`증빙 파일 ${files}건`);
    expect(texts(blocks)).toContain('40개 항목은 점검하지 않았습니다');
    expect(texts(blocks)).toMatch(/해당 없음으로 판정한 항목: USR-04 [가-힣]/);
    const [one] = report.notApplied;
    expect(texts(blocks)).toContain(`${one?.code} ${one?.title.ko}; `);
  });
});

describe('the survivability of data centres', () => {
  const blocks = survivabilityPart(report, KOREAN);
  const pictures = (found: readonly Block[]) => found.flatMap((block) => (block.kind === 'picture' ? [block] : []));
  const regions = (block: PictureFigure) => block.picture.marks.filter((mark) => mark.kind === 'region');
  const losses = (found: readonly Block[]) => tables(found).find(({ columns }) => columns[0]?.header === '상실');

  it('says from which registration, engine and day it was computed, that it proves no breach, and what it assumes', () => {
    const said = texts(blocks);
    expect(said).toContain(
      '사업자의 등록정보(제14판, 2026. 9. 30.)로 산출한 결과이며, 그 자체로 위반의 증거가 되지 않습니다.',
    );
    expect(said).toContain('기준일 2026. 10. 7., 산출 엔진 1, 등록정보 SHA-256');
    const notes = blocks.filter((block) => block.kind === 'paragraph' && block.introduces === true);
    expect(JSON.stringify(notes)).toContain('12개월 안의 전환훈련으로 실증된 전환만');
    expect(said).toContain('가정: 데이터센터는 처음부터 상실되어');
  });

  it('draws every service against every loss on both bases', () => {
    const [declared, proven] = pictures(blocks);
    expect([declared?.caption, proven?.caption]).toEqual(['서비스별 상실 시 결과(등록 기준)', '서비스별 상실 시 결과(실증 기준)']); // prettier-ignore
    for (const block of pictures(blocks)) expect(regions(block)).toHaveLength(4 * 2);
    expect(declared?.picture.alt).toContain('판교 상실 시');
    expect(declared?.picture.alt).toContain('메신저 자력 복구 불가');
  });

  it('gives one sentence of reason for every cell in which something happens, and for no other', () => {
    const rows = losses(blocks)?.rows ?? [];
    expect(rows).toHaveLength(4 + 3);
    const [, service, declared] = lines(losses(blocks)).find(([loss, name]) => name === '로그인' && loss === '판교 상실 시') ?? []; // prettier-ignore
    expect([service, declared]).toEqual([
      '로그인',
      '자력 복구 불가, 데이터 전부 손실\n인증이 안양에 대기하고 있으나, 전환에 필요한 구성요소를 쓸 수 없어 전환을 시작할 수 없습니다. 전환 도구가 상실되는 데이터센터에만 있어 남는 배치가 없습니다.',
    ]);
    for (const row of lines(losses(blocks))) expect(row[2]).toMatch(/\n.+니다\./u);
  });

  it('leads from each such cell to its reason', () => {
    const carried = (losses(blocks)?.rows ?? []).map(([first]) => (typeof first === 'object' && 'bookmark' in first ? first.bookmark : undefined)); // prettier-ignore
    const targets = pictures(blocks)
      .flatMap(regions)
      .map(({ target }) => target);
    expect(carried.every((bookmark) => targets.includes(bookmark ?? ''))).toBe(true);
    expect(new Set(carried).size).toBe(carried.length);
  });

  it('names what is weak, and of what', () => {
    const weak = lines(tables(blocks).find(({ columns }) => columns[0]?.header === '취약점'));
    const tools = weak.filter(([code]) => code === '전환에 필요한 것이 함께 상실됨').map((row) => row.slice(1));
    expect(tools).toContainEqual(['인증 (전환에 필요: 전환 도구)', '판교 상실 시', '등록 기준']);
    expect(weak).toContainEqual(['한 곳에만 있는 구성요소', '전환 도구', '판교 상실 시', '등록·실증']);
  });

  it('splits what is too wide or too high for a page into several pictures that miss nothing', () => {
    const many = (count: number, id: string) => Array.from({ length: count }, (_, at) => ({ id: `${id}-${at}`, name: `${id} ${at}` })); // prettier-ignore
    const topology: Topology = {
      ...EMPTY_TOPOLOGY,
      sites: many(9, 'site').map((site) => ({ ...site, groups: {} })),
      services: many(17, 'service').map((service) => ({ ...service, users: 0, core: false, requires: [] })),
    };
    const split = pictures(survivabilityPart({ survivability: sampleSurvivability(topology) }, KOREAN)).slice(0, 9);
    expect(split.map((block) => regions(block).length)).toEqual([18, 18, 18, 15, 15, 15, 18, 18, 18]);
    expect(split[8]?.caption).toBe('서비스별 상실 시 결과(등록 기준, 9/9)');
    expect(new Set(split.flatMap(regions).map(({ target }) => target)).size).toBe(9 * 17);
  });

  it('says that nothing was registered where nothing was', () => {
    expect(texts(survivabilityPart({ survivability: null }, KOREAN))).toContain(
      '제출 당시 등록된 서비스와 구성요소가 없어',
    );
    expect(texts(auditReportBlocks({ ...report, survivability: null }, KOREAN))).toContain(
      '"to":"section-survivability"',
    );
  });
});

describe('an item', () => {
  const blocks = itemsPart(report, KOREAN);

  it('gives wording, bases with version and force, answer, evidence with hash and size, judgement and reason', () => {
    const rows = rowsUnder(blocks, 'RED-03');
    const item = report.items.find(({ code }) => code === 'RED-03');
    expect(valueOf(rows, '점검 내용')).toBe(item?.requirement);
    expect(valueOf(rows, '근거')).toContain('계획·요구');
    expect(valueOf(rows, '사업자 답변')).toContain(item?.answer.explanation);
    expect(valueOf(rows, '증빙 (파일, SHA-256)')).toContain(item?.answer.evidence[0]?.sha256);
    expect(valueOf(rows, '증빙 (파일, SHA-256)')).toMatch(/RED-03_.*\.pdf \(\d{1,3}(,\d{3})*바이트\)/);
    expect(valueOf(rows, '판정')).toContain('사업자 방송통신재난관리계획 41쪽에 있는 조치');
    expect(valueOf(rows, '판정 이유')).toBe(item?.judgement.reason);
  });

  it('leaves the reason out where it is met and none was written, and nowhere else', () => {
    const judged = (result: 'met' | 'not-applicable', reason: string) => {
      const [item] = report.items;
      if (item === undefined) throw new Error('no item');
      const changed = { ...item, judgement: { ...item.judgement, result, reason } };
      const rows = rowsUnder(itemsPart({ ...report, items: [changed] }, KOREAN), item.code);
      return rows.filter(({ label }) => label === '판정 이유').map(({ value }) => cell(value));
    };
    expect(judged('met', '')).toEqual([]);
    expect(judged('met', '현장에서 확인함')).toEqual(['현장에서 확인함']);
    expect(judged('not-applicable', '')).toEqual(['기재 없음']);
  });

  it('gives the thread of supplement requests and every opinion with its decision', () => {
    const rows = rowsUnder(blocks, 'RED-03');
    expect(valueOf(rows, '보완 요청 1')).toContain('전환 도구는 판교에만 있으며');
    expect(valueOf(rows, '보완 요청 1')).toContain('전환도구_배치도_v3 (최종).pdf (2,481,133바이트)');
    expect(valueOf(rows, '의견에 대한 결정')).toContain('반영, 정유진');
    expect(valueOf(rowsUnder(blocks, 'RED-04'), '사업자 의견 1')).toContain(LONG_OPINION);
  });

  it('tells of a supplement request that was closed without an answer, and why', () => {
    const facts = sampleFacts();
    const [request] = facts.supplements;
    const [question] = facts.messages;
    if (request === undefined || question === undefined) throw new Error('the sample has no supplement request');
    const reason = { ...question, id: 'm9', text: '현장에서 직접 확인함.' };
    const unanswered = {
      ...facts,
      supplements: [{ ...request, state: 'given-up' as const }],
      messages: [question, reason],
    };
    const thread = valueOf(rowsUnder(auditReportBlocks(sampleReport({}, unanswered), KOREAN), 'RED-03'), '보완 요청 1');
    expect(thread).toContain(', 답변 없이 종결');
    expect(thread).toMatch(/답변 없이 종결한 사유 정유진.*현장에서 직접 확인함/s);
  });

  it('gives what was computed from the register, why, from what, and that the answer disagrees, with the reason', () => {
    const rows = rowsUnder(blocks, 'RED-03');
    expect(valueOf(rows, '산출값 (등록정보)')).toContain('아니요');
    expect(valueOf(rows, '산출값 (등록정보)')).toContain('기준에 불리한 것: 배포·전환 도구.');
    expect(valueOf(rows, '산출값 (등록정보)')).toContain('등록정보 제14판, 산출 엔진');
    expect(valueOf(rows, '산출값 (등록정보)')).toContain('9f'.repeat(32));
    expect(valueOf(rows, '불일치')).toContain('등록정보로 산출한 값과 다릅니다');
    expect(valueOf(rows, '사업자 답변')).toContain('안양의 전환 도구는 이달 말 개통하며');
    expect(rowsUnder(blocks, 'RED-05').map(({ label }) => label)).not.toContain('산출값 (등록정보)');
    expect(texts(overviewPart(report, KOREAN))).toContain('산출값 아니요');
  });

  it('names the outage that speaks against an answer, and how long it took', () => {
    const item = report.items.find(({ code }) => code === 'USR-08');
    const [part] = item?.answer.parts ?? [];
    if (item === undefined || part === undefined) throw new Error('the sample has no such item');
    const outage = {
      id: '0190a000-0000-7000-8000-000000000000' as Id<'outage'>,
      title: '데이터센터 화재',
      startedOn: knownDate('2026-10-15'),
    };
    const reason = { code: 'outage-notified', bound: 'at-least', outage } as const;
    const clash = { kind: 'contradicted', part: part.key, outage } as const;
    const registered = {
      values: [{ item: item.code, part: part.key, value: 90, reason }],
      disagreements: [clash],
      source: null,
    };
    const rows = (wording: Wording) =>
      rowsUnder(itemsPart({ ...report, items: [{ ...item, registered }] }, wording), 'USR-08');
    expect(valueOf(rows(KOREAN), '불일치')).toContain(
      '장애 기록과 맞지 않습니다: 데이터센터 화재 (2026. 10. 15. 시작)',
    );
    expect(valueOf(rows(KOREAN), '산출값 (등록정보)')).toContain('90');
    const english = wordingIn('en');
    const { disagreement } = english.words.registered;
    expect(valueOf(rows(english), disagreement)).toContain('데이터센터 화재');
  });

  it('marks suggested criteria and what is still to be confirmed', () => {
    const criteria = report.items.filter((item) => item.criteria.some(({ suggested }) => suggested));
    expect(criteria.length).toBeGreaterThan(0);
    for (const { code } of criteria) expect(valueOf(rowsUnder(blocks, code), '기준 대조')).toContain('[제안 기준]');
    const unseen = report.items.filter((item) => item.bases.some(({ toConfirm }) => toConfirm));
    for (const { code } of unseen) expect(valueOf(rowsUnder(blocks, code), '근거')).toContain('[확인 필요]');
  });

  it('shows internal notes and records in the ministry’s edition only', () => {
    const ministry = texts(auditReportBlocks(sampleReport({ edition: 'ministry' }), KOREAN));
    for (const text of [INTERNAL_NOTE, INTERNAL_RECORD]) {
      expect(ministry).toContain(text);
      expect(JSON.stringify(report)).not.toContain(text);
    }
  });
});

describe('the findings', () => {
  it('say kind, basis, whether an order is possible and why, due dates and that they follow practice', () => {
    const rows = rowsUnder(findingsPart(report, KOREAN), 'RED-03');
    expect(valueOf(rows, '구분')).toBe('시정명령 제안');
    expect(valueOf(rows, '시정명령 가능 여부')).toContain('방송통신재난관리계획(41쪽)에 포함된 조치');
    expect(valueOf(rows, '조치계획 제출기한')).toBe('2026. 12. 23.');
    expect(valueOf(rows, '기한의 근거')).toContain('관행');
  });

  it('are said to be none where there are none', () => {
    expect(texts(findingsPart({ ...report, findings: [] }, KOREAN))).toContain('대상이 되는 사항은 없습니다');
  });
});

describe('the whole', () => {
  it('says that it is no administrative act, and what can be done', () => {
    expect(texts(remediesPart(KOREAN))).toContain('이 보고서는 처분이 아님');
    expect(texts(remediesPart(KOREAN))).toContain('「행정절차법」 제48조제2항');
  });

  it('has no heading with nothing below it', () => {
    const blocks = auditReportBlocks(sampleReport({}, { ...sampleFacts(), findings: [] }), KOREAN);
    const empty = blocks.filter((block, index) => {
      const next = blocks[index + 1];
      return block.kind === 'heading' && (next === undefined || (next.kind === 'heading' && next.level <= block.level));
    });
    expect(empty).toEqual([]);
  });

  it('carries its only date from the model, and survives being kept as JSON', () => {
    expect(auditReportDocument(report).createdAt).toEqual(new Date('2026-11-23T00:00:00Z'));
    const kept = JSON.parse(JSON.stringify(report)) as AuditReport;
    expect(auditReportDocument(kept)).toEqual(auditReportDocument(report));
  });

  it('leaves no name of a fact unfilled', () => {
    expect(texts(auditReportBlocks(sampleReport({ edition: 'ministry' }), KOREAN))).not.toMatch(/\{\w+\}/);
  });
});
