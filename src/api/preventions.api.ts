import { Controller, Get, Post, Put, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type EvidenceId, LARGEST_EVIDENCE } from '../modules/evidence/index.js';
import {
  type FindingId,
  FindingQueries,
  type PreventionCourse,
  PreventionReportInput,
  Preventions,
  VerificationInput,
} from '../modules/findings/index.js';
import { Can } from '../modules/identity/index.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { IfMatch, versioned, type Versioned } from '../platform/http/if-match.js';
import { Json, PathId } from '../platform/http/received.js';
import { TakesFile } from '../platform/http/takes-file.js';
import { receiveFile } from '../platform/http/upload.js';
import type { Actor } from '../shared/actor.js';

/** What becomes of a preventive action (재발방지 대책), which is a finding. */
@ApiTags('findings')
@ApiBearerAuth()
@Controller('api/v1/findings/:id')
export class PreventionsApi {
  constructor(
    private readonly preventions: Preventions,
    private readonly queries: FindingQueries,
  ) {}

  /** What was reported of it and said to it, and the files that show it. */
  @Get('course')
  @Can('finding.read')
  async course(@CurrentActor() actor: Actor, @PathId('id') id: FindingId): Promise<PreventionCourse> {
    await this.queries.one(actor, id);
    return this.queries.course(actor, id);
  }

  /** The operator says that it is done, and how. */
  @Put('report')
  @Can('outage.write')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiBody({ type: PreventionReportInput })
  async report(
    @CurrentActor() actor: Actor,
    @PathId('id') id: FindingId,
    @IfMatch() version: number,
    @Json(PreventionReportInput) { text }: PreventionReportInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned> {
    return versioned(reply, { version: await this.preventions.report(actor, id, version, text) });
  }

  /** The operator gives it up, and says why. */
  @Put('withdrawal')
  @Can('outage.write')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiBody({ type: PreventionReportInput })
  async giveUp(
    @CurrentActor() actor: Actor,
    @PathId('id') id: FindingId,
    @IfMatch() version: number,
    @Json(PreventionReportInput) { text }: PreventionReportInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned> {
    return versioned(reply, { version: await this.preventions.giveUp(actor, id, version, text) });
  }

  /** An inspector has seen that it is done, or says what is missing. */
  @Put('verification')
  @Can('review.judge')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiBody({ type: VerificationInput })
  async verify(
    @CurrentActor() actor: Actor,
    @PathId('id') id: FindingId,
    @IfMatch() version: number,
    @Json(VerificationInput) { verdict, text }: VerificationInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned> {
    const isDone = verdict === 'verified';
    return versioned(reply, { version: await this.preventions.verify(actor, id, version, isDone, text) });
  }

  /** Attaches a file that shows it, until it is reported done; the operator's side alone. */
  @Post('evidence')
  @Can('outage.write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @TakesFile(LARGEST_EVIDENCE)
  async attach(
    @CurrentActor() actor: Actor,
    @PathId('id') id: FindingId,
    @Req() request: FastifyRequest,
  ): Promise<{ id: EvidenceId }> {
    return { id: await receiveFile(request, (name, content) => this.preventions.attach(actor, id, name, content)) };
  }
}
