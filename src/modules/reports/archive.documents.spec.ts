import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { preflight } from '../../../test/support/preflight.js';
import { sampleReport, sampleSurvivability, historicalCase } from '../../../test/support/sample-report.js';
import { sampleSubmission } from '../../../test/support/sample-submission.js';
import type { PdfDocument } from '../../platform/pdf/block.js';
import { renderPdf } from '../../platform/pdf/index.js';
import { DocumentSigner } from '../../platform/signature/document-signer.js';
import { Settings } from '../../platform/config/settings.js';
import { annualFiling } from './annual-filing.js';
import { auditReportDocument } from './audit-report-document.js';
import { checklistDocument } from './checklist-document.js';
import { KOREAN } from './report-wording.js';
import { survivabilityAnalysis } from './survivability-analysis.js';

const submission = sampleSubmission();
const { declared, proven } = sampleSurvivability();
const register = { number: 3, document: historicalCase(), sha256: 'ab'.repeat(32), savedAt: new Date(0) };

/** The archive form that a validator of others knows: the same pages by the same renderer, without the file inside. */
describe('documents as PDF/A-1b, to Apache PDFBox', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ieum-archive-'));
  const file = join(folder, 'twin.pdf');
  let signer: DocumentSigner;

  beforeAll(async () => {
    signer = await DocumentSigner.open(new Settings(0, '127.0.0.1', folder, null, null, false, false), new Date());
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each<readonly [string, PdfDocument]>([
    ['an audit report', auditReportDocument(sampleReport())],
    ['a self-assessment', checklistDocument(submission, KOREAN)],
    ['a draft with its watermark', checklistDocument({ ...submission, origin: { kind: 'draft', at: '2026-10-06T05:30:00.000Z' } }, KOREAN)],
    ['an annual filing', annualFiling(submission, KOREAN)],
    ['a survivability analysis', survivabilityAnalysis({ operatorName: '가온', register, outcomes: { declared, proven } }, KOREAN)],
  ])('%s is valid, and stays so when it is signed', async (_, document) => {
    const printed = await renderPdf(document, 'PDF/A-1b');
    for (const bytes of [printed, await signer.sign(printed, document.createdAt)]) {
      writeFileSync(file, bytes);
      expect(await preflight(file)).toContain('is a valid PDF/A-1b file');
    }
  }); // prettier-ignore
});
