import { type Label, type Mark, type Region, widthOfText } from '../../../shared/picture.js';
import type { PictureFigure } from '../block.js';
import { CONTENT } from './page-geometry.js';
import { placed, type Placing, shapesOf } from './picture-shapes.js';
import type { LinkArea, Shape, Slab, TextLine } from './scene.js';
import { type SetLine, setText } from './set-text.js';
import { paragraphSlabs, slab } from './slab.js';
import { structNode, type StructNode } from './struct-node.js';
import { STYLE, type TextStyle } from './text-style.js';
import { colorOn, LINE_COLOR } from './tone-colors.js';

/** Points for one unit of a picture, so that its texts of size 12 are as large as those of a table; wide pictures get fewer. */
const LARGEST_SCALE = 0.75;
/** A text that grew because its characters are written as numbers is drawn smaller, down to this share. */
const SMALLEST_FIT = 0.6;

interface Drawn {
  readonly shapes: readonly Shape[];
  readonly lines: readonly (TextLine & { readonly replaced: boolean })[];
  readonly areas: readonly LinkArea[];
}

/** The caption, and below it the picture in one piece. */
export function layoutPicture({ caption, picture }: PictureFigure, section: StructNode): Slab[] {
  const figure = structNode('Figure', section, { alt: picture.alt });
  const above = caption === undefined ? [] : captionSlabs(caption, figure);
  const room = CONTENT.height - above.reduce((sum, { height }) => sum + height, 0);
  const scale = Math.min(LARGEST_SCALE, CONTENT.width / picture.width, room / picture.height);
  const placing = { left: CONTENT.left, top: 0, scale };
  const drawn = picture.marks.map((mark) => drawnMark(mark, placing, figure));
  const lines = drawn.flatMap((each) => each.lines);
  const whole = slab({
    height: picture.height * scale,
    shapes: drawn.flatMap(({ shapes }) => shapes),
    lines,
    areas: drawn.flatMap(({ areas }) => areas),
    figure,
    replaced: lines.some(({ replaced }) => replaced),
  });
  return [...above, whole].map((each, index) => ({ ...each, glued: index > 0 }));
}

function captionSlabs(caption: string, figure: StructNode): Slab[] {
  const lines = setText(caption, STYLE.caption, structNode('Caption', figure), CONTENT.width);
  const slabs = paragraphSlabs(lines, STYLE.caption, { x: CONTENT.left, width: CONTENT.width });
  return slabs.map((each, index) => (index === slabs.length - 1 ? { ...each, height: each.height + 4 } : each));
}

function drawnMark(mark: Mark, placing: Placing, parent: StructNode): Drawn {
  if (mark.kind === 'region') return drawnRegion(mark, placing, parent);
  if (mark.kind !== 'label') return { shapes: shapesOf(mark, placing), lines: [], areas: [] };
  return { shapes: [], lines: labelLines(mark, placing, structNode('Span', parent)), areas: [] };
}

/**
 * What can be clicked is as large as the largest box in it. The link is an element of its own beside the words, so that
 * it is not there where it leads nowhere.
 */
function drawnRegion({ target, name, marks }: Region, placing: Placing, parent: StructNode): Drawn {
  const words = structNode('Span', parent);
  const parts = marks.map((mark) =>
    mark.kind === 'label'
      ? { shapes: [], lines: labelLines(mark, placing, words) }
      : { shapes: shapesOf(mark, placing), lines: [] },
  );
  const boxes = marks.flatMap((mark) => (mark.kind === 'box' ? [mark] : []));
  const [box] = boxes.toSorted((one, other) => other.width * other.height - one.width * one.height);
  const [x, y] = placed([box?.x ?? 0, box?.y ?? 0], placing);
  const node = structNode('Link', parent, { alt: name });
  const size = { width: (box?.width ?? 0) * placing.scale, height: (box?.height ?? 0) * placing.scale };
  return {
    shapes: parts.flatMap(({ shapes }) => shapes),
    lines: parts.flatMap(({ lines }) => lines),
    areas: box === undefined ? [] : [{ x, y, ...size, to: target, name, node }],
  };
}

const SLACK = { start: 0, middle: 0.5, end: 1 } as const;

/** A label is one line: a line feed in a name is a space here. */
function labelLines(label: Label, placing: Placing, node: StructNode): Drawn['lines'] {
  const [x, baseline] = placed([label.x, label.y], placing);
  const slack = SLACK[label.anchor ?? 'start'];
  return fittedLines(label, placing.scale, node).map(({ words, width, replaced }) => ({
    ...{ x: x - width * slack, baseline, words, slack, replaced },
  }));
}

function fittedLines(label: Label, scale: number, node: StructNode): SetLine[] {
  const text = label.text.replaceAll('\n', ' ');
  const style: TextStyle = {
    face: label.isStrong === true ? 'bold' : 'regular',
    size: label.size * scale,
    leading: label.size * scale,
    color: label.on === undefined || label.on !== label.tone ? LINE_COLOR[label.tone] : colorOn(label.on),
  };
  const lines = setText(text, style, node, Infinity);
  const width = Math.max(0, ...lines.map((line) => line.width));
  const fit = widthOfText(text, style.size) / width;
  if (!lines.some(({ replaced }) => replaced) || fit >= 1) return lines;
  return setText(text, { ...style, size: style.size * Math.max(SMALLEST_FIT, fit) }, node, Infinity);
}
