import { readFileSync } from 'node:fs';
import type { PdfDocument } from '../../../src/platform/pdf/block.js';
import { openBrowser } from '../../support/browser.js';
import { FONTS, PAGE } from './fonts.js';
import { type PlainBlock, plainBlocks } from './plain-block.js';
import type { Printer } from './printers.js';

/** A browser that is warm: its fonts are loaded, and what it is to print stands in its page. */
export async function withChromium(document: PdfDocument): Promise<Printer> {
  const browser = await openBrowser();
  const page = await browser.newPage();
  const body = plainBlocks(document.blocks).map(markup).join('\n');
  await page.setContent(
    `<!doctype html><html lang="ko"><title>${escaped(document.title)}</title><style>${style()}</style><body>가<b>가</b></body></html>`,
  );
  await page.evaluate(() => globalThis.document.fonts.ready);
  const print = async () => {
    await page.evaluate((html) => (globalThis.document.body.innerHTML = html), body);
    return page.pdf({ format: 'A4', tagged: true, outline: true });
  };
  return { print, close: () => browser.close() };
}

function style(): string {
  const face = (file: string, weight: number) =>
    `@font-face { font-family: N; font-weight: ${weight}; src: url(data:font/ttf;base64,${readFileSync(file).toString('base64')}) }`;
  return `${face(FONTS.regular, 400)} ${face(FONTS.bold, 700)}
    @page { margin: ${PAGE.margin}pt } body { font: ${PAGE.size}pt/1.6 N; margin: 0; word-break: keep-all }
    table { border-collapse: collapse; width: 100% } td, th { border: 1px solid; padding: 3pt; white-space: pre-line }`;
}

function markup(block: PlainBlock): string {
  if (block.kind === 'heading') return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
  if (block.kind === 'paragraph') return `<p>${escaped(block.text)}</p>`;
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  const head = block.head.length === 0 ? '' : `<thead>${row(block.head, 'th')}</thead>`;
  return `<table>${head}<tbody>${block.rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
