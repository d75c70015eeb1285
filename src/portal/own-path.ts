/** A path of this portal, percent-encoded as browsers send it, or null: an address from outside never leads to another site. */
export function ownPath(text: unknown): string | null {
  return typeof text === 'string' && /^\/(?!\/)[!-[\]-~]*$/.test(text) ? text : null;
}
