import { Injectable } from '@nestjs/common';
import { type Actor, isMinistrySide } from '../../shared/actor.js';
import { type Fault, Forbidden, Invalid, Stale } from '../../shared/errors.js';
import type { OperatorId } from '../../shared/ids.js';
import type { AuditAction } from '../../shared/words/index.js';
import { newId } from '../../platform/database/new-id.js';
import { fingerprint, type Tx, UnitOfWork } from '../audit/index.js';
import { operatorView } from '../operators/index.js';
import { once, type SentOnce } from './once.service.js';
import { OutageEventEntity, type OutageEventId } from './outage-event.entity.js';
import { OutageFeatureEntity } from './outage-feature.entity.js';
import { type ExerciseKind, type LostSite, OutageEntity, type OpenedFrom, type OutageId } from './outage.entity.js';
import {
  addFeatures,
  enterStatuses,
  lockOutage,
  lostSitesOf,
  requireHappened,
  requireOutageWriter,
} from './outage-parts.service.js';
import { recordFaults, startAfter, timeFaults } from './outage-times.js';
import type { OutageFactsInput, OutageFeatureInput, OutageInput } from './outages.input.js';
import { mayKeepEvents } from './outages.policy.js';
import { changesOf, firstActOf } from './outage-rows.queries.js';

/** What was opened, with the version that a change of it names. */
export interface OpenedOutage {
  readonly id: OutageId;
  readonly version: number;
}

/** The record of outages (장애): opened, changed, joined to an event. */
@Injectable()
export class Outages {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Opens an outage with its features; where a state is given, they have it from the start on.
   * @throws NotFound; Forbidden; Invalid with every fault
   */
  open(actor: Actor, operatorId: OperatorId, input: OutageInput, sent: SentOnce | null = null): Promise<OpenedOutage> {
    return this.unitOfWork.run(actor, async (tx) => {
      await operatorView(tx, operatorId);
      requireOutageWriter(tx, operatorId);
      return once(tx, sent, () => openOutage(tx, operatorId, input));
    });
  }

  /** Changes the facts and answers the new version. @throws NotFound; Forbidden; Stale; Invalid */
  change(actor: Actor, id: OutageId, version: number, input: OutageFactsInput): Promise<number> {
    return this.unitOfWork.run(actor, async (tx) => {
      const outage = await openAt(tx, id, version);
      const facts = await factsIn(tx, outage, input);
      const next = await tx.save(OutageEntity, { id }, version, facts);
      record(tx, 'outage.changed', outage, { ...outage, ...facts });
      return next;
    });
  }

  /** Adds features behind those that are there. @throws NotFound; Forbidden; Invalid; Refused where they become too many */
  extend(
    actor: Actor,
    id: OutageId,
    features: readonly OutageFeatureInput[],
    sent: SentOnce | null = null,
  ): Promise<{ readonly features: readonly string[] }> {
    return this.unitOfWork.run(actor, async (tx) => {
      const outage = await lockOutage(tx, id);
      return once(tx, sent, async () => {
        if (features.length === 0) throw new Invalid([{ path: 'features', code: 'too-few', facts: { min: 1 } }]);
        const added = await addFeatures(tx, outage, features);
        const after = { title: outage.title, features: added.map(({ name }) => name) };
        tx.record({ action: 'outage.extended', subject: { kind: 'outage', id }, operatorId: outage.operatorId, after });
        return { features: added.map((feature) => feature.id) };
      });
    });
  }

  /** Puts it among the outages of an event, or takes it out with null. @throws NotFound; Forbidden; Stale; Invalid */
  join(actor: Actor, id: OutageId, version: number, eventId: OutageEventId | null): Promise<number> {
    return this.unitOfWork.run(actor, async (tx) => {
      if (!mayKeepEvents(tx.actor)) throw new Forbidden('events-by-ministry');
      const outage = await openAt(tx, id, version);
      requireHappened(outage, 'exercise-not-joined');
      if (eventId !== null && (await tx.one(OutageEventEntity, { id: eventId })) === null)
        throw new Invalid([{ path: 'event', code: 'outage-event-unknown', facts: { found: eventId } }]);
      const next = await tx.save(OutageEntity, { id }, version, { eventId });
      const subject = { kind: 'outage', id } as const;
      const [before, after] = [{ event: outage.eventId }, { title: outage.title, event: eventId }];
      tx.record({ action: 'outage.joined', subject, operatorId: outage.operatorId, before, after });
      return next;
    });
  }
}

async function openOutage(tx: Tx, operatorId: OperatorId, input: OutageInput): Promise<OpenedOutage> {
  const outage = { id: newId<'outage'>(), operatorId, lostSites: [], exercise: input.exercise ?? null };
  const facts = await factsIn(tx, outage, input);
  const opened = {
    ...{ openedFrom: openedFrom(tx.actor), openedBy: tx.actor.personId, openedByName: tx.actor.personName },
    openedAt: tx.now,
  };
  await tx.insert(OutageEntity, { ...outage, ...facts, ...opened, eventId: null, version: 1 });
  const features = await addFeatures(tx, outage, input.features);
  const { state, startedAt } = input;
  if (state !== null) {
    const common = { at: startedAt, state, note: '', expectedAt: null };
    await enterStatuses(
      tx,
      outage,
      features.map(({ id: featureId }) => ({ featureId, ...common })),
    );
    requireSound(
      recordFaults(
        facts,
        features.map(({ id: featureId }, number) => ({ featureId, number, ...common })),
        namesOf(features),
      ),
    );
  }
  record(tx, 'outage.opened', null, { ...outage, ...facts });
  return { id: outage.id, version: 1 };
}

async function openAt(tx: Tx, id: OutageId, version: number): Promise<OutageEntity> {
  const outage = await lockOutage(tx, id);
  if (outage.version !== version) throw new Stale(outage.version, outage);
  return outage;
}

type Facts = Pick<
  OutageEntity,
  | 'title'
  | 'startedAt'
  | 'detectedAt'
  | 'endedAt'
  | 'occasion'
  | 'announcedFrom'
  | 'announcedTo'
  | 'causes'
  | 'measures'
  | 'lostSites'
>;

/** What the input says, with the sites by name. @throws Invalid with every fault, those against the entered states as well */
async function factsIn(
  tx: Tx,
  { id, operatorId, lostSites, exercise }: Pick<OutageEntity, 'id' | 'operatorId' | 'lostSites' | 'exercise'>,
  { title, startedAt, detectedAt, endedAt, occasion, announcedFrom, announcedTo, ...input }: OutageFactsInput,
): Promise<Facts> {
  const times = { startedAt, detectedAt, endedAt, announcedFrom, announcedTo };
  const { sites, faults } = await lostSitesOf(tx, operatorId, input.lostSites, lostSites);
  const features = await tx.find(OutageFeatureEntity, { outageId: id });
  const said = recordFaults(times, await changesOf(tx, [id], tx.now), namesOf(features));
  const acts = startAfter(startedAt, await firstActOf(tx, id));
  requireSound([...timeFaults(times, tx.now), ...said, ...acts, ...faults, ...scenarioFaults(exercise, sites)]);
  const causes = input.causes.map(({ certainty, text }) => ({ certainty, text }));
  return { title, ...times, occasion, causes, measures: input.measures ?? '', lostSites: sites };
}

/** An exercise assumes something lost. */
const scenarioFaults = (exercise: ExerciseKind | null, { length }: readonly LostSite[]): readonly Fault[] =>
  exercise !== null && length === 0 ? [{ path: 'lostSites', code: 'exercise-without-loss' }] : [];

function requireSound(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new Invalid(faults);
}

const namesOf = (features: readonly Pick<OutageFeatureEntity, 'id' | 'name'>[]): ReadonlyMap<string, string> =>
  new Map(features.map(({ id, name }) => [id, name]));

const openedFrom = (actor: Actor): OpenedFrom =>
  isMinistrySide(actor) ? 'ministry' : actor.byToken === true ? 'token' : 'operator';

type Told = Facts & Pick<OutageEntity, 'id' | 'operatorId' | 'exercise'>;

/** The trail tells the title and the moments; of what was written about it the fingerprint alone. */
function record(tx: Tx, action: AuditAction, before: Told | null, after: Told): void {
  const { id, operatorId } = after;
  tx.record({
    action,
    subject: { kind: 'outage', id },
    operatorId,
    ...(before === null ? {} : { before: told(before) }),
    after: {
      ...told(after),
      ...(after.exercise !== null && { exercise: after.exercise }),
      ...(before === null && { from: openedFrom(tx.actor) }),
    },
  });
}

const told = ({ title, startedAt, detectedAt, endedAt, occasion, causes, measures, lostSites }: Facts) => ({
  ...{ title, startedAt, detectedAt, endedAt },
  sha256: fingerprint({ occasion, causes, measures, lostSites }),
});
