import { Controller, Get, Post, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../shared/actor.js';
import type { OperatorId } from '../shared/ids.js';
import { Can } from '../modules/identity/index.js';
import { OperatorListQueries, OperatorSearchInput, type OperatorList } from '../modules/obligations/index.js';
import {
  MeasurementInput,
  Measurements,
  OperatorInput,
  OperatorQueries,
  Operators,
  type MeasurementView,
  type OperatorView,
} from '../modules/operators/index.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { IfMatch, IfMatchOrFirst, versioned, type Versioned } from '../platform/http/if-match.js';
import { Json, PathId, PathYear, Search } from '../platform/http/received.js';

@ApiTags('operators')
@ApiBearerAuth()
@Controller('api/v1/operators')
export class OperatorsApi {
  constructor(
    private readonly operators: Operators,
    private readonly measuring: Measurements,
    private readonly queries: OperatorQueries,
    private readonly lists: OperatorListQueries,
  ) {}

  /** The operators one may see, by name, with their figures and coverage of a year. */
  @Get()
  @Can('operators.read', 'register.read')
  list(@CurrentActor() actor: Actor, @Search(OperatorSearchInput) search: OperatorSearchInput): Promise<OperatorList> {
    return this.lists.list(actor, search);
  }

  /** Registers an operator together with its organisation. */
  @Post()
  @Can('operators.write')
  @ApiBody({ type: OperatorInput })
  async register(@CurrentActor() actor: Actor, @Json(OperatorInput) input: OperatorInput): Promise<{ id: OperatorId }> {
    return { id: await this.operators.register(actor, input) };
  }

  /** One operator with its domestic agents. */
  @Get(':id')
  @Can('operators.read', 'register.read')
  async one(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OperatorId,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OperatorView> {
    return versioned(reply, await this.queries.one(actor, id));
  }

  /** Changes name, facts and domestic agents; agents that are not named any more lose their mandate. */
  @Put(':id')
  @Can('operators.write')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiBody({ type: OperatorInput })
  async change(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OperatorId,
    @IfMatch() version: number,
    @Json(OperatorInput) input: OperatorInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned> {
    return versioned(reply, { version: await this.operators.change(actor, id, version, input) });
  }

  /** The operator's figures of all years, newest first. */
  @Get(':id/measurements')
  @Can('operators.read', 'register.read')
  async measurements(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OperatorId,
  ): Promise<{ rows: readonly MeasurementView[] }> {
    return { rows: await this.queries.measurements(actor, id) };
  }

  /** The figures that decide for one year. */
  @Get(':id/measurements/:year')
  @Can('operators.read', 'register.read')
  async measurement(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OperatorId,
    @PathYear('year') year: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeasurementView> {
    return versioned(reply, await this.queries.measurement(actor, id, year));
  }

  /** Enters the figures that decide for a year, or changes them: only the first entry goes without If-Match. */
  @Put(':id/measurements/:year')
  @Can('operators.write')
  @ApiHeader({ name: 'If-Match', required: false })
  @ApiBody({ type: MeasurementInput })
  async measure(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OperatorId,
    @PathYear('year') year: number,
    @IfMatchOrFirst() version: number | null,
    @Json(MeasurementInput) input: MeasurementInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned> {
    return versioned(reply, { version: await this.measuring.measure(actor, id, year, version, input) });
  }
}
