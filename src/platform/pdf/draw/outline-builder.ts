import { PAGE } from '../layout/page-geometry.js';
import { outlineRoot, type OutlineItem } from './pdfkit-internals.js';

/** The bookmarks pane: one entry for each heading, below the heading of the level above. */
export class OutlineBuilder {
  private readonly path: { readonly level: number; readonly item: OutlineItem }[] = [];
  private readonly root: OutlineItem;

  constructor(document: PDFKit.PDFDocument) {
    this.root = outlineRoot(document);
  }

  /** Adds an entry that leads to the current page. PDFKit counts `left` from the right edge. */
  add(title: string, level: number, top: number): void {
    while ((this.path.at(-1)?.level ?? 0) >= level) this.path.pop();
    const parent = this.path.at(-1)?.item ?? this.root;
    const item = parent.addItem(title, { fit: false, top, left: PAGE.width });
    this.path.push({ level, item });
  }

  /** Says how many entries are seen at first, and how many each one has below it; negative: folded. PDFKit leaves it out. */
  finish(): void {
    if (this.root.children.length > 0) this.root.outlineData.Count = this.root.children.length;
    for (const item of this.root.children) fold(item);
  }
}

function fold(item: OutlineItem): void {
  if (item.children.length > 0) item.outlineData.Count = -item.children.length;
  for (const child of item.children) fold(child);
}
