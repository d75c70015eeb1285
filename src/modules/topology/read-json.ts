import { checkTopology } from './check-topology.js';
import { type DocumentFault, type OffsetFault, placeFaults } from './document-fault.js';
import { type PathFault, show } from './fault-log.js';
import { hasRepeatedKeys } from '../../shared/json-keys.js';
import { type JsonBreak, type JsonScan, type RepeatedKey, scanJson } from '../../shared/json-scan.js';
import { MAXIMUM_DEPTH, spotsFor } from '../../shared/positions.js';
import type { TopologyRead } from './topology-read.js';

/** Reads the document as JSON. Positions are sought in a second pass, only when something is wrong. */
export function readJsonTopology(text: string): TopologyRead {
  const parsed = parse(text);
  if (parsed === null) return { faults: seek(text, []) };
  const checked = checkTopology(parsed.value);
  if ('topology' in checked && !hasRepeatedKeys(text, parsed.value)) return checked;
  return { faults: seek(text, 'faults' in checked ? checked.faults : []) };
}

/** Lines and columns for faults that were found in a sound document after it was read. */
export function placeInJson(text: string, faults: readonly PathFault[]): readonly DocumentFault[] {
  const spots = spotsFor(faults.map((fault) => fault.at));
  scanJson(text, spots);
  return placeFaults(text, spots, faults, []);
}

function parse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

function seek(text: string, faults: readonly PathFault[]) {
  const spots = spotsFor(faults.map((fault) => fault.at));
  const scan = scanJson(text, spots);
  if (scan.broken !== null) return placeFaults(text, spots, [], [breakFault(text, scan.broken)]);
  return placeFaults(text, spots, faults, repeatedFaults(scan));
}

function breakFault(text: string, { offset, reason, allowed }: JsonBreak): OffsetFault {
  if (reason === 'depth') return { path: '', code: 'document-too-deep', facts: { max: MAXIMUM_DEPTH }, offset };
  const character = text.codePointAt(offset);
  const found = character === undefined ? 'EOF' : show(String.fromCodePoint(character));
  return {
    path: '',
    code: 'document-syntax',
    facts: { format: 'JSON', found, allowed: allowed.length > 0 ? allowed : ['EOF'] },
    offset,
  };
}

function repeatedFaults({ repeated, beyond }: JsonScan): readonly OffsetFault[] {
  const faults = repeated.map(repeatedFault);
  if (beyond === 0) return faults;
  return [{ path: '', code: 'more-faults', facts: { shown: faults.length, beyond }, offset: 0 }, ...faults];
}

const repeatedFault = ({ key, at, offset }: RepeatedKey): OffsetFault => ({
  path: at.join('.'),
  code: 'key-repeated',
  facts: { found: show(key) },
  offset,
});
