import type { StructNode } from '../layout/struct-node.js';

/** Corners in points from the left and top of the page. */
export type PageBox = readonly [left: number, top: number, right: number, bottom: number];

/** Makes the elements of the structure tree when they are first met, which is reading order, and opens and closes their content. */
export class StructureTree {
  private readonly elements = new Map<StructNode, PDFKit.PDFStructureElement>();
  private readonly boxes = new Map<StructNode, PageBox>();
  private open: StructNode | 'artifact' | null = null;

  constructor(private readonly document: PDFKit.PDFDocument) {}

  /** Says where on the current page the node stands; to be called before anything in it is drawn. */
  place(node: StructNode, box: PageBox): void {
    this.boxes.set(node, box);
  }

  /** The element of the node, made with its ancestors if need be. */
  element(node: StructNode): PDFKit.PDFStructureElement {
    const known = this.elements.get(node);
    if (known !== undefined) return known;
    const { type, parent, alt, scope } = node;
    const bbox = this.boxes.get(node);
    const options = {
      ...(alt === undefined ? {} : { alt }),
      ...(scope === undefined ? {} : { scope }),
      ...(bbox === undefined ? {} : { bbox }),
    };
    const made = this.document.struct(type, options);
    if (parent === null) this.document.addStructure(made);
    else this.element(parent).add(made);
    this.elements.set(node, made);
    return made;
  }

  /** What is drawn from now on belongs to the node. */
  enter(node: StructNode): void {
    if (this.open === node) return;
    this.leave();
    const element = this.element(node);
    element.add(this.document.markStructureContent(node.type));
    this.open = node;
  }

  /** What is drawn from now on is no part of the text. */
  enterArtifact(type: 'Pagination' | 'Layout'): void {
    this.leave();
    this.document.markContent('Artifact', { type });
    this.open = 'artifact';
  }

  /** Must be called before a page ends: marked content does not reach over pages. */
  leave(): void {
    if (this.open !== null) this.document.endMarkedContent();
    this.open = null;
  }

  /** No element can be added afterwards. */
  finish(root: StructNode): void {
    this.element(root).end();
  }
}
