import { Controller, Get, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Can } from '../modules/identity/index.js';
import { LetterheadInput, LetterheadQueries, Letterheads, type LetterheadView } from '../modules/reports/index.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { IfMatch, versioned, type Versioned } from '../platform/http/if-match.js';
import { Json, PathId } from '../platform/http/received.js';
import type { Actor } from '../shared/actor.js';
import type { OrganisationId } from '../shared/ids.js';

/** What the documents of an authority say of it, and how they are numbered. */
@ApiTags('reports')
@ApiBearerAuth()
@Controller('api/v1/organisations/:id/letterhead')
export class LetterheadsApi {
  constructor(
    private readonly letterheads: Letterheads,
    private readonly queries: LetterheadQueries,
  ) {}

  /** The settings of an authority; version 0 where it has set nothing and the defaults hold. */
  @Get()
  @Can('inspection.read')
  async one(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OrganisationId,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LetterheadView> {
    return versioned(reply, await this.queries.one(actor, id));
  }

  /** Sets them for the actor's own authority; `"0"` the first time. What was issued stays as it is. */
  @Put()
  @Can('inspection.manage')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiBody({ type: LetterheadInput })
  async save(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OrganisationId,
    @IfMatch() version: number,
    @Json(LetterheadInput) input: LetterheadInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned> {
    return versioned(reply, { version: await this.letterheads.save(actor, id, version, input) });
  }
}
