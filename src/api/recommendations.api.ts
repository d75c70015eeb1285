import { Controller, Get, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Can } from '../modules/identity/index.js';
import { FileSearch, fileWish, Recommendations, ReissueInput, type ReportId } from '../modules/reports/index.js';
import type { ReviewId } from '../modules/review/index.js';
import { ClientGone } from '../platform/http/client-gone.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { Json, PathId, Search } from '../platform/http/received.js';
import type { Actor } from '../shared/actor.js';

/** Letters of recommendation (시정권고서), one for each sign-off. */
@ApiTags('reports')
@ApiBearerAuth()
@Controller('api/v1/reviews/:id/recommendation')
export class RecommendationsApi {
  constructor(private readonly recommendations: Recommendations) {}

  /** Issues the letter on a signed review; the operator sees it from now on. */
  @Post()
  @Can('report.issue')
  @ApiBody({ type: ReissueInput })
  async issue(
    @CurrentActor() actor: Actor,
    @PathId('id') id: ReviewId,
    @Json(ReissueInput) input: ReissueInput,
  ): Promise<{ id: ReportId }> {
    return { id: await this.recommendations.issue(actor, id, input) };
  }

  /** The letter as it would be issued now: a draft with a watermark and without a number. */
  @Get('draft')
  @Can('review.read')
  @ApiProduces('application/pdf')
  async draft(
    @CurrentActor() actor: Actor,
    @PathId('id') id: ReviewId,
    @Search(FileSearch) search: FileSearch,
    @ClientGone() gone: AbortSignal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { headers, pdf } = await this.recommendations.draft(actor, id, fileWish(search, 'attachment'), gone);
    await reply.headers(headers).send(pdf);
  }
}
