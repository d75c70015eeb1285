import { Controller, Get } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import { ReviewQueue } from '../../../modules/review/index.js';
import { Search } from '../../../platform/http/received.js';
import { CursorSearch } from '../../cursor.search.js';
import { TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { OwnReviewsView } from './reviews.view.js';

/** The reviews of one's own submissions. */
@Controller('operator/reviews')
@Can('assessment.read')
export class OwnReviewsPage {
  constructor(private readonly queue: ReviewQueue) {}

  @Get()
  async show(@TheVisit() visit: Visit, @Search(CursorSearch) { after }: CursorSearch): Promise<string> {
    const words = wordsIn(visit.context.language).review.operator;
    const page = await this.queue.all(visit.actor, after, visit.operator);
    const waiting = page.rows.reduce((sum, { supplementsAsked }) => sum + supplementsAsked, 0);
    return visit.show(
      { title: words.title, heading: words.listHeading(waiting), current: 'reviews' },
      <OwnReviewsView page={page} />,
    );
  }
}
