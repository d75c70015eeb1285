import type { Cell, Column, KeyValues, Table } from '../block.js';
import { columnBoxes } from './column-boxes.js';
import { gridRow, type ColumnBox, type GridCell, type RowStyle } from './grid-row.js';
import { CONTENT } from './page-geometry.js';
import type { Frame, Slab } from './scene.js';
import { setText } from './set-text.js';
import { paragraphSlabs, withFirst } from './slab.js';
import { structNode, type StructNode } from './struct-node.js';
import { STYLE } from './text-style.js';

const LABEL_COLUMN: Column = { header: '', width: { points: 118 }, namesRow: true };
const VALUE_COLUMN: Column = { header: '', width: { weight: 1 } };

export function layoutTable(table: Table, section: StructNode): Slab[] {
  const node = structNode('Table', section);
  const boxes = columnBoxes(table);
  const header: Slab[] = [];
  const style = rowStyle(boxes, table.columns, header);
  const caption = layoutCaption(table.caption, node);
  header.push(...headerRow(table.columns, structNode('THead', node), boxes, style));
  const rows = bodyRows(table.rows, table.columns, structNode('TBody', node), boxes, style);
  return [...caption, ...withFirst(header, { glued: caption.length > 0 }), ...withFirst(rows, { glued: true })];
}

export function layoutKeyValues({ caption, continued, rows }: KeyValues, section: StructNode): Slab[] {
  const node = structNode('Table', section);
  const columns = [LABEL_COLUMN, VALUE_COLUMN];
  const cells = rows.map(({ label, value }) => [label, value]);
  const boxes = columnBoxes({ columns, rows: cells });
  const above = layoutCaption(caption, node);
  // repeated as the header of a table is, but it stands nowhere else
  const header = layoutCaption(continued, structNode('Table', null));
  const body = bodyRows(cells, columns, node, boxes, rowStyle(boxes, columns, header));
  return [...above, ...withFirst(body, { glued: above.length > 0 })];
}

function rowStyle(boxes: readonly ColumnBox[], columns: readonly Column[], header: readonly Slab[]): RowStyle {
  const columnEdges = boxes.slice(1).map((box) => box.x);
  const tinted = boxes.filter((_, index) => columns[index]?.namesRow === true);
  const frame: Frame = { kind: 'table', x: CONTENT.left, width: CONTENT.width, columnEdges, tinted, header };
  return { frame, text: STYLE.cell, header: STYLE.headerCell };
}

function layoutCaption(caption: string | undefined, table: StructNode): Slab[] {
  if (caption === undefined) return [];
  const lines = setText(caption, STYLE.caption, structNode('Caption', table), CONTENT.width);
  const slabs = paragraphSlabs(lines, STYLE.caption, { x: CONTENT.left, width: CONTENT.width });
  return slabs.map((each, index) => ({ ...each, glued: index > 0, height: each.height + 2 }));
}

function headerRow(columns: readonly Column[], head: StructNode, boxes: readonly ColumnBox[], style: RowStyle): Slab[] {
  const row = structNode('TR', head);
  const cells = columns.map((column): GridCell => ({
    content: column.header,
    node: structNode('TH', row, { scope: 'Column' }),
    align: 'center',
    isHeader: true,
  }));
  return gridRow(row, cells, boxes, style).map((each, index) => ({ ...each, glued: index > 0 }));
}

/** The second row stays with the first, and the last with what is before it: no page holds but one row of a table of several. */
function bodyRows(
  rows: readonly (readonly Cell[])[],
  columns: readonly Column[],
  body: StructNode,
  boxes: readonly ColumnBox[],
  style: RowStyle,
): Slab[] {
  return rows.flatMap((cells, number) => {
    if (cells.length !== columns.length) throw new Error(`row ${number + 1} of a table has ${cells.length} cells for ${columns.length} columns`); // prettier-ignore
    const row = structNode('TR', body);
    const slabs = gridRow(row, columns.map((column, index) => bodyCell(column, cells[index] ?? '', row)), boxes, style); // prettier-ignore
    return withFirst(slabs, { glued: number === 1 || (number > 0 && number === rows.length - 1) });
  });
}

function bodyCell(column: Column, content: Cell, row: StructNode): GridCell {
  const namesRow = column.namesRow === true;
  const node = namesRow ? structNode('TH', row, { scope: 'Row' }) : structNode('TD', row);
  return { content, node, align: column.align ?? 'left', isHeader: namesRow };
}
