/** True where an object of the text has a key twice, which `JSON.parse` hides: the text then has more keys than its value.
 *  @param text valid JSON
 *  @param value what it was parsed into */
export function hasRepeatedKeys(text: string, value: unknown): boolean {
  return keysInText(text) !== keysInValue(value);
}

const QUOTE = '"';
const BACKSLASH = 92;
const COLON = 58;
const SPACE = 32;

/** In valid JSON a string followed by a colon is a key, and nothing else is. */
function keysInText(text: string): number {
  let keys = 0;
  for (let open = text.indexOf(QUOTE); open >= 0;) {
    let next = closingQuote(text, open) + 1;
    while (text.charCodeAt(next) <= SPACE) next += 1;
    if (text.charCodeAt(next) === COLON) keys += 1;
    open = text.indexOf(QUOTE, next);
  }
  return keys;
}

function closingQuote(text: string, open: number): number {
  let close = text.indexOf(QUOTE, open + 1);
  while (isEscaped(text, close)) close = text.indexOf(QUOTE, close + 1);
  return close;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes += 1;
  return backslashes % 2 === 1;
}

function keysInValue(root: unknown): number {
  let keys = 0;
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    const entries: unknown[] = Object.values(value);
    if (!Array.isArray(value)) keys += entries.length;
    for (const entry of entries) open.push(entry);
  }
  return keys;
}
