import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Can } from '../../../modules/identity/index.js';
import type { OutageEventId } from '../../../modules/outages/index.js';
import { fileWish, HeadquartersSheets } from '../../../modules/reports/index.js';
import { ClientGone } from '../../../platform/http/client-gone.js';
import { PathId, Search } from '../../../platform/http/received.js';
import { HeadquartersSheetSearch } from './headquarters-sheet.search.js';
import { TheVisit, Visit } from '../../visit.js';

/** The sheet for a meeting of the headquarters (대책본부 회의자료), shown in the browser. */
@Controller('regulator/outage-events/:id/headquarters.pdf')
@Can('outage.read')
export class HeadquartersSheetPage {
  constructor(private readonly sheets: HeadquartersSheets) {}

  @Get()
  async file(
    @TheVisit() { actor }: Visit,
    @PathId('id') id: OutageEventId,
    @Search(HeadquartersSheetSearch) { asOf, since, meeting, language }: HeadquartersSheetSearch,
    @ClientGone() gone: AbortSignal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const wish = fileWish({ disposition: null, language }, 'inline');
    const { headers, pdf } = await this.sheets.print(actor, id, { asOf, since, meeting }, wish, gone);
    await reply.headers(headers).send(pdf);
  }
}
