import { CONTENT } from './page-geometry.js';
import type { Page, PlacedSlab, Slab } from './scene.js';
import { totalHeight } from './slab.js';

/** Space above a row that goes on at the top of a page, in points. */
const CONTINUED_ROW_PADDING = 3;
/** A header row taller than this share of the page is not repeated. */
const REPEATED_SHARE = 1 / 3;

/**
 * Deals the slabs out to pages. Glued slabs stay together unless they are taller than a page; the header of a table is
 * repeated where the table goes on; the footnote stands at the foot of the first page on which a slab asks for it.
 */
export function paginate(slabs: readonly Slab[], footnote: readonly Slab[]): Page[] {
  const pager = new Pager(footnote);
  for (let start = 0; start < slabs.length;) {
    let end = start + 1;
    while (slabs[end]?.glued === true) end++;
    pager.placeTogether(slabs.slice(start, end));
    start = end;
  }
  return pager.finish();
}

class Pager {
  private readonly pages: Page[] = [];
  private placed: PlacedSlab[] = [];
  private y: number = CONTENT.top;
  private isFresh = true;
  private last: Slab | undefined;
  private note: 'unused' | 'here' | 'done' = 'unused';

  constructor(private readonly footnote: readonly Slab[]) {}

  placeTogether(group: readonly Slab[]): void {
    const [first] = group;
    if (first === undefined) return;
    if (!this.isFresh && (first.startsPage === true || !this.fits(group))) this.startPage(first);
    for (const [index, slab] of group.entries()) {
      if (!this.isFresh && !this.fits([slab])) this.startPage(slab);
      if (slab.atFoot === true) this.sink(group.slice(index));
      this.place(slab);
    }
  }

  finish(): Page[] {
    this.endPage();
    return this.pages;
  }

  private place(slab: Slab): void {
    const padding = this.isFresh && goesOn(slab) ? CONTINUED_ROW_PADDING : 0;
    this.y += this.gapBefore(slab) + padding;
    this.placed.push({ slab, y: this.y, padding, isArtifact: false });
    this.y += slab.height;
    this.isFresh = false;
    this.last = slab;
    if (slab.replaced && this.note === 'unused') this.note = 'here';
  }

  private fits(group: readonly Slab[]): boolean {
    const [first] = group;
    const droppedGap = first === undefined ? 0 : first.gapBefore - this.gapBefore(first);
    return this.y + totalHeight(group) - droppedGap <= this.bottomWith(group) + 0.01;
  }

  /** Goes down to where the group ends at the foot of the page, if there is room. */
  private sink(group: readonly Slab[]): void {
    this.y = Math.max(this.y, this.bottomWith(group) - totalHeight(group));
  }

  /** Where a page ends that holds the group as well: above the footnote, where one is needed. */
  private bottomWith(group: readonly Slab[]): number {
    const needsNote = this.note === 'here' || (this.note === 'unused' && group.some((slab) => slab.replaced));
    return CONTENT.bottom - (needsNote ? totalHeight(this.footnote) : 0);
  }

  private gapBefore(slab: Slab): number {
    return this.isFresh ? 0 : slab.gapBefore;
  }

  private startPage(next: Slab): void {
    this.endPage();
    for (const slab of this.repeatedHeader(next)) {
      this.placed.push({ slab, y: this.y, padding: 0, isArtifact: true });
      this.y += slab.height;
    }
  }

  private repeatedHeader(next: Slab): readonly Slab[] {
    if (next.frame === undefined || next.frame !== this.last?.frame) return [];
    const { header } = next.frame;
    const isBody = !header.some((slab) => slab.lines === next.lines);
    return isBody && totalHeight(header) <= CONTENT.height * REPEATED_SHARE ? header : [];
  }

  private endPage(): void {
    if (this.note === 'here') this.placeNote();
    this.pages.push({ slabs: this.placed });
    this.placed = [];
    this.y = CONTENT.top;
    this.isFresh = true;
  }

  private placeNote(): void {
    let y = CONTENT.bottom - totalHeight(this.footnote);
    for (const slab of this.footnote) {
      this.placed.push({ slab, y, padding: 0, isArtifact: false });
      y += slab.height;
    }
    this.note = 'done';
  }
}

/** Whether the slab is a further line of a row of a table. */
function goesOn(slab: Slab): boolean {
  return slab.frame?.kind === 'table' && slab.nodes.length === 0;
}
