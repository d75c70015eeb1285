/**
 * A picture as data, so that a page and a document draw the same one. Units are those of the picture's own width and height,
 * y downwards, and a text of size 12 reads well where the picture is drawn at its full width.
 */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Says everything that the picture shows, for those who cannot see it. */
  readonly alt: string;
  /** In drawing order. */
  readonly marks: readonly Mark[];
}

export type Mark = Box | Line | Circle | Outline | Label | Region;

/**
 * What a colour means; a picture never means anything by its colour alone. `good` goes on, `warning` is slower, `mild` stops
 * within what was aimed at, `bad` stops beyond it, `gone` does not come back; `ink`, `quiet` and `grid` are lines and words,
 * `paper` is the ground, `accent` leads the eye.
 */
export const TONES = ['ink', 'quiet', 'grid', 'paper', 'accent', 'good', 'warning', 'mild', 'bad', 'gone'] as const;
export type Tone = (typeof TONES)[number];

export interface Box {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: Tone;
  readonly line?: Tone;
  /** Where the line is broken: what is only planned, or only aimed at. */
  readonly isDashed?: boolean;
}

export interface Line {
  readonly kind: 'line';
  /** At least two points. */
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly tone: Tone;
  readonly width: number;
  readonly isDashed?: boolean;
  /** Ends in an arrow head. */
  readonly isArrow?: boolean;
}

export interface Circle {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly line: Tone;
}

/** A closed shape of straight lines, drawn as its outline. */
export interface Outline {
  readonly kind: 'outline';
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly line: Tone;
}

export interface Label {
  readonly kind: 'label';
  readonly x: number;
  /** Of the line on which the letters stand. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly isStrong?: boolean;
  /** On a filled box the tone of the box: it is drawn so that it can be read there. */
  readonly tone: Tone;
  readonly on?: Tone;
  /** Default: start. */
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Marks that belong together and lead somewhere: a page makes it a link, a document a link within itself or nothing. */
export interface Region {
  readonly kind: 'region';
  readonly target: string;
  /** What the link is called by who reads it aloud. */
  readonly name: string;
  readonly marks: readonly Exclude<Mark, Region>[];
}

/** About how wide a text is at a size, by the widths of common fonts: for breaking labels, not for setting type. */
export function widthOfText(text: string, size: number): number {
  return [...text].reduce((sum, sign) => sum + (isWide(sign) ? 0.95 : sign === ' ' ? 0.3 : 0.58), 0) * size;
}

/** The text in lines that fit the width, broken at spaces where it can be; what does not fit the last line ends in `…`. */
export function linesOf(text: string, size: number, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest !== '' && lines.length < most) {
    const isLast = lines.length === most - 1;
    const line =
      isLast && widthOfText(rest, size) > width ? shortened(rest, size, width) : firstLine(rest, size, width);
    lines.push(line);
    rest = isLast ? '' : rest.slice(line.length).trimStart();
  }
  return lines;
}

function firstLine(text: string, size: number, width: number): string {
  if (widthOfText(text, size) <= width) return text;
  const fitting = longestStart(text, size, width);
  const space = fitting.lastIndexOf(' ');
  return space > 0 ? fitting.slice(0, space) : fitting;
}

const shortened = (text: string, size: number, width: number): string =>
  `${longestStart(text, size, width - widthOfText('…', size)).trimEnd()}…`;

/** At least one sign, so that every text comes to its end. */
function longestStart(text: string, size: number, width: number): string {
  let start = '';
  for (const sign of text) {
    if (start !== '' && widthOfText(start + sign, size) > width) break;
    start += sign;
  }
  return start;
}

const isWide = (sign: string): boolean =>
  /[\u1100-\u115f\u2026\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(sign);
