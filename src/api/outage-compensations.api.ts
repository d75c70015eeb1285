import { Controller, Get, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiTags } from '@nestjs/swagger';
import { Can } from '../modules/identity/index.js';
import {
  CompensationInput,
  CompensationQueries,
  Compensations,
  type CompensationView,
  GivenInput,
  type OutageId,
  type SentOnce,
} from '../modules/outages/index.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { Json, PathId, PathNumber } from '../platform/http/received.js';
import type { Actor } from '../shared/actor.js';
import { Once, TakesKey } from './sent-once.js';

/** What users get for an outage (보상): announced, and given. */
@ApiTags('outages')
@ApiBearerAuth()
@Controller('api/v1/outages/:id/compensations')
@Can('outage.read')
export class OutageCompensationsApi {
  constructor(
    private readonly compensations: Compensations,
    private readonly queries: CompensationQueries,
  ) {}

  @Get()
  async list(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageId,
  ): Promise<{ compensations: readonly CompensationView[] }> {
    return { compensations: await this.queries.of(actor, id) };
  }

  /** As it was announced; never changed afterwards. */
  @Post()
  @Can('outage.write')
  @TakesKey()
  @ApiBody({ type: CompensationInput })
  announce(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageId,
    @Json(CompensationInput) input: CompensationInput,
    @Once() sent: SentOnce | null,
  ): Promise<{ number: number }> {
    return this.compensations.announce(actor, id, input, sent);
  }

  @Post(':number/given')
  @Can('outage.write')
  @TakesKey()
  @ApiBody({ type: GivenInput })
  give(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageId,
    @PathNumber('number') number: number,
    @Json(GivenInput) input: GivenInput,
    @Once() sent: SentOnce | null,
  ): Promise<{ id: string }> {
    return this.compensations.give(actor, id, number, input, sent);
  }
}
