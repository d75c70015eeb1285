import type { Frame, Page, PlacedSlab, Shape, Slab } from '../layout/scene.js';
import type { StructNode } from '../layout/struct-node.js';
import { CONTENT } from '../layout/page-geometry.js';
import { COLOR } from '../layout/text-style.js';
import type { Canvas } from './canvas.js';

/** Draws what stands on the page: first grounds and rules, then the text above them. */
export function drawPage(canvas: Canvas, { slabs }: Page): void {
  placeFigures(canvas, slabs);
  drawDecoration(canvas, slabs);
  for (const together of rowsOf(slabs)) drawTogether(canvas, together);
  canvas.structure.leave();
}

/** Where each figure stands, caption apart: a reader that reflows the page needs to know. */
function placeFigures(canvas: Canvas, slabs: readonly PlacedSlab[]): void {
  const parts = Map.groupBy(slabs, ({ slab }) => slab.figure);
  for (const [figure, placed] of parts) {
    if (figure === undefined) continue;
    const [top, bottom] = extentOf(placed);
    canvas.structure.place(figure, [CONTENT.left, top, CONTENT.right, bottom]);
  }
}

function drawDecoration(canvas: Canvas, slabs: readonly PlacedSlab[]): void {
  canvas.structure.enterArtifact('Layout');
  const framed = frameFragments(slabs);
  for (const fragment of framed) for (const shape of groundOf(fragment)) canvas.shape(shape, 0);
  for (const { slab, y } of slabs) {
    if (slab.figure === undefined) for (const shape of slab.shapes) canvas.shape(shape, y);
  }
  for (const fragment of framed) for (const shape of rulesOf(fragment)) canvas.shape(shape, 0);
  canvas.structure.leave();
}

/** The slabs, those of one row of a table together. */
function rowsOf(slabs: readonly PlacedSlab[]): PlacedSlab[][] {
  const rows: PlacedSlab[][] = [];
  for (const placed of slabs) {
    const last = rows.at(-1);
    const { row } = placed.slab;
    if (row !== undefined && last?.[0]?.slab.row === row) last.push(placed);
    else rows.push([placed]);
  }
  return rows;
}

/** A row is written cell by cell, so that a text of several lines stays in one run when it is read or copied out. */
function drawTogether(canvas: Canvas, together: readonly PlacedSlab[]): void {
  const isArtifact = together[0]?.isArtifact === true;
  if (isArtifact) canvas.structure.enterArtifact('Pagination');
  for (const { slab, y } of together) {
    if (!isArtifact) for (const node of slab.nodes) canvas.structure.element(node);
    if (slab.figure !== undefined) drawFigure(canvas, slab, slab.figure, y);
  }
  const lines = together.flatMap(({ slab, y }) => slab.lines.map((line) => ({ line, y })));
  for (const { line, y } of lines.toSorted((left, right) => (left.line.column ?? 0) - (right.line.column ?? 0))) {
    if (isArtifact) canvas.artifactText(line, y);
    else canvas.text(line, y);
  }
  for (const { slab, y } of together) for (const area of slab.areas ?? []) canvas.area(area, y);
  if (isArtifact) canvas.structure.leave();
}

function drawFigure(canvas: Canvas, slab: Slab, figure: StructNode, y: number): void {
  canvas.structure.enter(figure);
  for (const shape of slab.shapes) canvas.shape(shape, y);
}

/** Consecutive slabs of one frame on one page. */
interface FrameFragment {
  readonly frame: Frame;
  readonly slabs: PlacedSlab[];
}

function frameFragments(slabs: readonly PlacedSlab[]): FrameFragment[] {
  const fragments: FrameFragment[] = [];
  let previous: Frame | undefined;
  for (const placed of slabs) {
    const { frame } = placed.slab;
    if (frame !== undefined && frame === previous) fragments.at(-1)?.slabs.push(placed);
    else if (frame !== undefined) fragments.push({ frame, slabs: [placed] });
    previous = frame;
  }
  return fragments;
}

function groundOf({ frame, slabs }: FrameFragment): Shape[] {
  const [top, bottom] = extentOf(slabs);
  const height = bottom - top;
  if (frame.kind === 'table')
    return frame.tinted.map((box) => ({ kind: 'fill', ...box, y: top, height, color: COLOR.tint }));
  return [
    { kind: 'fill', x: frame.x, y: top, width: frame.width, height, color: COLOR.tint },
    { kind: 'fill', x: frame.x, y: top, width: 2.5, height, color: COLOR.accent },
  ];
}

/** A strong rule above and below, hairlines between rows and columns, open at the sides. */
function rulesOf({ frame, slabs }: FrameFragment): Shape[] {
  if (frame.kind === 'note') return [];
  const [top, bottom] = extentOf(slabs);
  const horizontal = (
    y: number,
    thickness: number,
    color: string,
  ): Shape => ({ kind: 'line', x1: frame.x, y1: y, x2: frame.x + frame.width, y2: y, thickness, color }); // prettier-ignore
  const rows = slabs.slice(0, -1).filter(({ slab }) => slab.endsRow === true);
  return [
    ...frame.columnEdges.map((x): Shape => ({ kind: 'line', x1: x, y1: top, x2: x, y2: bottom, thickness: 0.4, color: COLOR.hairline })), // prettier-ignore
    ...rows.map(({ slab, y }) => horizontal(y + slab.height, 0.4, COLOR.hairline)),
    horizontal(top, 1, COLOR.ink),
    horizontal(bottom, 0.7, COLOR.ink),
  ];
}

function extentOf(slabs: readonly PlacedSlab[]): [top: number, bottom: number] {
  const [first, last] = [slabs[0], slabs.at(-1)];
  if (first === undefined || last === undefined) return [0, 0];
  return [first.y - first.padding, last.y + last.slab.height];
}
