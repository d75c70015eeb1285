import type { Fault } from '../../shared/errors.js';
import { readCsvTables } from './csv-document.js';
import type { PathFault } from './fault-log.js';
import { placeInTables, readTables } from './read-tables.js';
import { MAXIMUM_BYTES, placeInText, readTopology, type TopologyFormat } from './read-topology.js';
import type { Topology } from './topology.js';
import type { Tables } from './sheet-table.js';

/** A topology as it was sent, in one of its four forms. */
export type TopologyDocument =
  | { readonly format: TopologyFormat | 'csv'; readonly content: string }
  | { readonly format: 'xlsx'; readonly content: Uint8Array };

export const DOCUMENT_FORMATS = ['yaml', 'json', 'xlsx', 'csv'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** Sizes up to which each form is read, in bytes. */
export const LARGEST_DOCUMENT: Readonly<Record<DocumentFormat, number>> = {
  ...MAXIMUM_BYTES,
  csv: 16_777_216,
  xlsx: 16_777_216,
};

/** What a document says, or everything that is wrong with it, each with its line and column or its cell. */
export type DocumentRead = { readonly topology: Topology } | { readonly faults: readonly Fault[] };

/** Reads a document in whichever form it was sent. */
export async function readDocument(document: TopologyDocument): Promise<DocumentRead> {
  switch (document.format) {
    case 'xlsx':
      return readTables(await workbookTables(document.content));
    case 'csv':
      return readTables(readCsvTables(document.content));
    default:
      return readTopology(document.content, document.format);
  }
}

/** Gives places to faults that only the register could find in a document that reads well. */
export async function placeInDocument(
  document: TopologyDocument,
  faults: readonly PathFault[],
): Promise<readonly Fault[]> {
  switch (document.format) {
    case 'xlsx':
      return placeInTables(await workbookTables(document.content), faults);
    case 'csv':
      return placeInTables(readCsvTables(document.content), faults);
    default:
      return placeInText(document.content, document.format, faults);
  }
}

/** What reads workbooks is loaded with the first of them. */
async function workbookTables(content: Uint8Array): Promise<Tables> {
  const { readXlsxTables } = await import('./xlsx-document.js');
  return readXlsxTables(content);
}

/** How large a document is, in bytes of UTF-8. */
export function bytesOf({ content }: TopologyDocument): number {
  return typeof content === 'string' ? new TextEncoder().encode(content).length : content.length;
}
