import PDFKit from 'pdfkit';
import type { PdfDocument } from '../../../src/platform/pdf/block.js';
import { FONTS, PAGE } from './fonts.js';
import { type PlainBlock, plainBlocks } from './plain-block.js';
import type { Printer } from './printers.js';

/** The library that we print on, used as its handbook says. */
export function withPdfkit(document: PdfDocument): Promise<Printer> {
  const blocks = plainBlocks(document.blocks);
  return Promise.resolve({ print: () => printed(blocks), close: () => Promise.resolve() });
}

function printed(blocks: readonly PlainBlock[]): Promise<Uint8Array> {
  const file = new PDFKit({ size: 'A4', margin: PAGE.margin, tagged: true, lang: 'ko', displayTitle: true });
  file.registerFont('regular', FONTS.regular).registerFont('bold', FONTS.bold);
  const chunks: Buffer[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    file.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks)));
    file.on('error', reject);
  });
  for (const block of blocks) draw(file, block);
  file.end();
  return done;
}

/** Cells stand one below the other: its own table does not come to an end where a row is longer than a page. */
function draw(file: PDFKit.PDFDocument, block: PlainBlock): void {
  if (block.kind === 'table') {
    for (const text of [block.head, ...block.rows].flat()) draw(file, { kind: 'paragraph', text });
    return;
  }
  const isHeading = block.kind === 'heading';
  file.font(isHeading ? 'bold' : 'regular', isHeading ? 18 - 2 * block.level : PAGE.size);
  file.text(block.text, { lineGap: PAGE.leading - 4, paragraphGap: 6 });
}
