import type { LinkArea, Shape, TextLine, Word } from '../layout/scene.js';
import type { StructNode } from '../layout/struct-node.js';
import { fontFace, type FaceName } from '../text/font-face.js';
import { GlyphEncoder } from './glyph-encoder.js';
import { internals } from './pdfkit-internals.js';
import { points, rgb, shapeOperators } from './shape-operators.js';
import { StructureTree } from './structure-tree.js';

/** Draws lines of glyphs and shapes straight into the content of the current page; y grows downwards. */
export class Canvas {
  readonly structure: StructureTree;
  private readonly encoders = new Map<FaceName, GlyphEncoder>();

  constructor(
    readonly document: PDFKit.PDFDocument,
    private readonly destinationOf: (bookmark: string) => string,
  ) {
    this.structure = new StructureTree(document);
  }

  /** Draws the line into the elements that its words belong to. */
  text(line: TextLine, top: number): void {
    this.words(line, top, (node) => this.structure.enter(node));
  }

  /** Draws the line into whatever content is open. */
  artifactText(line: TextLine, top: number): void {
    this.words(line, top, () => undefined);
  }

  /** Draws words of one style, turned to the left around where they begin, into whatever content is open. */
  turnedText(words: readonly Word[], { x, y, degrees }: { x: number; y: number; degrees: number }): void {
    const [first] = words;
    if (first === undefined) return;
    const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    this.document.addContent(this.textOperators(words, first, [cos, -sin, -sin, -cos, x, y]));
  }

  shape(shape: Shape, top: number): void {
    this.document.addContent(shapeOperators(shape, top));
  }

  /** The place to click; what is drawn there is the sign of it. */
  area({ x, y, width, height, to, name, node }: LinkArea, top: number): void {
    const structParent = this.structure.element(node);
    this.structure.leave();
    internals(this.document).goTo(x, y + top, width, height, this.destinationOf(to), {
      ...{ structParent, Contents: new String(name) },
    });
  }

  private words({ x: left, baseline, words }: TextLine, top: number, enter: (node: StructNode) => void): void {
    let x = left;
    for (const stretch of stretches(words)) {
      const [first] = stretch;
      if (first === undefined) continue;
      enter(first.node);
      this.document.addContent(this.textOperators(stretch, first, [1, 0, 0, -1, x, top + baseline]));
      const width = stretch.reduce((sum, word) => sum + word.width, 0);
      if (first.link !== undefined) this.link(first, { x, width, baseline: top + baseline });
      x += width;
    }
  }

  /** @param matrix how the text lies on the page, whose y grows downwards */
  private textOperators(words: readonly Word[], { style }: Word, matrix: readonly number[]): string {
    const encoder = this.encoder(style.face);
    const glyphs = words.map((word) => encoder.encode(word.shaped)).join('');
    const font = `/${encoder.resourceName} ${points(style.size)} Tf`;
    return `BT ${rgb(style.color)} rg ${font} ${matrix.map(points).join(' ')} Tm [<${glyphs}>] TJ ET`;
  }

  /** An underline, so that colour is not the only sign of a link, and the place to click. */
  private link({ link, style, node }: Word, place: { x: number; width: number; baseline: number }): void {
    const { x, width, baseline } = place;
    const y = baseline + style.size * 0.16;
    this.shape({ kind: 'line', x1: x, x2: x + width, y1: y, y2: y, thickness: 0.5, color: style.color }, 0);
    const structParent = this.structure.element(node);
    this.structure.leave();
    const height = style.size * 1.2;
    internals(this.document).goTo(x, baseline - style.size, width, height, this.destinationOf(link ?? ''), {
      structParent,
    });
  }

  private encoder(face: FaceName): GlyphEncoder {
    const encoder = this.encoders.get(face) ?? new GlyphEncoder(this.document, fontFace(face));
    this.encoders.set(face, encoder);
    const fonts = this.document.page.fonts as Record<string, unknown>;
    fonts[encoder.resourceName] ??= encoder.resource();
    return encoder;
  }
}

/** Words in a row that share style, element and link. */
function stretches(words: readonly Word[]): Word[][] {
  const found: Word[][] = [];
  for (const word of words) {
    const last = found.at(-1);
    const [first] = last ?? [];
    if (last !== undefined && first?.style === word.style && first.node === word.node) last.push(word);
    else found.push([word]);
  }
  return found;
}
