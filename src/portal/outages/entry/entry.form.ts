import {
  changedRows,
  type EntryRow,
  FEATURE_STATES,
  type FeatureState,
  MOST_FEATURES,
  type OutageEntry,
  type StatusesInput,
  type StatusInput,
  type StatusView,
} from '../../../modules/outages/index.js';
import { Choice, Identifier, Moment, NestedList, Text, WholeNumber } from '../../../platform/http/input.js';
import type { FormFields } from '../../../platform/http/form.js';
import type { Fault } from '../../../shared/errors.js';
import { momentValue } from '../../layout/index.js';

export class EntryRowForm {
  @Identifier() feature: string;
  /** Number of the newest row of the feature that the form showed; 0 for none. */
  @WholeNumber({ min: 0, max: Number.MAX_SAFE_INTEGER }) seen: number;
  @Choice(FEATURE_STATES, { optional: true }) state: FeatureState | null;
  @Text({ max: 2000, optional: true }) note: string | null;
  @Moment({ optional: true }) expectedAt: Date | null;
}

/** All features at once, with one moment for all. */
export class EntryForm {
  @Moment() at: Date;
  @NestedList(EntryRowForm, { max: MOST_FEATURES }) rows: EntryRowForm[];
}

/** What is sent on: the rows that were changed, and which row of the form each of them is. */
export interface Changed {
  readonly input: StatusesInput;
  /** By the place among the changed rows, the place in the form. */
  readonly places: readonly number[];
  readonly faults: readonly Fault[];
}

/** Of a form the rows that say something else than what it showed. A row with a note but without a state is a fault. */
export function changedIn({ at, rows }: EntryForm, seen: readonly StatusView[]): Changed {
  const standing = new Map<string, StatusView>(seen.map((row) => [row.featureId, row]));
  const typed = rows.map((row, place) => ({
    ...{ ...row, note: row.note ?? '', place },
    expectedAt: isLeftOver(row, standing.get(row.feature)) ? null : row.expectedAt,
  }));
  const changed = changedRows<EntryRow & { readonly place: number }>(typed, seen);
  return {
    input: { at, rows: changed.flatMap(sentRow) },
    places: changed.map(({ place }) => place),
    faults: changed
      .filter(({ state }) => state === null)
      .map(({ place }) => ({ path: `rows.${place}.state`, code: 'not-chosen' }) as const),
  };
}

/** What is back is expected no more: a time that was not touched goes with the state that it was told for. */
const isLeftOver = ({ state, expectedAt }: EntryRowForm, standing: StatusView | undefined): boolean =>
  state === 'normal' && standing?.state !== 'normal' && minuteOf(expectedAt) === minuteOf(standing?.expectedAt ?? null);

const minuteOf = (moment: Date | null): string => momentValue(moment).slice(0, MINUTE_LONG);

/** A row with a state, which has the common moment. */
const sentRow = ({ feature, seen, state, note, expectedAt }: EntryRow): StatusInput[] =>
  state === null ? [] : [{ feature, seen, state, note, expectedAt, at: null }];

/** A fault of a row that was sent on, at its place in the form. */
export function atPlace(fault: Fault, places: readonly number[]): Fault {
  const [, index, field] = /^rows\.(\d+)\.(.+)$/.exec(fault.path) ?? [];
  if (index === undefined) return fault;
  return { ...fault, path: `rows.${places[Number(index)] ?? index}.${field ?? ''}` };
}

/** The rows as the form is opened: what stands now of every feature, by name of the field. */
export function entryTexts({ outage, standing, newest }: OutageEntry): Readonly<Record<string, string>> {
  const rows = new Map<string, StatusView>(standing.map((row) => [row.featureId, row]));
  const numbers = new Map(newest.map(({ featureId, number }) => [featureId, number]));
  const texts = outage.features.flatMap(({ id }, place) => {
    const row = rows.get(id);
    return [
      [`rows.${place}.feature`, id],
      [`rows.${place}.seen`, String(numbers.get(id) ?? 0)],
      [`rows.${place}.state`, row?.state ?? ''],
      [`rows.${place}.note`, row?.note ?? ''],
      [`rows.${place}.expectedAt`, minuteOf(row?.expectedAt ?? null)],
    ] as const;
  });
  return Object.fromEntries(texts);
}

/** Of `2026-11-23T09:00`: a row compares by the minute. */
export const MINUTE_LONG = 16;

/** The rows of a form count from 0 in the order in which they came, whatever they were called. */
export function inPlaces(fields: FormFields): FormFields {
  const heads = [...new Set(fields.flatMap(([name]) => ROW.exec(name)?.[1] ?? []))];
  return fields.map(([name, text]) => {
    const [, head, field] = ROW.exec(name) ?? [];
    return head === undefined
      ? ([name, text] as const)
      : ([`rows.${heads.indexOf(head)}.${field ?? ''}`, text] as const);
  });
}

const ROW = /^rows\.([^.]+)\.(.+)$/;
