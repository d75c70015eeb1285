import type { LabelledText, LetterHead } from '../block.js';
import { CONTENT } from './page-geometry.js';
import type { Shape, Slab } from './scene.js';
import { setText } from './set-text.js';
import { paragraphSlabs, slab, textLine, withFirst } from './slab.js';
import { structNode, type StructNode } from './struct-node.js';
import { COLOR, STYLE, type TextStyle } from './text-style.js';

/** Of the labels, however short they are. */
const LEAST_LABEL_WIDTH = 52;
const BEHIND_LABEL = 10;
const WHOLE = { x: CONTENT.left, width: CONTENT.width };

/** The organisation centred, one line for each label, and the title above a rule; all of it on one page. */
export function layoutLetterHead({ organisation, lines, title }: LetterHead, section: StructNode): Slab[] {
  const style = STYLE.letterOrganisation;
  const name = setText(organisation, style, structNode('P', section), CONTENT.width);
  const labels = [...lines, title].map(({ label }) => widthOf(label));
  const indent = Math.max(LEAST_LABEL_WIDTH, ...labels.map((width) => width + BEHIND_LABEL));
  const labelled = lines.flatMap((line) => labelledSlabs(line, STYLE.letterLine, structNode('P', section), indent));
  const subject = labelledSlabs(title, STYLE.letterTitle, structNode('H1', section), indent);
  const slabs = [
    ...paragraphSlabs(name, style, { ...WHOLE, align: 'center' }),
    ...withFirst(labelled, { gapBefore: 22 }),
    ...withFirst(subject, { gapBefore: 6, outline: { level: 1, title: title.text } }),
    rule(),
  ];
  return slabs.map((each, index) => ({ ...each, glued: index > 0 }));
}

function widthOf(label: string): number {
  return setText(label, STYLE.letterTitle, structNode('P', null), CONTENT.width)[0]?.width ?? 0;
}

/** The label at the left, its text hanging behind it; both in one element. */
function labelledSlabs({ label, text }: LabelledText, style: TextStyle, node: StructNode, indent: number): Slab[] {
  const column = { x: CONTENT.left + indent, width: CONTENT.width - indent };
  const before = setText(label, style, node, indent).slice(0, 1);
  const slabs = paragraphSlabs(setText(text, style, node, column.width), style, column);
  const place = { x: CONTENT.left, width: indent, top: 0, align: 'left' } as const;
  return withFirst(slabs, {
    lines: [...before.map((line) => textLine(line, style, place)), ...(slabs[0]?.lines ?? [])],
  });
}

function rule(): Slab {
  const shape: Shape = { kind: 'line', x1: CONTENT.left, y1: 5, x2: CONTENT.right, y2: 5, thickness: 1, color: COLOR.ink }; // prettier-ignore
  return slab({ height: 8, shapes: [shape] });
}
