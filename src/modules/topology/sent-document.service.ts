import { fileTypeFromBuffer } from 'file-type';
import { Unsupported } from '../../shared/errors.js';
import { readArchive } from './archive-bounds.js';
import { LIST_COLUMN } from './sheet-columns.js';
import type { TopologyDocument } from './read-document.js';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const CSV_TYPE = 'text/csv';
export const DOCUMENT_TYPES = ['application/yaml', 'application/json', XLSX_TYPE, CSV_TYPE] as const;

const ARCHIVE = [0x50, 0x4b, 0x03, 0x04];
const CSV_START = new RegExp(`^\\uFEFF?"?${LIST_COLUMN}"?[,;\\t]`);

/**
 * A document in whichever form its content is, whatever the file is called; only a text that shows no form is what its name says.
 * @throws Unsupported where it is none of them
 */
export async function documentOf(bytes: Uint8Array, name = ''): Promise<TopologyDocument> {
  if (ARCHIVE.every((byte, index) => bytes[index] === byte)) return workbookOf(bytes);
  const text = textOf(bytes);
  if (text !== null) return namedDocument(name, documentIn(text));
  const type = await fileTypeFromBuffer(bytes);
  throw new Unsupported(type?.mime ?? 'application/octet-stream', DOCUMENT_TYPES);
}

const namedDocument = (name: string, document: TopologyDocument): TopologyDocument =>
  document.format === 'yaml' && /\.csv$/i.test(name) ? { ...document, format: 'csv' } : document;

/** A document in whichever form the text is. */
export function documentIn(text: string): TopologyDocument {
  if (CSV_START.test(text)) return { format: 'csv', content: text };
  return { format: /^\uFEFF?\s*\{/.test(text) ? 'json' : 'yaml', content: text };
}

/** @throws Unsupported where the archive is of another kind; one that is broken or a bomb is refused when it is read */
export function workbookOf(bytes: Uint8Array): TopologyDocument {
  const archive = readArchive(bytes);
  if (typeof archive !== 'string' && !archive.names.some((name) => name.startsWith('xl/'))) {
    throw new Unsupported('application/zip', DOCUMENT_TYPES);
  }
  return { format: 'xlsx', content: bytes };
}

/** Korean spreadsheets save comma-separated values as CP949 unless they are told otherwise. */
function textOf(bytes: Uint8Array): string | null {
  const text = decoded(bytes, 'utf-8');
  if (text !== null) return text.includes('\0') ? null : text;
  const korean = decoded(bytes, 'euc-kr');
  return korean !== null && CSV_START.test(korean) ? korean : null;
}

function decoded(bytes: Uint8Array, encoding: 'utf-8' | 'euc-kr'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
