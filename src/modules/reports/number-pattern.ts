import type { OrganisationKind } from '../../shared/actor.js';
import type { Fault } from '../../shared/errors.js';
import type { DocumentKind } from './document-kind.js';

/** How documents are numbered where an authority has set nothing: `과기정통부-점검-2026-0001`. */
export const DEFAULT_PATTERN = '{기관}-{종류}-{연도}-{번호:4}';
export const LONGEST_PATTERN = 60;

const SHORT_NAMES: Partial<Record<OrganisationKind, string>> = {
  headquarters: '과기정통부',
  'field-office': '중앙전파관리소',
};
const KIND_NAMES: Readonly<Record<DocumentKind, string>> = {
  'audit-report': '점검',
  recommendation: '권고',
  'round-up': '종합',
  'data-request': '자료요구',
  'data-request-result': '자료결과',
};

/** Each placeholder may be written in English as well. */
const IN_KOREAN: Readonly<Record<string, string>> = { authority: '기관', kind: '종류', year: '연도', number: '번호' };
const korean = (pattern: string): string =>
  pattern.replaceAll(/\{([a-z]+)(:[^{}]*)?\}/gu, (whole, name: string, digits = '') =>
    Object.hasOwn(IN_KOREAN, name) ? `{${IN_KOREAN[name] ?? ''}${digits as string}}` : whole,
  );

const TOKEN = /\{([^{}]*)\}/gu;
const KNOWN = /^(기관|종류|연도|번호(:[1-9])?)$/u;
const RUNNING = /\{번호(?::([1-9]))?\}/u;
const LITERAL = /^[\p{L}\p{N} ()./-]*$/u;

/** What a number is of. */
export interface Numbered {
  readonly authority: { readonly name: string; readonly kind: OrganisationKind };
  readonly kind: DocumentKind;
  readonly year: number;
}

/** All numbers of a pattern in a year: what stands before and behind the running number, and its least number of digits. */
export interface NumberSeries {
  readonly prefix: string;
  readonly suffix: string;
  readonly digits: number;
}

/** What is wrong with a pattern, all of it; each fault says what is allowed. */
export function patternFaults(given: string, path = 'numberPattern'): readonly Fault[] {
  const pattern = korean(given);
  const tokens = [...pattern.matchAll(TOKEN)].map(([, name = '']) => name);
  const unknown = tokens.filter((name) => !KNOWN.test(name)).map((name) => `{${name}}`);
  const running = tokens.filter((name) => /^번호(:[1-9])?$/u.test(name));
  const literal = pattern.replaceAll(TOKEN, '');
  const length = [...given].length;
  const fault = (isWrong: boolean, code: Fault['code'], facts: Fault['facts'] = {}): readonly Fault[] =>
    isWrong ? [{ path, code, facts: { ...facts, example: DEFAULT_PATTERN } }] : [];
  return [
    ...fault(length > LONGEST_PATTERN, 'too-long', { max: LONGEST_PATTERN, found: length }),
    ...fault(unknown.length > 0, 'number-pattern-unknown', { found: unknown }),
    ...fault(running.length !== 1, 'number-pattern-running', { found: running.length }),
    ...fault(!tokens.includes('연도'), 'number-pattern-year'),
    ...fault(!LITERAL.test(literal), 'number-pattern-characters', { found: literal }),
    ...fault(/^[ ()./-]|[ (./-]$/u.test(pattern), 'number-pattern-ends'),
    ...fault(/[\p{N}}]\{번호|\{번호(:[1-9])?\}[\p{N}{]/u.test(pattern), 'number-pattern-apart'),
  ];
}

export function seriesOf(given: string, { authority, kind, year }: Numbered): NumberSeries {
  const filled = korean(given)
    .replaceAll('{기관}', SHORT_NAMES[authority.kind] ?? authority.name)
    .replaceAll('{종류}', KIND_NAMES[kind])
    .replaceAll('{연도}', String(year));
  const [prefix = '', suffix = ''] = filled.split(RUNNING).filter((_, at) => at !== 1);
  return { prefix, suffix, digits: Number(RUNNING.exec(filled)?.[1] ?? 1) };
}

/** `과기정통부-점검-2026-0001`; a number of more digits than the pattern asks for has them all. */
export function numberIn({ prefix, suffix, digits }: NumberSeries, running: number): string {
  return `${prefix}${String(running).padStart(digits, '0')}${suffix}`;
}
