import type { TopologyDocument } from '../modules/topology/index.js';
import { DOCUMENT_TYPES, type DocumentFormat, workbookOf } from '../modules/topology/index.js';
import { Unsupported } from '../shared/errors.js';

/** A document as a request sent it, in the form that its Content-Type says. @throws Unsupported where its content is of another */
export function sentDocument(body: unknown, type = ''): TopologyDocument {
  const format = formatIn(type) ?? 'yaml';
  if (format === 'xlsx') {
    if (body instanceof Uint8Array && isArchive(Buffer.from(body.subarray(0, 2)).toString('latin1')))
      return workbookOf(body);
    throw new Unsupported('text/plain', DOCUMENT_TYPES);
  }
  if (typeof body !== 'string') throw new Unsupported(type, DOCUMENT_TYPES);
  if (isArchive(body)) throw new Unsupported('application/zip', DOCUMENT_TYPES);
  return { format, content: body };
}

/** The form that a media type, or a list of them, names first. */
export function formatIn(types: string): DocumentFormat | null {
  const forms = [
    ['xlsx', 'spreadsheetml'],
    ['csv', 'csv'],
    ['yaml', 'yaml'],
    ['json', 'json'],
  ] as const;
  return forms.find(([, word]) => types.includes(word))?.[0] ?? null;
}

const isArchive = (start: string): boolean => start.startsWith('PK');
