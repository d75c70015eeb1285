import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { LARGEST_EVIDENCE, type EvidenceId } from '../modules/evidence/index.js';
import { Can } from '../modules/identity/index.js';
import {
  FurtherQuestionInput,
  GivingUpInput,
  OpinionDecisionInput,
  OpinionInput,
  Opinions,
  SupplementAnswerInput,
  SupplementInput,
  Supplements,
  type JudgementId,
  type OpinionId,
  type ReviewId,
  type SupplementId,
  type SupplementMessageId,
} from '../modules/review/index.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { Json, PathId } from '../platform/http/received.js';
import { TakesFile } from '../platform/http/takes-file.js';
import { receiveFile } from '../platform/http/upload.js';
import type { Actor } from '../shared/actor.js';

/** What goes back and forth between inspector and operator: supplement requests, and opinions on judgements. */
@ApiTags('reviews')
@ApiBearerAuth()
@Controller('api/v1')
export class SupplementsApi {
  constructor(
    private readonly supplements: Supplements,
    private readonly opinions: Opinions,
  ) {}

  /** Asks the operator to supplement an item by a day. */
  @Post('reviews/:id/supplements')
  @Can('review.judge')
  @ApiBody({ type: SupplementInput })
  async ask(
    @CurrentActor() actor: Actor,
    @PathId('id') id: ReviewId,
    @Json(SupplementInput) input: SupplementInput,
  ): Promise<{ id: SupplementId }> {
    return { id: await this.supplements.ask(actor, id, input) };
  }

  /** Asks once more in the same thread, after an answer. */
  @Post('supplements/:id/questions')
  @Can('review.judge')
  @HttpCode(204)
  @ApiBody({ type: FurtherQuestionInput })
  askAgain(
    @CurrentActor() actor: Actor,
    @PathId('id') id: SupplementId,
    @Json(FurtherQuestionInput) input: FurtherQuestionInput,
  ): Promise<void> {
    return this.supplements.askAgain(actor, id, input);
  }

  /** The operator's answer. */
  @Post('supplements/:id/answer')
  @Can('assessment.write', 'assessment.submit')
  @ApiBody({ type: SupplementAnswerInput })
  async answer(
    @CurrentActor() actor: Actor,
    @PathId('id') id: SupplementId,
    @Json(SupplementAnswerInput) input: SupplementAnswerInput,
  ): Promise<{ id: SupplementMessageId }> {
    return { id: await this.supplements.answer(actor, id, input) };
  }

  /** Attaches a file to the operator's last answer, until the request is closed. */
  @Post('supplements/:id/evidence')
  @Can('assessment.write', 'assessment.submit')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @TakesFile(LARGEST_EVIDENCE)
  async attach(
    @CurrentActor() actor: Actor,
    @PathId('id') id: SupplementId,
    @Req() request: FastifyRequest,
  ): Promise<{ id: EvidenceId }> {
    const taken = await receiveFile(request, (name, content) => this.supplements.attach(actor, id, name, content));
    return { id: taken };
  }

  /** Takes note of the answer. */
  @Post('supplements/:id/closure')
  @Can('review.judge')
  @HttpCode(204)
  close(@CurrentActor() actor: Actor, @PathId('id') id: SupplementId): Promise<void> {
    return this.supplements.close(actor, id);
  }

  /** Closes a request that was not answered, with the reason. */
  @Post('supplements/:id/giving-up')
  @Can('review.judge')
  @HttpCode(204)
  @ApiBody({ type: GivingUpInput })
  giveUp(
    @CurrentActor() actor: Actor,
    @PathId('id') id: SupplementId,
    @Json(GivingUpInput) input: GivingUpInput,
  ): Promise<void> {
    return this.supplements.giveUp(actor, id, input);
  }

  /** The operator's opinion on a judgement, once the review is concluded. */
  @Post('judgements/:id/opinion')
  @Can('assessment.submit')
  @ApiBody({ type: OpinionInput })
  async give(
    @CurrentActor() actor: Actor,
    @PathId('id') id: JudgementId,
    @Json(OpinionInput) input: OpinionInput,
  ): Promise<{ id: OpinionId }> {
    return { id: await this.opinions.give(actor, id, input) };
  }

  /** Decides on an opinion, with the reason. */
  @Post('opinions/:id/decision')
  @Can('review.judge')
  @HttpCode(204)
  @ApiBody({ type: OpinionDecisionInput })
  decide(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OpinionId,
    @Json(OpinionDecisionInput) input: OpinionDecisionInput,
  ): Promise<void> {
    return this.opinions.decide(actor, id, input);
  }
}
