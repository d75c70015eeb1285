/** The same value with the keys of every object in order, so that its JSON, and the hash of that, depend on the content alone. */
export function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, entry]) => [key, canonical(entry)]),
  );
}

/** Its JSON in that order, without spaces: what is hashed, and what a file is made of that must give the same hash again. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(canonical(value));
}
