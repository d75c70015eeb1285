import type { Id, OperatorId } from '../../shared/ids.js';
import { seoulDate, type CalendarDate } from '../../shared/time.js';
import { newId } from '../../platform/database/new-id.js';
import type { Tx } from '../audit/index.js';
import type { LegalBasis } from '../checklist/index.js';
import { proposedDueDates } from './deadline.js';
import { FindingEntity, type FindingId } from './finding.entity.js';
import { findingAfter, statesBefore, type JudgedKind } from './finding-lifecycle.js';
import type { Orderability } from './orderable.js';

/** Which judgement it belongs to: of an inspection, an operator and an item there is one finding. */
export interface FindingPlace {
  readonly inspectionId: Id<'inspection'>;
  readonly operatorId: OperatorId;
  readonly itemCode: string;
}

export interface ProposedFinding extends FindingPlace {
  readonly kind: JudgedKind;
  readonly orderability: Orderability;
  readonly legalBases: readonly LegalBasis[];
  readonly text: string;
}

/**
 * Opens the finding of a judgement, or brings the open one up to it. Due dates that were decided stay.
 * Until it is issued the trail names no operator, so that it is not shown there either.
 */
export async function openFinding(tx: Tx, { orderability, ...proposed }: ProposedFinding): Promise<FindingId> {
  const { inspectionId, operatorId, itemCode, kind, text, legalBases } = proposed;
  const standing = await tx.one(FindingEntity, { inspectionId, operatorId, itemCode });
  const id = standing?.id ?? newId<'finding'>();
  const content = { kind, text, legalBases, orderable: orderability, state: 'proposed' as const };
  if (standing === null) {
    const dates = { ...practice(seoulDate(tx.now)), dueBasis: 'practice' as const };
    const place = { inspectionId, operatorId, itemCode };
    await tx.insert(FindingEntity, {
      id,
      ...place,
      ...{ outageId: null, title: null },
      ...content,
      ...dates,
      openedAt: tx.now,
      issuedAt: null,
      version: 1,
    });
  } else {
    if (findingAfter(standing.state, 'propose') === null) throw new Error(`finding ${id} is ${standing.state}`);
    await tx.save(FindingEntity, { id }, standing.version, content);
  }
  const after = { itemCode, kind, orderable: orderability.code };
  tx.record({ action: 'finding.proposed', subject: { kind: 'finding', id }, after });
  return id;
}

/** Takes back the proposal where there is one: the judgement no longer carries it. */
export async function withdrawFinding(tx: Tx, { inspectionId, operatorId, itemCode }: FindingPlace): Promise<void> {
  const standing = await tx.one(FindingEntity, { inspectionId, operatorId, itemCode });
  if (standing === null || findingAfter(standing.state, 'withdraw') === null) return;
  await tx.save(FindingEntity, { id: standing.id }, standing.version, { state: 'withdrawn' });
  tx.record({ action: 'finding.withdrawn', subject: { kind: 'finding', id: standing.id }, before: { itemCode } });
}

/** Issues all proposals on an operator with the sign-off; from then on it sees them. Dates after the practice count from this day. */
export async function issueFindings(
  tx: Tx,
  inspectionId: Id<'inspection'>,
  operatorId: OperatorId,
): Promise<readonly FindingId[]> {
  const { planDueOn, resultDueOn } = practice(seoulDate(tx.now));
  await tx.execute(
    `UPDATE finding SET state = 'issued', issued_at = $1, version = version + 1,
            plan_due_on = CASE due_basis WHEN 'practice' THEN $2 ELSE plan_due_on END,
            result_due_on = CASE due_basis WHEN 'practice' THEN $3 ELSE result_due_on END
      WHERE inspection_id = $4 AND operator_id = $5 AND state = ANY ($6)`,
    [tx.now, planDueOn, resultDueOn, inspectionId, operatorId, statesBefore('issue')],
  );
  const issued = await tx.find(FindingEntity, { inspectionId, operatorId, state: 'issued' }, { itemCode: 'ASC' });
  for (const { id, itemCode, kind, planDueOn: plan, resultDueOn: result } of issued) {
    const after = { itemCode, kind, planDueOn: plan, resultDueOn: result };
    tx.record({ action: 'finding.issued', subject: { kind: 'finding', id }, operatorId, after });
  }
  return issued.map(({ id }) => id);
}

/** Takes issued findings back to be thought over, because their review was reopened. */
export async function recallFindings(tx: Tx, inspectionId: Id<'inspection'>, operatorId: OperatorId): Promise<void> {
  const issued = await tx.find(FindingEntity, { inspectionId, operatorId, state: 'issued' }, { itemCode: 'ASC' });
  await tx.execute(
    `UPDATE finding SET state = 'proposed', issued_at = NULL, version = version + 1
      WHERE inspection_id = $1 AND operator_id = $2 AND state = ANY ($3)`,
    [inspectionId, operatorId, statesBefore('recall')],
  );
  for (const { id, itemCode } of issued)
    tx.record({ action: 'finding.recalled', subject: { kind: 'finding', id }, operatorId, before: { itemCode } });
}

function practice(servedOn: CalendarDate): { planDueOn: CalendarDate; resultDueOn: CalendarDate } {
  const due = (what: 'plan' | 'result') => proposedDueDates(servedOn).find((date) => date.what === what)?.dueOn;
  return { planDueOn: due('plan') ?? servedOn, resultDueOn: due('result') ?? servedOn };
}
