import type { Column, Table } from '../block.js';
import { fontFace, type FaceName } from '../text/font-face.js';
import { printable } from '../text/printable.js';
import { columnWidths, type ColumnNeed } from './column-widths.js';
import { CELL_PADDING, paragraphsOf, type ColumnBox } from './grid-row.js';
import { plainText } from './inline-text.js';
import { CONTENT } from './page-geometry.js';
import { STYLE } from './text-style.js';

/** Characters of a line that are looked at to find the width of a column by content. */
const LOOKED_AT = 200;

/** Where the columns of a table stand on the page. */
export function columnBoxes({ columns, rows }: Pick<Table, 'columns' | 'rows'>): ColumnBox[] {
  const widths = columnWidths(columns.map((column, index) => columnNeed(column, index, rows)), CONTENT.width); // prettier-ignore
  let x: number = CONTENT.left;
  return widths.map((width) => {
    const box = { x, width };
    x += width;
    return box;
  });
}

function columnNeed(column: Column, index: number, rows: Table['rows']): ColumnNeed {
  if (column.width !== undefined) return { width: column.width, least: 0, most: 0 };
  const face = column.namesRow === true ? 'bold' : 'regular';
  const header = textNeed(column.header, 'bold');
  const cells = rows.flatMap((row) => paragraphsOf(row[index] ?? '').map((text) => textNeed(plainText(text), typeof text === 'string' ? face : 'bold'))); // prettier-ignore
  const widest = [header, ...cells].reduce(larger);
  const padding = 2 * CELL_PADDING.side + 0.01;
  return { width: undefined, least: widest.least + padding, most: widest.most + padding };
}

type TextNeed = Pick<ColumnNeed, 'least' | 'most'>;

/** Width of the longest word and of the longest line; no more of a text is looked at than could fill the page. */
function textNeed(text: string, name: FaceName): TextNeed {
  const face = fontFace(name);
  const needs = text.split('\n').map((line): TextNeed => {
    const widths = printable(line.slice(0, LOOKED_AT), (codePoint) => face.hasGlyph(codePoint))
      .text.split(/( +)/)
      .map((word) => face.widthOf(word, STYLE.cell.size));
    return { least: widths.reduce((most, width) => Math.max(most, width), 0), most: widths.reduce((sum, width) => sum + width, 0) }; // prettier-ignore
  });
  return needs.reduce(larger);
}

function larger(left: TextNeed, right: TextNeed): TextNeed {
  return { least: Math.max(left.least, right.least), most: Math.max(left.most, right.most) };
}
