import { Refused } from '../../shared/errors.js';
import type { Tx } from '../audit/index.js';
import { InspectionEntity, type InspectionId } from './inspection.entity.js';
import { INSPECTION_MOVES, inspectionVerbs, type InspectionVerb } from './lifecycle.js';

/** Loads an inspection for a move. @throws NotFound; Refused in a state from which the move does not lead. */
export async function lockForVerb(tx: Tx, id: InspectionId, verb: InspectionVerb): Promise<InspectionEntity> {
  const inspection = await tx.lock(InspectionEntity, { id });
  const { from, refusal } = INSPECTION_MOVES[verb];
  if (inspection.state !== from) throw new Refused([{ code: refusal }], inspectionVerbs(inspection.state));
  return inspection;
}
