import { Body, Controller, Get, Headers, HttpCode, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Can } from '../modules/identity/index.js';
import {
  type Basis,
  type BothOutcomes,
  ENGINE_VERSION,
  type Outcome,
  pairScenarios,
  readScenarios,
  Simulations,
  SurvivabilityQueries,
} from '../modules/survivability/index.js';
import { MAXIMUM_BYTES, type Topology } from '../modules/topology/index.js';
import { Clock } from '../platform/clock.js';
import { BodyAsText } from '../platform/http/body-as-text.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { PathId, Search } from '../platform/http/received.js';
import type { Actor } from '../shared/actor.js';
import { Invalid, NotFound } from '../shared/errors.js';
import type { OperatorId } from '../shared/ids.js';
import { type CalendarDate, seoulDate } from '../shared/time.js';
import { readDocument } from './document-body.js';
import { DocumentSimulationInput, type SimulationInput, SurvivabilityInput } from './survivability.input.js';

/** What came of a simulation; only the bases that were asked for. */
interface SimulationAnswer {
  readonly engine: string;
  readonly asOf: CalendarDate;
  readonly outcomes: Partial<Readonly<Record<Basis, Outcome>>>;
}

/** The same with the register that it was computed from. */
interface RegisterAnswer extends SimulationAnswer {
  readonly version: number;
  readonly sha256: string;
  readonly savedAt: Date;
}

/** What stops when sites are lost: of what an operator registered, or of a document that is not stored. */
@ApiTags('survivability')
@ApiBearerAuth()
@Controller('api/v1')
@Can('register.read')
export class SurvivabilityApi {
  constructor(
    private readonly queries: SurvivabilityQueries,
    private readonly simulations: Simulations,
    private readonly clock: Clock,
  ) {}

  @Get('operators/:id/survivability')
  async ofOperator(
    @CurrentActor() actor: Actor,
    @PathId('id') operatorId: OperatorId,
    @Search(SurvivabilityInput) input: SurvivabilityInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RegisterAnswer> {
    const register = await this.queries.register(actor, operatorId, input.version);
    if (register === null) throw new NotFound();
    const { document: topology, number, sha256, savedAt } = register;
    const scenarios = input.set === 'n-2' ? pairScenarios(topology) : null;
    return {
      ...{ version: number, sha256, savedAt },
      ...(await this.simulate(topology, scenarios, input, reply)),
    };
  }

  /** Stores nothing. A document or scenario with faults is refused with all of them. */
  @Post('simulations')
  @HttpCode(200)
  @ApiConsumes('application/yaml', 'application/json')
  @ApiBody({ schema: { type: 'object', description: 'ieum-topology/1' } })
  @BodyAsText(MAXIMUM_BYTES.json)
  ofDocument(
    @Body() text: unknown,
    @Headers('content-type') type: string | undefined,
    @Search(DocumentSimulationInput) input: DocumentSimulationInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SimulationAnswer> {
    const topology = readDocument(text, type);
    const read = readScenarios(topology, input);
    if ('faults' in read) {
      throw new Invalid(read.faults.map(({ code, found }) => ({ path: 'scenario', code, facts: { found } })));
    }
    return this.simulate(topology, read.scenarios, input, reply);
  }

  private async simulate(
    topology: Topology,
    scenarios: ReturnType<typeof pairScenarios> | null,
    { asOf: given, basis }: SimulationInput,
    reply: FastifyReply,
  ): Promise<SimulationAnswer> {
    const asOf = given ?? seoulDate(this.clock.now());
    const both = await this.simulations.outcomesWhile(
      { topology, asOf, ...(scenarios !== null && { scenarios }) },
      untilGone(reply),
    );
    return { engine: ENGINE_VERSION, asOf, outcomes: basis === null ? both : only(both, basis) };
  }
}

const only = (both: BothOutcomes, basis: Basis) => ({ [basis]: both[basis] });

/** Given when the client is gone, answered or not. */
function untilGone({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.once('close', () => {
    gone.abort();
  });
  return gone.signal;
}
