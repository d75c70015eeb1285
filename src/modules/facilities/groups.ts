import type { Fault } from '../../shared/errors.js';
import { GROUP_VALUE, isGroupKey, isKey } from '../../shared/keys.js';

/** Common causes of a building or a site, such as campus, substation or carriers. A list means that any one of its values
 *  is enough to live on. */
export type Groups = Readonly<Record<string, string | readonly string[]>>;

/** The groups in what was sent, and every fault of it; paths start at `groups`. */
export function readGroups(sent: Readonly<Record<string, unknown>> | null): {
  readonly groups: Groups;
  readonly faults: readonly Fault[];
} {
  const entries = Object.entries(sent ?? {}).map(([key, value]) => [key, trimmed(value)] as const);
  return {
    groups: Object.fromEntries(entries) as Groups,
    faults: entries.flatMap(([key, value]) => [...keyFaults(key), ...valueFaults(key, value)]),
  };
}

function keyFaults(key: string): readonly Fault[] {
  const path = `groups.${key}`;
  if (!isKey(key)) return [{ path, code: 'malformed-key', facts: { found: key } }];
  return isGroupKey(key) ? [] : [{ path, code: 'group-key-reserved', facts: { found: key } }];
}

function valueFaults(key: string, value: unknown): readonly Fault[] {
  const path = `groups.${key}`;
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (values.length === 0) return [{ path, code: 'too-few', facts: { min: 1 } }];
  const wrong = values.find((each) => typeof each !== 'string' || !GROUP_VALUE.test(each));
  if (wrong !== undefined) return [{ path, code: 'malformed-group-value', facts: { found: JSON.stringify(wrong) } }];
  const repeated = values.find((each, index) => values.indexOf(each) !== index);
  return typeof repeated === 'string' ? [{ path, code: 'duplicate', facts: { found: repeated } }] : [];
}

function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  return Array.isArray(value) ? value.map(trimmed) : value;
}
