import type { DueDate } from '../../../modules/findings/index.js';
import type { ReviewItem, ReviewView } from '../../../modules/review/index.js';
import type { FieldFault } from '../../layout/index.js';
import type { Rejection } from '../../visit.js';

/** Which form of the page came back, and why. */
export interface ItemForm {
  /** `question` in a thread and `decision` on an opinion are told apart by `id`. */
  readonly form: 'judgement' | 'record' | 'supplement' | 'question' | 'giving-up' | 'decision';
  readonly id?: string;
  readonly rejection: Rejection;
}

export interface ItemViewProps {
  readonly review: ReviewView;
  readonly item: ReviewItem;
  readonly rejected: ItemForm | null;
  readonly faults: readonly FieldFault[];
  /** What would be proposed if it were signed today. */
  readonly due: readonly DueDate[];
}
