import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../shared/actor.js';
import type { OperatorId } from '../shared/ids.js';
import type { Page } from '../shared/pagination.js';
import { Can } from '../modules/identity/index.js';
import {
  Coverage,
  CoverageQueries,
  CoverageRoundInput,
  CoverageYearInput,
  type CoverageCounts,
  type CoverageDate,
  type CoverageId,
  type CoverageView,
  type RoundCounts,
} from '../modules/obligations/index.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { Json, PathId, PathYear, Search } from '../platform/http/received.js';
import { CursorInput } from './cursor.input.js';

@ApiTags('obligations')
@ApiBearerAuth()
@Controller('api/v1')
export class ObligationsApi {
  constructor(
    private readonly coverage: Coverage,
    private readonly queries: CoverageQueries,
  ) {}

  /** Finds which law covers the operator in the year, from what is registered now; the answer is kept with its reasons. */
  @Post('operators/:id/coverage/:year')
  @Can('coverage.decide')
  async decide(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OperatorId,
    @PathYear('year') year: number,
  ): Promise<{ id: CoverageId }> {
    return { id: await this.coverage.decide(actor, id, year) };
  }

  /** The decision that holds for the year: measured values, thresholds, articles, and the facts it was made from. */
  @Get('operators/:id/coverage/:year')
  @Can('operators.read', 'register.read')
  latest(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OperatorId,
    @PathYear('year') year: number,
  ): Promise<CoverageView> {
    return this.queries.latest(actor, id, year);
  }

  /** All decisions about the operator, newest first. */
  @Get('operators/:id/coverage')
  @Can('operators.read', 'register.read')
  history(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OperatorId,
    @Search(CursorInput) { after }: CursorInput,
  ): Promise<Page<CoverageDate>> {
    return this.queries.history(actor, id, after);
  }

  /** How many operators each regime covers in a year. */
  @Get('coverage-rounds')
  @Can('operators.read')
  counts(
    @CurrentActor() actor: Actor,
    @Search(CoverageYearInput) { year }: CoverageYearInput,
  ): Promise<CoverageCounts> {
    return this.queries.counts(actor, year);
  }

  /** Does the same for every operator. Where nothing changed since the latest decision, that one stands. */
  @Post('coverage-rounds')
  @Can('coverage.decide')
  @HttpCode(200)
  @ApiBody({ type: CoverageRoundInput })
  decideAll(
    @CurrentActor() actor: Actor,
    @Json(CoverageRoundInput) { year }: CoverageRoundInput,
  ): Promise<RoundCounts> {
    return this.coverage.decideAll(actor, year);
  }
}
