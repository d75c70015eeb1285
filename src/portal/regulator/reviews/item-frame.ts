import type { ReviewItem, ReviewView } from '../../../modules/review/index.js';
import type { Language } from '../../../shared/words/index.js';
import type { PageFrame } from '../../layout/index.js';
import { reviewFrame } from './review-frame.js';

/** The frame of an item's page: the review's, one step deeper. */
export function itemFrame(language: Language, review: ReviewView, item: ReviewItem): PageFrame {
  const frame = reviewFrame(language, review, [{ label: item.code }]);
  return { ...frame, title: `${item.code} ${item.title[language]}`, heading: item.title[language] };
}
