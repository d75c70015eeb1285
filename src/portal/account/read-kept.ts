import { ownPath } from '../own-path.js';
import type { KeptRequest } from './kept-request.js';

/** What an expired form carried along, or null where it is not of that shape. */
export function readKept(text: string | undefined): KeptRequest | null {
  try {
    const { action, fields } = JSON.parse(text ?? '') as { action?: unknown; fields?: unknown };
    const path = ownPath(action);
    if (path === null || !Array.isArray(fields) || !fields.every(isField)) return null;
    return { action: path, fields };
  } catch {
    return null;
  }
}

function isField(field: unknown): field is KeptRequest['fields'][number] {
  const { name, value } = (field ?? {}) as { name?: unknown; value?: unknown };
  return typeof name === 'string' && typeof value === 'string';
}
