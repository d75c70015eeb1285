import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runDocumentTool } from '../../../test/support/document-tools.js';
import { asPrinted, printedText } from '../../../test/support/printed-text.js';
import { sampleSubmission, storedTexts } from '../../../test/support/sample-submission.js';
import { renderPdf } from '../../platform/pdf/index.js';
import { annualFiling } from './annual-filing.js';
import { answeredChecklist } from './answered-checklist.js';
import { checklistDocument } from './checklist-document.js';
import { filedMeasures } from './filed-measures.js';
import { KOREAN } from './report-wording.js';

const facts = sampleSubmission();
const checklist = answeredChecklist(facts, 'ko');

describe.each([
  ['self-assessment', checklistDocument(facts, KOREAN), checklist.items, '자체점검표 · 제1차 제출'],
  [
    'draft of it',
    checklistDocument({ ...facts, origin: { kind: 'draft', at: '2026-10-06T05:30:00.000Z' } }, KOREAN),
    checklist.items,
    '자체점검표 · 2026. 10. 6. 14:30 현재',
  ],
  [
    'annual filing',
    annualFiling(facts, KOREAN),
    filedMeasures(checklist),
    '서비스 안정성 확보 조치 이행 현황 및 계획 자료 · 제1차 제출',
  ],
] as const)('the %s of sixty items, read by programs that nobody here wrote', (_, document, items, running) => {
  let folder: string;
  let file: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ieum-submission-'));
    file = join(folder, 'submission.pdf');
    await writeFile(file, await renderPdf(document));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is sound to qpdf', async () => {
    expect(await runDocumentTool('qpdf', ['--check', file])).toContain('No syntax or stream encoding errors');
  });

  it('carries its fonts, as pdffonts sees them', async () => {
    const fonts = (await runDocumentTool('pdffonts', [file])).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((line) => !/ yes yes yes /.test(line))).toEqual([]);
  });

  it('says of what it is and which page it is on every page', async () => {
    const pages = (await runDocumentTool('pdftotext', ['-layout', file, '-'])).split('\f').slice(0, -1);
    for (const [index, page] of pages.entries())
      for (const said of [running, document.classification, `${index + 1} / ${pages.length}쪽`])
        expect(page).toContain(said);
  });

  it('holds every stored text of its items whole', async () => {
    const text = await printedText(file, items, document.watermark);
    const stored = storedTexts({ items });
    expect(stored.length).toBeGreaterThan(100);
    expect(stored.filter((said) => !text.includes(asPrinted(said)))).toEqual([]);
  });
});
