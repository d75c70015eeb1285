import type { List } from '../block.js';
import { CONTENT } from './page-geometry.js';
import type { Slab } from './scene.js';
import { setText } from './set-text.js';
import { paragraphSlabs, textLine } from './slab.js';
import { structNode, type StructNode } from './struct-node.js';
import { STYLE } from './text-style.js';

const MARK = '•';
const MARK_WIDTH = 18;
const ITEM_GAP = 2;
/** A list of no more items is not parted. */
const FEW = 5;

export function layoutList(list: List, section: StructNode): Slab[] {
  const [first, ...others] = itemSlabs(list, section);
  if (first === undefined) return [];
  return [first, ...others.map((each) => (list.items.length <= FEW ? { ...each, glued: true } : each))];
}

function itemSlabs({ items, ordered }: List, section: StructNode): Slab[] {
  const list = structNode('L', section);
  const body = { x: CONTENT.left + MARK_WIDTH, width: CONTENT.width - MARK_WIDTH };
  return items.flatMap((text, index) => {
    const item = structNode('LI', list);
    const mark = ordered === true ? `${index + 1}.` : MARK;
    const [label] = setText(mark, STYLE.body, structNode('Lbl', item), MARK_WIDTH);
    const slabs = paragraphSlabs(setText(text, STYLE.body, structNode('LBody', item), body.width), STYLE.body, body);
    return slabs.map((each, line) => {
      if (line > 0 || label === undefined) return each;
      const place = {
        x: CONTENT.left,
        width: MARK_WIDTH - 6,
        top: 0,
        align: ordered === true ? 'right' : 'left',
      } as const;
      return { ...each, gapBefore: ITEM_GAP, lines: [textLine(label, STYLE.body, place), ...each.lines] };
    });
  });
}
