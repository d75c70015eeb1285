import { isAlias, isMap, isScalar, parseAllDocuments, visit, type Document, type Node, type YAMLMap } from 'yaml';
import { Invalid, type Fault } from '../../shared/errors.js';
import { MAXIMUM_DEPTH, positionsIn } from '../../shared/positions.js';
import { tooDeepAt } from '../../shared/yaml-depth.js';
import { firstMistakes, yamlFaultCode } from '../../shared/yaml-fault.js';
import { catalogueDocument } from './catalogue-fields.js';
import type { Catalogue } from './catalogue.js';
import { Place, UNREAD, type Note } from './place.js';

/** Largest catalogue that is read, in bytes; the one that comes with Ieum has less than a third of it. */
export const LARGEST_CATALOGUE = 600_000;

/** Reads a catalogue from YAML 1.2: one document without anchors, aliases, tags and repeated keys.
 *  @throws Invalid with every fault at once; each with its line and column, both from 1 */
export function readCatalogue(yaml: string): Catalogue {
  const foundBytes = new TextEncoder().encode(yaml).length;
  if (foundBytes > LARGEST_CATALOGUE) {
    const facts = { maxBytes: LARGEST_CATALOGUE, foundBytes };
    throw new Invalid([{ path: '', code: 'document-too-large', facts }]);
  }
  const faults: Fault[] = [];
  const position = positionsIn(yaml);
  const note: Note = (path, code, facts, offset) => faults.push({ path, code, facts, ...position(offset) });
  const root = parse(yaml, note);
  const read = faults.length === 0 ? catalogueDocument(new Place(root, [], note)) : UNREAD;
  if (read === UNREAD) throw new Invalid(faults);
  return read;
}

/** The root of the document. What it says is read only where its YAML is plain. */
function parse(yaml: string, note: Note): Node | null {
  const tooDeep = tooDeepAt(yaml);
  if (tooDeep !== null) {
    note('', 'document-too-deep', { max: MAXIMUM_DEPTH }, tooDeep);
    return null;
  }
  const parsed = parseAllDocuments(yaml, { version: '1.2', uniqueKeys: false });
  const documents: readonly Document.Parsed[] = Array.isArray(parsed) ? parsed : [];
  const errors = documents.flatMap((each) => each.errors);
  for (const { code, pos } of firstMistakes(yaml, errors)) {
    const [found = ''] = yaml.slice(pos[0], pos[0] + 80).split('\n');
    note('', yamlFaultCode(code), { found }, pos[0]);
  }
  const [first, second] = documents;
  if (second !== undefined) note('', 'yaml-several-documents', {}, second.range[0]);
  if (first === undefined) return null;
  if (first.directives.yaml.explicit === true) note('', 'yaml-directive', { found: '%YAML' }, 0);
  noteCleverness(first, note);
  return first.contents;
}

/** Anchors, aliases and tags are refused: a reader of the file sees every value where it stands, and nothing can grow. */
function noteCleverness(document: Document.Parsed, note: Note): void {
  visit(document, {
    Node: (_, node) => {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) note('', 'yaml-alias', { found: `*${node.source}` }, offset);
      else if (node.anchor !== undefined) note('', 'yaml-anchor', { found: `&${node.anchor}` }, offset);
      if (isMap(node)) noteRepeatedKeys(node, note);
      if (node.tag !== undefined) note('', 'yaml-tag', { found: node.tag }, offset);
    },
  });
}

/** The package compares all pairs of keys, which takes minutes on a hostile map. */
function noteRepeatedKeys(map: YAMLMap, note: Note): void {
  const seen = new Set<string>();
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (seen.has(name)) note('', 'key-repeated', { found: name }, key.range?.[0] ?? 0);
    seen.add(name);
  }
}
