/** A path of this portal, or null: an address from outside never leads to another site. */
export function ownPath(text: unknown): string | null {
  return typeof text === 'string' && /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(text) ? text : null;
}
