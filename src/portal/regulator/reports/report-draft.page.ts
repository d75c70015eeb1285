import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Can } from '../../../modules/identity/index.js';
import { DraftSearch, ReportDrafts } from '../../../modules/reports/index.js';
import type { ReviewId } from '../../../modules/review/index.js';
import { ClientGone } from '../../../platform/http/client-gone.js';
import { PathId, Search } from '../../../platform/http/received.js';
import { TheVisit, Visit } from '../../visit.js';

/** The report on a review as a draft, shown in the browser unless it is to be saved. */
@Controller('regulator/reviews/:id/report-draft.pdf')
@Can('review.read')
export class ReportDraftPage {
  constructor(private readonly drafts: ReportDrafts) {}

  @Get()
  async draft(
    @TheVisit() { actor }: Visit,
    @PathId('id') id: ReviewId,
    @Search(DraftSearch) { edition, disposition }: DraftSearch,
    @ClientGone() gone: AbortSignal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const wish = { edition: edition ?? 'operator', disposition: disposition ?? 'inline' } as const;
    const { headers, pdf } = await this.drafts.print(actor, id, wish, gone);
    await reply.headers(headers).send(pdf);
  }
}
