import type { Block, Heading, PageBreak, Paragraph, PdfDocument } from '../block.js';
import { RENDERER_WORDS } from '../words.js';
import { Flow } from './flow.js';
import { layoutBars } from './layout-bars.js';
import { layoutClauses } from './layout-clauses.js';
import { layoutCover } from './layout-cover.js';
import { layoutLetterFoot } from './layout-letter-foot.js';
import { layoutLetterHead } from './layout-letter-head.js';
import { layoutList } from './layout-list.js';
import { layoutNote } from './layout-note.js';
import { layoutPicture } from './layout-picture.js';
import { layoutKeyValues, layoutTable } from './layout-table.js';
import { CONTENT } from './page-geometry.js';
import { paginate } from './paginate.js';
import { resolvePageNumbers } from './resolve-page-numbers.js';
import type { Page, Shape, Slab } from './scene.js';
import { setText } from './set-text.js';
import { paragraphSlabs, slab, withFirst } from './slab.js';
import { structNode, type StructNode } from './struct-node.js';
import { COLOR, STYLE } from './text-style.js';

const HEADING_SPACE = { 1: { before: 26, after: 10 }, 2: { before: 18, after: 7 }, 3: { before: 12, after: 4 } };
const TEXT_SPACE = { before: 5, after: 5 };
const BOX_SPACE = { before: 9, after: 12 };
const SPACE = {
  cover: TEXT_SPACE,
  letterHead: BOX_SPACE,
  letterFoot: { before: 40, after: 0 },
  clauses: TEXT_SPACE,
  paragraph: TEXT_SPACE,
  list: TEXT_SPACE,
  table: BOX_SPACE,
  keyValues: BOX_SPACE,
  note: BOX_SPACE,
  bars: BOX_SPACE,
  picture: BOX_SPACE,
};

export interface LaidOutDocument {
  readonly pages: readonly Page[];
  /** Root of the structure tree. */
  readonly root: StructNode;
}

/** First pass: every line of every page, with its place. Throws on a link to a bookmark that nobody carries. */
export function layoutDocument(document: PdfDocument): LaidOutDocument {
  const flow = new Flow();
  for (const block of document.blocks) addBlock(flow, block);
  const slabs = withKnownAreas(flow.slabs, checkedBookmarks(flow.slabs));
  return { pages: resolvePageNumbers(paginate(slabs, footnote(document, flow.root))), root: flow.root };
}

function addBlock(flow: Flow, block: Block): void {
  if (block.kind === 'heading') addHeading(flow, block);
  else if (block.kind !== 'pageBreak') flow.add(layoutBlock(block, flow.section), SPACE[block.kind]);
  if (block.kind === 'paragraph' && block.introduces === true) flow.keepWithNext();
  if (block.kind === 'pageBreak' || block.kind === 'cover') flow.breakPage();
}

function layoutBlock(block: Exclude<Block, Heading | PageBreak>, section: StructNode): Slab[] {
  switch (block.kind) {
    case 'cover':
      return layoutCover(block, section);
    case 'letterHead':
      return layoutLetterHead(block, section);
    case 'letterFoot':
      return layoutLetterFoot(block, section);
    case 'clauses':
      return layoutClauses(block, section);
    case 'paragraph':
      return layoutParagraph(block, section);
    case 'list':
      return layoutList(block, section);
    case 'table':
      return layoutTable(block, section);
    case 'keyValues':
      return layoutKeyValues(block, section);
    case 'note':
      return layoutNote(block, section);
    case 'bars':
      return layoutBars(block, section);
    case 'picture':
      return layoutPicture(block, section);
  }
}

function addHeading(flow: Flow, { level, text, bookmark }: Heading): void {
  const style = STYLE.heading[level];
  const node = structNode(`H${level}`, flow.openSection(level));
  const slabs = paragraphSlabs(setText(text, style, node, CONTENT.width), style, CONTENT_COLUMN);
  const whole = slabs.map((each, index) => ({ ...each, glued: index > 0 }));
  const bookmarks = bookmark === undefined ? [] : [bookmark];
  flow.add(withFirst(whole, { bookmarks, outline: { level, title: text } }), HEADING_SPACE[level]);
  flow.keepWithNext();
}

const CONTENT_COLUMN = { x: CONTENT.left, width: CONTENT.width };

function layoutParagraph({ text, size, bookmark }: Paragraph, section: StructNode): Slab[] {
  const style = STYLE[size ?? 'body'];
  const slabs = paragraphSlabs(setText(text, style, structNode('P', section), CONTENT.width), style, CONTENT_COLUMN);
  return withFirst(slabs, { bookmarks: bookmark === undefined ? [] : [bookmark] });
}

/** The one footnote, which says what [U+1F525] means; it stands on the first page where it is needed. */
function footnote({ language }: PdfDocument, root: StructNode): Slab[] {
  const style = STYLE.small;
  const lines = setText(RENDERER_WORDS[language].missingGlyphs, style, structNode('Note', root), CONTENT.width);
  const rule: Shape = { kind: 'line', x1: CONTENT.left, y1: 4, x2: CONTENT.left + 130, y2: 4, thickness: 0.5, color: COLOR.hairline }; // prettier-ignore
  return [slab({ height: 8, shapes: [rule] }), ...paragraphSlabs(lines, style, CONTENT_COLUMN)];
}

function checkedBookmarks(slabs: readonly Slab[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const bookmark of slabs.flatMap((each) => each.bookmarks)) {
    if (known.has(bookmark)) throw new Error(`bookmark "${bookmark}" is carried twice`);
    known.add(bookmark);
  }
  for (const { lines } of slabs)
    for (const { words } of lines)
      for (const { link } of words)
        if (link !== undefined && !known.has(link)) throw new Error(`a link leads to the unknown bookmark "${link}"`);
  return known;
}

/** A picture is drawn for pages too, where it leads to more than a document holds. */
function withKnownAreas(slabs: readonly Slab[], known: ReadonlySet<string>): readonly Slab[] {
  return slabs.map((each) =>
    each.areas === undefined ? each : { ...each, areas: each.areas.filter(({ to }) => known.has(to)) },
  );
}
