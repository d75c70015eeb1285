import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { type Fault, Invalid, Stale } from '../../shared/errors.js';
import { type Tx, UnitOfWork } from '../audit/index.js';
import { overtaken } from './entry-rows.js';
import { once, type SentOnce } from './once.service.js';
import { enterStatuses, lockOutage } from './outage-parts.service.js';
import {
  changesOf,
  type FeatureView,
  featuresOf,
  newestOf,
  standingOf,
  type StatusView,
} from './outage-rows.queries.js';
import { beyondEnd, statusFaults } from './outage-times.js';
import type { OutageEntity, OutageId } from './outage.entity.js';
import type { StatusesInput, StatusInput } from './outages.input.js';

/** What came of a report: the number of the newest row of each feature that was entered, which a next report has seen. */
export interface Reported {
  readonly entered: number;
  readonly newest: Readonly<Record<string, number>>;
}

/** What somebody else entered since the editor looked: of each feature its newest rows. */
export interface Overtaken {
  readonly features: Readonly<Record<string, StatusView>>;
}

/** Enters what holds of features from a moment on. */
@Injectable()
export class Statuses {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Enters all rows or none.
   * @throws NotFound; Forbidden; Invalid with every fault; Stale where somebody entered one of the features since it was seen
   */
  report(actor: Actor, id: OutageId, input: StatusesInput, sent: SentOnce | null = null): Promise<Reported> {
    return this.unitOfWork.run(actor, async (tx) => {
      const outage = await lockOutage(tx, id);
      return once(tx, sent, () => report(tx, outage, input));
    });
  }
}

async function report(tx: Tx, outage: OutageEntity, { at, rows }: StatusesInput): Promise<Reported> {
  const features = await featuresOf(tx, [outage.id]);
  const read = rows.map((row) => ({ ...rowIn(row, at), known: featureOf(features, row.feature) }));
  const faults = [
    ...(rows.length === 0 ? [{ path: 'rows', code: 'too-few', facts: { min: 1 } } as const] : []),
    ...read.flatMap((row, index) =>
      faultsOf(row, rows[index] as StatusInput, index, { features, outage, now: tx.now }),
    ),
  ];
  if (faults.length > 0) throw new Invalid(withoutRepeats(faults));
  const sound = read.flatMap(({ known, ...row }) => (known === null ? [] : [{ ...row, feature: known.id }]));
  await requireNewest(tx, outage.id, sound);
  await enterStatuses(
    tx,
    outage,
    sound.map(({ feature, ...row }) => ({ featureId: feature, ...row })),
  );
  const entered = new Set<string>(sound.map(({ feature }) => feature));
  await requireBack(
    tx,
    outage,
    features.filter(({ id }) => entered.has(id)),
  );
  const after = { title: outage.title, at, rows: rows.length };
  tx.record({
    action: 'outage.reported',
    subject: { kind: 'outage', id: outage.id },
    operatorId: outage.operatorId,
    after,
  });
  const newest = (await newestOf(tx, outage.id)).filter(({ featureId }) => entered.has(featureId));
  return {
    entered: sound.length,
    newest: Object.fromEntries(newest.map(({ featureId, number }) => [featureId, number])),
  };
}

const rowIn = ({ state, note, expectedAt, at, seen }: StatusInput, common: Date) => ({
  ...{ state, note: note ?? '', expectedAt, at: at ?? common, seen },
});

/** By its id here, or by its id in the register. */
const featureOf = (features: readonly FeatureView[], named: string): FeatureView | null =>
  features.find(({ id }) => id === named) ?? features.find(({ code }) => code === named) ?? null;

type Read = ReturnType<typeof rowIn> & { readonly known: FeatureView | null };

/** What is wrong with a row; with a moment that it shares with others, under the name of that. */
function faultsOf(
  row: Read,
  { feature, at }: StatusInput,
  index: number,
  { features, outage, now }: { features: readonly FeatureView[]; outage: OutageEntity; now: Date },
): readonly Fault[] {
  const moments = statusFaults(row, outage, now).map((fault) =>
    fault.path === 'at' && at === null ? fault : { ...fault, path: `rows.${index}.${fault.path}` },
  );
  if (row.known !== null) return moments;
  const allowed = features.slice(0, SHOWN).map(({ id, code }) => code ?? id);
  const facts = { found: feature, allowed };
  return [...moments, { path: `rows.${index}.feature`, code: 'outage-feature-unknown', facts }];
}

/** @throws Invalid where an outage that has ended would be left with one of these features stopped */
async function requireBack(tx: Tx, outage: OutageEntity, entered: readonly FeatureView[]): Promise<void> {
  if (outage.endedAt === null) return;
  const names = new Map<string, string>(entered.map(({ id, name }) => [id, name]));
  const changes = await changesOf(tx, [outage.id], tx.now);
  const faults = beyondEnd(
    outage,
    changes.filter(({ featureId }) => names.has(featureId)),
    names,
  );
  if (faults.length > 0) throw new Invalid(faults);
}

/** As many as a sentence can name. */
const SHOWN = 50;

/** A moment that many rows share is at fault once. */
const withoutRepeats = (faults: readonly Fault[]): readonly Fault[] => [
  ...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values(),
];

/** @throws Stale with what stands now of every feature that somebody else entered meanwhile */
async function requireNewest(
  tx: Tx,
  id: OutageId,
  rows: readonly { readonly feature: string; readonly seen: number | null }[],
): Promise<void> {
  const newest = await newestOf(tx, id);
  const late = new Set(overtaken(rows, newest).map(({ feature }) => feature));
  if (late.size === 0) return;
  const standing = await standingOf(
    tx,
    id,
    newest.filter(({ featureId }) => late.has(featureId)),
  );
  const current: Overtaken = { features: Object.fromEntries(standing.map((row) => [row.featureId, row])) };
  throw new Stale(Math.max(...newest.map(({ number }) => number)), current);
}
