import type { PdfDocument } from '../../src/platform/pdf/block.js';
import { statutes } from '../../src/shared/words/ko/terms.js';

const HANGUL = /[가-힣]/u;

/** What Ieum words itself, in either language: not what people wrote. */
const WORDED: ReadonlySet<string> = new Set(['ko', 'en', 'article', 'places', 'definition']);

/** What stays Korean in any translation: the term for it, and the addresses at which statutes are read. */
const EVERYWHERE = [
  '참고용 번역',
  ...Object.values(statutes).map((name) => `law.go.kr/법령/${name.replaceAll(' ', '')}`),
];

/** The texts of a document that are Korean though nobody wrote them so: what people wrote stands in the facts. */
export function koreanLeft(document: PdfDocument, facts: unknown): readonly string[] {
  const written = stringsIn(facts, WORDED).flatMap((text) => [text, ...text.split('\n')]);
  const known = [...new Set([...EVERYWHERE, ...written.filter((text) => HANGUL.test(text))])].toSorted(
    (one, other) => other.length - one.length,
  );
  const printed = stringsIn(document, new Set()).filter((text) => HANGUL.test(text));
  return printed.filter((text) => HANGUL.test(known.reduce((left, each) => left.replaceAll(each, ''), text)));
}

function stringsIn(value: unknown, without: ReadonlySet<string>): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (without.has(key) ? [] : stringsIn(each, without)));
}
