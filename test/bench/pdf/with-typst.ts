import { dirname } from 'node:path';
import type { PdfDocument } from '../../../src/platform/pdf/block.js';
import { FONTS, PAGE } from './fonts.js';
import { type PlainBlock, plainBlocks } from './plain-block.js';
import type { Printer } from './printers.js';

/** What is used of it. */
interface Typst {
  readonly NodeCompiler: {
    create(options: { fontArgs: { fontPaths: string[] }[] }): {
      pdf(source: { mainFileContent: string }): Uint8Array;
      evictCache(age: number): void;
    };
  };
}

const PACKAGE = '@myriaddreamin/typst-ts-node-compiler';

/** @throws where it is not installed: it is large, and nothing else needs it */
export async function withTypst(document: PdfDocument): Promise<Printer> {
  const { NodeCompiler } = (await import(PACKAGE).catch(() => {
    throw new Error(`Typst is not installed: npm install --no-save ${PACKAGE}`);
  })) as Typst;
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [dirname(FONTS.regular), dirname(FONTS.bold)] }] });
  const mainFileContent = [HEAD, ...plainBlocks(document.blocks).map(source)].join('\n\n');
  const print = () => {
    compiler.evictCache(0); // each report is another one
    return Promise.resolve(compiler.pdf({ mainFileContent }));
  };
  return { print, close: () => Promise.resolve() };
}

const HEAD = `#set page(paper: "a4", margin: ${PAGE.margin}pt)
#set text(font: "Noto Sans KR", size: ${PAGE.size}pt, lang: "ko")
#set par(leading: ${PAGE.leading + 3}pt)
#set heading(outlined: true)`;

function source(block: PlainBlock): string {
  if (block.kind === 'heading') return `#heading(level: ${block.level})[#${quoted(block.text)}]`;
  if (block.kind === 'paragraph') return `#${quoted(block.text)}`;
  const columns = block.rows[0]?.length ?? block.head.length;
  const head = block.head.length === 0 ? '' : `table.header(${block.head.map(quoted).join(', ')}),`;
  return `#table(columns: (${'1fr, '.repeat(columns)}), ${head} ${block.rows.flat().map(quoted).join(', ')})`;
}

const quoted = (text: string): string => JSON.stringify(text).replaceAll(/\\u([0-9a-f]{4})/g, '\\u{$1}');
