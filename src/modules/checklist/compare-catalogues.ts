import type { Catalogue, Item } from './catalogue.js';

/** What of an item can differ between two versions, in the order in which it is shown. */
export const COMPARED_FIELDS = [
  'kind',
  'title',
  'requirement',
  'guidance',
  'evidence',
  'parts',
  'criteria',
  'marks',
  'legalBases',
  'appliesTo',
] as const satisfies readonly (keyof Item)[];
export type ComparedField = (typeof COMPARED_FIELDS)[number];

export interface ChangedItem {
  readonly before: Item;
  readonly after: Item;
  readonly fields: readonly ComparedField[];
}

/** Two versions held against each other, item by item. An item that only moved is the same item. */
export interface CatalogueComparison {
  readonly added: readonly Item[];
  readonly removed: readonly Item[];
  readonly changed: readonly ChangedItem[];
  /** How many items are the same in both. */
  readonly same: number;
}

/** What the later version adds, drops and changes. */
export function compareCatalogues(
  earlier: Pick<Catalogue, 'items'>,
  later: Pick<Catalogue, 'items'>,
): CatalogueComparison {
  const before = new Map(earlier.items.map((item) => [item.id, item]));
  const after = new Set(later.items.map(({ id }) => id));
  const pairs = later.items.flatMap((item) => {
    const old = before.get(item.id);
    return old === undefined ? [] : [{ before: old, after: item, fields: fieldsThatDiffer(old, item) }];
  });
  const changed = pairs.filter(({ fields }) => fields.length > 0);
  return {
    added: later.items.filter(({ id }) => !before.has(id)),
    removed: earlier.items.filter(({ id }) => !after.has(id)),
    changed,
    same: pairs.length - changed.length,
  };
}

function fieldsThatDiffer(before: Item, after: Item): readonly ComparedField[] {
  return COMPARED_FIELDS.filter((field) => canonical(before[field]) !== canonical(after[field]));
}

/** The order of keys is no difference: the database keeps its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (isRecord(each) ? sorted(each) : each));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sorted = (record: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
