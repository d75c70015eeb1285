import type { Note } from '../block.js';
import { CONTENT } from './page-geometry.js';
import type { Frame, Slab } from './scene.js';
import { setText } from './set-text.js';
import { paragraphSlabs, slab, withFirst } from './slab.js';
import { structNode, type StructNode } from './struct-node.js';
import { STYLE } from './text-style.js';

const INSET = 14;
const PADDING = 7;
const PARAGRAPH_GAP = 4;

/** A remark on a tinted ground with a bar at its left, which may run over several pages. */
export function layoutNote(note: Note, section: StructNode): Slab[] {
  const frame: Frame = { kind: 'note', x: CONTENT.left, width: CONTENT.width, columnEdges: [], tinted: [], header: [] };
  const node = structNode('Div', section);
  const column = { x: CONTENT.left + INSET, width: CONTENT.width - 2 * INSET };
  const paragraph = (text: Note['paragraphs'][number], style: typeof STYLE.body): Slab[] =>
    paragraphSlabs(setText(text, style, structNode('P', node), column.width), style, column);

  const title = note.title === undefined ? [] : paragraph(note.title, STYLE.noteTitle);
  const paragraphs = note.paragraphs.flatMap((text, index) =>
    withFirst(paragraph(text, STYLE.body), {
      gapBefore: index === 0 ? 0 : PARAGRAPH_GAP,
      glued: index === 0 && title.length > 0,
    }),
  );
  const padding = slab({ height: PADDING, glued: true });
  const inner = [...title, ...paragraphs];
  return [{ ...padding, glued: false }, ...withFirst(inner, { glued: true }), padding].map((each) => ({ ...each, frame })); // prettier-ignore
}
