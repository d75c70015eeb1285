import type { DocumentFault } from './document-fault.js';
import type { PathFault } from './fault-log.js';
import { placeInJson, readJsonTopology } from './read-json.js';
import { placeInYaml, readYamlTopology } from './read-yaml.js';
import type { TopologyRead } from './topology-read.js';

export type TopologyFormat = 'yaml' | 'json';

/** Sizes up to which a document is read, in bytes of UTF-8: positions in YAML cost about a thousand times its size. */
export const MAXIMUM_BYTES: Readonly<Record<TopologyFormat, number>> = { yaml: 4_194_304, json: 67_108_864 };

/** Reads a document `ieum-topology/1`: the topology with its defaults filled in, or every fault at once with the line and
 *  column where it stands, in the order of the text. */
export function readTopology(text: string, format: TopologyFormat): TopologyRead {
  const foundBytes = utf8Bytes(text);
  const maxBytes = MAXIMUM_BYTES[format];
  if (foundBytes > maxBytes) {
    return { faults: [{ path: '', code: 'document-too-large', facts: { maxBytes, foundBytes }, line: 1, column: 1 }] };
  }
  const content = contentOf(text);
  return format === 'json' ? readJsonTopology(content) : readYamlTopology(content);
}

/** Gives lines and columns to faults that only the register could find in a document that reads well. */
export function placeInText(
  text: string,
  format: TopologyFormat,
  faults: readonly PathFault[],
): readonly DocumentFault[] {
  return format === 'json' ? placeInJson(contentOf(text), faults) : placeInYaml(contentOf(text), faults);
}

const contentOf = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);

function utf8Bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
