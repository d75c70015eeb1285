import type { Clause, Clauses } from '../block.js';
import { fontFace } from '../text/font-face.js';
import { printable } from '../text/printable.js';
import { CONTENT } from './page-geometry.js';
import type { Slab } from './scene.js';
import { setText } from './set-text.js';
import { paragraphSlabs, textLine } from './slab.js';
import { structNode, type StructNode } from './struct-node.js';
import { STYLE } from './text-style.js';

const GAP = 4;
const AFTER_MARK = 6;
const { body } = STYLE;

/** A list of lists: every text hangs behind its mark, and what belongs to it begins where its text does. */
export function layoutClauses({ clauses }: Clauses, section: StructNode): Slab[] {
  return levelSlabs(clauses, structNode('L', section), CONTENT.left);
}

function levelSlabs(clauses: readonly Clause[], list: StructNode, left: number): Slab[] {
  const x = left + Math.max(0, ...clauses.map(({ mark }) => markWidth(mark)));
  const column = { x, width: CONTENT.right - x };
  return clauses.flatMap((clause) => {
    const item = structNode('LI', list);
    const marked = markedSlabs(clause, item, left, column);
    const below = clause.clauses ?? [];
    if (below.length === 0) return marked;
    // a text stays with the first of what belongs to it
    const [first, ...others] = levelSlabs(below, structNode('L', structNode('LBody', item)), x);
    return first === undefined ? marked : [...marked, { ...first, glued: true }, ...others];
  });
}

function markedSlabs(
  { mark, text }: Clause,
  item: StructNode,
  left: number,
  column: { readonly x: number; readonly width: number },
): Slab[] {
  const label = mark === '' ? [] : setText(mark, body, structNode('Lbl', item), markWidth(mark)).slice(0, 1);
  const place = { x: left, width: column.x - left, top: 0, align: 'left' } as const;
  const slabs = paragraphSlabs(setText(text, body, structNode('LBody', item), column.width), body, column);
  return slabs.map((each, line) => {
    if (line > 0) return each;
    return { ...each, gapBefore: GAP, lines: [...label.map((one) => textLine(one, body, place)), ...each.lines] };
  });
}

function markWidth(mark: string): number {
  if (mark === '') return 0;
  const face = fontFace(body.face);
  return face.widthOf(printable(mark, (codePoint) => face.hasGlyph(codePoint)).text, body.size) + AFTER_MARK;
}
