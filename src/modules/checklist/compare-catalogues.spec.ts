import { describe, expect, it } from '@jest/globals';
import type { Item } from './catalogue.js';
import { compareCatalogues } from './compare-catalogues.js';
import { shippedCatalogue } from '../../../test/support/shipped.js';

const shipped = shippedCatalogue().items;
const first = shipped[0] as Item;

describe('two versions of the checklist', () => {
  it('are the same where every item is', () => {
    expect(compareCatalogues({ items: shipped }, { items: shipped.toReversed() })).toEqual({
      added: [],
      removed: [],
      changed: [],
      same: shipped.length,
    });
  });

  it('differ in the items that only one of them has', () => {
    const { added, removed, same } = compareCatalogues({ items: shipped.slice(1) }, { items: shipped.slice(0, -1) });
    expect(added.map(({ id }) => id)).toEqual([first.id]);
    expect(removed.map(({ id }) => id)).toEqual([shipped.at(-1)?.id]);
    expect(same).toBe(shipped.length - 2);
  });

  it('name the fields in which an item was changed', () => {
    const changed: Item = { ...first, guidance: { ...first.guidance, en: 'Otherwise.' }, legalBases: [] };
    const { changed: found } = compareCatalogues({ items: [first] }, { items: [changed] });
    expect(found.map(({ fields }) => fields)).toEqual([['guidance', 'legalBases']]);
  });

  it('do not differ by the order of keys in the document', () => {
    const turned = JSON.parse(JSON.stringify(first, reversedKeys)) as Item;
    expect(compareCatalogues({ items: [first] }, { items: [turned] }).changed).toEqual([]);
  });
});

function reversedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toReversed());
}
