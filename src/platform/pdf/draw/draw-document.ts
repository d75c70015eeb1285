import PDFDocument from 'pdfkit';

import type { PdfDocument } from '../block.js';
import type { LaidOutDocument } from '../layout/layout-document.js';
import { PAGE } from '../layout/page-geometry.js';
import type { Slab } from '../layout/scene.js';
import { Canvas } from './canvas.js';
import { drawPage } from './draw-page.js';
import { drawRunning } from './draw-running.js';
import { OutlineBuilder } from './outline-builder.js';
import { internals } from './pdfkit-internals.js';
import { PRODUCER, xmp } from './xmp.js';

/** The archive forms of PDF that are written, each with the version of PDF that it belongs to. */
const VERSIONS = { 'PDF/A-1b': '1.4', 'PDF/A-2a': '1.7', 'PDF/A-3b': '1.7' } as const;
export type Conformance = keyof typeof VERSIONS;

/** Second pass: writes the pages into a tagged PDF/A, which is a readable stream of bytes. */
export function drawDocument(
  document: PdfDocument,
  { pages, root }: LaidOutDocument,
  conformance: Conformance,
): PDFKit.PDFDocument {
  const file = openFile(document, conformance);
  const destinationOf = destinationNames(pages.flatMap((page) => page.slabs.map((placed) => placed.slab)));
  const canvas = new Canvas(file, destinationOf);
  const outline = new OutlineBuilder(file);
  for (const [index, page] of pages.entries()) {
    file.addPage();
    drawRunning(canvas, document, index + 1, pages.length);
    for (const { slab, y, isArtifact } of page.slabs) {
      if (isArtifact) continue;
      for (const bookmark of slab.bookmarks) file.addNamedDestination(destinationOf(bookmark), 'XYZ', 0, y, null);
      if (slab.outline !== undefined) outline.add(slab.outline.title, slab.outline.level, y);
    }
    drawPage(canvas, page);
  }
  canvas.structure.finish(root);
  outline.finish();
  if (conformance === 'PDF/A-3b') attach(file, document);
  file.end();
  return file;
}

function openFile(document: PdfDocument, conformance: Conformance): PDFKit.PDFDocument {
  const file = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    autoFirstPage: false,
    font: '',
    fontLayoutCache: false,
    pdfVersion: VERSIONS[conformance],
    subset: conformance,
    tagged: true,
    lang: document.language,
    displayTitle: true,
    info: information(document),
  });
  internals(file)._addInfo = () => file.appendXML(xmp(document));
  return file;
}

function attach(file: PDFKit.PDFDocument, { attachments = [], createdAt }: PdfDocument): void {
  for (const { content, ...said } of attachments) {
    file.file(Buffer.from(content, 'utf8'), { ...said, creationDate: createdAt, modifiedDate: createdAt });
  }
}

function information({ title, subject, author, createdAt }: PdfDocument): PDFKit.DocumentInfo {
  return {
    Title: title,
    Subject: subject,
    Author: author,
    Creator: PRODUCER,
    Producer: PRODUCER,
    CreationDate: createdAt,
    ModDate: createdAt,
  };
}

/** Names of one length, so that PDFKit's sorting by locale is also the sorting by bytes that PDF asks for. */
function destinationNames(slabs: readonly Slab[]): (bookmark: string) => string {
  const bookmarks = slabs.flatMap((slab) => slab.bookmarks);
  const names = new Map(bookmarks.map((bookmark, index) => [bookmark, `d${String(index).padStart(6, '0')}`]));
  return (bookmark) => names.get(bookmark) ?? bookmark;
}
