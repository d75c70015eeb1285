import { fill } from '../../shared/words/index.js';
import type { Clause, Text } from '../../platform/pdf/block.js';
import type { Wording } from './report-wording.js';

/** A text, and what belongs to it. */
export interface Paragraphs {
  readonly text: Text;
  readonly below?: readonly Paragraphs[];
}

/** Marks texts as official documents do: 1. 가. 1) 가). One that is alone has no mark. */
export function numberedClauses(texts: readonly Paragraphs[], wording: Wording, level = 0): readonly Clause[] {
  return texts.map(({ text, below = [] }, at) => ({
    mark: texts.length === 1 ? '' : markOf(at, level, wording),
    text,
    clauses: numberedClauses(below, wording, level + 1),
  }));
}

/** Where the letters end, they begin again doubled. */
function markOf(at: number, level: number, { terms: { letter } }: Wording): string {
  const letters = [...letter.letters];
  const again = Math.floor(at / letters.length) + 1;
  return fill(letter.marks[level] ?? '', {
    number: at + 1,
    letter: (letters[at % letters.length] ?? '').repeat(again),
  });
}
