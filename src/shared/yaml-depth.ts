import { CST, Lexer } from 'yaml';
import { MAXIMUM_DEPTH } from './positions.js';

const STEPS: Readonly<Record<string, number>> = {
  'flow-seq-start': 1,
  'flow-map-start': 1,
  'flow-seq-end': -1,
  'flow-map-end': -1,
};

/** Tokens with which the lexer announces something: they do not stand in the text. */
const ANNOUNCEMENTS = new Set(['doc-mode', 'flow-error-end', 'scalar']);

/**
 * Where a YAML text nests lists and maps within a line more deeply than any document may, else null. Sought before it is
 * read: the reader goes on to the end of such a text, and is busy with a megabyte of brackets for half a minute.
 */
export function tooDeepAt(text: string): number | null {
  let [offset, flow, dashes] = [0, 0, 0];
  let isContent = false; // of a plain or block scalar
  for (const source of new Lexer().lex(text)) {
    const type: string | null = isContent ? null : CST.tokenType(source);
    isContent = type === 'scalar';
    flow += STEPS[type ?? ''] ?? 0;
    if (type === 'seq-item-ind') dashes += 1;
    if (type === 'newline') dashes = 0;
    if (Math.max(flow, dashes) > MAXIMUM_DEPTH) return offset;
    if (type === null || !ANNOUNCEMENTS.has(type)) offset += source.length;
  }
  return null;
}
