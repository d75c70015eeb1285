import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import type { OperatorId } from '../../shared/ids.js';
import { addMonths, seoulDate } from '../../shared/time.js';
import type { Reading } from '../audit/index.js';
import { type OutageAnswer, OutageAnswers } from '../self-assessment/index.js';
import { currentRegister, type Service } from '../topology/index.js';
import { clockFactsOf } from './clock-facts.queries.js';
import { clocksOf } from './clocks.js';
import { outageAnswers, type PastOutage } from './outage-answers.js';
import { changesOf, type FeatureView, featuresOf, type StatusView } from './outage-rows.queries.js';
import { OutageEntity, type OutageId } from './outage.entity.js';
import { MINUTE, stopsOf } from './stops.js';

/** As many of the last twelve months as are held against answers, the newest first. */
const MOST_OUTAGES = 100;

/** Hands self-assessment what outages say of answers: as many statements as for one, and one for an operator without any. */
@Injectable()
export class OutagesBesideAnswers implements OnModuleInit {
  constructor(private readonly answers: OutageAnswers) {}

  onModuleInit(): void {
    this.answers.register(readAnswers);
  }
}

async function readAnswers(reading: Reading, operatorId: OperatorId): Promise<readonly OutageAnswer[]> {
  const ids = await reading.rows<{ id: OutageId }>(
    `SELECT id FROM outage WHERE operator_id = $1 AND exercise IS NULL AND started_at >= $2::date::timestamp AT TIME ZONE 'Asia/Seoul'
      ORDER BY started_at DESC, id DESC LIMIT $3`,
    [operatorId, addMonths(seoulDate(reading.now), -12), MOST_OUTAGES],
  );
  return ids.length === 0
    ? []
    : outageAnswers(
        await pastOutages(
          reading,
          operatorId,
          ids.map(({ id }) => id),
        ),
      );
}

async function pastOutages(reading: Reading, operatorId: OperatorId, ids: readonly OutageId[]): Promise<PastOutage[]> {
  const outages = await reading.find(OutageEntity, { id: In([...ids]) });
  const facts = await clockFactsOf(reading, outages);
  const statuses = await changesOf(reading, ids, reading.now);
  const features = Map.groupBy(await featuresOf(reading, ids), ({ outageId }) => outageId);
  const document = (await currentRegister(reading, operatorId))?.document;
  const services = new Map((document?.services ?? []).map((service) => [service.id, service]));
  return outages.flatMap((outage, index) => {
    const own = features.get(outage.id) ?? [];
    const said = statuses.filter(({ featureId }) => own.some(({ id }) => id === featureId));
    const known = facts[index];
    if (known === undefined) return [];
    const notice = clocksOf({ ...known, statuses: said }, reading.now).find(({ duty }) => duty === 'notice-to-users');
    const { id, title, startedAt, detectedAt, endedAt, lostSites } = outage;
    return {
      ...{ id, title, startedAt, detectedAt, lostSite: lostSites.length > 0 },
      notifiedAt: notice?.state === 'done' ? (notice.done?.at ?? null) : null,
      features: own.flatMap((feature) => stopped(feature, said, endedAt, reading.now, services)),
    };
  });
}

/** A registered feature that stopped and came back. */
function stopped(
  { id, code }: FeatureView,
  statuses: readonly StatusView[],
  endedAt: Date | null,
  now: Date,
  services: ReadonlyMap<string, Service>,
): PastOutage['features'] {
  const service = code === null ? undefined : services.get(code);
  if (service === undefined) return [];
  const own = statuses.filter(({ featureId }) => featureId === id);
  const ended = stopsOf(own, endedAt, now)
    .flat()
    .flatMap(({ from, to }) => (to === null ? [] : [Math.floor((to.getTime() - from.getTime()) / MINUTE)]));
  if (ended.length === 0) return [];
  const objectiveMinutes = service.objective?.recoveryMinutes ?? null;
  return [{ core: service.core, objectiveMinutes, stoppedMinutes: Math.max(...ended) }];
}
