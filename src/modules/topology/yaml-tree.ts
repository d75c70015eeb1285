import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type Pair, type YAMLMap } from 'yaml';
import { UNREAD } from './document-fields.js';
import type { OffsetFault } from './document-fault.js';
import { show } from './fault-log.js';
import { MAXIMUM_DEPTH, type Spot } from '../../shared/positions.js';

type Node = ParsedNode | null;
type Entry = Pair<ParsedNode, Node>;

/** The plain value of a YAML node, and the faults of its keys. Aliases are not followed: nothing can grow. */
export function plainValue(node: Node, path: readonly (string | number)[], faults: OffsetFault[]): unknown {
  if (isScalar(node)) return node.value;
  if (path.length > MAXIMUM_DEPTH) {
    faults.push({ path: '', code: 'document-too-deep', facts: { max: MAXIMUM_DEPTH }, offset: node?.range[0] ?? 0 });
    return UNREAD;
  }
  if (isSeq(node)) {
    const items = node.items as Node[];
    return items.map((item, index) => plainValue(item, [...path, index], faults));
  }
  if (isMap(node)) return plainMap(node, path, faults);
  return isAlias(node) ? UNREAD : null;
}

function plainMap(map: YAMLMap, path: readonly (string | number)[], faults: OffsetFault[]): unknown {
  const entries = new Map<string, unknown>();
  for (const { key, value } of map.items as Entry[]) {
    const name = keyText(key);
    const offset = key.range[0];
    if (name === null) {
      faults.push({ path: path.join('.'), code: 'key-not-text', facts: { found: isSeq(key) ? '[…]' : '{…}' }, offset });
      continue;
    }
    const at = [...path, name];
    if (entries.has(name)) {
      faults.push({ path: at.join('.'), code: 'key-repeated', facts: { found: show(name) }, offset });
    }
    entries.set(name, plainValue(value, at, faults));
  }
  return Object.fromEntries(entries);
}

/** A key is what is written: `01` is not 1. */
function keyText(key: ParsedNode): string | null {
  if (!isScalar(key)) return null;
  return typeof key.value === 'string' ? key.value : key.source;
}

/** Fills in the offsets of the spots. */
export function findYamlSpots(node: Node, spot: Spot): void {
  if (node !== null) spot.valueOffset = node.range[0];
  if (spot.below.size === 0) return;
  if (isSeq(node)) {
    const items = node.items as Node[];
    for (const [step, below] of spot.below) findYamlSpots(items[Number(step)] ?? null, below);
  }
  if (!isMap(node)) return;
  for (const { key, value } of node.items as unknown as Entry[]) {
    const below = spot.below.get(keyText(key) ?? '');
    if (below === undefined) continue;
    below.keyOffset = key.range[0];
    findYamlSpots(value, below);
  }
}
