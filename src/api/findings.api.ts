import { Controller, Get, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  DueDatesInput,
  FindingQueries,
  Findings,
  FindingSearch,
  type FindingId,
  type FindingRow,
  type FindingView,
} from '../modules/findings/index.js';
import { Can } from '../modules/identity/index.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { IfMatch, versioned, type Versioned } from '../platform/http/if-match.js';
import { Json, PathId, Search } from '../platform/http/received.js';
import type { Actor } from '../shared/actor.js';
import type { Page } from '../shared/pagination.js';

/** What judgements have opened. Operators see what is issued to them, the ministry proposals as well. */
@ApiTags('findings')
@ApiBearerAuth()
@Controller('api/v1/findings')
export class FindingsApi {
  constructor(
    private readonly findings: Findings,
    private readonly queries: FindingQueries,
  ) {}

  /** Findings that stand, by the day on which the result is due. */
  @Get()
  @Can('finding.read')
  list(@CurrentActor() actor: Actor, @Search(FindingSearch) search: FindingSearch): Promise<Page<FindingRow>> {
    return this.queries.list(actor, search);
  }

  /** One finding with its legal basis and whether an order is possible. */
  @Get(':id')
  @Can('finding.read')
  async one(
    @CurrentActor() actor: Actor,
    @PathId('id') id: FindingId,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FindingView> {
    return versioned(reply, await this.queries.one(actor, id));
  }

  /** Decides due dates instead of the practice, before the finding is issued. */
  @Put(':id/due-dates')
  @Can('review.judge')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiBody({ type: DueDatesInput })
  async decideDueDates(
    @CurrentActor() actor: Actor,
    @PathId('id') id: FindingId,
    @IfMatch() version: number,
    @Json(DueDatesInput) input: DueDatesInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned> {
    return versioned(reply, { version: await this.findings.decideDueDates(actor, id, version, input) });
  }
}
