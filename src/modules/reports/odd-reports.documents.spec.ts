import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { runDocumentTool } from '../../../test/support/document-tools.js';
import { asPrinted, printedText } from '../../../test/support/printed-text.js';
import { sampleReport } from '../../../test/support/sample-report.js';
import { builtOutside } from '../../../test/support/outside.js';
import type { AuditReport, ReportItem } from './audit-report-model.js';

const { renderPdf } = await builtOutside<typeof import('../../platform/pdf/index.js')>('src/platform/pdf/index.js');
const { auditReportDocument } = await builtOutside<typeof import('./audit-report-document.js')>(
  'src/modules/reports/audit-report-document.js',
);

const whole = sampleReport();
const [first, second] = whole.items as readonly [ReportItem, ReportItem];

/** The sample with these items alone, and nothing that leads to others. */
const withItems = (items: readonly ReportItem[]): AuditReport => ({
  ...whole,
  ...{ items, findings: [], comparison: null, cited: [], survivability: null },
});
const withFirst = (change: Partial<ReportItem>) => withItems([{ ...first, ...change }, second]);

describe('an audit report of odd facts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ieum-odd-'));
  const file = join(folder, 'report.pdf');
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Printed, found sound by qpdf, and read again, without the heads of what goes on overleaf. */
  const printed = async (report: AuditReport): Promise<string> => {
    writeFileSync(file, await renderPdf(auditReportDocument(report)));
    await runDocumentTool('qpdf', ['--check', file]);
    return (await printedText(file, [])).replaceAll(/[A-Z]{3}-[0-9-]+[^()]*\(앞쪽에서이어짐\)/gu, '');
  };
  /** In one walk from front to back, as a text of thousands of pages is not searched from its start for each of them. */
  const expectInOrder = async (report: AuditReport, texts: readonly string[]) => {
    const text = await printed(report);
    let at = text.indexOf(asPrinted('점검항목별'));
    for (const each of texts) {
      const found = text.indexOf(asPrinted(each), at);
      if (found < 0) throw new Error(`"${each}" is not printed after ${text.slice(at, at + 80)}`);
      at = found;
    }
  };

  it('has 5,000 items', async () => {
    const answer = { ...first.answer, values: {}, parts: [], evidence: [], explanation: '있음', status: null, plan: null };
    const bare = { ...first, criteria: [], bases: [], answer, requirement: '갖출 것' };
    const domains = [...new Set(whole.items.map(({ domain }) => domain))];
    const items = Array.from({ length: 5_000 }, (_, index) => {
      const domain = domains[Math.floor((index * domains.length) / 5_000)] ?? first.domain;
      const judgement = { ...first.judgement, reason: `판정 이유 ${index}호입니다.` };
      return { ...bare, domain, code: `ABC-${index}`, judgement };
    });
    await expectInOrder(withItems(items), items.flatMap(({ code, judgement }) => [code, judgement.reason]));
  }); // prettier-ignore

  it('has no items at all', async () => {
    const text = await printed({ ...withItems([]), notApplied: [] });
    expect(text).toContain(asPrinted('점검항목'));
  });

  it('has an item with 2,000 files', async () => {
    const evidence = Array.from({ length: 2_000 }, (_, index) => ({
      ...{ id: `file-${index}`, name: `증빙 ${index} 전환 훈련 결과보고서.pdf`, sizeBytes: 48_213 + index },
      sha256: index.toString(16).padStart(64, '0'),
    }));
    await expectInOrder(
      withFirst({ answer: { ...first.answer, evidence } }),
      evidence.flatMap(({ name, sha256 }) => [name, sha256]),
    );
  });

  it('has names of 300 characters, without a space as well', async () => {
    const name = '가나다라마바사아자차카타파하'.repeat(22).slice(0, 300);
    const title = { ko: `${name.slice(0, 150)} ${name.slice(150)}`, en: 'A'.repeat(300) };
    const report = { ...withFirst({ title }), operator: { ...whole.operator, name } };
    const text = await printed({ ...report, inspection: { ...report.inspection, title: name } });
    expect([name, title.ko].filter((each) => !text.includes(asPrinted(each)))).toEqual([]);
  });

  it.each([
    ['a word of 10,000 syllables', '전환'.repeat(5_000), '전환'.repeat(5_000)],
    ['a word of 10,000 Latin letters', 'x'.repeat(10_000), 'x'.repeat(10_000)],
    ['right-to-left writing and what turns it', 'של \u202eمر\u202c 끝', '[U+05E9][U+05DC][U+0645][U+0631]끝'],
    ['combining marks', 'e\u0301\u0323 ㅎㅏㄴ 각 가\u0301', 'é[U+0323]ㅎㅏㄴ각가\u0301'],
    ['control characters', 'A\u0000B\u0007C\u001bD\u009fE\u2028F\ufeffG', 'A[U+0000]B[U+0007]C[U+001B]D[U+009F]E[U+2028]FG'],
    ['halves of surrogate pairs, private and unassigned characters', '\ud83d앞\udd25 \ue000 \u{10ffff} \ufffe', '[U+D83D]앞[U+DD25][U+E000][U+10FFFF][U+FFFE]'],
    ['emoji of many parts', '👩‍👧 👍🏽', '[U+1F469][U+1F467][U+1F44D][U+1F3FD]'],
    ['nothing but spaces and line feeds', ' \n\n \t \n ', ''],
  ])('has an answer of %s', async (_, explanation, told) => {
    const text = await printed(withFirst({ answer: { ...first.answer, explanation: `머리말 ${explanation} 꼬리말` } }));
    expect(text.slice(text.indexOf('머리말') + 3, text.indexOf('꼬리말')).normalize()).toBe(told.normalize());
  }); // prettier-ignore
});
