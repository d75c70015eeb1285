import type { ReviewId } from '../../../modules/review/index.js';
import { Identifier } from '../../../platform/http/input.js';

/** Which review the report is about. */
export class IssueSearch {
  @Identifier() review: ReviewId;
}
