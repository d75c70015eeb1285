import { Controller, Get, Post } from '@nestjs/common';
import { Can } from '../../../modules/identity/index.js';
import { ReportQueries } from '../../../modules/reports/index.js';
import {
  BulkJudgementInput,
  ReopeningInput,
  SendingBackInput,
  ReviewQueries,
  Reviews,
  type ReviewId,
} from '../../../modules/review/index.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { PathId, Search } from '../../../platform/http/received.js';
import { fieldFaults } from '../../layout/index.js';
import { NothingInput } from '../../nothing.input.js';
import { paths } from '../../paths.js';
import { Filled, TheVisit, Visit, type Rejection } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { ItemSearch, type SHOWN_ITEMS } from './item.search.js';
import { reviewFrame } from './review-frame.js';
import { ReviewOverview } from './review.view.js';

/** One review as a whole: its items, and the verbs that end it. */
@Controller('regulator/reviews/:id')
@Can('review.read')
export class ReviewPage {
  constructor(
    private readonly reviews: Reviews,
    private readonly queries: ReviewQueries,
    private readonly reports: ReportQueries,
  ) {}

  @Get()
  show(
    @TheVisit() visit: Visit,
    @PathId('id') id: ReviewId,
    @Search(ItemSearch) { show }: ItemSearch,
  ): Promise<string> {
    return this.page(visit, id, show ?? 'all', null);
  }

  @Post('judgements')
  @Can('review.judge')
  judgeMet(
    @TheVisit() visit: Visit,
    @PathId('id') id: ReviewId,
    @Filled(BulkJudgementInput) form: FilledForm<BulkJudgementInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        await this.reviews.judgeMet(visit.actor, id, input);
        visit.see(paths.regulator.review(id), 'judged-together');
      },
      (rejection) => this.page(visit, id, 'unjudged', rejection),
    );
  }

  @Post('conclusion')
  @Can('review.judge')
  conclude(
    @TheVisit() visit: Visit,
    @PathId('id') id: ReviewId,
    @Filled(NothingInput) form: FilledForm<NothingInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async () => {
        await this.reviews.conclude(visit.actor, id);
        visit.see(paths.regulator.review(id), 'review-concluded');
      },
      (rejection) => this.page(visit, id, 'all', rejection),
    );
  }

  @Post('sending-back')
  @Can('review.sign')
  sendBack(
    @TheVisit() visit: Visit,
    @PathId('id') id: ReviewId,
    @Filled(SendingBackInput) form: FilledForm<SendingBackInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        await this.reviews.sendBack(visit.actor, id, input);
        visit.see(paths.regulator.review(id), 'review-sent-back');
      },
      (rejection) => this.page(visit, id, 'all', rejection),
    );
  }

  @Post('reopening')
  @Can('review.judge')
  reopen(
    @TheVisit() visit: Visit,
    @PathId('id') id: ReviewId,
    @Filled(ReopeningInput) form: FilledForm<ReopeningInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        await this.reviews.reopen(visit.actor, id, input);
        visit.see(paths.regulator.review(id), 'review-reopened');
      },
      (rejection) => this.page(visit, id, 'all', rejection),
    );
  }

  private async page(
    visit: Visit,
    id: ReviewId,
    show: (typeof SHOWN_ITEMS)[number],
    rejection: Rejection | null,
  ): Promise<string> {
    const { language } = visit.context;
    const words = wordsIn(language).review.overview;
    const review = await this.queries.one(visit.actor, id);
    const reports = review.steps.length === 0 ? [] : await this.reports.ofReview(visit.actor, id);
    const reason = review.leave.judge === null ? words.reopenReason : words.sendBackReason;
    const labels = { items: words.bulkTitle, reason };
    const faults = fieldFaults(language, rejection?.faults ?? [], labels);
    return visit.show(
      { ...reviewFrame(language, review, []), faults, blockers: rejection?.blockers },
      <ReviewOverview review={review} reports={reports} show={show} typed={rejection?.typed ?? {}} faults={faults} />,
    );
  }
}
