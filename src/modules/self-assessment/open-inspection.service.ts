import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork, type Tx } from '../audit/index.js';
import { catalogueOf, itemsFor, type OperatorFacts } from '../checklist/index.js';
import { openInspection, type InspectionId, type OpenedInspection } from '../inspections/index.js';

/** Opening an inspection as people mean it: its participants are frozen, and each finds an assessment with the items that apply to it. */
@Injectable()
export class OpenInspection {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Opens a planned inspection and returns how many assessments it made. @throws Forbidden, NotFound, Refused */
  open(actor: Actor, id: InspectionId): Promise<number> {
    return this.unitOfWork.run(actor, async (tx) => {
      const opened = await openInspection(tx, id);
      await makeAssessments(tx, opened);
      return opened.participants.length;
    });
  }
}

/** One statement per distinct set of facts: operators of the same classes are asked the same items. */
async function makeAssessments(tx: Tx, { id, regime, catalogueId, participants }: OpenedInspection): Promise<void> {
  const { catalogue } = await catalogueOf(tx, catalogueId);
  for (const alike of Map.groupBy(participants, ({ facts }) => keyOf(facts)).values()) {
    const [first] = alike;
    if (first === undefined) continue;
    const codes = itemsFor(catalogue, regime, first.facts).map((item) => item.id);
    await tx.execute(
      `INSERT INTO assessment (id, inspection_id, operator_id, item_codes, state, created_at)
       SELECT made.id, $3, made.operator_id, $4, 'open', $5 FROM unnest($1::uuid[], $2::uuid[]) AS made (id, operator_id)`,
      [alike.map(() => newId()), alike.map(({ operatorId }) => operatorId), id, codes, tx.now],
    );
  }
  const after = { assessments: participants.length };
  tx.record({ action: 'assessment.opened', subject: { kind: 'inspection', id }, after });
}

const keyOf = ({ classes, hasKoreanOffice, hasPaidService }: OperatorFacts): string =>
  JSON.stringify([[...classes].sort(), hasKoreanOffice, hasPaidService]);
