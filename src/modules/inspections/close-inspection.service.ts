import { Forbidden } from '../../shared/errors.js';
import type { Tx } from '../audit/index.js';
import { InspectionEntity, type InspectionId } from './inspection.entity.js';
import { mayManageInspections } from './inspection.policy.js';
import { lockForVerb } from './lock-for-verb.service.js';

/** Ends an inspection. @throws Forbidden, NotFound; Refused where it is not open */
export async function closeInspection(tx: Tx, id: InspectionId): Promise<void> {
  if (!mayManageInspections(tx.actor)) throw new Forbidden();
  const { version } = await lockForVerb(tx, id, 'close');
  await tx.save(InspectionEntity, { id }, version, { state: 'closed', closedAt: tx.now });
  tx.record({ action: 'inspection.closed', subject: { kind: 'inspection', id } });
}
