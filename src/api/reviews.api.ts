import { Controller, Get, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Can } from '../modules/identity/index.js';
import {
  BulkJudgementInput,
  JudgementInput,
  RecordInput,
  ReopeningInput,
  ReviewQueries,
  ReviewQueue,
  Reviews,
  ReviewSearch,
  SendingBackInput,
  type JudgementView,
  type ReviewId,
  type ReviewRecordId,
  type ReviewRow,
  type ReviewView,
  type WaitingRow,
} from '../modules/review/index.js';
import type { AssessmentId } from '../modules/self-assessment/index.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { IfMatch, versioned, type Versioned } from '../platform/http/if-match.js';
import { Json, PathId, PathWord, Search } from '../platform/http/received.js';
import type { Actor } from '../shared/actor.js';
import type { Page } from '../shared/pagination.js';

/** The inspector's side. Operators read their own reviews: judgements once these are concluded, what is internal never. */
@ApiTags('reviews')
@ApiBearerAuth()
@Controller('api/v1')
export class ReviewsApi {
  constructor(
    private readonly reviews: Reviews,
    private readonly queries: ReviewQueries,
    private readonly queue: ReviewQueue,
  ) {}

  /** What waits for oneself, oldest first; with `show=all` every review, newest first. */
  @Get('reviews')
  @Can('review.read', 'assessment.read')
  list(
    @CurrentActor() actor: Actor,
    @Search(ReviewSearch) { show, after }: ReviewSearch,
  ): Promise<Page<WaitingRow> | Page<ReviewRow>> {
    const waits = show !== 'all' && actor.permissions.has('review.read');
    return waits ? this.queue.waiting(actor, after) : this.queue.all(actor, after);
  }

  /** Begins the review of a submission. */
  @Post('assessments/:id/review')
  @Can('review.judge')
  async begin(@CurrentActor() actor: Actor, @PathId('id') id: AssessmentId): Promise<{ id: ReviewId }> {
    return { id: await this.reviews.begin(actor, id) };
  }

  /** One review with every item, its answer, judgement, supplements and opinions, and what the reader can do now. */
  @Get('reviews/:id')
  @Can('review.read', 'assessment.read')
  one(@CurrentActor() actor: Actor, @PathId('id') id: ReviewId): Promise<ReviewView> {
    return this.queries.one(actor, id);
  }

  /** One judgement as it stands; version 0 while the item is not judged. */
  @Get('reviews/:id/judgements/:code')
  @Can('review.read', 'assessment.read')
  async judgement(
    @CurrentActor() actor: Actor,
    @PathId('id') id: ReviewId,
    @PathWord('code') code: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ version: number; judgement: JudgementView | null }> {
    return versioned(reply, await this.queries.judgement(actor, id, code));
  }

  /** Judges one item over the version that was read; `"0"` where it was not judged. */
  @Put('reviews/:id/judgements/:code')
  @Can('review.judge')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiBody({ type: JudgementInput })
  async judge(
    @CurrentActor() actor: Actor,
    @PathId('id') id: ReviewId,
    @PathWord('code') code: string,
    @IfMatch() version: number,
    @Json(JudgementInput) input: JudgementInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned> {
    return versioned(reply, { version: await this.reviews.judge(actor, id, code, version, input) });
  }

  /** Finds several items met at once that are not judged yet. */
  @Post('reviews/:id/judgements')
  @Can('review.judge')
  @HttpCode(204)
  @ApiBody({ type: BulkJudgementInput })
  judgeMet(
    @CurrentActor() actor: Actor,
    @PathId('id') id: ReviewId,
    @Json(BulkJudgementInput) input: BulkJudgementInput,
  ): Promise<void> {
    return this.reviews.judgeMet(actor, id, input);
  }

  /** Writes down what was seen on an item. Internal. */
  @Post('reviews/:id/records')
  @Can('review.record')
  @ApiBody({ type: RecordInput })
  async record(
    @CurrentActor() actor: Actor,
    @PathId('id') id: ReviewId,
    @Json(RecordInput) input: RecordInput,
  ): Promise<{ id: ReviewRecordId }> {
    return { id: await this.reviews.record(actor, id, input) };
  }

  /** Concludes; the operator sees the judgements from now on. 409 with everything that is still to be done. */
  @Post('reviews/:id/conclusion')
  @Can('review.judge')
  @HttpCode(204)
  conclude(@CurrentActor() actor: Actor, @PathId('id') id: ReviewId): Promise<void> {
    return this.reviews.conclude(actor, id);
  }

  /** Signs off what another person concluded, for the authority of the inspection, and issues its findings. */
  @Post('reviews/:id/sign-off')
  @Can('review.sign')
  @HttpCode(204)
  signOff(@CurrentActor() actor: Actor, @PathId('id') id: ReviewId): Promise<void> {
    return this.reviews.signOff(actor, id, null);
  }

  /** Sends a concluded review back to the inspector instead of signing it, with the reason. */
  @Post('reviews/:id/sending-back')
  @Can('review.sign')
  @HttpCode(204)
  @ApiBody({ type: SendingBackInput })
  sendBack(
    @CurrentActor() actor: Actor,
    @PathId('id') id: ReviewId,
    @Json(SendingBackInput) input: SendingBackInput,
  ): Promise<void> {
    return this.reviews.sendBack(actor, id, input);
  }

  /** Opens a concluded or signed review again, with the reason. */
  @Post('reviews/:id/reopening')
  @Can('review.judge')
  @HttpCode(204)
  @ApiBody({ type: ReopeningInput })
  reopen(
    @CurrentActor() actor: Actor,
    @PathId('id') id: ReviewId,
    @Json(ReopeningInput) input: ReopeningInput,
  ): Promise<void> {
    return this.reviews.reopen(actor, id, input);
  }
}
