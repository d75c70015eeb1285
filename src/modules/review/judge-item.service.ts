import { Invalid, Refused, Stale } from '../../shared/errors.js';
import type { PersonId } from '../../shared/ids.js';
import { newId } from '../../platform/database/new-id.js';
import { fingerprint, type Tx } from '../audit/index.js';
import { basesUnder, openFinding, orderabilityOf, withdrawFinding } from '../findings/index.js';
import type { SubmittedItem } from '../self-assessment/index.js';
import { metTogetherBlockers } from './blockers.js';
import { JudgementEntity, type JudgementId } from './judgement.entity.js';
import { alternativeBlocker, judgementFaults } from './judgement.js';
import { reviewActs } from './lifecycle.js';
import type { JudgementInput } from './review.input.js';
import type { ReviewHead } from './review.queries.js';

/**
 * Judges one item over the version that was opened (0 where it was not judged), and opens, changes or withdraws its finding.
 * The caller has locked the review. Returns the new version.
 * @throws Stale, Invalid with every fault
 */
export async function judgeItem(
  tx: Tx,
  head: ReviewHead,
  item: SubmittedItem,
  version: number,
  input: JudgementInput,
): Promise<number> {
  const place = { reviewId: head.id, itemCode: item.code };
  const standing = await tx.one(JudgementEntity, place);
  if ((standing?.version ?? 0) !== version) throw new Stale(standing?.version ?? 0, standing);
  const content = contentOf(input);
  const orderability = orderabilityOf({
    bases: item.legalBases,
    regime: head.regime,
    coverage: head.coverage,
    planPage: content.planPage,
  });
  const alternative = alternativeBlocker(head.regime, head.authorityKind, item.legalBases);
  const faults = judgementFaults(content, {
    alternative,
    orderable: orderability.orderable,
    disagrees: disagrees(item),
  });
  if (faults.length > 0) throw new Invalid(faults);
  const judged = { ...content, ...judgedBy(tx) };
  const id = standing?.id ?? newId<'judgement'>();
  if (standing === null) await tx.insert(JudgementEntity, newJudgement(id, head, item.code, judged));
  else await tx.save(JudgementEntity, { id }, version, judged);
  recordJudgement(tx, id, item.code, standing, judged);
  await carryFinding(tx, head, item, content, orderability);
  return version + 1;
}

/** Finds several items met at once. @throws Refused where one of them is judged already, or met only with a reason of its own */
export async function judgeMet(tx: Tx, head: ReviewHead, items: readonly SubmittedItem[]): Promise<void> {
  const codes = items.map(({ code }) => code);
  const judged = await tx.rows<{ code: string }>(
    'SELECT item_code AS code FROM judgement WHERE review_id = $1 AND item_code = ANY ($2) ORDER BY 1',
    [head.id, codes],
  );
  const blockers = metTogetherBlockers(
    judged.map(({ code }) => code),
    items.filter(disagrees).map(({ code }) => code),
  );
  if (blockers.length > 0) throw new Refused(blockers, reviewActs(head.state));
  const content = { result: 'met', measure: 'none', reason: '', internalNote: '', planPage: null } as const;
  const rows = codes.map((code) => newJudgement(newId<'judgement'>(), head, code, { ...content, ...judgedBy(tx) }));
  await tx.insert(JudgementEntity, rows);
  tx.record({
    action: 'judgement.made-together',
    subject: { kind: 'review', id: head.id },
    after: { result: 'met', items: codes },
  });
}

const disagrees = ({ disagreements }: SubmittedItem): boolean => disagreements !== undefined;

type Content = Pick<JudgementEntity, 'result' | 'measure' | 'reason' | 'internalNote' | 'planPage'>;
type Judged = Content & Pick<JudgementEntity, 'judgedBy' | 'judgedByName' | 'judgedAt'>;

const contentOf = ({ result, measure, reason, internalNote, planPage }: JudgementInput): Content => ({
  result,
  measure: measure ?? 'none',
  reason: reason ?? '',
  internalNote: internalNote ?? '',
  planPage,
});

/** Only people judge: the policy has let nobody else through. */
const judgedBy = ({ actor, now }: Tx) => ({
  judgedBy: actor.personId as PersonId,
  judgedByName: actor.personName,
  judgedAt: now,
});

function newJudgement(id: JudgementId, head: ReviewHead, itemCode: string, judged: Judged) {
  return { id, operatorId: head.operatorId, reviewId: head.id, itemCode, ...judged, version: 1 };
}

/** The trail names no operator here: what is judged is not the operator's to read before the conclusion, and notes never are. */
function recordJudgement(
  tx: Tx,
  id: JudgementId,
  itemCode: string,
  before: JudgementEntity | null,
  after: Content,
): void {
  const facts = ({ result, measure, reason, planPage, internalNote }: Content) => {
    const note = internalNote === '' ? {} : { internalNote: fingerprint(internalNote) };
    return { itemCode, result, measure, reason, planPage, ...note };
  };
  tx.record({
    action: before === null ? 'judgement.made' : 'judgement.changed',
    subject: { kind: 'judgement', id },
    ...(before === null ? {} : { before: facts(before) }),
    after: facts(after),
  });
}

async function carryFinding(
  tx: Tx,
  { inspectionId, operatorId, regime }: ReviewHead,
  item: SubmittedItem,
  { measure, reason: text }: Content,
  orderability: ReturnType<typeof orderabilityOf>,
): Promise<void> {
  const place = { inspectionId, operatorId, itemCode: item.code };
  if (measure === 'none') return withdrawFinding(tx, place);
  const legalBases = basesUnder(regime, item.legalBases);
  await openFinding(tx, { ...place, kind: measure, orderability, legalBases, text });
}
