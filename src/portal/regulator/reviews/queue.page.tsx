import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import { ReviewQueue, Reviews, ReviewSearch } from '../../../modules/review/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { Search } from '../../../platform/http/received.js';
import { LinkButton } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { Filled, TheVisit, Visit, type Rejection } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { BeginInput } from './begin.input.js';
import { AllReviewsView, QueueView } from './queue.view.js';

/** What waits for the inspector or signatory, oldest first; or every review. */
@Controller('regulator/reviews')
@Can('review.read')
export class QueuePage {
  constructor(
    private readonly queue: ReviewQueue,
    private readonly reviews: Reviews,
  ) {}

  @Get()
  show(@TheVisit() visit: Visit, @Search(ReviewSearch) { show, after }: ReviewSearch): Promise<string> {
    return show === 'all' ? this.all(visit, after) : this.waiting(visit, after, null);
  }

  @Post()
  @Can('review.judge')
  begin(@TheVisit() visit: Visit, @Filled(BeginInput) form: FilledForm<BeginInput>): Promise<string | undefined> {
    return visit.submit(
      form,
      async ({ assessmentId }) =>
        visit.see(paths.regulator.review(await this.reviews.begin(visit.actor, assessmentId)), 'review-begun'),
      (rejection) => this.waiting(visit, null, rejection),
    );
  }

  private async waiting(visit: Visit, after: string | null, rejection: Rejection | null): Promise<string> {
    const words = wordsIn(visit.context.language).review.queue;
    const page = await this.queue.waiting(visit.actor, after);
    return visit.show(
      {
        title: words.title,
        heading: words.heading(page.rows.length, page.next !== null),
        summary: words.summary,
        current: 'reviews',
        blockers: rejection?.blockers,
        actions: (
          <LinkButton href={`${paths.regulator.reviews}?show=all`} tone="quiet">
            {words.showAll}
          </LinkButton>
        ),
      },
      <QueueView page={page} />,
    );
  }

  private async all(visit: Visit, after: string | null): Promise<string> {
    const words = wordsIn(visit.context.language).review.queue;
    return visit.show(
      {
        title: words.allHeading,
        current: 'reviews',
        actions: (
          <LinkButton href={paths.regulator.reviews} tone="quiet">
            {words.showWaiting}
          </LinkButton>
        ),
      },
      <AllReviewsView page={await this.queue.all(visit.actor, after)} />,
    );
  }
}
