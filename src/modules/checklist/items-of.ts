import { BoundedCache } from '../../shared/bounded-cache.js';
import type { Reading } from '../audit/index.js';
import type { CatalogueEntity, CatalogueId } from './catalogue.entity.js';
import type { Item } from './catalogue.js';

type Items = ReadonlyMap<CatalogueId, readonly Item[]>;

/**
 * The items of versions that are or were in force: the database never lets them change, and almost every page of an
 * assessment asks for them.
 */
const frozen = new BoundedCache<CatalogueId, readonly Item[]>(8);

/** What versions that the actor may see hold, in its order and to be looked at only. One query, none where all were read before. */
export async function itemsOf(
  reading: Reading,
  versions: readonly Pick<CatalogueEntity, 'id' | 'state'>[],
): Promise<Items> {
  const items = new Map<CatalogueId, readonly Item[]>();
  for (const { id } of versions) {
    const kept = frozen.get(id);
    if (kept !== undefined) items.set(id, kept);
  }
  const unread = versions.filter(({ id }) => !items.has(id));
  for (const [id, found] of await read(reading, unread)) items.set(id, found);
  for (const { id, state } of unread) if (state !== 'draft') frozen.keep(id, items.get(id) ?? []);
  return items;
}

async function read(reading: Reading, versions: readonly { readonly id: CatalogueId }[]): Promise<Items> {
  if (versions.length === 0) return new Map();
  const rows = await reading.rows<{ readonly id: CatalogueId; readonly content: Item }>(
    `SELECT catalogue_id AS id, content FROM catalogue_item WHERE catalogue_id = ANY ($1::uuid[]) ORDER BY position`,
    [versions.map(({ id }) => id)],
  );
  const byVersion = Map.groupBy(rows, ({ id }) => id);
  return new Map(versions.map(({ id }) => [id, (byVersion.get(id) ?? []).map(({ content }) => content)]));
}
