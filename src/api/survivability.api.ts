import { Body, Controller, Get, Headers, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
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
import { DOCUMENT_TYPES, DocumentReader, LARGEST_DOCUMENT, type Topology } from '../modules/topology/index.js';
import { Clock } from '../platform/clock.js';
import { BodyAsText } from '../platform/http/body-as-text.js';
import { ClientGone } from '../platform/http/client-gone.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { PathId, Search } from '../platform/http/received.js';
import type { Actor } from '../shared/actor.js';
import { Invalid, NotFound } from '../shared/errors.js';
import type { OperatorId } from '../shared/ids.js';
import { type CalendarDate, seoulDate } from '../shared/time.js';
import { sentDocument } from './topology-document.js';
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
    private readonly reader: DocumentReader,
    private readonly clock: Clock,
  ) {}

  @Get('operators/:id/survivability')
  async ofOperator(
    @CurrentActor() actor: Actor,
    @PathId('id') operatorId: OperatorId,
    @Search(SurvivabilityInput) input: SurvivabilityInput,
    @ClientGone() gone: AbortSignal,
  ): Promise<RegisterAnswer> {
    const register = await this.queries.register(actor, operatorId, input.version);
    if (register === null) throw new NotFound();
    const { document: topology, number, sha256, savedAt } = register;
    const scenarios = input.set === 'n-2' ? pairScenarios(topology) : null;
    return {
      ...{ version: number, sha256, savedAt },
      ...(await this.simulate(topology, scenarios, input, gone)),
    };
  }

  /** Stores nothing. A document or scenario with faults is refused with all of them. */
  @Post('simulations')
  @HttpCode(200)
  @ApiConsumes(...DOCUMENT_TYPES)
  @ApiBody({ schema: { type: 'object', description: 'ieum-topology/1' } })
  @BodyAsText(LARGEST_DOCUMENT.json)
  async ofDocument(
    @Body() body: unknown,
    @Headers('content-type') type: string | undefined,
    @Search(DocumentSimulationInput) input: DocumentSimulationInput,
    @ClientGone() gone: AbortSignal,
  ): Promise<SimulationAnswer> {
    const topology = await this.reader.topology(sentDocument(body, type), gone);
    const read = readScenarios(topology, input);
    if ('faults' in read) {
      throw new Invalid(read.faults.map(({ code, found }) => ({ path: 'scenario', code, facts: { found } })));
    }
    return this.simulate(topology, read.scenarios, input, gone);
  }

  private async simulate(
    topology: Topology,
    scenarios: ReturnType<typeof pairScenarios> | null,
    { asOf: given, basis }: SimulationInput,
    gone: AbortSignal,
  ): Promise<SimulationAnswer> {
    const asOf = given ?? seoulDate(this.clock.now());
    const both = await this.simulations.outcomesWhile(
      { topology, asOf, ...(scenarios !== null && { scenarios }) },
      gone,
    );
    return { engine: ENGINE_VERSION, asOf, outcomes: basis === null ? both : only(both, basis) };
  }
}

const only = (both: BothOutcomes, basis: Basis) => ({ [basis]: both[basis] });
