import { NotFound, Refused } from '../../shared/errors.js';
import type { Reading, Tx } from '../audit/index.js';
import type { Item } from '../checklist/index.js';
import type { OperatorId } from '../../shared/ids.js';
import type { AssessmentId, AssessmentState } from './assessment.entity.js';

/** What decides whether answers may still change. */
export interface Openness {
  readonly operatorId: OperatorId;
  readonly state: AssessmentState;
  readonly inspectionState: 'draft' | 'open' | 'closed';
}

export interface AnswerableItem extends Openness {
  readonly item: Item;
}

/**
 * The item of an assessment. In a transaction that changes something the assessment cannot be submitted meanwhile; other items can be saved.
 * @throws NotFound where the item is none of the assessment's, or the assessment not the actor's
 */
export async function itemToAnswer(
  reading: Reading,
  id: AssessmentId,
  code: string,
  locking: boolean,
): Promise<AnswerableItem> {
  const row = await reading.row<AnswerableItem>(
    `SELECT a.operator_id AS "operatorId", a.state, i.state AS "inspectionState", c.content AS item
       FROM assessment a JOIN inspection i ON i.id = a.inspection_id
       JOIN catalogue_item c ON c.catalogue_id = i.catalogue_id AND c.code = $2
      WHERE a.id = $1 AND $2 = ANY (a.item_codes) ${locking ? 'FOR SHARE OF a' : ''}`,
    [id, code],
  );
  if (row === null) throw new NotFound();
  return row;
}

/** @throws Refused once it is submitted, or the inspection over */
export function requireOpen({ state, inspectionState }: Pick<Openness, 'state' | 'inspectionState'>): void {
  if (state === 'submitted') throw new Refused([{ code: 'assessment-submitted' }]);
  if (inspectionState !== 'open') throw new Refused([{ code: 'inspection-over' }]);
}

/** Sees to it that something can be attached to the item: a row of version 0 where nobody answered yet. Returns the answer's id. */
export async function ensureAnswer(
  tx: Tx,
  { id, assessmentId, operatorId, code, content }: NewAnswer,
): Promise<string> {
  await tx.execute(
    `INSERT INTO answer (id, assessment_id, operator_id, item_code, content, saved_by_name, saved_at, version)
     VALUES ($1, $2, $3, $4, $5, '', $6, 0) ON CONFLICT (assessment_id, item_code) DO NOTHING`,
    [id, assessmentId, operatorId, code, JSON.stringify(content), tx.now],
  );
  const row = await tx.row<{ id: string }>('SELECT id FROM answer WHERE assessment_id = $1 AND item_code = $2', [
    assessmentId,
    code,
  ]);
  return row?.id ?? id;
}

interface NewAnswer {
  readonly id: string;
  readonly assessmentId: AssessmentId;
  readonly operatorId: OperatorId;
  readonly code: string;
  readonly content: unknown;
}
