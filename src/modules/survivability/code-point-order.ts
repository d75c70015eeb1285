/** The order of everything in an outcome: by code point, not by the rules of a language. */
export function byCodePoint(one: string, other: string): number {
  if (isBelowSurrogates(one) && isBelowSurrogates(other)) return one < other ? -1 : one > other ? 1 : 0;
  const [first, second] = [[...one], [...other]];
  for (let at = 0; at < Math.min(first.length, second.length); at++) {
    const difference = (first[at]?.codePointAt(0) ?? 0) - (second[at]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return first.length - second.length;
}

/** Text without surrogates compares by code unit as by code point. */
const isBelowSurrogates = (text: string): boolean => !/[\ud800-\udfff]/.test(text);
