import { Forbidden, Refused, type Blocker } from '../../shared/errors.js';
import type { Regime } from '../../shared/regime.js';
import { seoulDate } from '../../shared/time.js';
import type { Reading, Tx } from '../audit/index.js';
import type { CatalogueId, CatalogueState } from '../checklist/index.js';
import { InspectionEntity, type InspectionId } from './inspection.entity.js';
import { mayManageInspections } from './inspection.policy.js';
import { inspectionVerbs } from './lifecycle.js';
import { lockForVerb } from './lock-for-verb.service.js';
import { openingBlockers } from './opening.js';
import { freezeParticipants, standing, type Participant } from './participants.service.js';
import { candidatesAmong, teamOfInspection } from './team.queries.js';

export interface OpenedInspection {
  readonly id: InspectionId;
  readonly regime: Regime;
  readonly year: number;
  /** In force, and so frozen. */
  readonly catalogueId: CatalogueId;
  readonly participants: readonly Participant[];
}

/**
 * Opens a planned inspection: from now on its participants see it. Freezes who takes part, each with the latest finding on it.
 * The caller makes the assessments in the same transaction.
 * @throws Forbidden, NotFound; Refused with all blockers
 */
export async function openInspection(tx: Tx, id: InspectionId): Promise<OpenedInspection> {
  if (!mayManageInspections(tx.actor)) throw new Forbidden();
  const inspection = await lockForVerb(tx, id, 'open');
  const blockers = await openingBlockersOf(tx, inspection);
  if (blockers.length > 0) throw new Refused(blockers, inspectionVerbs(inspection.state));
  const participants = await freezeParticipants(tx, inspection);
  const { regime, year, catalogueId, version } = inspection;
  await tx.save(InspectionEntity, { id }, version, { state: 'open', openedAt: tx.now });
  const after = { regime, year, catalogueId, participants: participants.length };
  tx.record({ action: 'inspection.opened', subject: { kind: 'inspection', id }, after });
  return { id, regime, year, catalogueId, participants };
}

/** Why a planned inspection could not be opened now; empty where it can. */
export async function blockersOf(reading: Reading, id: InspectionId): Promise<readonly Blocker[]> {
  return openingBlockersOf(reading, await reading.need(InspectionEntity, { id }));
}

async function openingBlockersOf(reading: Reading, inspection: InspectionEntity): Promise<readonly Blocker[]> {
  const { id, catalogueId, authorityId } = inspection;
  const catalogue = await reading.row<{ state: CatalogueState }>('SELECT state FROM catalogue WHERE id = $1', [
    catalogueId,
  ]);
  const team = await teamOfInspection(reading, id);
  return openingBlockers({
    plan: inspection,
    today: seoulDate(reading.now),
    catalogueState: catalogue?.state ?? 'retired',
    authorityId,
    team,
    people: await candidatesAmong(reading, Object.values(team).flat()),
    ...(await standing(reading, inspection)),
  });
}
