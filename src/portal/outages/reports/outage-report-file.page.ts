import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Can } from '../../../modules/identity/index.js';
import type { OutageId } from '../../../modules/outages/index.js';
import { FileSearch, fileWish, OutageReports } from '../../../modules/reports/index.js';
import { ClientGone } from '../../../platform/http/client-gone.js';
import { PathId, PathNumber, Search } from '../../../platform/http/received.js';
import { TheVisit, Visit } from '../../visit.js';

/** A report on an outage as it was filed, shown in the browser unless it is to be saved; both sides follow the same address. */
@Controller('outages/:id/reports/:number/document.pdf')
@Can('outage.read')
export class OutageReportFilePage {
  constructor(private readonly reports: OutageReports) {}

  @Get()
  async file(
    @TheVisit() { actor }: Visit,
    @PathId('id') id: OutageId,
    @PathNumber('number') number: number,
    @Search(FileSearch) search: FileSearch,
    @ClientGone() gone: AbortSignal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { headers, pdf } = await this.reports.print(actor, id, number, fileWish(search, 'inline'), gone);
    await reply.headers(headers).send(pdf);
  }
}
