import type { Frame, Page, PlacedSlab, Shape, Slab } from '../layout/scene.js';
import { COLOR } from '../layout/text-style.js';
import type { Canvas } from './canvas.js';

/** Draws what stands on the page: first grounds and rules, then the text above them. */
export function drawPage(canvas: Canvas, { slabs }: Page): void {
  drawDecoration(canvas, slabs);
  for (const placed of slabs) drawSlab(canvas, placed);
  canvas.structure.leave();
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

function drawSlab(canvas: Canvas, { slab, y, isArtifact }: PlacedSlab): void {
  if (isArtifact) {
    canvas.structure.enterArtifact('Pagination');
    for (const line of slab.lines) canvas.artifactText(line, y);
    canvas.structure.leave();
    return;
  }
  for (const node of slab.nodes) canvas.structure.element(node);
  if (slab.figure !== undefined) drawFigure(canvas, slab, slab.figure, y);
  for (const line of slab.lines) canvas.text(line, y);
}

function drawFigure(canvas: Canvas, slab: Slab, figure: NonNullable<Slab['figure']>, y: number): void {
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
