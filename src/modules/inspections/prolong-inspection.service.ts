import { Forbidden, Invalid } from '../../shared/errors.js';
import { seoulDate } from '../../shared/time.js';
import type { Tx } from '../audit/index.js';
import { InspectionProlongationEntity } from './inspection-prolongation.entity.js';
import { InspectionEntity, type InspectionId } from './inspection.entity.js';
import { mayManageInspections } from './inspection.policy.js';
import type { ProlongationInput } from './inspections.input.js';
import { lockForVerb } from './lock-for-verb.service.js';
import { prolonged, prolongationFaults, type Term } from './prolongation.js';
import { prolongationsOf } from './prolongations.queries.js';

/** Sets later days. @throws Forbidden, NotFound; Refused where it is not open; Invalid where a day is not later */
export async function prolongInspection(tx: Tx, id: InspectionId, input: ProlongationInput): Promise<void> {
  if (!mayManageInspections(tx.actor)) throw new Forbidden();
  const { version, submissionDueOn, endsOn } = await lockForVerb(tx, id, 'prolong');
  const before = { submissionDueOn, endsOn };
  const after = prolonged(before, input);
  const faults = prolongationFaults(before, after, seoulDate(tx.now));
  if (faults.length > 0) throw new Invalid(faults);
  await tx.save(InspectionEntity, { id }, version, after);
  await tx.insert(InspectionProlongationEntity, await rowOf(tx, id, before, after, input.reason));
  const subject = { kind: 'inspection', id } as const;
  tx.record({ action: 'inspection.prolonged', subject, before, after: { ...after, reason: input.reason } });
}

/** The inspection is locked: nobody counts the same number meanwhile. */
async function rowOf(tx: Tx, inspectionId: InspectionId, before: Term, after: Term, reason: string) {
  const [last] = await prolongationsOf(tx, inspectionId);
  return {
    inspectionId,
    number: (last?.number ?? 0) + 1,
    ...{ submissionDueBefore: before.submissionDueOn, submissionDueOn: after.submissionDueOn },
    ...{ endsBefore: before.endsOn, endsOn: after.endsOn, reason, prolongedAt: tx.now },
  };
}
