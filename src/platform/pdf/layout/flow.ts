import type { Slab } from './scene.js';
import { withFirst } from './slab.js';
import { structNode, type StructNode } from './struct-node.js';

/** Distances to the neighbours, in points; between two blocks the larger one counts. */
export interface Spacing {
  readonly before: number;
  readonly after: number;
}

/** Collects the slabs of a document in reading order, with the section they stand in. */
export class Flow {
  readonly slabs: Slab[] = [];
  readonly root = structNode('Document', null);
  private readonly sections: StructNode[] = [];
  private gapAfter = 0;
  private next: Partial<Slab> = {};

  /** The element that blocks are children of. */
  get section(): StructNode {
    return this.sections.at(-1) ?? this.root;
  }

  openSection(level: 1 | 2 | 3): StructNode {
    this.sections.splice(level - 1);
    const section = structNode('Sect', this.section);
    this.sections.push(section);
    return section;
  }

  /** Adds the slabs of a block. */
  add(slabs: readonly Slab[], spacing: Spacing): void {
    if (slabs.length === 0) return;
    const gapBefore = Math.max(this.gapAfter, spacing.before);
    for (const slab of withFirst(slabs, { gapBefore, ...this.next })) this.slabs.push(slab);
    this.next = {};
    this.gapAfter = spacing.after;
  }

  /** What is added next stays on the page of what was added last. */
  keepWithNext(): void {
    this.next = { glued: true };
  }

  /** What is added next starts a new page. */
  breakPage(): void {
    this.next = { startsPage: true };
  }
}
