import type { Cover } from '../block.js';
import { layoutKeyValues } from './layout-table.js';
import { CONTENT } from './page-geometry.js';
import type { Shape, Slab } from './scene.js';
import { setText } from './set-text.js';
import { paragraphSlabs, slab, totalHeight, withFirst } from './slab.js';
import { structNode, type StructNode } from './struct-node.js';
import { COLOR, STYLE, type TextStyle } from './text-style.js';

/** Title between two rules in the upper half, facts below, the organisation at the foot. */
export function layoutCover(cover: Cover, section: StructNode): Slab[] {
  const centred = (text: string, style: TextStyle): Slab[] => {
    const lines = setText(text, style, structNode('P', section), CONTENT.width);
    return paragraphSlabs(lines, style, { x: CONTENT.left, width: CONTENT.width, align: 'center' });
  };
  const remarks = (cover.remarks ?? []).flatMap((text) =>
    paragraphSlabs(setText(text, STYLE.small, structNode('P', section), CONTENT.width), STYLE.small, {
      x: CONTENT.left,
      width: CONTENT.width,
    }),
  );
  const title = [
    ...(cover.preamble === undefined ? [] : [...centred(cover.preamble, STYLE.coverPreamble), space(14)]),
    rule(1.6, COLOR.accent),
    space(20),
    ...centred(cover.title, STYLE.coverTitle),
    space(22),
    rule(0.6, COLOR.ink),
  ];
  const facts = [
    ...layoutKeyValues({ kind: 'keyValues', rows: cover.facts }, section),
    ...withFirst(remarks, { gapBefore: 12 }),
  ];
  const lower = centred(cover.organisation, STYLE.coverOrganisation);
  const free = CONTENT.height - totalHeight([...title, ...facts, ...lower]) - 30;
  const [above, between, below] = airOf(free);
  return [space(above), ...title, space(between), ...facts, space(below), ...lower];
}

const AIR = { above: 88, between: 64, below: 24 } as const;

/** Where much is to be said, the title moves up before the page is left, but never quite to the edge. */
function airOf(free: number): readonly [above: number, between: number, below: number] {
  const wanted = AIR.above + AIR.between;
  const share = Math.min(1, Math.max(0.25, (free - AIR.below) / wanted));
  const [above, between] = [AIR.above * share, AIR.between * share];
  return [above, between, Math.max(free - above - between, AIR.below)];
}

function space(height: number): Slab {
  return slab({ height });
}

function rule(thickness: number, color: string): Slab {
  const shape: Shape = { kind: 'line', x1: CONTENT.left, y1: 0, x2: CONTENT.right, y2: 0, thickness, color };
  return slab({ height: 2, shapes: [shape] });
}
