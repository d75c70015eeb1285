import { Controller, Get, Post, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Can } from '../modules/identity/index.js';
import {
  type EventBoard,
  type OutageBoard,
  type OutageEventId,
  OutageEventInput,
  OutageEventQueries,
  type OutageEventRow,
  OutageEvents,
  type OutageEventView,
  type OutageRow,
  type SentOnce,
} from '../modules/outages/index.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { IfMatch, versioned, type Versioned } from '../platform/http/if-match.js';
import { Json, PathId, Search } from '../platform/http/received.js';
import type { Actor } from '../shared/actor.js';
import type { Page } from '../shared/pagination.js';
import { AsOfInput } from './as-of.input.js';
import { CursorInput } from './cursor.input.js';
import { Once, TakesKey } from './sent-once.js';

/** What holds of the features of each of its outages at a moment. */
interface EventAnswer extends Pick<EventBoard, 'asOf' | 'event'> {
  readonly boards: readonly { readonly outage: OutageRow; readonly rows: OutageBoard['rows'] }[];
}

/** Outages of several operators with a cause in common. An operator sees of an event its title, its place and its own outages. */
@ApiTags('outages')
@ApiBearerAuth()
@Controller('api/v1/outage-events')
@Can('outage.read')
export class OutageEventsApi {
  constructor(
    private readonly events: OutageEvents,
    private readonly queries: OutageEventQueries,
  ) {}

  @Get()
  list(@CurrentActor() actor: Actor, @Search(CursorInput) { after }: CursorInput): Promise<Page<OutageEventRow>> {
    return this.queries.list(actor, after);
  }

  @Post()
  @Can('outage.write')
  @TakesKey()
  @ApiBody({ type: OutageEventInput })
  open(
    @CurrentActor() actor: Actor,
    @Json(OutageEventInput) input: OutageEventInput,
    @Once() sent: SentOnce | null,
  ): Promise<{ id: OutageEventId; version: number }> {
    return this.events.open(actor, input, sent);
  }

  @Get(':id')
  async one(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageEventId,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OutageEventView> {
    return versioned(reply, await this.queries.one(actor, id));
  }

  @Put(':id')
  @Can('outage.write')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiBody({ type: OutageEventInput })
  async change(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageEventId,
    @IfMatch() version: number,
    @Json(OutageEventInput) input: OutageEventInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned> {
    return versioned(reply, { version: await this.events.change(actor, id, version, input) });
  }

  /** The recovery boards of its outages as of a moment. */
  @Get(':id/statuses')
  async board(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageEventId,
    @Search(AsOfInput) { asOf }: AsOfInput,
  ): Promise<EventAnswer> {
    const { boards, ...board } = await this.queries.board(actor, id, asOf);
    return { ...board, boards: boards.map(({ outage, board: { rows } }) => ({ outage, rows })) };
  }
}
