import { describe, expect, it } from '@jest/globals';

import { CONTENT } from './page-geometry.js';
import { paginate } from './paginate.js';
import type { Frame, Slab } from './scene.js';
import { slab } from './slab.js';

/** Ten of these fill a page. */
const TENTH = CONTENT.height / 10;

function strips(count: number, given: Partial<Slab> = {}): Slab[] {
  return Array.from({ length: count }, () => slab({ height: TENTH, ...given }));
}

function counts(slabs: readonly Slab[], footnote: readonly Slab[] = []): number[] {
  return paginate(slabs, footnote).map((page) => page.slabs.length);
}

describe('pagination', () => {
  it('fills a page to its last point before it starts the next', () => {
    expect(counts(strips(21))).toEqual([10, 10, 1]);
  });

  it('moves slabs that stay together to the next page together', () => {
    const together = [...strips(1), ...strips(2, { glued: true })];
    expect(counts([...strips(8), ...together])).toEqual([8, 3]);
    expect(counts([...strips(7), ...together])).toEqual([10]);
  });

  it('parts what stays together only where it is taller than a page, and loses nothing', () => {
    expect(counts([...strips(1), ...strips(24, { glued: true })])).toEqual([10, 10, 5]);
  });

  it('starts a page where a slab asks for it, but never leaves one empty', () => {
    expect(counts([...strips(1, { startsPage: true }), ...strips(2), ...strips(1, { startsPage: true })])).toEqual([
      3, 1,
    ]);
  });

  it('drops the space above what stands at the top of a page', () => {
    const [first] = paginate([...strips(1, { gapBefore: 50 })], []);
    expect(first?.slabs[0]?.y).toBe(CONTENT.top);
  });

  it('repeats the header of a table as an artifact on every further page', () => {
    const header: Slab[] = [];
    const frame: Frame = { kind: 'table', x: 0, width: 100, columnEdges: [], tinted: [], header };
    header.push(slab({ height: TENTH, frame }));
    const pages = paginate([...header, ...strips(20, { frame })], []);
    expect(pages.map((page) => page.slabs.filter((placed) => placed.isArtifact).length)).toEqual([0, 1, 1]);
    expect(pages.flatMap((page) => page.slabs.filter((placed) => !placed.isArtifact))).toHaveLength(21);
  });

  it('places the footnote once, on the first page where a character was replaced, and makes room for it', () => {
    const footnote = [slab({ height: TENTH })];
    const slabs = [...strips(10), ...strips(1, { replaced: true }), ...strips(10, { replaced: true })];
    const pages = paginate(slabs, footnote);
    expect(pages.map((page) => page.slabs.some((placed) => placed.slab === footnote[0]))).toEqual([false, true, false]);
    expect(pages.map((page) => page.slabs.length)).toEqual([10, 10, 2]);
  });

  it('moves a slab to the next page when its footnote no longer fits below it', () => {
    const footnote = [slab({ height: TENTH })];
    expect(counts([...strips(9), ...strips(1, { replaced: true })], footnote)).toEqual([9, 2]);
  });
});
