import type { AnswerKind, AnswerPart, Catalogue, Comparator, Criterion, Item } from './catalogue.js';
import type { Place } from './place.js';

/** Whether an item agrees with itself: id and domain, parts and criteria. Notes what does not. */
export function isCoherent(item: Item, place: Place): boolean {
  const results = [
    belongsToDomain(item, place),
    hasDistinct(
      item.parts,
      (part) => part.key,
      (index) => place.at('parts', index, 'key'),
    ),
    ...item.parts.map((part, index) => isLabelled(item, part, place.at('parts', index))),
    ...item.criteria.map((criterion, index) => fits(item, criterion, place.at('criteria', index))),
  ];
  return results.every(Boolean);
}

/** Whether no two items have the same id. */
export function hasDistinctIds(catalogue: Pick<Catalogue, 'items'>, place: Place): boolean {
  return hasDistinct(
    catalogue.items,
    (item) => item.id,
    (index) => place.at('items', index, 'id'),
  );
}

function belongsToDomain(item: Item, place: Place): boolean {
  if (item.id.startsWith(item.domain)) return true;
  place.at('id').fault('not-in-form', { example: `${item.domain}-01`, found: item.id });
  return false;
}

function isLabelled(item: Item, part: AnswerPart, place: Place): boolean {
  if (item.parts.length === 1 || part.label !== null) return true;
  place.fault('key-missing', { key: 'label' });
  return false;
}

const MEASURED: Record<Comparator, AnswerKind> = {
  'at-least': 'number',
  'at-most': 'number',
  equals: 'number',
  'at-least-part': 'number',
  'within-months': 'date',
  'within-days-after': 'date',
  'by-month-day': 'date',
  'not-before-reference': 'date',
};

function fits(item: Item, criterion: Criterion, place: Place): boolean {
  const measured = partNamed(item, criterion.part, criterion.comparator, place.at('part'));
  const other = otherPart(criterion);
  const compared = other === null || partNamed(item, other.key, criterion.comparator, place.at(other.field)) !== null;
  const sameUnit = measured === null || hasUnit(measured, criterion, place);
  const explained = !criterion.toConfirm || criterion.note !== null;
  if (!explained) place.fault('key-missing', { key: 'note' });
  return measured !== null && compared && sameUnit && explained;
}

/** The part that a criterion names, noted where there is none, or one of which the comparator cannot speak. */
function partNamed(item: Item, key: string, comparator: Comparator, place: Place): AnswerPart | null {
  const part = item.parts.find((each) => each.key === key);
  if (part === undefined) {
    place.fault('not-a-choice', { allowed: item.parts.map((each) => each.key), found: key });
    return null;
  }
  if (part.kind === MEASURED[comparator]) return part;
  place.fault('criterion-kind', { comparator, needed: MEASURED[comparator], found: part.kind });
  return null;
}

function otherPart(criterion: Criterion): { readonly field: string; readonly key: string } | null {
  if (criterion.comparator === 'at-least-part') return { field: 'other', key: criterion.other };
  return criterion.comparator === 'within-days-after' ? { field: 'after', key: criterion.after } : null;
}

function hasUnit(part: AnswerPart, criterion: Criterion, place: Place): boolean {
  if (part.kind !== 'number' || !('unit' in criterion) || criterion.unit === part.unit) return true;
  place.at('unit').fault('not-a-choice', { allowed: [part.unit], found: criterion.unit });
  return false;
}

function hasDistinct<T>(
  values: readonly T[],
  nameOf: (value: T) => string,
  placeOf: (index: number) => Place,
): boolean {
  const names = values.map(nameOf);
  const repeated = names.flatMap((name, index) => (names.indexOf(name) < index ? [{ name, index }] : []));
  for (const { name, index } of repeated) placeOf(index).fault('duplicate', { found: name });
  return repeated.length === 0;
}
