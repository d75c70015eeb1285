import { Controller, Get, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Can } from '../modules/identity/index.js';
import {
  DraftSearch,
  FileSearch,
  fileWish,
  IssueInput,
  ReportDrafts,
  ReportFiles,
  ReportQueries,
  Reports,
  ReportSearch,
  type ReportId,
  type ReportRow,
  type ReportView,
} from '../modules/reports/index.js';
import type { ReviewId } from '../modules/review/index.js';
import { ClientGone } from '../platform/http/client-gone.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { Json, PathId, Search } from '../platform/http/received.js';
import type { Actor } from '../shared/actor.js';
import type { Page } from '../shared/pagination.js';

/** Issued documents: audit reports, letters of recommendation, round-ups. An operator sees what was handed to it. */
@ApiTags('reports')
@ApiBearerAuth()
@Controller('api/v1')
export class ReportsApi {
  constructor(
    private readonly reports: Reports,
    private readonly drafts: ReportDrafts,
    private readonly queries: ReportQueries,
    private readonly files: ReportFiles,
  ) {}

  /** Issues an edition of the report on a signed review. Of one sign-off each edition is issued once. */
  @Post('reviews/:id/reports')
  @Can('report.issue')
  @ApiBody({ type: IssueInput })
  async issue(
    @CurrentActor() actor: Actor,
    @PathId('id') id: ReviewId,
    @Json(IssueInput) input: IssueInput,
  ): Promise<{ id: ReportId }> {
    return { id: await this.reports.issue(actor, id, input) };
  }

  /** What would be issued now, as a draft: with a watermark and without a number. */
  @Get('reviews/:id/report-draft')
  @Can('review.read')
  @ApiProduces('application/pdf')
  async draft(
    @CurrentActor() actor: Actor,
    @PathId('id') id: ReviewId,
    @Search(DraftSearch) { edition, disposition }: DraftSearch,
    @ClientGone() gone: AbortSignal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const wish = { edition: edition ?? 'operator', disposition: disposition ?? 'attachment' } as const;
    const { headers, pdf } = await this.drafts.print(actor, id, wish, gone);
    await reply.headers(headers).send(pdf);
  }

  /** Issued reports, newest first. */
  @Get('reports')
  @Can('report.read')
  list(@CurrentActor() actor: Actor, @Search(ReportSearch) search: ReportSearch): Promise<Page<ReportRow>> {
    return this.queries.list(actor, search);
  }

  /** One report: number, version, who signed when, and the SHA-256 of its PDF. */
  @Get('reports/:id')
  @Can('report.read')
  one(@CurrentActor() actor: Actor, @PathId('id') id: ReportId): Promise<ReportView> {
    return this.queries.one(actor, id);
  }

  /** The PDF, as a download unless `disposition=inline`; with `language=en` a translation for reference, which is not signed. */
  @Get('reports/:id/pdf')
  @Can('report.read')
  @ApiOkResponse({ description: 'The PDF as it was issued, or its translation.', content: { 'application/pdf': {} } })
  async file(
    @CurrentActor() actor: Actor,
    @PathId('id') id: ReportId,
    @Search(FileSearch) search: FileSearch,
    @ClientGone() gone: AbortSignal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { headers, pdf } = await this.files.file(actor, id, fileWish(search, 'attachment'), gone);
    await reply.headers(headers).send(pdf);
  }
}
