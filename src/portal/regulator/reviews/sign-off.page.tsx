import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import { ReviewQueries, Reviews, type ReviewId } from '../../../modules/review/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { PathId } from '../../../platform/http/received.js';
import { NothingInput } from '../../nothing.input.js';
import { paths } from '../../paths.js';
import { Filled, TheVisit, Visit, type Rejection } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { reviewFrame } from './review-frame.js';
import { SignOffView } from './sign-off.view.js';

/** Signs a concluded review, after a look at what is signed. */
@Controller('regulator/reviews/:id/sign-off')
@Can('review.sign')
export class SignOffPage {
  constructor(
    private readonly reviews: Reviews,
    private readonly queries: ReviewQueries,
  ) {}

  @Get()
  ask(@TheVisit() visit: Visit, @PathId('id') id: ReviewId): Promise<string> {
    return this.render(visit, id, null);
  }

  @Post()
  sign(
    @TheVisit() visit: Visit,
    @PathId('id') id: ReviewId,
    @Filled(NothingInput) form: FilledForm<NothingInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async () => {
        await this.reviews.signOff(visit.actor, id, form.version);
        visit.see(paths.regulator.review(id), 'review-signed');
        return undefined;
      },
      (rejection) => this.render(visit, id, rejection),
    );
  }

  private async render(visit: Visit, id: ReviewId, rejection: Rejection | null): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language).review.signOff;
    const review = await this.queries.one(visit.actor, id);
    const frame = reviewFrame(language, review, [{ label: words.title }]);
    const isStale = rejection?.stale != null;
    const ready = review.state === 'concluded';
    return visit.show(
      {
        ...frame,
        heading: isStale ? words.staleHeading : ready ? words.heading(review.operatorName) : frame.heading,
        summary: isStale ? words.stale : ready ? words.summary : frame.summary,
        blockers: rejection?.blockers,
      },
      <SignOffView review={review} />,
    );
  }
}
