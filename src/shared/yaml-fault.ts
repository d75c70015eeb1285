import type { ErrorCode } from 'yaml';
import type { FaultCode } from './words/index.js';

/** What the parser's codes come to for a person; the rest is told as no YAML. */
const CODES: Partial<Readonly<Record<ErrorCode, FaultCode>>> = {
  BAD_INDENT: 'yaml-indent',
  TAB_AS_INDENT: 'yaml-tab',
  MISSING_CHAR: 'yaml-sign-missing',
  BAD_SCALAR_START: 'yaml-start',
  BAD_DQ_ESCAPE: 'yaml-escape',
  MULTILINE_IMPLICIT_KEY: 'yaml-key',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-key',
  KEY_OVER_1024_CHARS: 'yaml-key',
};

/** One mistake often makes several errors at one place, and another where the text ends before what it wanted. */
export function firstMistakes<T extends { readonly pos: readonly [number, number] }>(
  text: string,
  errors: readonly T[],
): readonly T[] {
  return errors.filter(({ pos: [offset] }, index) => {
    if (index === 0) return true;
    return offset !== errors[index - 1]?.pos[0] && text.slice(offset).trim() !== '';
  });
}

export const yamlFaultCode = (code: ErrorCode): FaultCode => CODES[code] ?? 'yaml-syntax';
