import { Controller, Get, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiTags } from '@nestjs/swagger';
import { Can } from '../modules/identity/index.js';
import {
  type OutageEventId,
  RestorationInput,
  RestorationQueries,
  Restorations,
  type RestorationView,
  type SentOnce,
} from '../modules/outages/index.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { Json, PathId, Search } from '../platform/http/received.js';
import type { Actor } from '../shared/actor.js';
import type { Page } from '../shared/pagination.js';
import { CursorInput } from './cursor.input.js';
import { Once, TakesKey } from './sent-once.js';

/** How far the building of an event is restored: entered by who runs it or by the ministry, seen by every operator of the event. */
@ApiTags('outages')
@ApiBearerAuth()
@Controller('api/v1/outage-events/:id/restorations')
@Can('outage.read')
export class EventRestorationsApi {
  constructor(
    private readonly restorations: Restorations,
    private readonly queries: RestorationQueries,
  ) {}

  @Get()
  list(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageEventId,
    @Search(CursorInput) { after }: CursorInput,
  ): Promise<Page<RestorationView>> {
    return this.queries.list(actor, id, after);
  }

  @Post()
  @Can('outage.write')
  @TakesKey()
  @ApiBody({ type: RestorationInput })
  enter(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageEventId,
    @Json(RestorationInput) input: RestorationInput,
    @Once() sent: SentOnce | null,
  ): Promise<{ readonly id: string }> {
    return this.restorations.enter(actor, id, input, sent);
  }
}
