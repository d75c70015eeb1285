import { Forbidden, Invalid } from '../../shared/errors.js';
import { seoulDate } from '../../shared/time.js';
import type { Tx } from '../audit/index.js';
import { InspectionEntity, type InspectionId } from './inspection.entity.js';
import { mayManageInspections } from './inspection.policy.js';
import type { ProlongationInput } from './inspections.input.js';
import { lockForVerb } from './lock-for-verb.service.js';
import { prolonged, prolongationFaults } from './prolongation.js';

/** Sets later days. @throws Forbidden, NotFound; Refused where it is not open; Invalid where a day is not later */
export async function prolongInspection(tx: Tx, id: InspectionId, input: ProlongationInput): Promise<void> {
  if (!mayManageInspections(tx.actor)) throw new Forbidden();
  const { version, submissionDueOn, endsOn } = await lockForVerb(tx, id, 'prolong');
  const before = { submissionDueOn, endsOn };
  const after = prolonged(before, input);
  const faults = prolongationFaults(before, after, seoulDate(tx.now));
  if (faults.length > 0) throw new Invalid(faults);
  await tx.save(InspectionEntity, { id }, version, after);
  const subject = { kind: 'inspection', id } as const;
  tx.record({ action: 'inspection.prolonged', subject, before, after: { ...after, reason: input.reason } });
}
