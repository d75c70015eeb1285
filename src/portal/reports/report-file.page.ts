import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Can } from '../../modules/identity/index.js';
import { FileSearch, fileWish, ReportFiles, type ReportId } from '../../modules/reports/index.js';
import { ClientGone } from '../../platform/http/client-gone.js';
import { PathId, Search } from '../../platform/http/received.js';
import { TheVisit, Visit } from '../visit.js';

/** The PDF of a report, shown in the browser unless it is to be saved; both sides follow the same address. */
@Controller('reports')
@Can('report.read')
export class ReportFilePage {
  constructor(private readonly files: ReportFiles) {}

  @Get(':id/pdf')
  async file(
    @TheVisit() visit: Visit,
    @PathId('id') id: ReportId,
    @Search(FileSearch) search: FileSearch,
    @ClientGone() gone: AbortSignal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { headers, pdf } = await this.files.file(visit.actor, id, fileWish(search, 'inline'), gone);
    await reply.headers(headers).send(pdf);
  }
}
