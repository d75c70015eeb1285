import { Controller, Get } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import { ReviewQueries, type ReviewId } from '../../../modules/review/index.js';
import { PathId } from '../../../platform/http/received.js';
import { TheVisit, Visit } from '../../visit.js';
import { ownReviewFrame } from './own-review-frame.js';
import { OwnReviewView } from './review.view.js';

/** One review as its operator sees it: what is asked, and the judgements once they are concluded. */
@Controller('operator/reviews/:id')
@Can('assessment.read')
export class OwnReviewPage {
  constructor(private readonly queries: ReviewQueries) {}

  @Get()
  async show(@TheVisit() visit: Visit, @PathId('id') id: ReviewId): Promise<string> {
    const review = await this.queries.one(visit.actor, id);
    return visit.show(ownReviewFrame(visit.context.language, review, []), <OwnReviewView review={review} />);
  }
}
