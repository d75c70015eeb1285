import { Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Can } from '../../../modules/identity/index.js';
import { FileSearch, fileWish, Recommendations, ReissueInput } from '../../../modules/reports/index.js';
import type { ReviewId } from '../../../modules/review/index.js';
import { ClientGone } from '../../../platform/http/client-gone.js';
import type { FilledForm } from '../../../platform/http/form.js';
import { PathId, Search } from '../../../platform/http/received.js';
import { fieldFaults } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { Filled, type Rejection, TheVisit, Visit } from '../../visit.js';
import { wordsIn } from '../../words/index.js';
import { NextIssueView } from './next-issue.view.js';

/** The letter of recommendation on a review: its draft, and the form with which a signatory issues it. */
@Controller('regulator/reviews/:id')
@Can('report.issue')
export class RecommendationPage {
  constructor(private readonly recommendations: Recommendations) {}

  @Get('recommendation')
  form(@TheVisit() visit: Visit, @PathId('id') id: ReviewId): Promise<string> {
    return this.render(visit, id, null);
  }

  @Post('recommendation')
  issue(
    @TheVisit() visit: Visit,
    @PathId('id') id: ReviewId,
    @Filled(ReissueInput) form: FilledForm<ReissueInput>,
  ): Promise<string | undefined> {
    return visit.submit(
      form,
      async (input) => {
        const report = await this.recommendations.issue(visit.actor, id, input);
        visit.see(paths.regulator.report(report), 'document-issued');
        return undefined;
      },
      (rejection) => this.render(visit, id, rejection),
    );
  }

  @Get('recommendation.pdf')
  @Can('review.read')
  async draft(
    @TheVisit() { actor }: Visit,
    @PathId('id') id: ReviewId,
    @Search(FileSearch) search: FileSearch,
    @ClientGone() gone: AbortSignal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { headers, pdf } = await this.recommendations.draft(actor, id, fileWish(search, 'inline'), gone);
    await reply.headers(headers).send(pdf);
  }

  private async render(visit: Visit, id: ReviewId, rejection: Rejection | null): Promise<string> {
    const { language } = visit.context;
    const { reports, letters } = wordsIn(language);
    const words = letters.recommendation;
    const next = await this.recommendations.next(visit.actor, id);
    const faults = fieldFaults(language, rejection?.faults ?? [], { reason: letters.reason });
    const { recommendation: issue, recommendationDraft: draft, review: back } = paths.regulator;
    return visit.show(
      {
        title: words.title,
        heading: words.heading(next.about),
        summary: words.summary(next.inspectionTitle),
        crumbs: [{ label: reports.title, href: paths.regulator.reports }, { label: words.title }],
        current: 'reports',
        narrow: true,
        faults,
        blockers: rejection?.blockers ?? [],
      },
      <NextIssueView
        {...{ next, words, faults, typed: rejection?.typed ?? {} }}
        addresses={{ issue: issue(id), draft: draft(id), back: back(id) }}
      />,
    );
  }
}
