import { Refused } from '../../shared/errors.js';
import type { Tx } from '../audit/index.js';
import type { ReviewHead } from './audit-report-facts.js';

/** The facts were read before the number was ours: they count only while the review is the same. @throws Refused where it is not */
export async function refuseChanged(
  tx: Tx,
  { reviewId, reviewVersion }: Pick<ReviewHead, 'reviewId' | 'reviewVersion'>,
): Promise<void> {
  const review = await tx.row<{ version: number }>('SELECT version FROM review WHERE id = $1 FOR SHARE', [reviewId]);
  if (review?.version !== reviewVersion) throw new Refused([{ code: 'report-facts-changed' }]);
}
