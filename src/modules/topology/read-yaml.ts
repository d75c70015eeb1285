import { Composer, CST, type Document, Lexer, type ParsedNode, Parser, type YAMLParseError } from 'yaml';
import { checkTopology } from './check-topology.js';
import { type DocumentFault, type OffsetFault, placeFaults } from './document-fault.js';
import { type PathFault, show } from './fault-log.js';
import { MAXIMUM_DEPTH, spotsFor } from '../../shared/positions.js';
import { tooDeepAt } from '../../shared/yaml-depth.js';
import { firstMistakes, yamlFaultCode } from '../../shared/yaml-fault.js';
import type { TopologyRead } from './topology-read.js';
import { findYamlSpots, plainValue } from './yaml-tree.js';

/** Reads the document as YAML 1.2: one document, no aliases, anchors, tags or directives. */
export function readYamlTopology(text: string): TopologyRead {
  const tooDeep = tooDeepAt(text);
  if (tooDeep !== null) return refused(text, [depthFault(tooDeep)]);
  const { documents, faults } = compose(text);
  const [document, second] = documents;
  if (second !== undefined) faults.push({ path: '', code: 'yaml-several-documents', offset: startOf(second) });
  const errors = firstMistakes(
    text,
    documents.flatMap((each) => each.errors),
  );
  if (document === undefined || errors.length > 0) {
    return refused(text, [...faults, ...errors.map((error) => syntaxFault(text, error))]);
  }
  return readDocument(text, document, faults);
}

const refused = (text: string, faults: readonly OffsetFault[]): TopologyRead => ({
  faults: placeFaults(text, spotsFor([]), [], faults),
});

function readDocument(text: string, document: Document.Parsed, faults: OffsetFault[]): TopologyRead {
  const root: ParsedNode | null = document.contents;
  const checked = checkTopology(plainValue(root, [], faults));
  if ('topology' in checked && faults.length === 0) return checked;
  const sought: readonly PathFault[] = 'faults' in checked ? checked.faults : [];
  const spots = spotsFor(sought.map((fault) => fault.at));
  findYamlSpots(root, spots);
  return { faults: placeFaults(text, spots, sought, faults) };
}

/** Lines and columns for faults that were found in a sound document after it was read. */
export function placeInYaml(text: string, faults: readonly PathFault[]): readonly DocumentFault[] {
  const spots = spotsFor(faults.map((fault) => fault.at));
  findYamlSpots(compose(text).documents[0]?.contents ?? null, spots);
  return placeFaults(text, spots, faults, []);
}

const REFUSED = {
  alias: 'yaml-alias',
  anchor: 'yaml-anchor',
  tag: 'yaml-tag',
  'directive-line': 'yaml-directive',
} as const;

/** The documents of the text, and the faults of its tokens. Keys are compared later: the package compares all pairs. */
function compose(text: string): { readonly documents: readonly Document.Parsed[]; readonly faults: OffsetFault[] } {
  const faults: OffsetFault[] = [];
  const parser = new Parser();
  const composer = new Composer({ uniqueKeys: false });
  const documents: Document.Parsed[] = [];
  let content = false; // of a plain or block scalar, which the lexer announces with a token of its own
  for (const source of new Lexer().lex(text)) {
    const type: string | null = content ? null : CST.tokenType(source);
    content = type === 'scalar';
    if (type !== null && type in REFUSED && source !== '%YAML 1.2') {
      const code = REFUSED[type as keyof typeof REFUSED];
      faults.push({ path: '', code, facts: { found: show(source) }, offset: parser.offset });
    }
    for (const token of parser.next(source)) {
      if (token.type !== 'directive') documents.push(...composer.next(token)); // it would change how values are read
    }
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end(true, text.length));
  return { documents, faults };
}

function syntaxFault(text: string, error: Pick<YAMLParseError, 'code' | 'pos'>): OffsetFault {
  const [offset] = error.pos;
  if (error.code === 'RESOURCE_EXHAUSTION') return depthFault(offset);
  const [line = ''] = text.slice(offset, offset + 100).split('\n');
  return { path: '', code: yamlFaultCode(error.code), facts: { found: show(line) }, offset };
}

const depthFault = (offset: number): OffsetFault => ({
  ...{ path: '', code: 'document-too-deep', facts: { max: MAXIMUM_DEPTH }, offset },
});

const startOf = (document: Document.Parsed): number => document.range[0];
