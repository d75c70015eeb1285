import { Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Can } from '../modules/identity/index.js';
import type { OutageId, SentOnce } from '../modules/outages/index.js';
import {
  FileSearch,
  fileWish,
  OutageReportInput,
  OutageReportQueries,
  type OutageReportRow,
  OutageReports,
  type OutageReportView,
} from '../modules/reports/index.js';
import { ClientGone } from '../platform/http/client-gone.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { Json, PathId, PathNumber, Search } from '../platform/http/received.js';
import type { Actor } from '../shared/actor.js';
import type { Page } from '../shared/pagination.js';
import { CursorInput } from './cursor.input.js';
import { Once, TakesKey } from './sent-once.js';

/** Reports on an outage to the ministry (방송통신재난 보고서, 서비스 중단 보고서). */
@ApiTags('outages')
@ApiBearerAuth()
@Controller('api/v1/outages/:id')
@Can('outage.read')
export class OutageReportsApi {
  constructor(
    private readonly reports: OutageReports,
    private readonly queries: OutageReportQueries,
  ) {}

  @Get('reports')
  list(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageId,
    @Search(CursorInput) { after }: CursorInput,
  ): Promise<Page<OutageReportRow>> {
    return this.queries.list(actor, id, after);
  }

  /** With what it says. */
  @Get('reports/:number')
  one(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageId,
    @PathNumber('number') number: number,
  ): Promise<OutageReportView> {
    return this.queries.one(actor, id, number);
  }

  @Get('reports/:number/document')
  @ApiProduces('application/pdf')
  async document(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageId,
    @PathNumber('number') number: number,
    @Search(FileSearch) search: FileSearch,
    @ClientGone() gone: AbortSignal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { headers, pdf } = await this.reports.print(actor, id, number, fileWish(search, 'attachment'), gone);
    await reply.headers(headers).send(pdf);
  }

  /** Filed as of now, and never changed afterwards. */
  @Post('reports')
  @Can('outage.write')
  @TakesKey()
  @ApiBody({ type: OutageReportInput })
  file(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageId,
    @Json(OutageReportInput) input: OutageReportInput,
    @Once() sent: SentOnce | null,
  ): Promise<{ number: number }> {
    return this.reports.file(actor, id, input, sent);
  }

  /** The same as a draft with a watermark; kept nowhere. */
  @Post('report-draft')
  @Can('outage.write')
  @HttpCode(200)
  @ApiBody({ type: OutageReportInput })
  @ApiProduces('application/pdf')
  async draft(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageId,
    @Json(OutageReportInput) input: OutageReportInput,
    @Search(FileSearch) search: FileSearch,
    @ClientGone() gone: AbortSignal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { headers, pdf } = await this.reports.draft(actor, id, input, fileWish(search, 'attachment'), gone);
    await reply.headers(headers).send(pdf);
  }
}
