import { Injectable } from '@nestjs/common';
import { type Actor, isMinistrySide } from '../../shared/actor.js';
import type { OperatorId } from '../../shared/ids.js';
import { keyOf, PAGE_SIZE, pageOf, type Page, shortlistOf, type Shortlist } from '../../shared/pagination.js';
import { type Reading, UnitOfWork } from '../audit/index.js';
import { OutageEventEntity, type OutageEventId } from './outage-event.entity.js';
import { mayKeepEvents } from './outages.policy.js';
import type { RestorationId } from './restoration.entity.js';

/** How far the building of an event is restored from a moment on, as told. */
export interface RestorationView {
  readonly id: RestorationId;
  /** Order of entry. */
  readonly number: number;
  readonly at: Date;
  readonly powerPercent: number;
  readonly hallsBack: number | null;
  readonly halls: number | null;
  readonly coolingPercent: number | null;
  readonly note: string;
  readonly reportedBy: string;
  readonly enteredByName: string;
  readonly enteredAt: Date;
}

/** How many rows stand beside a board; all of them are in the list. */
const BESIDE_A_BOARD = 10;

@Injectable()
export class RestorationQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** All that was told of the building, the latest moment first. @throws NotFound */
  async list(actor: Actor, id: OutageEventId, after: string | null): Promise<Page<RestorationView>> {
    const [at, number] = after === null ? LAST : keyOf(after, 'instant', 'integer');
    const rows = await this.unitOfWork.read(actor, async (reading) => {
      await reading.need(OutageEventEntity, { id });
      return reading.rows<RestorationView>(
        `${ROW} AND (r.at, r.number) < ($2::timestamptz, $3::bigint) ORDER BY r.at DESC, r.number DESC LIMIT $4`,
        [id, at, number, PAGE_SIZE + 1],
      );
    });
    return pageOf(rows, PAGE_SIZE, (row) => [row.at.toISOString(), row.number]);
  }

  /** Whether the actor may enter how far its building is restored. @throws NotFound */
  mayTell(actor: Actor, id: OutageEventId): Promise<boolean> {
    return this.unitOfWork.read(actor, async (reading) =>
      mayTellOfBuilding(reading, await reading.need(OutageEventEntity, { id })),
    );
  }

  /** What held of the building at a moment, and before; the newest first. */
  asOf(actor: Actor, id: OutageEventId, moment: Date): Promise<Shortlist<RestorationView>> {
    return this.unitOfWork.read(actor, (reading) => restorationsAsOf(reading, id, moment));
  }
}

/** The ministry, and whoever runs the building and has an outage in the event. */
export async function mayTellOfBuilding(
  reading: Reading,
  { id, facilityNumber }: Pick<OutageEventEntity, 'id' | 'facilityNumber'>,
): Promise<boolean> {
  const { actor } = reading;
  if (isMinistrySide(actor) || !actor.permissions.has('outage.write')) return mayKeepEvents(actor);
  const row = await reading.row<{ runs: boolean }>('SELECT runs_building_of($1, $2) AS runs', [id, facilityNumber]);
  return row?.runs ?? false;
}

/** The operator of the event that runs the building and that the actor acts for: itself, or whom it is the agent of. */
export const runnerOf = (
  reading: Reading,
  { id, facilityNumber }: Pick<OutageEventEntity, 'id' | 'facilityNumber'>,
): Promise<{ readonly id: OperatorId; readonly name: string } | null> =>
  reading.row<{ id: OperatorId; name: string }>(
    `SELECT p.id, p.name FROM outage o JOIN site s ON s.operator_id = o.operator_id JOIN organisation p ON p.id = o.operator_id
      WHERE o.event_id = $1 AND acts_for(o.operator_id)
        AND s.facility_number = $2 AND s.extent = 'whole' AND s.use IN ('own', 'colocation') ORDER BY p.id LIMIT 1`,
    [id, facilityNumber],
  );

const LAST = ['2999-01-01T00:00:00.000Z', Number.MAX_SAFE_INTEGER] as const;

/** Of a building that the event has no more, nothing is said any more. */
const ROW = `
  SELECT r.id, r.number::float8 AS number, r.at, r.power_percent AS "powerPercent", r.halls_back AS "hallsBack", r.halls,
         r.cooling_percent AS "coolingPercent", r.note, r.reported_by AS "reportedBy",
         r.entered_by_name AS "enteredByName", r.entered_at AS "enteredAt"
    FROM outage_restoration r JOIN outage_event e ON e.id = r.event_id AND e.facility_number = r.facility_number
   WHERE r.event_id = $1`;

/** Of rows of the same moment the one entered last comes first. */
export async function restorationsAsOf(
  reading: Reading,
  id: OutageEventId,
  moment: Date,
): Promise<Shortlist<RestorationView>> {
  const rows = await reading.rows<RestorationView>(`${ROW} AND r.at <= $2 ORDER BY r.at DESC, r.number DESC LIMIT $3`, [
    id,
    moment,
    BESIDE_A_BOARD + 1,
  ]);
  return shortlistOf(rows, BESIDE_A_BOARD);
}
