import { Controller, Get, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Can } from '../modules/identity/index.js';
import type { InspectionId } from '../modules/inspections/index.js';
import { FileSearch, fileWish, ReissueInput, type ReportId, RoundUps } from '../modules/reports/index.js';
import { ClientGone } from '../platform/http/client-gone.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { Json, PathId, Search } from '../platform/http/received.js';
import type { Actor } from '../shared/actor.js';

/** Round-ups of inspections (종합결과보고서), for the ministry alone. */
@ApiTags('reports')
@ApiBearerAuth()
@Controller('api/v1/inspections/:id/round-up')
export class RoundUpsApi {
  constructor(private readonly roundUps: RoundUps) {}

  /** Issues the round-up of a closed inspection; again only with a reason, as its next version. */
  @Post()
  @Can('report.issue')
  @ApiBody({ type: ReissueInput })
  async issue(
    @CurrentActor() actor: Actor,
    @PathId('id') id: InspectionId,
    @Json(ReissueInput) input: ReissueInput,
  ): Promise<{ id: ReportId }> {
    return { id: await this.roundUps.issue(actor, id, input) };
  }

  /** The round-up as it would be issued now, also while the inspection goes on: a draft without a number. */
  @Get('draft')
  @Can('inspection.read')
  @ApiProduces('application/pdf')
  async draft(
    @CurrentActor() actor: Actor,
    @PathId('id') id: InspectionId,
    @Search(FileSearch) search: FileSearch,
    @ClientGone() gone: AbortSignal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { headers, pdf } = await this.roundUps.draft(actor, id, fileWish(search, 'attachment'), gone);
    await reply.headers(headers).send(pdf);
  }
}
