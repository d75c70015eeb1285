import { randomUUIDv7 } from 'node:crypto';
import type { Id } from '../../shared/ids.js';

/** A fresh id, sortable by the time it was made. */
export function newId<K extends string>(): Id<K> {
  return randomUUIDv7() as Id<K>;
}
