import { Body, Controller, Delete, Get, Headers, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Can } from '../modules/identity/index.js';
import {
  type Basis,
  type BothOutcomes,
  CarryOverInput,
  compareOutcomes,
  ENGINE_VERSION,
  type Outcome,
  type OutcomeChanges,
  PAIRS,
  type PlanId,
  PlanQueries,
  type PlanRow,
  Plans,
  PlanTitleInput,
  PlanTitleSearch,
  type PlanView,
  Simulations,
} from '../modules/survivability/index.js';
import {
  carryOver,
  type ChangeCounts,
  changesBetween,
  countsOf,
  DOCUMENT_TYPES,
  DocumentReader,
  LARGEST_DOCUMENT,
  type LeftBehind,
  type Topology,
} from '../modules/topology/index.js';
import { Clock } from '../platform/clock.js';
import { BodyAsText } from '../platform/http/body-as-text.js';
import { ClientGone } from '../platform/http/client-gone.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { IfMatch, versioned, type Versioned } from '../platform/http/if-match.js';
import { Json, PathId, Search } from '../platform/http/received.js';
import type { Actor } from '../shared/actor.js';
import type { OperatorId } from '../shared/ids.js';
import type { Page } from '../shared/pagination.js';
import { type CalendarDate, seoulDate } from '../shared/time.js';
import { CursorInput } from './cursor.input.js';
import { PlanSurvivabilityInput } from './survivability.input.js';
import { sentDocument } from './topology-document.js';

/** What comes of a plan beside what comes of the register that it starts from; only the bases that were asked for. */
interface PlanAnswer {
  readonly engine: string;
  readonly asOf: CalendarDate;
  readonly version: number;
  readonly baseVersion: number;
  readonly outcomes: Partial<Readonly<Record<Basis, Outcome>>>;
  readonly before: Partial<Readonly<Record<Basis, Outcome>>>;
  readonly changes: Partial<Readonly<Record<Basis, OutcomeChanges>>>;
}

/** What would become of a plan on the newest version of the register. */
interface CarriedOverAnswer {
  /** Of the plan: what `If-Match` names. */
  readonly version: number;
  readonly baseVersion: number;
  /** Of the register: what `onto` names. */
  readonly newestVersion: number;
  /** Against the newest version. */
  readonly changes: ChangeCounts;
  /** Changes that no longer fit, and why. */
  readonly left: readonly LeftBehind[];
}

/** An operator's plans (가정안): drafts beside its register, which no other organisation sees. */
@ApiTags('survivability')
@ApiBearerAuth()
@Controller('api/v1/operators/:id/plans')
@Can('register.read')
export class PlansApi {
  constructor(
    private readonly plans: Plans,
    private readonly queries: PlanQueries,
    private readonly simulations: Simulations,
    private readonly reader: DocumentReader,
    private readonly clock: Clock,
  ) {}

  @Get()
  list(
    @CurrentActor() actor: Actor,
    @PathId('id') operatorId: OperatorId,
    @Search(CursorInput) { after }: CursorInput,
  ): Promise<Page<PlanRow>> {
    return this.queries.list(actor, operatorId, after);
  }

  /** From what is registered now. Refused before the first save of a register, and with 100 plans. */
  @Post()
  @Can('register.write')
  @ApiBody({ type: PlanTitleInput })
  async make(
    @CurrentActor() actor: Actor,
    @PathId('id') operatorId: OperatorId,
    @Json(PlanTitleInput) { title }: PlanTitleInput,
  ): Promise<{ id: PlanId }> {
    return { id: await this.plans.make(actor, operatorId, title) };
  }

  @Get(':planId')
  async one(
    @CurrentActor() actor: Actor,
    @PathId('id') operatorId: OperatorId,
    @PathId('planId') id: PlanId,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlanView> {
    return versioned(reply, await this.queries.one(actor, operatorId, id));
  }

  /** A document with faults is refused with all of them. */
  @Put(':planId')
  @Can('register.write')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiConsumes(...DOCUMENT_TYPES)
  @ApiBody({ schema: { type: 'object', description: 'ieum-topology/1' } })
  @BodyAsText(LARGEST_DOCUMENT.json)
  async save(
    @CurrentActor() actor: Actor,
    @PathId('id') operatorId: OperatorId,
    @PathId('planId') id: PlanId,
    @IfMatch() version: number,
    @Search(PlanTitleSearch) { title }: PlanTitleSearch,
    @Body() body: unknown,
    @Headers('content-type') type: string | undefined,
    @ClientGone() gone: AbortSignal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned> {
    const document = await this.reader.topology(sentDocument(body, type), gone);
    const next = await this.plans.save(actor, operatorId, { id, version }, { title, document });
    return versioned(reply, { version: next });
  }

  @Delete(':planId')
  @Can('register.write')
  @HttpCode(204)
  @ApiHeader({ name: 'If-Match', required: true })
  discard(
    @CurrentActor() actor: Actor,
    @PathId('id') operatorId: OperatorId,
    @PathId('planId') id: PlanId,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.plans.discard(actor, operatorId, id, version);
  }

  /** What is left out is told before it is lost. */
  @Get(':planId/carry-over')
  @Can('register.write')
  async carriedOver(
    @CurrentActor() actor: Actor,
    @PathId('id') operatorId: OperatorId,
    @PathId('planId') id: PlanId,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CarriedOverAnswer> {
    const { plan, base, newest } = await this.queries.withNewest(actor, operatorId, id);
    const { topology, left } = carryOver(base.document, plan.document, newest.document);
    return versioned(reply, {
      ...{ version: plan.version, baseVersion: base.number, newestVersion: newest.number, left },
      changes: countsOf(changesBetween(newest.document, topology)),
    });
  }

  /** Stale (412) where the plan, or the version that `onto` names, is no longer the newest. */
  @Post(':planId/carry-over')
  @Can('register.write')
  @HttpCode(200)
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiBody({ type: CarryOverInput })
  async carryOver(
    @CurrentActor() actor: Actor,
    @PathId('id') operatorId: OperatorId,
    @PathId('planId') id: PlanId,
    @IfMatch() version: number,
    @Json(CarryOverInput) { onto }: CarryOverInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned> {
    return versioned(reply, { version: await this.plans.carryOver(actor, operatorId, { id, version }, onto) });
  }

  @Get(':planId/survivability')
  async survivability(
    @CurrentActor() actor: Actor,
    @PathId('id') operatorId: OperatorId,
    @PathId('planId') id: PlanId,
    @Search(PlanSurvivabilityInput) input: PlanSurvivabilityInput,
    @ClientGone() gone: AbortSignal,
  ): Promise<PlanAnswer> {
    const { plan, base } = await this.queries.withBase(actor, operatorId, id);
    const asOf = input.asOf ?? seoulDate(this.clock.now());
    const outcomesOf = (topology: Topology) =>
      this.simulations.outcomesWhile(
        { topology, asOf, by: actor.personId, ...(input.set === 'n-2' && { asked: PAIRS }) },
        gone,
      );
    const [before, after] = await Promise.all([outcomesOf(base.document), outcomesOf(plan.document)]);
    return {
      ...{ engine: ENGINE_VERSION, asOf, version: plan.version, baseVersion: plan.baseVersion },
      ...compared(before, after, input.basis),
    };
  }
}

function compared(before: BothOutcomes, after: BothOutcomes, basis: Basis | null) {
  const of = <T>(make: (basis: Basis) => T): Partial<Record<Basis, T>> =>
    basis === null ? { declared: make('declared'), proven: make('proven') } : { [basis]: make(basis) };
  return {
    outcomes: of((each) => after[each]),
    before: of((each) => before[each]),
    changes: of((each) => compareOutcomes(before[each], after[each])),
  };
}
