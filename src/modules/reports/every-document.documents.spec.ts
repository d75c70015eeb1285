import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runDocumentTool } from '../../../test/support/document-tools.js';
import { asPrinted, printedText } from '../../../test/support/printed-text.js';
import { preflight } from '../../../test/support/preflight.js';
import { sampleDataRequest, sampleDataRequestResult } from '../../../test/support/sample-data-requests.js';
import { sampleRecommendation, sampleRoundUp } from '../../../test/support/sample-letters.js';
import {
  sampleOutageReport,
  sampleRecord,
  sampleRunningReport,
  sampleSheet,
} from '../../../test/support/sample-outage.js';
import { historicalCase, sampleFacts, sampleReport, sampleSurvivability } from '../../../test/support/sample-report.js';
import { sampleSubmission } from '../../../test/support/sample-submission.js';
import type { PdfDocument } from '../../platform/pdf/block.js';
import { renderPdf } from '../../platform/pdf/index.js';
import { Settings } from '../../platform/config/settings.js';
import { DocumentSigner } from '../../platform/signature/document-signer.js';
import type { Language } from '../../shared/words/index.js';
import { annualFiling } from './annual-filing.js';
import { auditReportDocument, auditReportDraft, auditReportTranslation } from './audit-report-document.js';
import { checklistDocument } from './checklist-document.js';
import { headquartersSheetDocument } from './headquarters-sheet-document.js';
import { outageReportDocument } from './outage-report-document.js';
import { dataRequestDocument } from './data-request-document.js';
import { dataRequestResultDocument } from './data-request-result-document.js';
import { recommendationDocument } from './recommendation-document.js';
import { wordingIn } from './report-wording.js';
import { roundUpDocument } from './round-up-document.js';
import { survivabilityAnalysis } from './survivability-analysis.js';

/** Few items, since Poppler takes a minute for the structure of many; those of sixty items have their own tests. */
const report = sampleReport({}, sampleFacts(6));
const whole = sampleSubmission();
const submission = { ...whole, content: { ...whole.content, items: whole.content.items.slice(0, 6) } };
const { declared, proven } = sampleSurvivability();
const analysis = {
  operatorName: '가온',
  register: { number: 3, document: historicalCase(), sha256: 'ab'.repeat(32), savedAt: new Date(0) },
  outcomes: { declared, proven },
};

/** Of which little is known yet: what the others tell of users and clocks is not printed again. */
const stopOfDataCentre = sampleOutageReport(
  { kind: 'data-centre' },
  sampleRecord({ notices: [], compensations: [], restoration: null }),
);

const DOCUMENTS: readonly (readonly [string, (language: Language) => PdfDocument])[] = [
  [
    'audit report',
    (language) =>
      language === 'ko'
        ? auditReportDocument(report)
        : auditReportTranslation({ report, sha256: ['ab'.repeat(32)], requirements: {} }, wordingIn(language)),
  ],
  ['self-assessment', (language) => checklistDocument(submission, wordingIn(language))],
  ['annual filing', (language) => annualFiling(submission, wordingIn(language))],
  ['survivability analysis', (language) => survivabilityAnalysis(analysis, wordingIn(language))],
  ['recommendation', (language) => recommendationDocument(sampleRecommendation(), wordingIn(language))],
  [
    'first report on an outage, as a draft',
    (language) => outageReportDocument(sampleOutageReport({ number: null }), wordingIn(language)),
  ],
  ['running report on an outage', (language) => outageReportDocument(sampleRunningReport(), wordingIn(language))],
  ['report of a data-centre stop', (language) => outageReportDocument(stopOfDataCentre, wordingIn(language))],
  ['headquarters sheet', (language) => headquartersSheetDocument(sampleSheet(), wordingIn(language))],
  ['data request', (language) => dataRequestDocument(sampleDataRequest(), wordingIn(language))],
  ['result of a data request', (language) => dataRequestResultDocument(sampleDataRequestResult(), wordingIn(language))],
  ['inspection round-up', (language) => roundUpDocument(sampleRoundUp(6), wordingIn(language))],
];

describe('every document, to programs that nobody here wrote', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ieum-documents-'));
  const file = join(folder, 'document.pdf');
  let signer: DocumentSigner;

  beforeAll(async () => {
    signer = await DocumentSigner.open(new Settings(0, '127.0.0.1', folder, null, null, false, false), new Date());
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const inKorean = DOCUMENTS.map(([name, make]) => [name, make('ko')] as const);
  const inEnglish = DOCUMENTS.map(([name, make]) => [`${name} in English`, make('en')] as const);

  it.each([...inKorean, ...inEnglish])('%s: sound to qpdf, its fonts whole to pdffonts', async (_, document) => {
    writeFileSync(file, await renderPdf(document));
    expect(await runDocumentTool('qpdf', ['--check', file])).toContain('No syntax or stream encoding errors');
    const [, , ...fonts] = (await runDocumentTool('pdffonts', [file])).trim().split('\n');
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/CID TrueType +Identity-H +yes yes yes/);
  });

  it.each([...inKorean, ...inEnglish])('%s: with every text of its blocks whole to pdftotext', async (_, document) => {
    writeFileSync(file, await renderPdf(document));
    const overleaf = document.blocks.flatMap((block) => (block.kind === 'keyValues' ? [block.continued ?? ''] : []));
    const printed = overleaf.reduce((text, head) => text.replaceAll(asPrinted(head), ''), await printedText(file, []));
    const texts = textsIn(document.blocks).map(asPrinted);
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => !printed.includes(text))).toEqual([]);
  });

  it.each(inKorean)('%s: in a structure that poppler reads whole', async (_, document) => {
    writeFileSync(file, await renderPdf(document));
    const structure = await runDocumentTool('pdfinfo', ['-struct-text', file]);
    expect(structure).toMatch(/^Document\n/);
    for (const block of document.blocks)
      if (block.kind === 'heading') expect(squeezed(structure)).toContain(squeezed(block.text));
  });

  /** The archive form that a validator of others knows: the same pages by the same renderer, without the file inside. */
  it.each([...inKorean, ['draft with its watermark', auditReportDraft({ report, unjudged: 2 })] as const])(
    '%s: valid PDF/A-1b to Apache PDFBox, and so when it is signed',
    async (_, document) => {
      const printed = await renderPdf(document, 'PDF/A-1b');
      for (const bytes of [printed, await signer.sign(printed, document.createdAt)]) {
        writeFileSync(file, bytes);
        expect(await preflight(file)).toContain('is a valid PDF/A-1b file');
      }
    },
  );
});

/** What steers a block, and is not printed as it stands. */
const UNPRINTED = [
  'kind',
  'to',
  'of',
  'bookmark',
  'size',
  'align',
  'alt',
  'target',
  'name',
  'fill',
  'line',
  'tone',
  'on',
  'continued',
  'anchor',
];

/** Every text that a block tells, line by line, as each line is one run. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split('\n').filter((text) => text.trim() !== '');
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (UNPRINTED.includes(key) ? [] : textsIn(each)));
}

const squeezed = (text: string): string => text.replaceAll(/["\s]+/gu, '');
