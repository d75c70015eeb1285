import { Controller, Get, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Can } from '../modules/identity/index.js';
import {
  type Clock,
  DutiesDone,
  DutyDoneInput,
  type DutyDoneView,
  JoiningInput,
  type OpenedOutage,
  type OutageBoard,
  OutageFactsInput,
  OutageFeaturesInput,
  type OutageId,
  OutageInput,
  OutageQueries,
  type OutageRow,
  Outages,
  type OutageStatistics,
  OutageStatisticsQueries,
  type OutageView,
  type Reported,
  type SentOnce,
  Statuses,
  StatusesInput,
  type StatusView,
} from '../modules/outages/index.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { IfMatch, versioned, type Versioned } from '../platform/http/if-match.js';
import { Json, PathId, Search } from '../platform/http/received.js';
import type { Actor } from '../shared/actor.js';
import type { OperatorId } from '../shared/ids.js';
import type { Page } from '../shared/pagination.js';
import { AsOfInput } from './as-of.input.js';
import { OutagesSearch, OutageStatisticsInput } from './outages.search.js';
import { CursorInput } from './cursor.input.js';
import { Once, TakesKey } from './sent-once.js';

/** What holds of each feature at a moment. */
type BoardAnswer = Pick<OutageBoard, 'asOf' | 'rows'>;

/** Outages (장애): the record, what holds of each feature, the legal clocks. An operator's monitoring speaks here with a token. */
@ApiTags('outages')
@ApiBearerAuth()
@Controller('api/v1')
@Can('outage.read')
export class OutagesApi {
  constructor(
    private readonly outages: Outages,
    private readonly statuses: Statuses,
    private readonly duties: DutiesDone,
    private readonly queries: OutageQueries,
    private readonly statistics: OutageStatisticsQueries,
  ) {}

  @Get('outages')
  all(@CurrentActor() actor: Actor, @Search(OutagesSearch) search: OutagesSearch): Promise<Page<OutageRow>> {
    return this.queries.list(actor, null, search.after, search);
  }

  @Get('operators/:id/outages')
  list(
    @CurrentActor() actor: Actor,
    @PathId('id') operatorId: OperatorId,
    @Search(OutagesSearch) search: OutagesSearch,
  ): Promise<Page<OutageRow>> {
    return this.queries.list(actor, operatorId, search.after, search);
  }

  /** Those that happened, counted over years; every number is that of a list. */
  @Get('outage-statistics')
  counted(
    @CurrentActor() actor: Actor,
    @Search(OutageStatisticsInput) search: OutageStatisticsInput,
  ): Promise<OutageStatistics> {
    return this.statistics.of(actor, search);
  }

  /** With its features; where `state` is given, all of them have it from the start on. With `exercise`, an exercise (모의훈련). */
  @Post('operators/:id/outages')
  @Can('outage.write')
  @TakesKey()
  @ApiBody({ type: OutageInput })
  open(
    @CurrentActor() actor: Actor,
    @PathId('id') operatorId: OperatorId,
    @Json(OutageInput) input: OutageInput,
    @Once() sent: SentOnce | null,
  ): Promise<OpenedOutage> {
    return this.outages.open(actor, operatorId, input, sent);
  }

  @Get('outages/:id')
  async one(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageId,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OutageView> {
    return versioned(reply, await this.queries.one(actor, id));
  }

  @Put('outages/:id')
  @Can('outage.write')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiBody({ type: OutageFactsInput })
  async change(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageId,
    @IfMatch() version: number,
    @Json(OutageFactsInput) input: OutageFactsInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned> {
    return versioned(reply, { version: await this.outages.change(actor, id, version, input) });
  }

  /** The ministry's alone. */
  @Put('outages/:id/event')
  @Can('outage.write')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiBody({ type: JoiningInput })
  async join(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageId,
    @IfMatch() version: number,
    @Json(JoiningInput) { event }: JoiningInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned> {
    return versioned(reply, { version: await this.outages.join(actor, id, version, event) });
  }

  @Post('outages/:id/features')
  @Can('outage.write')
  @TakesKey()
  @ApiBody({ type: OutageFeaturesInput })
  extend(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageId,
    @Json(OutageFeaturesInput) { features }: OutageFeaturesInput,
    @Once() sent: SentOnce | null,
  ): Promise<{ features: readonly string[] }> {
    return this.outages.extend(actor, id, features, sent);
  }

  /** The recovery board as of a moment. */
  @Get('outages/:id/statuses')
  async board(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageId,
    @Search(AsOfInput) { asOf }: AsOfInput,
  ): Promise<BoardAnswer> {
    const board = await this.queries.board(actor, id, asOf);
    return { asOf: board.asOf, rows: board.rows };
  }

  /** All that was entered, the last entered first. */
  @Get('outages/:id/history')
  history(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageId,
    @Search(CursorInput) { after }: CursorInput,
  ): Promise<Page<StatusView>> {
    return this.queries.history(actor, id, after);
  }

  /** All rows or none. Stale (412) where a row says which one it has seen, and somebody entered the feature since. */
  @Post('outages/:id/statuses')
  @Can('outage.write')
  @TakesKey()
  @ApiBody({ type: StatusesInput })
  report(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageId,
    @Json(StatusesInput) input: StatusesInput,
    @Once() sent: SentOnce | null,
  ): Promise<Reported> {
    return this.statuses.report(actor, id, input, sent);
  }

  @Get('outages/:id/clocks')
  async clocks(@CurrentActor() actor: Actor, @PathId('id') id: OutageId): Promise<{ clocks: readonly Clock[] }> {
    return { clocks: await this.queries.clocks(actor, id) };
  }

  /** All that was done about duties, in order of time. */
  @Get('outages/:id/duties')
  async dutiesDone(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageId,
  ): Promise<{ duties: readonly DutyDoneView[] }> {
    return { duties: (await this.queries.page(actor, id, null)).duties };
  }

  /** What was done about a duty, and when. */
  @Post('outages/:id/duties')
  @Can('outage.write')
  @TakesKey()
  @HttpCode(201)
  @ApiBody({ type: DutyDoneInput })
  done(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageId,
    @Json(DutyDoneInput) input: DutyDoneInput,
    @Once() sent: SentOnce | null,
  ): Promise<{ id: string }> {
    return this.duties.enter(actor, id, input, sent);
  }
}
