import { Controller, Get, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Can } from '../modules/identity/index.js';
import { type OutageEventId, StatusPageInput, StatusPages, type StatusPageView } from '../modules/outages/index.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { IfMatch, versioned, type Versioned } from '../platform/http/if-match.js';
import { Json, PathId } from '../platform/http/received.js';
import type { Actor } from '../shared/actor.js';

/** The public status page of an event: closed until the ministry opens it. */
@ApiTags('outages')
@ApiBearerAuth()
@Controller('api/v1/outage-events/:id/status-page')
@Can('outage.read')
export class EventStatusPageApi {
  constructor(private readonly pages: StatusPages) {}

  @Get()
  async one(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageEventId,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StatusPageView> {
    return versioned(reply, await this.pages.of(actor, id));
  }

  @Put()
  @Can('outage.write')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiBody({ type: StatusPageInput })
  async write(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageEventId,
    @IfMatch() version: number,
    @Json(StatusPageInput) input: StatusPageInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned> {
    return versioned(reply, { version: await this.pages.write(actor, id, version, input) });
  }
}
