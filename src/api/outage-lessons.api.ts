import { Controller, Get, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Can } from '../modules/identity/index.js';
import {
  isSound,
  type MeasuredView,
  type OutageId,
  type Prediction,
  type PredictionBasis,
  PredictionQueries,
  ProofInput,
  Proofs,
  simulationOf,
} from '../modules/outages/index.js';
import { ENGINE_VERSION, Simulations } from '../modules/survivability/index.js';
import { ClientGone } from '../platform/http/client-gone.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { IfMatch, versioned, type Versioned } from '../platform/http/if-match.js';
import { Json, PathId } from '../platform/http/received.js';
import type { Actor } from '../shared/actor.js';
import { Refused } from '../shared/errors.js';

/** What is learned from an outage or exercise: prediction beside what happened, and what was measured as proven. */
@ApiTags('outages')
@ApiBearerAuth()
@Controller('api/v1/outages/:id')
@Can('register.read')
export class OutageLessonsApi {
  constructor(
    private readonly predictions: PredictionQueries,
    private readonly simulations: Simulations,
    private readonly proofs: Proofs,
  ) {}

  /** Refused (409) where no site is told to be lost, or nothing was ever registered. */
  @Get('prediction')
  async prediction(@CurrentActor() actor: Actor, @PathId('id') id: OutageId, @ClientGone() gone: AbortSignal) {
    const basis = await this.predictions.basis(actor, id);
    if (!isSound(basis))
      throw new Refused([{ code: basis.register === null ? 'prediction-needs-register' : 'prediction-needs-loss' }]);
    const outcomes = await this.simulations.outcomesWhile(simulationOf(basis, actor), gone);
    return answerOf(basis, await this.predictions.compared(basis, outcomes));
  }

  /** What was measured beside what is proven so far; `ETag` is the version of the register. */
  @Get('proof')
  async measured(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageId,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return versioned(reply, measuredAnswer(await this.proofs.measured(actor, id)));
  }

  /** Saves takeovers as `component@site` in a new version of the register, which must be the one of `If-Match`. */
  @Put('proof')
  @Can('register.write')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiBody({ type: ProofInput })
  async take(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageId,
    @IfMatch() version: number,
    @Json(ProofInput) { takeovers }: ProofInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned> {
    return versioned(reply, { version: await this.proofs.take(actor, id, version, takeovers) });
  }
}

function answerOf(basis: PredictionBasis, { rows, hits, of, causes }: Prediction) {
  const { register, isLater, lost, lostFrom, unknownSites, siteBackAt, asOf } = basis;
  return {
    ...{ hits, of, asOf, engine: ENGINE_VERSION, basis: 'declared', lost, lostFrom, unknownSites, siteBackAt },
    register: register && { version: register.number, sha256: register.sha256, savedAt: register.savedAt, isLater },
    rows: rows.map(({ service, ...row }) => ({ ...row, service: service?.id ?? null })),
    causes: causes.map(({ kind, component: { id, name }, services }) => ({ kind, component: id, name, services })),
  };
}

const measuredAnswer = ({ version, on, takeovers, taken }: MeasuredView) => ({
  ...{ version, on, taken },
  takeovers: takeovers.map(({ component, ...row }) => ({ component: component.id, name: component.name, ...row })),
});
