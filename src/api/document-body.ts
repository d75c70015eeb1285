import { Invalid, TooLarge, Unsupported } from '../shared/errors.js';
import { MAXIMUM_BYTES, readTopology, type Topology, type TopologyFormat } from '../modules/topology/index.js';

export const YAML_TYPE = 'application/yaml';
export const JSON_TYPE = 'application/json';

/** A topology document as it came, which the body parsers leave as text. @throws Unsupported */
export function documentText(body: unknown, type: string | undefined): string {
  if (typeof body !== 'string') throw new Unsupported(type ?? '', [YAML_TYPE, JSON_TYPE]);
  return body;
}

export const formatOf = (type: string | undefined): TopologyFormat =>
  type?.includes('json') === true ? 'json' : 'yaml';

/** @throws Unsupported; TooLarge; Invalid with line and column of every fault */
export function readDocument(body: unknown, type: string | undefined): Topology {
  const format = formatOf(type);
  const read = readTopology(documentText(body, type), format);
  if ('topology' in read) return read.topology;
  if (read.faults.some(({ code }) => code === 'document-too-large')) throw new TooLarge(MAXIMUM_BYTES[format]);
  throw new Invalid(read.faults);
}
