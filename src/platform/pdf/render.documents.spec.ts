import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { runDocumentTool } from '../../../test/support/document-tools.js';
import type { PdfDocument } from './block.js';
import { renderPdf } from './render.js';

/** Poppler takes seconds for a structure tree where it shares two cores. */
const opinion = Array.from({ length: 400 }, (_, index) => `의견${index} 漢字 non-stop 60%`).join(' ');

const report: PdfDocument = {
  title: '이행점검 결과보고서',
  language: 'ko',
  subject: '정기점검',
  author: '과학기술정보통신부',
  reportNumber: '제2026-0007호',
  classification: '대외주의',
  createdAt: new Date('2026-11-23T06:19:00Z'),
  blocks: [
    { kind: 'cover', title: '결과보고서', organisation: '과학기술정보통신부', facts: [{ label: '사업자', value: '이음' }] },
    { kind: 'heading', level: 1, text: '1. 점검결과 총괄표' },
    { kind: 'bars', caption: '판정', alt: '적정 3건, 부적정 1건', segments: ['적정', '부적정'], bars: [{ label: '배터리', counts: [3, 1] }] },
    {
      kind: 'picture',
      picture: {
        ...{ width: 700, height: 60, alt: '메신저: 영향 없음' },
        marks: [
          { kind: 'box', x: 0, y: 0, width: 148, height: 58, fill: 'good', line: 'grid', isDashed: true },
          { kind: 'outline', points: [[10, 40], [20, 10], [30, 40]], line: 'good' },
          { kind: 'region', target: 'opinion', name: '의견', marks: [
            { kind: 'box', x: 0, y: 0, width: 148, height: 58 },
            { kind: 'label', x: 44, y: 30, text: '영향 없음', size: 15, tone: 'good', on: 'good' },
          ] },
        ],
      },
    },
    {
      kind: 'table',
      columns: [{ header: '번호', namesRow: true }, { header: '내용', width: { weight: 1 } }],
      rows: Array.from({ length: 60 }, (_, index) => [[{ kind: 'link', text: `N-${index}`, to: 'opinion' }], '화재 🔥 발생']),
    },
    { kind: 'heading', level: 1, text: '2. 사업자 의견', bookmark: 'opinion' },
    { kind: 'keyValues', rows: [{ label: '의견', value: opinion }] },
    { kind: 'letterHead', organisation: '중앙전파관리소', lines: [{ label: '수신', text: '이음' }, { label: '(경유)', text: '' }], title: { label: '제목', text: '시정권고' } },
    { kind: 'clauses', clauses: [{ mark: '1.', text: '관련', clauses: [{ mark: '가.', text: '점검 결과' }] }] },
    { kind: 'letterFoot', sender: '중앙전파관리소장', approvals: [{ label: '기안자', position: '점검자', name: '정유진', date: '' }], rows: [[{ label: '시행', text: '권고-1' }]] },
  ],
}; // prettier-ignore

describe('a document read by programs that nobody here wrote', () => {
  let folder: string;
  let file: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ieum-pdf-'));
    file = join(folder, 'report.pdf');
    await writeFile(file, await renderPdf(report));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is sound to qpdf', async () => {
    expect(await runDocumentTool('qpdf', ['--check', file])).toContain('No syntax or stream encoding errors');
  });

  it('gives every text back to pdftotext', async () => {
    const text = await runDocumentTool('pdftotext', [
      '-raw',
      '-y',
      '60',
      '-H',
      '720',
      '-x',
      '0',
      '-W',
      '600',
      file,
      '-',
    ]);
    expect(text.replaceAll(/\s+/gu, '')).toContain(opinion.replaceAll(' ', ''));
    expect(text).toContain('[U+1F525]');
  });

  it('embeds all its fonts as subsets with Unicode maps', async () => {
    const [, , ...fonts] = (await runDocumentTool('pdffonts', [file])).trim().split('\n');
    expect(fonts).toHaveLength(2);
    for (const font of fonts) expect(font).toMatch(/CID TrueType +Identity-H +yes yes yes/);
  });

  it('has a structure in which each text stands whole in its element', async () => {
    const structure = await runDocumentTool('pdfinfo', ['-struct-text', file]);
    expect(structure).toMatch(/^Document\n/);
    expect(structure.match(/^ +TR$/gmu)).toHaveLength(63);
    expect(structure).toContain('/Scope /Column');
    expect(structure).toMatch(/Figure[^\n]*\n(?: +.*\n){0,3}? +\/BBox \[56\.7 /u);
    expect(structure.replaceAll(/["\s]+/gu, '')).toContain(opinion.replaceAll(' ', ''));
  });

  it('leaves nothing for poppler to complain about', async () => {
    const info = await runDocumentTool('pdfinfo', [file]);
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^Title: +이행점검 결과보고서$/m);
    expect(info).toMatch(/^Page size: .*A4/m);
  });
});
