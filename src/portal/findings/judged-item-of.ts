import type { FindingRow } from '../../modules/findings/index.js';
import type { ReviewQueries } from '../../modules/review/index.js';
import { type Actor, isMinistrySide } from '../../shared/actor.js';
import { paths } from '../paths.js';

/** Where the item stands whose judgement opened the finding, on the reader's own side; null for those who may not see it. */
export async function judgedItemOf(
  reviews: ReviewQueries,
  actor: Actor,
  { inspectionId, operatorId, itemCode }: FindingRow,
): Promise<string | null> {
  if (inspectionId === null || itemCode === null) return null;
  const [side, permission] = isMinistrySide(actor)
    ? ([paths.regulator, 'review.read'] as const)
    : ([paths.operator, 'assessment.read'] as const);
  if (!actor.permissions.has(permission)) return null;
  const review = await reviews.idOf(actor, inspectionId, operatorId);
  return review === null ? null : side.reviewItem(review, itemCode);
}
