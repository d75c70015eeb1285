import type { Id } from '../../shared/ids.js';
import type { CalendarDate } from '../../shared/time.js';
import type { Reading } from '../audit/index.js';
import { evidenceOf, type EvidenceView } from '../evidence/index.js';
import type { FindingId } from './finding.entity.js';
import type { FindingState } from './finding-lifecycle.js';
import { FindingStepEntity } from './finding-step.entity.js';

/** A preventive action (재발방지 대책) as the page of its outage shows it. */
export interface Prevention {
  readonly id: FindingId;
  readonly title: string;
  readonly text: string;
  readonly state: FindingState;
  readonly dueOn: CalendarDate;
}

/** What became of a preventive action, and the files that show it. */
export interface PreventionCourse {
  readonly steps: readonly Omit<FindingStepEntity, 'operatorId' | 'findingId'>[];
  readonly files: readonly EvidenceView[];
}

/** Those of an outage, by the day on which they are due; given up ones as well. */
export const preventionsOf = (reading: Reading, outageId: Id<'outage'>): Promise<Prevention[]> =>
  reading.rows<Prevention>(
    `SELECT id, title, text, state, result_due_on::text AS "dueOn" FROM finding
      WHERE outage_id = $1 ORDER BY result_due_on, id`,
    [outageId],
  );

/** In the order in which it happened; nothing of a finding that a judgement opened. */
export async function courseOf(reading: Reading, findingId: FindingId): Promise<PreventionCourse> {
  const found = await reading.find(FindingStepEntity, { findingId }, { number: 'ASC' });
  const steps = found.map(({ id, number, move, text, by, byName, at }) => ({ id, number, move, text, by, byName, at }));
  return { steps, files: await evidenceOf(reading, 'finding', [findingId]) };
}
