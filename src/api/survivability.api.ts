import { Body, Controller, Get, Header, Headers, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Can } from '../modules/identity/index.js';
import {
  type AskedScenarios,
  BASES,
  ENGINE_VERSION,
  PAIRS,
  Simulations,
  SurvivabilityQueries,
} from '../modules/survivability/index.js';
import { DOCUMENT_TYPES, DocumentReader, LARGEST_DOCUMENT, type Topology } from '../modules/topology/index.js';
import { Clock } from '../platform/clock.js';
import { BodyAsText } from '../platform/http/body-as-text.js';
import { ClientGone } from '../platform/http/client-gone.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { PathId, Search } from '../platform/http/received.js';
import { Turns } from '../platform/threads/turns.js';
import type { Actor } from '../shared/actor.js';
import { NotFound } from '../shared/errors.js';
import type { OperatorId } from '../shared/ids.js';
import { seoulDate } from '../shared/time.js';
import { sentDocument } from './topology-document.js';
import { DocumentSimulationInput, type SimulationInput, SurvivabilityInput } from './survivability.input.js';

/** Computations that one person or program may have under way at once, and when to ask again. */
const [AT_ONCE, RETRY_AFTER_SECONDS] = [4, 5];

const JSON_TYPE = 'application/json; charset=utf-8';

/** What stops when sites are lost: of what an operator registered, or of a document that is not stored. */
@ApiTags('survivability')
@ApiBearerAuth()
@Controller('api/v1')
@Can('register.read')
export class SurvivabilityApi {
  readonly #turns = new Turns(AT_ONCE, RETRY_AFTER_SECONDS);

  constructor(
    private readonly queries: SurvivabilityQueries,
    private readonly simulations: Simulations,
    private readonly reader: DocumentReader,
    private readonly clock: Clock,
  ) {}

  /** What came of it, on both bases or on one, and the register that it was computed from. */
  @Get('operators/:id/survivability')
  @ApiOkResponse({ content: { 'application/json': {} } })
  @Header('content-type', JSON_TYPE)
  async ofOperator(
    @CurrentActor() actor: Actor,
    @PathId('id') operatorId: OperatorId,
    @Search(SurvivabilityInput) input: SurvivabilityInput,
    @ClientGone() gone: AbortSignal,
  ): Promise<Buffer> {
    return this.#turns.take(ownerOf(actor), async () => {
      const register = await this.queries.register(actor, operatorId, input.version);
      if (register === null) throw new NotFound();
      const { document: topology, number, sha256, savedAt } = register;
      const head = { version: number, sha256, savedAt };
      return this.simulate(head, { topology, ...(input.set === 'n-2' && { asked: PAIRS }) }, input, gone);
    });
  }

  /** Stores nothing. A document or scenario with faults is refused with all of them. */
  @Post('simulations')
  @HttpCode(200)
  @ApiConsumes(...DOCUMENT_TYPES)
  @ApiBody({ schema: { type: 'object', description: 'ieum-topology/1' } })
  @ApiOkResponse({ content: { 'application/json': {} } })
  @Header('content-type', JSON_TYPE)
  @BodyAsText(LARGEST_DOCUMENT.json)
  async ofDocument(
    @CurrentActor() actor: Actor,
    @Body() body: unknown,
    @Headers('content-type') type: string | undefined,
    @Search(DocumentSimulationInput) { scenario, n1, groups, n2, ...input }: DocumentSimulationInput,
    @ClientGone() gone: AbortSignal,
  ): Promise<Buffer> {
    return this.#turns.take(ownerOf(actor), async () => {
      const topology = await this.reader.topology(sentDocument(body, type), gone);
      return this.simulate({}, { topology, asked: { scenario, n1, groups, n2 } }, input, gone);
    });
  }

  /** The answer as it goes out: what is large in it comes from the thread as text already. */
  private async simulate(
    head: object,
    simulated: { readonly topology: Topology; readonly asked?: AskedScenarios },
    { asOf: given, basis }: SimulationInput,
    gone: AbortSignal,
  ): Promise<Buffer> {
    const asOf = given ?? seoulDate(this.clock.now());
    const outcomes = await this.simulations.json({ ...simulated, asOf }, basis === null ? BASES : [basis], gone);
    const before = JSON.stringify({ ...head, engine: ENGINE_VERSION, asOf }).slice(0, -1);
    return Buffer.concat([Buffer.from(`${before},"outcomes":`), outcomes, Buffer.from('}')]);
  }
}

const ownerOf = ({ personId, organisationId }: Actor): string => personId ?? organisationId ?? '';
