import type { Approval, LabelledText, LetterFoot, Text } from '../block.js';
import { CONTENT } from './page-geometry.js';
import type { Shape, Slab, TextLine } from './scene.js';
import { setText } from './set-text.js';
import { paragraphSlabs, slab, textLine, withFirst } from './slab.js';
import { structNode, type StructNode } from './struct-node.js';
import { COLOR, STYLE } from './text-style.js';

const { letterFoot: style, letterSender } = STYLE;
const GAP = 10;
/** Below the name of who sends it, so that a seal has room. */
const BELOW_SENDER = 24;

/** The sender below the text, and the block of signatures at the foot of the page; nothing of it is parted. */
export function layoutLetterFoot({ sender, approvals, rows }: LetterFoot, section: StructNode): Slab[] {
  const name = setText(sender, letterSender, structNode('P', section), CONTENT.width);
  const above = paragraphSlabs(name, letterSender, { x: CONTENT.left, width: CONTENT.width, align: 'center' });
  const below = [
    rule(1.2, 8),
    ...besideEachOther(approvals.map(approvalText), section),
    rule(0.5, 7),
    ...rows.flatMap((row) => besideEachOther([rowText(row)], section)),
  ];
  return [...above, ...withFirst(below, { gapBefore: BELOW_SENDER, atFoot: true })].map((each) => ({
    ...each,
    glued: true,
  }));
}

function approvalText({ label, position, name, date }: Approval): Text {
  const who = [position, name].filter((part) => part !== '').join(' ');
  return [{ kind: 'strong', text: label }, [`  ${who}`, date].filter((line) => line !== '').join('\n')];
}

function rowText(row: readonly LabelledText[]): Text {
  return row.map(({ label, text }) => (label === '' ? text : `${label}  ${text}`)).join('    ');
}

/** Columns of equal width; each is one paragraph, read to its end before the next. */
function besideEachOther(columns: readonly Text[], section: StructNode): Slab[] {
  const width = (CONTENT.width - GAP * (columns.length - 1)) / Math.max(columns.length, 1);
  const set = columns.map((column) => setText(column, style, structNode('P', section), width));
  const row = structNode('Div', null);
  return Array.from({ length: Math.max(0, ...set.map((lines) => lines.length)) }, (_, index) => {
    const lines = set.flatMap((column, at): TextLine[] => {
      const line = column[index];
      if (line === undefined) return [];
      const place = { x: CONTENT.left + at * (width + GAP), width, top: 0, align: 'left' } as const;
      return [{ ...textLine(line, style, place), column: at }];
    });
    const replaced = set.some((column) => column[index]?.replaced === true);
    return slab({ height: style.leading, lines, row, replaced });
  });
}

function rule(thickness: number, height: number): Slab {
  const shape: Shape = { kind: 'line', x1: CONTENT.left, y1: 2, x2: CONTENT.right, y2: 2, thickness, color: COLOR.ink };
  return slab({ height, shapes: [shape] });
}
