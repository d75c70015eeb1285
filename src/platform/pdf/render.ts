import type { PdfDocument } from './block.js';
import { type Conformance, drawDocument } from './draw/draw-document.js';
import { layoutDocument } from './layout/layout-document.js';

/**
 * The document as a tagged PDF/A-2a, or PDF/A-3b where files are attached. Same document, same bytes. Throws where a
 * link leads nowhere or a bookmark stands twice; no text is a reason to fail: what the typeface lacks is printed as
 * [U+1F525], with a footnote.
 * @param conformance another archive form: the pages are the same, and PDF/A-1b knows no attachments
 */
export async function renderPdf(document: PdfDocument, conformance = conformanceOf(document)): Promise<Buffer> {
  const file = drawDocument(document, layoutDocument(document), conformance);
  const chunks: Buffer[] = [];
  for await (const chunk of file) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

const conformanceOf = ({ attachments = [] }: PdfDocument): Conformance =>
  attachments.length > 0 ? 'PDF/A-3b' : 'PDF/A-2a';
