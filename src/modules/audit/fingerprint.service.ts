import { createHash } from 'node:crypto';

/** SHA-256 (hex) of a value's JSON: stands in the trail for material that may lawfully be destroyed. */
export function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
