import type { Font } from 'fontkit';

/** A glyph as it stands in a line. */
export interface ShapedGlyph {
  /** Its number in the font. */
  readonly id: number;
  /** The characters it stands for: what a reader of the PDF copies or hears. */
  readonly codePoints: readonly number[];
  /** Its own width, and how far the next glyph stands after kerning, both in thousandths of the font size. */
  readonly width: number;
  readonly advance: number;
}

export interface ShapedText {
  readonly glyphs: readonly ShapedGlyph[];
  /** In thousandths of the font size. */
  readonly advance: number;
}

/** Letters that are kerned or joined; Hangul syllables, Hanja, figures and punctuation stand one glyph for one character. */
const NEEDS_SHAPING =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF]/u;
/** Ligatures off, so that every letter can be searched for and copied on its own; contextual forms off, as they only cost time. */
const FEATURES = { liga: false, calt: false };
const graphemes = new Intl.Segmenter('ko', { granularity: 'grapheme' });

/** The glyphs of a text whose characters the font all has. */
export function shapeText(font: Font, text: string): ShapedText {
  const glyphs = NEEDS_SHAPING.test(text) ? shapeLetters(font, text) : oneForOne(font, text);
  return { glyphs, advance: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) };
}

function oneForOne(font: Font, text: string): ShapedGlyph[] {
  return codePointsOf(text).map((codePoint) => {
    const glyph = font.glyphForCodePoint(codePoint);
    const width = thousandths(font, glyph.advanceWidth);
    return { id: glyph.id, codePoints: [codePoint], width, advance: width };
  });
}

function shapeLetters(font: Font, text: string): ShapedGlyph[] {
  const whole = shapeCluster(font, text);
  if (whole !== null) return whole;
  return Array.from(
    graphemes.segment(text),
    ({ segment }) => shapeCluster(font, segment) ?? oneForOne(font, segment),
  ).flat();
}

/**
 * Shapes where it is certain which characters each glyph stands for: one for one, or one glyph for all (old Hangul).
 * fontkit's own `codePoints` are of no use: it keeps those of the first text that ever used the glyph.
 */
function shapeCluster(font: Font, text: string): ShapedGlyph[] | null {
  const codePoints = codePointsOf(text);
  const { glyphs, positions } = font.layout(text, FEATURES);
  if (glyphs.length !== codePoints.length && glyphs.length !== 1) return null;
  return glyphs.map((glyph, index) => ({
    id: glyph.id,
    codePoints: glyphs.length === 1 ? codePoints : codePoints.slice(index, index + 1),
    width: thousandths(font, glyph.advanceWidth),
    advance: thousandths(font, positions[index]?.xAdvance ?? glyph.advanceWidth),
  }));
}

function codePointsOf(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}

function thousandths(font: Font, units: number): number {
  return (units * 1000) / font.unitsPerEm;
}
