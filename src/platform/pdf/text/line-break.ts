import { breakInside } from './break-inside.js';
import { keepsTogether } from './keep-together.js';
import type { Measure, Run } from './run.js';

export interface Piece<S> extends Run<S> {
  readonly width: number;
}

export interface Line<S> {
  /** Words and the spaces between them, the spaces at the end of the line included. */
  readonly pieces: readonly Piece<S>[];
  /** In points, without the spaces at the end. */
  readonly width: number;
}

/** A word or a stretch of spaces. */
interface Token<S> {
  readonly text: string;
  readonly pieces: readonly Piece<S>[];
  readonly width: number;
  readonly isSpace: boolean;
}

/** Not the no-break space: it belongs to its word. */
const SPACES = /([ \t\u3000]+)/u;

/**
 * Breaks text into lines no wider than `width`, in the Korean manner: between words and never inside one, unless a
 * word alone is wider than the line. Nothing is lost: the pieces of all lines, joined, are the text, each line feed as a space.
 */
export function breakLines<S>(runs: readonly Run<S>[], width: number, measure: Measure<S>): Line<S>[] {
  return splitAtLineFeeds(runs).flatMap((part) => fillLines(tokens(part, measure), width, measure));
}

/** A line feed is also set as a space at the end of its line, so that words on either side stay apart when text is copied out. */
function splitAtLineFeeds<S>(runs: readonly Run<S>[]): Run<S>[][] {
  const parts: Run<S>[][] = [[]];
  for (const { text, style } of runs) {
    for (const [index, piece] of text.split('\n').entries()) {
      if (index > 0) {
        parts.at(-1)?.push({ text: ' ', style });
        parts.push([]);
      }
      if (piece !== '') parts.at(-1)?.push({ text: piece, style });
    }
  }
  return parts;
}

function tokens<S>(runs: readonly Run<S>[], measure: Measure<S>): Token<S>[] {
  const found: { text: string; pieces: Piece<S>[]; width: number; isSpace: boolean }[] = [];
  for (const { text: whole, style } of runs) {
    for (const [index, text] of whole.split(SPACES).entries()) {
      if (text === '') continue;
      const piece = { text, style, width: measure(text, style) };
      const isSpace = index % 2 === 1;
      const last = found.at(-1);
      if (last?.isSpace === isSpace) {
        last.text += text;
        last.pieces.push(piece);
        last.width += piece.width;
      } else found.push({ text, pieces: [piece], width: piece.width, isSpace });
    }
  }
  return found;
}

function fillLines<S>(all: readonly Token<S>[], width: number, measure: Measure<S>): Line<S>[] {
  const filler = new LineFiller(width, measure);
  for (let index = 0; index < all.length;) {
    const end = endOfGroup(all, index);
    filler.add(all.slice(index, end));
    index = end;
  }
  return filler.finish();
}

/** End of the words, from `start` on, that stay together. A stretch of spaces between groups is a group of its own. */
function endOfGroup<S>(all: readonly Token<S>[], start: number): number {
  let end = start + 1;
  if (all[start]?.isSpace === true) return end;
  for (;;) {
    const [left, space, right] = [all[end - 1], all[end], all[end + 1]];
    if (left === undefined || space === undefined || right === undefined) return end;
    if (!keepsTogether(left.text, right.text)) return end;
    end += 2;
  }
}

class LineFiller<S> {
  private readonly lines: Line<S>[] = [];
  private pieces: Piece<S>[] = [];
  /** Width with and without the spaces at the end. */
  private advance = 0;
  private inked = 0;

  constructor(
    private readonly width: number,
    private readonly measure: Measure<S>,
  ) {}

  add(group: readonly Token<S>[]): void {
    const groupWidth = group.reduce((sum, token) => sum + token.width, 0);
    if (group[0]?.isSpace === true || this.advance + groupWidth <= this.width) this.append(group);
    else if (groupWidth <= this.width) {
      this.endLine();
      this.append(group);
    } else if (group.length > 1) {
      for (const token of group) this.add([token]);
    } else this.addBroken(group[0]?.pieces ?? []);
  }

  finish(): Line<S>[] {
    this.endLine(true);
    return this.lines;
  }

  private append(group: readonly Token<S>[]): void {
    for (const token of group) {
      this.pieces.push(...token.pieces);
      this.advance += token.width;
      if (!token.isSpace) this.inked = this.advance;
    }
  }

  private addBroken(word: readonly Piece<S>[]): void {
    this.endLine();
    for (const part of breakInside(word, this.width, this.measure)) {
      this.endLine();
      this.pieces = part.map((run) => ({ ...run, width: this.measure(run.text, run.style) }));
      this.advance = this.inked = this.pieces.reduce((sum, piece) => sum + piece.width, 0);
    }
  }

  /** An empty line is kept only where the text itself has one. */
  private endLine(evenIfEmpty = false): void {
    if (this.pieces.length > 0 || evenIfEmpty) this.lines.push({ pieces: this.pieces, width: this.inked });
    this.pieces = [];
    this.advance = this.inked = 0;
  }
}
