export type StructType =
  | 'Document' | 'Sect' | 'H1' | 'H2' | 'H3' | 'P' | 'Span' | 'Link' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Note' | 'Div'
  | 'Figure' | 'Caption' | 'Table' | 'THead' | 'TBody' | 'TR' | 'TH' | 'TD'; // prettier-ignore

/** An element of the structure tree, known by identity; it is made in the file when it is first drawn. */
export interface StructNode {
  readonly type: StructType;
  readonly parent: StructNode | null;
  readonly alt?: string;
  readonly scope?: 'Column' | 'Row';
}

export function structNode(
  type: StructType,
  parent: StructNode | null,
  attributes: { readonly alt?: string; readonly scope?: 'Column' | 'Row' } = {},
): StructNode {
  return { type, parent, ...attributes };
}
