import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { packageOutside } from './outside.js';

/** A PDF as a reader that is not ours sees it. */
export interface PdfReading {
  readonly pages: readonly PageReading[];
  /** The text of all pages without running headers and footers, one line of text on each line. */
  readonly text: string;
  readonly outline: readonly OutlineEntry[];
  /** The document information: `Title`, `Author`, `Subject`, `Language`, ... */
  readonly information: Readonly<Record<string, unknown>>;
  /** The XMP packet. */
  readonly xmp: string;
  /** The files inside, by their names. */
  readonly attachments: Readonly<Record<string, Uint8Array>>;
}

export interface PageReading {
  /** The text without running matter and repeated table headers. */
  readonly text: string;
  /** Running matter and repeated table headers. */
  readonly artifacts: string;
  /** Pages (from 1) that the links on this page lead to. */
  readonly linksToPages: readonly number[];
  /** Structure of what stands on this page, as nested lists: `Table(TR(TH TD))`. */
  readonly structure: StructureReading | null;
}

export interface StructureReading {
  readonly role: string;
  readonly alt?: string;
  readonly children: readonly StructureReading[];
}

export interface OutlineEntry {
  readonly title: string;
  /** From 1. */
  readonly page: number;
  readonly entries: readonly OutlineEntry[];
}

/** The text with all spaces and line breaks removed: what is compared when a text may have been broken anywhere. */
export function withoutWhitespace(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}

/** All elements with this role below the node, in reading order. */
export function elements(node: StructureReading | null, role: string): StructureReading[] {
  if (node === null) return [];
  const below = node.children.flatMap((child) => elements(child, role));
  return node.role === role ? [node, ...below] : below;
}

export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  const { getDocument } = await packageOutside<typeof import('pdfjs-dist/legacy/build/pdf.mjs')>(
    'pdfjs-dist/legacy/build/pdf.mjs',
  );
  const task = getDocument({ data: Uint8Array.from(bytes), cMapPacked: true, ...resources() });
  const document = await task.promise;
  try {
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
    const pages: PageReading[] = [];
    for (const number of numbers) pages.push(await readPage(document, number));
    const { info, metadata } = await document.getMetadata();
    return {
      pages,
      text: pages.map((page) => page.text).join('\n'),
      outline: await readOutline(document, await document.getOutline()),
      information: info as Record<string, unknown>,
      xmp: (metadata as { getRaw(): string } | null)?.getRaw() ?? '',
      attachments: await readAttachments(document),
    };
  } finally {
    await task.destroy();
  }
}

async function readAttachments(document: PDFDocumentProxy): Promise<Record<string, Uint8Array>> {
  const names = [...((await document.getAttachments()) ?? new Map<string, unknown>()).keys()];
  const files = names.map(async (name) => [name, Uint8Array.from((await document.getAttachmentContent(name)) ?? [])]);
  return Object.fromEntries(await Promise.all(files)) as Record<string, Uint8Array>;
}

function resources(): { cMapUrl: string; standardFontDataUrl: string } {
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return { cMapUrl: join(root, 'cmaps/'), standardFontDataUrl: join(root, 'standard_fonts/') };
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<PageReading> {
  const page = await document.getPage(number);
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const { text, artifacts } = separate(content.items);
  const annotations = (await page.getAnnotations()) as readonly { readonly dest?: unknown }[];
  const destinations = annotations.map(({ dest }) => dest).filter((dest) => dest !== undefined && dest !== null);
  const structure = (await page.getStructTree()) as StructureNode | null;
  return {
    text,
    artifacts,
    linksToPages: await Promise.all(destinations.map((dest) => pageOf(document, dest))),
    structure: structure === null ? null : readStructure(structure),
  };
}

interface ContentItem {
  readonly type?: string;
  readonly tag?: string;
  readonly str?: string;
  readonly hasEOL?: boolean;
}

function separate(items: readonly ContentItem[]): { text: string; artifacts: string } {
  const open: boolean[] = [];
  let [text, artifacts] = ['', ''];
  for (const { type, tag, str, hasEOL } of items) {
    if (type?.startsWith('beginMarkedContent') === true) open.push(tag === 'Artifact');
    else if (type === 'endMarkedContent') open.pop();
    else {
      const printed = (str ?? '') + (hasEOL === true ? '\n' : '');
      if (open.includes(true)) artifacts += printed;
      else text += printed;
    }
  }
  return { text, artifacts };
}

interface StructureNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructureNode[];
}

function readStructure({ role, alt, children }: StructureNode): StructureReading {
  const below = (children ?? []).filter((child) => child.role !== undefined).map(readStructure);
  return { role: role ?? '', ...(alt === undefined ? {} : { alt }), children: below };
}

interface OutlineNode {
  readonly title: string;
  readonly dest: unknown;
  readonly items: readonly OutlineNode[];
}

async function readOutline(document: PDFDocumentProxy, nodes: readonly OutlineNode[] | null): Promise<OutlineEntry[]> {
  const read = async ({ title, dest, items }: OutlineNode): Promise<OutlineEntry> => ({
    title,
    page: await pageOf(document, dest),
    entries: await readOutline(document, items),
  });
  return Promise.all((nodes ?? []).map(read));
}

async function pageOf(document: PDFDocumentProxy, destination: unknown): Promise<number> {
  const explicit = typeof destination === 'string' ? await document.getDestination(destination) : destination;
  const [reference] = explicit as readonly [Parameters<PDFDocumentProxy['getPageIndex']>[0]];
  return (await document.getPageIndex(reference)) + 1;
}
