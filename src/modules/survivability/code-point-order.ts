/** The order of everything in an outcome: by code point, not by the rules of a language. */
export function byCodePoint(one: string, other: string): number {
  if (one === other) return 0;
  const shorter = Math.min(one.length, other.length);
  for (let at = 0; at < shorter; at++) {
    const [first, second] = [one.charCodeAt(at), other.charCodeAt(at)];
    if (first !== second) return ranked(first) - ranked(second);
  }
  return one.length - other.length;
}

/** UTF-16 puts the halves of what lies beyond U+FFFF before U+E000; code points put it last. */
function ranked(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
