import type { OperatorId } from '../../shared/ids.js';
import type { Reading } from '../audit/index.js';
import type { OutageId } from './outage.entity.js';

/** An outage that goes on. */
export interface OngoingOutage {
  readonly id: OutageId;
  readonly title: string;
  readonly operatorName: string;
  readonly startedAt: Date;
}

/** Those that go on and are no exercise, the newest first; of one operator, or of all that the reader may see. */
export const ongoingOutages = (
  reading: Reading,
  operatorId: OperatorId | null,
  limit: number,
): Promise<OngoingOutage[]> =>
  reading.rows<OngoingOutage>(
    `SELECT o.id, o.title, p.name AS "operatorName", o.started_at AS "startedAt"
       FROM outage o JOIN organisation p ON p.id = o.operator_id
      WHERE o.ended_at IS NULL AND o.exercise IS NULL AND ($1::uuid IS NULL OR o.operator_id = $1)
      ORDER BY o.started_at DESC, o.id DESC LIMIT $2`,
    [operatorId, limit],
  );
