import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiTags } from '@nestjs/swagger';
import { Can } from '../modules/identity/index.js';
import {
  FollowUpInput,
  HeadquartersQueries,
  type HeadquartersView,
  MeetingInput,
  MeetingQueries,
  Meetings,
  type MeetingView,
  type OutageEventId,
  type SentOnce,
} from '../modules/outages/index.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { Json, PathId, Search } from '../platform/http/received.js';
import type { Actor } from '../shared/actor.js';
import type { Page } from '../shared/pagination.js';
import { HeadquartersInput } from './as-of.input.js';
import { CursorInput } from './cursor.input.js';
import { Once, TakesKey } from './sent-once.js';

/** Meetings of the headquarters (대책본부) on an event. The ministry side alone sees them. */
@ApiTags('outages')
@ApiBearerAuth()
@Controller('api/v1/outage-events/:id')
@Can('outage.read')
export class EventMeetingsApi {
  constructor(
    private readonly meetings: Meetings,
    private readonly queries: MeetingQueries,
    private readonly headquarters: HeadquartersQueries,
  ) {}

  /** What a meeting asks, all as of one moment: what is down, what changed, the building, duties, compensation, decisions. */
  @Get('headquarters')
  view(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageEventId,
    @Search(HeadquartersInput) { asOf, since }: HeadquartersInput,
  ): Promise<HeadquartersView> {
    return this.headquarters.view(actor, id, asOf, since);
  }

  @Get('meetings')
  list(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageEventId,
    @Search(CursorInput) { after }: CursorInput,
  ): Promise<Page<MeetingView>> {
    return this.queries.list(actor, id, after);
  }

  @Post('meetings')
  @Can('outage.write')
  @TakesKey()
  @ApiBody({ type: MeetingInput })
  enter(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageEventId,
    @Json(MeetingInput) input: MeetingInput,
    @Once() sent: SentOnce | null,
  ): Promise<{ readonly id: string }> {
    return this.meetings.enter(actor, id, input, sent);
  }

  @Post('follow-ups')
  @Can('outage.write')
  @TakesKey()
  @HttpCode(201)
  @ApiBody({ type: FollowUpInput })
  followUp(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageEventId,
    @Json(FollowUpInput) input: FollowUpInput,
    @Once() sent: SentOnce | null,
  ): Promise<{ readonly id: string }> {
    return this.meetings.followUp(actor, id, input, sent);
  }
}
