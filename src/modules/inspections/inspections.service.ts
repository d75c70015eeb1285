import { Injectable } from '@nestjs/common';
import type { Actor, OrganisationKind } from '../../shared/actor.js';
import { Forbidden, Invalid, Refused, type Fault } from '../../shared/errors.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork, type Tx } from '../audit/index.js';
import { mayInspectOn } from '../obligations/index.js';
import { closeInspection } from './close-inspection.service.js';
import { InspectionMemberEntity } from './inspection-member.entity.js';
import { InspectionEntity, type InspectionId } from './inspection.entity.js';
import { mayManageInspections } from './inspection.policy.js';
import type { InspectionInput, ProlongationInput } from './inspections.input.js';
import { lockForVerb } from './lock-for-verb.service.js';
import { nameOperators } from './participants.service.js';
import { basisOf, planFaults } from './plan.js';
import { prolongInspection } from './prolong-inspection.service.js';
import { candidatesAmong } from './team.queries.js';
import { TEAM_FUNCTIONS, teamFaults, type Team } from './team.js';

/** Inspections: planned, changed, removed while planned, prolonged, closed. Opening also makes the assessments and stands in the room above. */
@Injectable()
export class Inspections {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Invalid with every fault; Refused, with the article, where the authority is not entitled. */
  plan(actor: Actor, input: InspectionInput): Promise<InspectionId> {
    return this.unitOfWork.run(actor, async (tx) => {
      requireManager(actor);
      await requireSound(tx, input);
      const id = newId<'inspection'>();
      const fresh = { openedAt: null, closedAt: null, createdAt: tx.now, version: 1 };
      await tx.insert(InspectionEntity, { id, ...planned(input), state: 'draft', ...fresh });
      await writeTeam(tx, id, teamOf(input));
      await nameOperators(tx, id, input);
      tx.record({ action: 'inspection.planned', subject: { kind: 'inspection', id }, after: { ...input } });
      return id;
    });
  }

  /** Changes the plan. @throws Stale, Invalid, Refused once it is open */
  change(actor: Actor, id: InspectionId, version: number, input: InspectionInput): Promise<number> {
    return this.unitOfWork.run(actor, async (tx) => {
      requireManager(actor);
      const before = planned(await lockForVerb(tx, id, 'change'));
      await requireSound(tx, input);
      const next = await tx.save(InspectionEntity, { id }, version, planned(input));
      await tx.delete(InspectionMemberEntity, { inspectionId: id });
      await writeTeam(tx, id, teamOf(input));
      await nameOperators(tx, id, input);
      tx.record({ action: 'inspection.changed', subject: { kind: 'inspection', id }, before, after: { ...input } });
      return next;
    });
  }

  /** Removes a plan that was never opened. */
  remove(actor: Actor, id: InspectionId): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      requireManager(actor);
      const before = planned(await lockForVerb(tx, id, 'remove'));
      await tx.delete(InspectionMemberEntity, { inspectionId: id });
      await tx.execute('DELETE FROM inspection_participant WHERE inspection_id = $1', [id]);
      await tx.delete(InspectionEntity, { id });
      tx.record({ action: 'inspection.removed', subject: { kind: 'inspection', id }, before });
    });
  }

  /** Gives operators and inspectors longer. @throws Invalid where a day is not later; Refused where it is not open */
  prolong(actor: Actor, id: InspectionId, input: ProlongationInput): Promise<void> {
    return this.unitOfWork.run(actor, (tx) => prolongInspection(tx, id, input));
  }

  close(actor: Actor, id: InspectionId): Promise<void> {
    return this.unitOfWork.run(actor, (tx) => closeInspection(tx, id));
  }
}

function requireManager(actor: Actor): void {
  if (!mayManageInspections(actor)) throw new Forbidden();
}

type Planned = Omit<InspectionInput, 'operatorIds' | 'inspectorIds' | 'signatoryIds' | 'recorderIds'>;

function planned(input: Planned): Planned {
  const { title, regime, kind, basis, authorityId, year, catalogueId, noticeOn, startsOn, submissionDueOn, endsOn } =
    input;
  const days = { noticeOn, startsOn, submissionDueOn, endsOn };
  return { title, regime, kind, basis, authorityId, year, catalogueId, outageId: input.outageId, ...days };
}

const teamOf = (input: InspectionInput): Team => ({
  inspector: input.inspectorIds,
  signatory: input.signatoryIds,
  recorder: input.recorderIds,
});

/** @throws Invalid with all faults, then Refused where the law gives the act to another authority. */
async function requireSound(tx: Tx, input: InspectionInput): Promise<void> {
  const authority = await tx.row<{ kind: OrganisationKind }>('SELECT kind FROM organisation WHERE id = $1', [
    input.authorityId,
  ]);
  const team = teamOf(input);
  const people = await candidatesAmong(tx, Object.values(team).flat());
  const faults = [
    ...planFaults(input),
    ...(await catalogueFaults(tx, input)),
    ...(await outageFaults(tx, input)),
    ...teamFaults(team, people, input.authorityId),
    ...(authority === null
      ? [{ path: 'authorityId', code: 'not-an-id' as const, facts: { found: input.authorityId } }]
      : []),
  ];
  if (faults.length > 0 || authority === null) throw new Invalid(faults);
  const leave = mayInspectOn(basisOf(input.basis), authority.kind);
  if (!leave.ok) throw new Refused([leave.blocker]);
}

/** Only what is in force can be named: its wording is certain. */
async function catalogueFaults(tx: Tx, { catalogueId }: InspectionInput): Promise<readonly Fault[]> {
  const usable = await tx.row(`SELECT 1 FROM catalogue WHERE id = $1 AND state = 'in-force'`, [catalogueId]);
  return usable === null ? [{ path: 'catalogueId', code: 'catalogue-not-in-force' }] : [];
}

/** It is made because of an outage of an operator that it is about. */
async function outageFaults(tx: Tx, { outageId, operatorIds }: InspectionInput): Promise<readonly Fault[]> {
  if (outageId === null) return [];
  const its = await tx.row(
    'SELECT 1 FROM outage WHERE id = $1 AND operator_id = ANY ($2::uuid[]) AND exercise IS NULL',
    [outageId, operatorIds],
  );
  return its === null ? [{ path: 'operatorIds', code: 'inspection-outage-unknown', facts: { found: outageId } }] : [];
}

async function writeTeam(tx: Tx, inspectionId: InspectionId, team: Team): Promise<void> {
  const members = TEAM_FUNCTIONS.flatMap((as) =>
    team[as].map((personId) => ({ inspectionId, personId, function: as })),
  );
  if (members.length > 0) await tx.insert(InspectionMemberEntity, members);
}
