import type { FontFace } from '../text/font-face.js';
import type { ShapedGlyph, ShapedText } from '../text/shape-text.js';
import { internals, type EmbeddedFont } from './pdfkit-internals.js';

/** What a PDF reader makes of a glyph that stands for nothing: never drawn, but the character map must not say zero. */
const REPLACEMENT_CHARACTER = 0xfffd;

/**
 * Turns shaped text into the operands of TJ for one face of one document. Each pair of glyph and characters gets its own
 * number, so that text copied out is exactly the text put in, even where two characters share a glyph (space and no-break space).
 */
export class GlyphEncoder {
  private readonly embedded: EmbeddedFont;
  private readonly numbers = new Map<string, string>();
  private readonly encoded = new Map<ShapedText, string>();

  constructor(document: PDFKit.PDFDocument, face: FontFace) {
    document.font(face.font as unknown as string, face.name);
    this.embedded = internals(document)._font;
    this.embedded.unicode[0] = [REPLACEMENT_CHARACTER];
  }

  get resourceName(): string {
    return this.embedded.id;
  }

  resource(): unknown {
    return this.embedded.ref();
  }

  /** Hexadecimal glyph numbers, interrupted by kerning: goes between `<` and `>`. */
  encode(text: ShapedText): string {
    const known = this.encoded.get(text);
    if (known !== undefined) return known;
    const operands = text.glyphs.map((glyph) => this.operandOf(glyph)).join('');
    this.encoded.set(text, operands);
    return operands;
  }

  private operandOf(glyph: ShapedGlyph): string {
    const kerning = glyph.width - glyph.advance;
    const number = this.numberOf(glyph);
    return kerning === 0 ? number : `${number}>${Math.round(kerning * 1000) / 1000}<`;
  }

  private numberOf({ id, codePoints, width }: ShapedGlyph): string {
    const key = `${id}:${codePoints.join()}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const { glyphs } = this.embedded.subset;
    const number = glyphs.push(id) - 1;
    this.embedded.unicode[number] = codePoints;
    this.embedded.widths[number] = width;
    const hexadecimal = number.toString(16).padStart(4, '0');
    this.numbers.set(key, hexadecimal);
    return hexadecimal;
  }
}
