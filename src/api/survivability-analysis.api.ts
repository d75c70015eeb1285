import { Controller, Get, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Can } from '../modules/identity/index.js';
import { Analyses, AnalysisSearch, fileWish } from '../modules/reports/index.js';
import { Clock } from '../platform/clock.js';
import { ClientGone } from '../platform/http/client-gone.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { PathId, Search } from '../platform/http/received.js';
import type { Actor } from '../shared/actor.js';
import type { OperatorId } from '../shared/ids.js';
import { seoulDate } from '../shared/time.js';

/** The survivability analysis (데이터센터 생존성 분석서) of an operator, printed when it is asked for. */
@ApiTags('survivability')
@ApiBearerAuth()
@Controller('api/v1/operators/:id/survivability/analysis')
export class SurvivabilityAnalysisApi {
  constructor(
    private readonly analyses: Analyses,
    private readonly clock: Clock,
  ) {}

  /** Of the newest version as of today, unless others are named; the same two always give the same bytes. */
  @Get()
  @Can('register.read')
  @ApiProduces('application/pdf')
  async pdf(
    @CurrentActor() actor: Actor,
    @PathId('id') operatorId: OperatorId,
    @Search(AnalysisSearch) search: AnalysisSearch,
    @ClientGone() gone: AbortSignal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { version, asOf } = search;
    const wish = { ...fileWish(search, 'attachment'), version, asOf: asOf ?? seoulDate(this.clock.now()) };
    const { headers, pdf } = await this.analyses.print(actor, operatorId, wish, gone);
    await reply.headers(headers).send(pdf);
  }
}
