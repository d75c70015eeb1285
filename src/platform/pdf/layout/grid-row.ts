import type { Align, Cell, CellParagraphs, Text } from '../block.js';
import type { Frame, Shape, Slab, TextLine } from './scene.js';
import { setText, type SetLine } from './set-text.js';
import { slab, textLine } from './slab.js';
import { structNode, type StructNode } from './struct-node.js';
import { COLOR, type TextStyle } from './text-style.js';

export const CELL_PADDING = { side: 5, top: 3, bottom: 4 } as const;
/** Rows of so many lines are not split. */
const WHOLE_ROW_LINES = 4;

/** Left edge and width of a column, in points. */
export interface ColumnBox {
  readonly x: number;
  readonly width: number;
}

export interface GridCell {
  readonly content: Cell;
  readonly node: StructNode;
  readonly align: Align;
  readonly isHeader: boolean;
}

/**
 * The slabs of one row: slab k holds line k of every cell, so a row splits between lines and loses nothing,
 * however tall it is. All cells share one line height.
 */
export function gridRow(
  row: StructNode,
  cells: readonly GridCell[],
  boxes: readonly ColumnBox[],
  style: RowStyle,
): Slab[] {
  const set = cells.map((cell, index) => setCell(cell, boxAt(boxes, index), styleOf(cell, style)));
  const count = Math.max(1, ...set.map((lines) => lines.length));
  return Array.from({ length: count }, (_, line) => {
    const isFirst = line === 0;
    const isLast = line === count - 1;
    const top = isFirst ? CELL_PADDING.top : 0;
    const height = style.text.leading + top + (isLast ? CELL_PADDING.bottom : 0);
    return slab({
      height,
      glued: isGlued(line, count),
      lines: linesAt(line, top, set, cells, boxes, style),
      shapes: cells.every((cell) => cell.isHeader) ? [ground(style, height, isLast)] : [],
      nodes: isFirst ? cells.map((cell) => cell.node) : [],
      bookmarks: isFirst ? cells.flatMap((cell) => bookmarkOf(cell.content)) : [],
      frame: style.frame,
      row,
      endsRow: isLast,
      replaced: set.some((lines) => lines[line]?.replaced === true),
    });
  });
}

export interface RowStyle {
  readonly frame: Frame;
  readonly text: TextStyle;
  readonly header: TextStyle;
}

function isGlued(line: number, count: number): boolean {
  if (line === 0) return false;
  return count <= WHOLE_ROW_LINES || line === 1 || line === count - 1;
}

function setCell({ content, node }: GridCell, box: ColumnBox, style: TextStyle): SetLine[] {
  const width = box.width - 2 * CELL_PADDING.side;
  const paragraphs = paragraphsOf(content);
  if (paragraphs.length === 1) return setText(paragraphs[0] ?? '', style, node, width);
  return paragraphs.flatMap((text) => setText(text, style, structNode('P', node), width));
}

function linesAt(
  line: number,
  top: number,
  set: readonly (readonly SetLine[])[],
  cells: readonly GridCell[],
  boxes: readonly ColumnBox[],
  style: RowStyle,
): TextLine[] {
  return cells.flatMap((cell, index) => {
    const found = set[index]?.[line];
    if (found === undefined) return [];
    const box = boxAt(boxes, index);
    const place = { x: box.x + CELL_PADDING.side, width: box.width - 2 * CELL_PADDING.side, top, align: cell.align };
    return [{ ...textLine(found, styleOf(cell, style), place), column: index }];
  });
}

/** Ground of a header row; its lines overlap a little, so that no seam shows between them. */
function ground({ frame }: RowStyle, height: number, isLast: boolean): Shape {
  return {
    kind: 'fill',
    x: frame.x,
    y: 0,
    width: frame.width,
    height: isLast ? height : height + 0.3,
    color: COLOR.tint,
  };
}

function styleOf(cell: GridCell, style: RowStyle): TextStyle {
  return cell.isHeader ? style.header : style.text;
}

export function paragraphsOf(cell: Cell): readonly Text[] {
  return isParagraphs(cell) ? cell.paragraphs : [cell];
}

function bookmarkOf(cell: Cell): string[] {
  return isParagraphs(cell) && cell.bookmark !== undefined ? [cell.bookmark] : [];
}

function isParagraphs(cell: Cell): cell is CellParagraphs {
  return typeof cell === 'object' && 'paragraphs' in cell;
}

function boxAt(boxes: readonly ColumnBox[], index: number): ColumnBox {
  const box = boxes[index];
  if (box === undefined) throw new Error('a row has more cells than the table has columns');
  return box;
}
