/**
 * What the renderer uses of PDFKit 0.20 beyond its published types, in one place, so that an update is checked here.
 * Glyph runs, exact character maps and metadata that is safe against `<` and `&` are not reachable otherwise.
 */
export interface EmbeddedFont {
  /** Name in the resources of a page. */
  readonly id: string;
  /** Glyph numbers in the font, by their number in the file. */
  readonly subset: { readonly glyphs: number[] };
  /** By number in the file: the characters a glyph stands for, and its width in thousandths. */
  readonly unicode: (readonly number[])[];
  readonly widths: number[];
  ref(): unknown;
}

export interface PdfKitInternals {
  /** The font chosen last. */
  readonly _font: EmbeddedFont;
  /** A link within the document; the annotation becomes a child of the structure element. */
  goTo(
    x: number,
    y: number,
    width: number,
    height: number,
    destination: string,
    options: { readonly structParent: PDFKit.PDFStructureElement; readonly Contents?: object },
  ): void;
  /** Writes the XMP counterpart of the document information. */
  _addInfo: () => void;
}

export interface OutlineItem {
  addItem(title: string, options: { fit: false; top: number; left: number }): OutlineItem;
  readonly children: readonly OutlineItem[];
  readonly outlineData: { Count?: number };
}

/** The document, seen with its internals. */
export function internals(document: PDFKit.PDFDocument): PdfKitInternals {
  return document as unknown as PdfKitInternals;
}

export function outlineRoot(document: PDFKit.PDFDocument): OutlineItem {
  return document.outline as unknown as OutlineItem;
}
