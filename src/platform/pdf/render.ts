import type { PdfDocument } from './block.js';
import { drawDocument } from './draw/draw-document.js';
import { layoutDocument } from './layout/layout-document.js';

/**
 * The document as a tagged PDF/A-2a, or PDF/A-3b where files are attached. Same document, same bytes. Throws where a
 * link leads nowhere or a bookmark stands twice; no text is a reason to fail: what the typeface lacks is printed as
 * [U+1F525], with a footnote.
 */
export async function renderPdf(document: PdfDocument): Promise<Buffer> {
  const file = drawDocument(document, layoutDocument(document));
  const chunks: Buffer[] = [];
  for await (const chunk of file) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}
