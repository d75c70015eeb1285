import { Controller, Get, Post, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { type EvidenceId, LARGEST_EVIDENCE } from '../modules/evidence/index.js';
import { Can } from '../modules/identity/index.js';
import {
  NoticeEvidence,
  NoticeInput,
  NoticeQueries,
  Notices,
  type NoticeView,
  type OutageId,
  type SentOnce,
} from '../modules/outages/index.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { Json, PathId, PathNumber } from '../platform/http/received.js';
import { TakesFile } from '../platform/http/takes-file.js';
import { receiveFile } from '../platform/http/upload.js';
import type { Actor } from '../shared/actor.js';
import { Once, TakesKey } from './sent-once.js';

/** Notices to users (이용자 고지) of an outage. */
@ApiTags('outages')
@ApiBearerAuth()
@Controller('api/v1/outages/:id')
@Can('outage.read')
export class OutageNoticesApi {
  constructor(
    private readonly notices: Notices,
    private readonly queries: NoticeQueries,
    private readonly evidence: NoticeEvidence,
  ) {}

  @Get('notices')
  async list(@CurrentActor() actor: Actor, @PathId('id') id: OutageId): Promise<{ notices: readonly NoticeView[] }> {
    return { notices: await this.queries.of(actor, id) };
  }

  /** What the next notice could say, out of the record. */
  @Get('notice-draft')
  async draft(@CurrentActor() actor: Actor, @PathId('id') id: OutageId): Promise<{ text: string }> {
    return { text: await this.queries.draft(actor, id) };
  }

  /** Attaches a file that proves one of them; the operator's side alone. */
  @Post('notices/:number/evidence')
  @Can('outage.write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @TakesFile(LARGEST_EVIDENCE)
  async prove(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageId,
    @PathNumber('number') number: number,
    @Req() request: FastifyRequest,
  ): Promise<{ id: EvidenceId }> {
    return {
      id: await receiveFile(request, (name, content) => this.evidence.attach(actor, id, number, name, content)),
    };
  }

  /** As it went out; never changed afterwards. */
  @Post('notices')
  @Can('outage.write')
  @TakesKey()
  @ApiBody({ type: NoticeInput })
  enter(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageId,
    @Json(NoticeInput) input: NoticeInput,
    @Once() sent: SentOnce | null,
  ): Promise<{ number: number }> {
    return this.notices.enter(actor, id, input, sent);
  }
}
