import type { Block, Cell, Table, Text } from '../../src/platform/pdf/block.js';

/** What blocks say, without how. */
export const plain = (text: Text): string =>
  typeof text === 'string'
    ? text
    : text.map((part) => (typeof part === 'string' ? part : 'text' in part ? part.text : '')).join('');
export const cell = (value: Cell): string =>
  typeof value === 'object' && 'paragraphs' in value ? value.paragraphs.map(plain).join('\n') : plain(value);
export const texts = (blocks: readonly Block[]): string => JSON.stringify(blocks);
export const tables = (blocks: readonly Block[]) => blocks.filter((block): block is Table => block.kind === 'table');
export const lines = (table: Table | undefined) => (table?.rows ?? []).map((row) => row.map(cell));
/** What headings and facts say, each whole. */
export const toldIn = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block.text];
    return block.kind === 'keyValues' ? block.rows.map(({ value }) => cell(value)) : [];
  });
