/**
 * A map that forgets what was not used lately, so that it cannot grow without end: at most `limit` entries are young,
 * and as many old. When the young are full they become the old, and the old are dropped.
 */
export class BoundedCache<K, V> {
  private young = new Map<K, V>();
  private old = new Map<K, V>();

  constructor(private readonly limit: number) {}

  get size(): number {
    return this.young.size + this.old.size;
  }

  /** The value kept for the key, else the one that `make` gives, kept from now on. */
  getOrMake(key: K, make: () => V): V {
    const kept = this.get(key);
    if (kept !== undefined) return kept;
    const value = make();
    this.keep(key, value);
    return value;
  }

  /** The value kept for the key; being asked for is being used. */
  get(key: K): V | undefined {
    const fresh = this.young.get(key);
    if (fresh !== undefined) return fresh;
    const old = this.old.get(key);
    if (old !== undefined) this.keep(key, old);
    return old;
  }

  keep(key: K, value: V): void {
    if (this.young.size >= this.limit) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
  }
}
