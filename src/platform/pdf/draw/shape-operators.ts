import type { PathShape, Shape } from '../layout/scene.js';

/** How far the handles of four Bézier curves stand off, so that they look like a circle. */
const CIRCLE = 0.5523;

/** What draws the shape, `top` points below where it says. */
export function shapeOperators(shape: Shape, top: number): string {
  switch (shape.kind) {
    case 'fill':
      return `${rgb(shape.color)} rg ${[shape.x, shape.y + top, shape.width, shape.height].map(points).join(' ')} re f`;
    case 'line':
      return strokeOperators(shape, `${at(shape.x1, shape.y1 + top)} m ${at(shape.x2, shape.y2 + top)} l`);
    case 'path':
      return pathOperators(shape, top);
    case 'circle':
      return strokeOperators(shape, circlePath(shape.x, shape.y + top, shape.radius));
  }
}

export function points(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** `#0b50d0` as three operands. */
export function rgb(color: string): string {
  const parts = [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16) / 255);
  return parts.map(points).join(' ');
}

const at = (x: number, y: number): string => `${points(x)} ${points(y)}`;

function strokeOperators({ color, thickness }: { color: string; thickness: number }, path: string): string {
  return `${rgb(color)} RG ${points(thickness)} w ${path} S`;
}

function pathOperators({ points: corners, isClosed, fill, stroke }: PathShape, top: number): string {
  const path = corners.map(([x, y], index) => `${at(x, y + top)} ${index === 0 ? 'm' : 'l'}`).join(' ');
  const closed = isClosed ? `${path} h` : path;
  const filled = fill === undefined ? '' : `${rgb(fill)} rg ${closed} f `;
  if (stroke === undefined) return filled;
  const drawn = strokeOperators(stroke, closed);
  return filled + (stroke.isDashed ? `[3 2] 0 d ${drawn} [] 0 d` : drawn);
}

function circlePath(x: number, y: number, radius: number): string {
  const handle = radius * CIRCLE;
  const quarter = (...values: readonly (readonly [number, number])[]): string =>
    `${values.map(([dx, dy]) => at(x + dx, y + dy)).join(' ')} c`;
  return [
    `${at(x + radius, y)} m`,
    quarter([radius, handle], [handle, radius], [0, radius]),
    quarter([-handle, radius], [-radius, handle], [-radius, 0]),
    quarter([-radius, -handle], [-handle, -radius], [0, -radius]),
    quarter([handle, -radius], [radius, -handle], [radius, 0]),
    'h',
  ].join(' ');
}
