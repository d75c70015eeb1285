import { PAGE_SIZE } from '../../shared/pagination.js';
import type { Reading } from '../audit/index.js';
import type { InspectionProlongationEntity } from './inspection-prolongation.entity.js';
import type { InspectionId } from './inspection.entity.js';

/** The days as they stood and as they were set, and why. Who set them is not told: that stands in the trail. */
export type Prolongation = Omit<InspectionProlongationEntity, 'inspectionId'>;

/** How often and why an inspection was prolonged, newest first; of more than fifty the newest. */
export function prolongationsOf(reading: Reading, id: InspectionId): Promise<Prolongation[]> {
  return reading.rows<Prolongation>(
    `SELECT number, submission_due_before::text AS "submissionDueBefore", submission_due_on::text AS "submissionDueOn",
            ends_before::text AS "endsBefore", ends_on::text AS "endsOn", reason, prolonged_at AS "prolongedAt"
       FROM inspection_prolongation WHERE inspection_id = $1 ORDER BY number DESC LIMIT $2`,
    [id, PAGE_SIZE],
  );
}
