import type { ShapedText } from '../text/shape-text.js';
import type { StructNode } from './struct-node.js';
import type { TextStyle } from './text-style.js';

/** One line of text as it will be drawn; distances from the left and top of its slab, in points. */
export interface TextLine {
  readonly x: number;
  readonly baseline: number;
  readonly words: readonly Word[];
  /** Share of the free space that stands left of it: 0 left, 0.5 centred, 1 right. */
  readonly slack: number;
  /** Which cell of its row it belongs to. */
  readonly column?: number;
}

/** A word or the spaces after it: the unit that is shaped once. */
export interface Word {
  readonly shaped: ShapedText;
  readonly style: TextStyle;
  readonly width: number;
  /** The element of the structure tree it belongs to. */
  readonly node: StructNode;
  /** Bookmark that it leads to. */
  readonly link?: string;
  /** Whether it stands for the number of the page that it links to. */
  readonly isPageNumber?: boolean;
}

export type Shape =
  | {
      readonly kind: 'fill';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly color: string;
    }
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly thickness: number;
      readonly color: string;
    }
  | PathShape
  | {
      readonly kind: 'circle';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly thickness: number;
      readonly color: string;
    };

/** Straight lines from point to point. */
export interface PathShape {
  readonly kind: 'path';
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly isClosed: boolean;
  readonly fill?: string;
  readonly stroke?: { readonly color: string; readonly thickness: number; readonly isDashed: boolean };
}

/** A place to click in a picture. */
export interface LinkArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Bookmark that it leads to. */
  readonly to: string;
  /** What the link is called by who reads it aloud. */
  readonly name: string;
  readonly node: StructNode;
}

/** What surrounds consecutive slabs: drawn once per page around those that stand on it. */
export interface Frame {
  readonly kind: 'table' | 'note';
  readonly x: number;
  readonly width: number;
  /** Left edges of the columns but the first. */
  readonly columnEdges: readonly number[];
  /** Columns of header cells, which stand on a tinted ground. */
  readonly tinted: readonly { readonly x: number; readonly width: number }[];
  /** Repeated at the head of every further page, as an artifact. */
  readonly header: readonly Slab[];
}

/** A horizontal strip of the page that is never cut: a line, or line k of every cell of a row. */
export interface Slab {
  readonly height: number;
  /** Distance to what stands above; falls away at the top of a page. */
  readonly gapBefore: number;
  /** Whether it stays on the page of the slab before it. */
  readonly glued: boolean;
  readonly startsPage?: boolean;
  /** Whether it and what is glued to it below stand at the foot of the page. */
  readonly atFoot?: boolean;
  readonly lines: readonly TextLine[];
  /** Background, lines: part of the picture only where `figure` says so, else decoration. */
  readonly shapes: readonly Shape[];
  readonly figure?: StructNode;
  readonly areas?: readonly LinkArea[];
  /** Elements that exist even if nothing is drawn for them, such as empty cells; in reading order. */
  readonly nodes: readonly StructNode[];
  readonly frame?: Frame;
  /** The row of a table that it is a part of. */
  readonly row?: StructNode;
  readonly endsRow?: boolean;
  /** Places that links lead to. */
  readonly bookmarks: readonly string[];
  readonly outline?: { readonly level: 1 | 2 | 3; readonly title: string };
  /** Whether a character was replaced by its number here. */
  readonly replaced: boolean;
}

export interface PlacedSlab {
  readonly slab: Slab;
  /** Distance of its top from the top of the page. */
  readonly y: number;
  /** Free space above it that belongs to its frame: where a row goes on at the top of a page. */
  readonly padding: number;
  /** Repeated or running matter, which is not part of the text. */
  readonly isArtifact: boolean;
}

export interface Page {
  readonly slabs: readonly PlacedSlab[];
}
