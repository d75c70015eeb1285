import { Body, Controller, Get, Header, Headers, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Can } from '../modules/identity/index.js';
import {
  BASES,
  ENGINE_VERSION,
  PAIRS,
  type SimulationInput as Simulated,
  Simulations,
  SurvivabilityQueries,
} from '../modules/survivability/index.js';
import { DOCUMENT_TYPES, DocumentReader, LARGEST_DOCUMENT } from '../modules/topology/index.js';
import { Clock } from '../platform/clock.js';
import { BodyAsText } from '../platform/http/body-as-text.js';
import { ClientGone } from '../platform/http/client-gone.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { PathId, Search } from '../platform/http/received.js';
import type { Actor } from '../shared/actor.js';
import { NotFound } from '../shared/errors.js';
import type { OperatorId } from '../shared/ids.js';
import { seoulDate } from '../shared/time.js';
import { sentDocument } from './topology-document.js';
import { DocumentSimulationInput, type SimulationInput, SurvivabilityInput } from './survivability.input.js';

const JSON_TYPE = 'application/json; charset=utf-8';

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
    const register = await this.queries.register(actor, operatorId, input.version);
    if (register === null) throw new NotFound();
    const { document: topology, number, sha256, savedAt } = register;
    const simulated = { topology, by: actor.personId, ...(input.set === 'n-2' && { asked: PAIRS }) };
    return this.simulate({ version: number, sha256, savedAt }, simulated, input, gone);
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
    const topology = await this.reader.topology(sentDocument(body, type), gone);
    const asked = { scenario, n1, groups, n2 };
    return this.simulate({}, { topology, asked, by: actor.personId }, input, gone);
  }

  /** The answer as it goes out: what is large in it comes from the thread as text already. */
  private async simulate(
    head: object,
    simulated: Omit<Simulated, 'asOf'>,
    { asOf: given, basis }: SimulationInput,
    gone: AbortSignal,
  ): Promise<Buffer> {
    const asOf = given ?? seoulDate(this.clock.now());
    const outcomes = await this.simulations.json({ ...simulated, asOf }, basis === null ? BASES : [basis], gone);
    const before = JSON.stringify({ ...head, engine: ENGINE_VERSION, asOf }).slice(0, -1);
    return Buffer.concat([Buffer.from(`${before},"outcomes":`), outcomes, Buffer.from('}')]);
  }
}
