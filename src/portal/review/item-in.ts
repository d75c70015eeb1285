import type { ReviewItem, ReviewView } from '../../modules/review/index.js';
import { NotFound } from '../../shared/errors.js';

/** @throws NotFound for an item that was not submitted */
export function itemIn(review: Pick<ReviewView, 'items'>, code: string): ReviewItem {
  const item = review.items.find((found) => found.code === code);
  if (item === undefined) throw new NotFound();
  return item;
}
