import type { Box, Label, Line, Mark, Region } from '../../../shared/picture.js';
import type { Shape } from './scene.js';
import { FILL_COLOR, LINE_COLOR } from './tone-colors.js';

type Drawn = Exclude<Mark, Label | Region>;
type Point = readonly [x: number, y: number];

/** From the units of a picture to points on the page. */
export interface Placing {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** Thickness of a line that the picture does not give one, in its units. */
const LINE_WIDTH = 1.6;
const OUTLINE_WIDTH = 2.4;
const ARROW = { length: 9, half: 4.5 } as const;

/** The shapes of a mark that is no text. */
export function shapesOf(mark: Drawn, placing: Placing): readonly Shape[] {
  const { scale } = placing;
  switch (mark.kind) {
    case 'box':
      return [boxShape(mark, placing)];
    case 'line':
      return lineShapes(mark, placing);
    case 'circle': {
      const [x, y] = placed([mark.x, mark.y], placing);
      return [{ kind: 'circle', x, y, radius: mark.radius * scale, thickness: OUTLINE_WIDTH * scale, color: LINE_COLOR[mark.line] }]; // prettier-ignore
    }
    case 'outline': {
      const stroke = { color: LINE_COLOR[mark.line], thickness: OUTLINE_WIDTH * scale, isDashed: false };
      return [{ kind: 'path', points: mark.points.map((point) => placed(point, placing)), isClosed: true, stroke }];
    }
  }
}

export function placed([x, y]: Point, { left, top, scale }: Placing): Point {
  return [left + x * scale, top + y * scale];
}

function boxShape({ x, y, width, height, fill, line, isDashed }: Box, placing: Placing): Shape {
  const corners: readonly Point[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  return {
    kind: 'path',
    points: corners.map((corner) => placed(corner, placing)),
    isClosed: true,
    ...(fill !== undefined && { fill: FILL_COLOR[fill] }),
    ...(line !== undefined && {
      stroke: { color: LINE_COLOR[line], thickness: LINE_WIDTH * placing.scale, isDashed: isDashed === true },
    }),
  };
}

function lineShapes({ points, tone, width, isDashed, isArrow }: Line, placing: Placing): readonly Shape[] {
  const color = LINE_COLOR[tone];
  const stroke = { color, thickness: width * placing.scale, isDashed: isDashed === true };
  const path: Shape = { kind: 'path', points: points.map((point) => placed(point, placing)), isClosed: false, stroke };
  const [from, to] = [points.at(-2), points.at(-1)];
  if (isArrow !== true || from === undefined || to === undefined) return [path];
  const head = arrowHead(from, to).map((point) => placed(point, placing));
  return [path, { kind: 'path', points: head, isClosed: true, fill: color }];
}

function arrowHead([fromX, fromY]: Point, [toX, toY]: Point): readonly Point[] {
  const length = Math.hypot(toX - fromX, toY - fromY) || 1;
  const [dx, dy] = [(toX - fromX) / length, (toY - fromY) / length];
  const [baseX, baseY] = [toX - dx * ARROW.length, toY - dy * ARROW.length];
  return [
    [toX, toY],
    [baseX - dy * ARROW.half, baseY + dx * ARROW.half],
    [baseX + dy * ARROW.half, baseY - dx * ARROW.half],
  ];
}
