import { fontFace } from '../text/font-face.js';
import type { Page, PlacedSlab, TextLine, Word } from './scene.js';

/** The pages with every page number filled in, now that it is known where each bookmark stands. */
export function resolvePageNumbers(pages: readonly Page[]): Page[] {
  const numbers = new Map<string, number>();
  for (const [index, { slabs }] of pages.entries()) {
    for (const bookmark of slabs.flatMap(({ slab }) => slab.bookmarks)) numbers.set(bookmark, index + 1);
  }
  const resolve = (placed: PlacedSlab): PlacedSlab => {
    const { slab } = placed;
    if (!slab.lines.some((line) => line.words.some(isPageNumber))) return placed;
    return { ...placed, slab: { ...slab, lines: slab.lines.map((line) => resolveLine(line, numbers)) } };
  };
  return pages.map(({ slabs }) => ({ slabs: slabs.map(resolve) }));
}

/** The number is narrower than the place kept for it; what the line gains goes to the side where it has room. */
function resolveLine(line: TextLine, numbers: ReadonlyMap<string, number>): TextLine {
  const words = line.words.map((word) => (isPageNumber(word) ? resolveWord(word, numbers) : word));
  return { ...line, words, x: line.x + (widthOf(line.words) - widthOf(words)) * line.slack };
}

function resolveWord(word: Word, numbers: ReadonlyMap<string, number>): Word {
  const face = fontFace(word.style.face);
  const text = String(numbers.get(word.link ?? '') ?? '');
  return { ...word, shaped: face.shape(text), width: face.widthOf(text, word.style.size) };
}

function isPageNumber(word: Word): boolean {
  return word.isPageNumber === true;
}

function widthOf(words: readonly Word[]): number {
  return words.reduce((sum, word) => sum + word.width, 0);
}
