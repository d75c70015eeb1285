import { Controller, Get, Post, Put, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type EvidenceId, LARGEST_EVIDENCE } from '../modules/evidence/index.js';
import { Can } from '../modules/identity/index.js';
import {
  DataRequestAnswerInput,
  DataRequestEvidence,
  DataRequestInput,
  DataRequestQueries,
  DataRequestResultInput,
  type DataRequestRow,
  DataRequests,
  DataRequestTextInput,
  type DataRequestView,
  DataRequestWithdrawalInput,
  type OutageId,
  type SentOnce,
} from '../modules/outages/index.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { IfMatch, setVersion, versioned, type Versioned } from '../platform/http/if-match.js';
import { Json, PathId, PathNumber } from '../platform/http/received.js';
import { TakesFile } from '../platform/http/takes-file.js';
import { receiveFile } from '../platform/http/upload.js';
import type { Actor } from '../shared/actor.js';
import { Once, TakesKey } from './sent-once.js';

/** What the ministry demands after an outage (자료제출 요구), and what it is answered. */
@ApiTags('outages')
@ApiBearerAuth()
@Controller('api/v1/outages/:id/data-requests')
@Can('outage.read')
export class DataRequestsApi {
  constructor(
    private readonly requests: DataRequests,
    private readonly queries: DataRequestQueries,
    private readonly evidence: DataRequestEvidence,
  ) {}

  /** Its operator sees them once they are issued. */
  @Get()
  async list(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageId,
  ): Promise<{ requests: readonly DataRequestRow[] }> {
    return { requests: await this.queries.list(actor, id) };
  }

  /** With its steps and answers. */
  @Get(':number')
  async one(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageId,
    @PathNumber('number') number: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DataRequestView> {
    return versioned(reply, await this.queries.one(actor, id, number));
  }

  /** Drafts one, which the ministry alone sees until its letter is issued. */
  @Post()
  @Can('outage.write')
  @TakesKey()
  @ApiBody({ type: DataRequestInput })
  async draft(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageId,
    @Json(DataRequestInput) input: DataRequestInput,
    @Once() sent: SentOnce | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ number: number; version: number }> {
    const made = await this.requests.draft(actor, id, input, sent);
    setVersion(reply, made.version);
    return made;
  }

  /** Writes it anew; what was issued stands until it is issued again. */
  @Put(':number')
  @Can('outage.write')
  @ApiBody({ type: DataRequestTextInput })
  async redraft(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageId,
    @PathNumber('number') number: number,
    @IfMatch() version: number,
    @Json(DataRequestTextInput) input: DataRequestTextInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned> {
    return versioned(reply, { version: await this.requests.redraft(actor, id, number, version, input) });
  }

  /** Takes it back, with the reason. */
  @Post(':number/withdrawal')
  @Can('outage.write')
  @ApiBody({ type: DataRequestWithdrawalInput })
  async withdraw(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageId,
    @PathNumber('number') number: number,
    @IfMatch() version: number,
    @Json(DataRequestWithdrawalInput) input: DataRequestWithdrawalInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned> {
    return versioned(reply, { version: await this.requests.withdraw(actor, id, number, version, input) });
  }

  /** Answers it, until its result was told; never changed, further ones follow. */
  @Post(':number/answers')
  @Can('outage.write')
  @TakesKey()
  @ApiBody({ type: DataRequestAnswerInput })
  answer(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageId,
    @PathNumber('number') number: number,
    @Json(DataRequestAnswerInput) input: DataRequestAnswerInput,
    @Once() sent: SentOnce | null,
  ): Promise<{ answer: number }> {
    return this.requests.answer(actor, id, number, input, sent);
  }

  /** Attaches a file to an answer; the operator's side alone. */
  @Post(':number/answers/:answer/evidence')
  @Can('outage.write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @TakesFile(LARGEST_EVIDENCE)
  async attach(
    @CurrentActor() actor: Actor,
    @PathId('id') outage: OutageId,
    @PathNumber('number') number: number,
    @PathNumber('answer') answer: number,
    @Req() incoming: FastifyRequest,
  ): Promise<{ id: EvidenceId }> {
    const place = { outage, request: number, answer };
    const attach = (name: string, content: Parameters<DataRequestEvidence['attach']>[3]) =>
      this.evidence.attach(actor, place, name, content);
    return { id: await receiveFile(incoming, attach) };
  }

  /** Writes what was found and what follows; the operator sees it once its letter is issued. */
  @Put(':number/result')
  @Can('outage.write')
  @ApiBody({ type: DataRequestResultInput })
  async conclude(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageId,
    @PathNumber('number') number: number,
    @IfMatch() version: number,
    @Json(DataRequestResultInput) input: DataRequestResultInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned> {
    return versioned(reply, { version: await this.requests.conclude(actor, id, number, version, input) });
  }
}
