import { Controller, Get, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiTags } from '@nestjs/swagger';
import { Can } from '../modules/identity/index.js';
import {
  NoticeInput,
  NoticeQueries,
  Notices,
  type NoticeView,
  type OutageId,
  type SentOnce,
} from '../modules/outages/index.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { Json, PathId } from '../platform/http/received.js';
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
