import { Controller, Get, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Can } from '../modules/identity/index.js';
import type { OutageEventId } from '../modules/outages/index.js';
import { FileSearch, fileWish, HeadquartersSheets } from '../modules/reports/index.js';
import { ClientGone } from '../platform/http/client-gone.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { Moment, WholeNumber } from '../platform/http/input.js';
import { PathId, Search } from '../platform/http/received.js';
import type { Actor } from '../shared/actor.js';

/** As of when, from when on changes are told, and whose minutes stand in it. */
class SheetSearch extends FileSearch {
  @Moment({ optional: true, zoned: true }) asOf: Date | null;
  @Moment({ optional: true, zoned: true }) since: Date | null;
  @WholeNumber({ min: 1, max: 1000, optional: true }) meeting: number | null;
}

/** The sheet for a meeting of the headquarters (대책본부 회의자료). The ministry side alone sees it. */
@ApiTags('outages')
@ApiBearerAuth()
@Controller('api/v1/outage-events/:id/headquarters/document')
@Can('outage.read')
export class HeadquartersSheetApi {
  constructor(private readonly sheets: HeadquartersSheets) {}

  @Get()
  @ApiProduces('application/pdf')
  async document(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageEventId,
    @Search(SheetSearch) search: SheetSearch,
    @ClientGone() gone: AbortSignal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { headers, pdf } = await this.sheets.print(actor, id, search, fileWish(search, 'attachment'), gone);
    await reply.headers(headers).send(pdf);
  }
}
