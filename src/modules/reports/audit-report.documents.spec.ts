import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runDocumentTool } from '../../../test/support/document-tools.js';
import { asPrinted, printedText } from '../../../test/support/printed-text.js';
import { LONG_OPINION, sampleReport } from '../../../test/support/sample-report.js';
import { renderPdf } from '../../platform/pdf/index.js';
import { canonicalText } from '../../shared/canonical.js';
import { auditReportDocument } from './audit-report-document.js';
import { survivabilityPart } from './survivability-part.js';
import { KOREAN } from './report-wording.js';

describe('an audit report of sixty items, read by programs that nobody here wrote', () => {
  const report = sampleReport();
  let folder: string;
  let file: string;
  let text: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ieum-report-'));
    file = join(folder, 'report.pdf');
    await writeFile(file, await renderPdf(auditReportDocument(report)));
    text = await printedText(file, report.items);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is sound to qpdf', async () => {
    expect(await runDocumentTool('qpdf', ['--check', file])).toContain('No syntax or stream encoding errors');
  });

  it('gives its model to pdfdetach, as it is kept', async () => {
    const found = join(folder, 'audit-report.json');
    await runDocumentTool('pdfdetach', ['-savefile', 'audit-report.json', '-o', found, file]);
    expect(await readFile(found, 'utf8')).toBe(canonicalText(JSON.parse(JSON.stringify(report))));
  });

  it('says title, language, author and the day of issue to pdfinfo', async () => {
    const info = await runDocumentTool('pdfinfo', ['-isodates', file]);
    expect(info).toMatch(/^Title: +방송통신재난관리계획 이행 지도·점검 결과보고서 - 주식회사 가온커뮤니케이션$/m);
    expect(info).toMatch(/^Author: +중앙전파관리소$/m);
    expect(info).toMatch(/^CreationDate: +2026-11-23T/m);
    expect(info).toMatch(/^Tagged: +yes$/m);
  });

  it('prints number, edition and page on every page', async () => {
    const pages = (await runDocumentTool('pdftotext', ['-layout', file, '-'])).split('\f').slice(0, -1);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('중앙전파관리소-점검-2026-0001 (제1판)');
      expect(page).toContain('사업자 교부용');
      expect(page).toContain(`${index + 1} / ${pages.length}쪽`);
    }
  });

  it('holds every text of every item whole', () => {
    const missing = report.items.flatMap((item) =>
      [
        ...[item.title.ko, item.requirement, item.answer.explanation, item.judgement.reason],
        ...item.answer.evidence.flatMap(({ name, sha256 }) => [name, sha256]),
        ...item.supplements.flatMap(({ messages }) => messages.map((message) => message.text)),
        ...item.opinions.flatMap(({ text: said, decision }) => [said, decision?.reason ?? '']),
      ].filter((said) => !text.includes(asPrinted(said))),
    );
    expect(missing).toEqual([]);
    expect(LONG_OPINION.length).toBeGreaterThan(9_900);
  });

  it('holds every word of what the loss of data centres does, and why', () => {
    const said = survivabilityPart(report, KOREAN).flatMap((block) =>
      block.kind === 'table'
        ? block.rows
            .flat()
            .flatMap((cell) => (typeof cell === 'object' && 'paragraphs' in cell ? cell.paragraphs : [cell]))
        : block.kind === 'picture'
          ? block.picture.marks
              .flatMap((mark) => (mark.kind === 'region' ? mark.marks : [mark]))
              .flatMap((mark) => (mark.kind === 'label' ? [mark.text] : []))
          : [],
    );
    const words = said.flatMap((each) => (typeof each === 'string' ? [each] : []));
    expect(words.length).toBeGreaterThan(40);
    expect(words.filter((each) => !text.includes(asPrinted(each)))).toEqual([]);
  });

  it('holds the text of every finding whole', () => {
    expect(report.findings.map((finding) => finding.text).filter((said) => !text.includes(asPrinted(said)))).toEqual(
      [],
    );
  });
});
