import type { Block, Cell, Clause, Text } from '../../../src/platform/pdf/block.js';

/** What every printer can be asked for: headings, running text, tables. */
export type PlainBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** The same words for all; pictures are left to us alone, who draw them. */
export function plainBlocks(blocks: readonly Block[]): readonly PlainBlock[] {
  return blocks.flatMap(plain);
}

function plain(block: Block): readonly PlainBlock[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', level: block.level, text: block.text }];
    case 'paragraph':
      return [paragraph(block.text)];
    case 'letterHead':
      return [{ kind: 'heading', level: 1, text: block.title.text }, ...block.lines.map(({ text }) => paragraph(text))];
    case 'letterFoot':
      return [paragraph(block.sender), ...block.rows.flat().map(({ text }) => paragraph(text))];
    case 'clauses':
      return block.clauses.flatMap(clauseTexts);
    case 'list':
      return block.items.map(paragraph);
    case 'note':
      return [...(block.title === undefined ? [] : [paragraph(block.title)]), ...block.paragraphs.map(paragraph)];
    case 'table':
      return [
        {
          kind: 'table',
          head: block.columns.map(({ header }) => header),
          rows: block.rows.map((row) => row.map(cellText)),
        },
      ];
    case 'keyValues':
      return [facts(block.rows)];
    case 'cover':
      return [
        { kind: 'heading', level: 1, text: block.title },
        facts(block.facts),
        ...(block.remarks ?? []).map(paragraph),
      ];
    case 'bars':
      return [paragraph(block.alt)];
    case 'picture':
    case 'pageBreak':
      return [];
  }
}

const paragraph = (text: Text): PlainBlock => ({ kind: 'paragraph', text: textOf(text) });

function clauseTexts({ mark, text, clauses = [] }: Clause): readonly PlainBlock[] {
  return [paragraph(`${mark} ${textOf(text)}`), ...clauses.flatMap(clauseTexts)];
}

const facts = (rows: readonly { readonly label: string; readonly value: Cell }[]): PlainBlock => ({
  ...{ kind: 'table', head: [], rows: rows.map(({ label, value }) => [label, cellText(value)]) },
});

const textOf = (text: Text): string =>
  typeof text === 'string'
    ? text
    : text.map((part) => (typeof part === 'string' ? part : 'text' in part ? part.text : '')).join('');

const cellText = (cell: Cell): string =>
  typeof cell === 'object' && 'paragraphs' in cell ? cell.paragraphs.map(textOf).join('\n') : textOf(cell);
