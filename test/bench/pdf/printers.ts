import type { PdfDocument } from '../../../src/platform/pdf/block.js';
import { built } from './documents.js';
import { withChromium } from './with-chromium.js';
import { withPdfkit } from './with-pdfkit.js';
import { withTypst } from './with-typst.js';

/** Something that prints, made ready: how long that takes is not counted. */
export interface Printer {
  print(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export const PRINTERS: Readonly<Record<string, (document: PdfDocument) => Promise<Printer>>> = {
  ieum: withIeum,
  pdfkit: withPdfkit,
  typst: withTypst,
  chromium: withChromium,
};

async function withIeum(document: PdfDocument): Promise<Printer> {
  const { renderPdf } = await built<typeof import('../../../src/platform/pdf/render.js')>('src/platform/pdf/render.js');
  return { print: () => renderPdf(document), close: () => Promise.resolve() };
}
