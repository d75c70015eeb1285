import type { Shape } from './scene.js';
import { COLOR } from './text-style.js';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Patterns that stay apart in black and white print: full, striped, black, empty, pale. */
const PATTERNS: readonly ((box: Box) => Shape[])[] = [
  (box) => [fill(box, COLOR.accent), ...outline(box)],
  (box) => [...stripes(box), ...outline(box)],
  (box) => [fill(box, COLOR.ink), ...outline(box)],
  outline,
  (box) => [fill(box, '#c9ced6'), ...outline(box)],
];

/** The shapes that fill the box in the pattern of the segment with this index. */
export function patternShapes(index: number, box: Box): Shape[] {
  const pattern = PATTERNS[index];
  if (pattern === undefined) throw new Error(`a bar has at most ${PATTERNS.length} segments`);
  return pattern(box);
}

function fill(box: Box, color: string): Shape {
  return { kind: 'fill', ...box, color };
}

function outline({ x, y, width, height }: Box): Shape[] {
  const [right, bottom] = [x + width, y + height];
  return [line(x, y, right, y), line(right, y, right, bottom), line(right, bottom, x, bottom), line(x, bottom, x, y)];
}

/** Lines that rise to the right, 3 points apart, cut off at the edges of the box. */
function stripes({ x, y, width, height }: Box): Shape[] {
  const shapes: Shape[] = [];
  for (let offset = 3; offset < width + height; offset += 3) {
    const [fromX, toX] = [Math.max(0, offset - height), Math.min(width, offset)];
    shapes.push(line(x + fromX, y + offset - fromX, x + toX, y + offset - toX, 0.9, COLOR.accent));
  }
  return shapes;
}

function line(x1: number, y1: number, x2: number, y2: number, thickness = 0.6, color: string = COLOR.ink): Shape {
  return { kind: 'line', x1, y1, x2, y2, thickness, color };
}
