import { Controller, Delete, Get, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../shared/actor.js';
import { NotFound } from '../shared/errors.js';
import type { OperatorId } from '../shared/ids.js';
import type { Page } from '../shared/pagination.js';
import {
  Facilities,
  FacilityFactsInput,
  FacilityInput,
  FacilityQueries,
  type FacilityView,
  isMeasureKind,
  MeasureInput,
  type MeasureKind,
  type MeasureView,
  type Occupant,
  SiteFactsInput,
  SiteInput,
  type SiteId,
  type SitePageView,
  SiteQueries,
  type SiteRow,
  Sites,
  SiteYearInput,
  type SiteYearView,
} from '../modules/facilities/index.js';
import { Can } from '../modules/identity/index.js';
import { SiteRegister } from '../modules/topology/index.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { IfMatch, IfMatchOrFirst, setVersion } from '../platform/http/if-match.js';
import { Json, PathId, PathWord, PathYear, Search } from '../platform/http/received.js';
import { CursorInput } from './cursor.input.js';
import { SearchInput } from './search.input.js';

type Versioned = { readonly version: number };

/** The ministry's public list of buildings. */
@ApiTags('facilities')
@ApiBearerAuth()
@Controller('api/v1/facilities')
export class FacilitiesApi {
  constructor(
    private readonly facilities: Facilities,
    private readonly queries: FacilityQueries,
  ) {}

  /** The public list by number; `search` is part of a number, name or place. */
  @Get()
  @Can('register.read')
  list(@CurrentActor() actor: Actor, @Search(SearchInput) search: SearchInput): Promise<Page<FacilityView>> {
    return this.queries.list(actor, search);
  }

  /** Adds a building to the public list. */
  @Post()
  @Can('facilities.manage')
  @ApiBody({ type: FacilityInput })
  async add(@CurrentActor() actor: Actor, @Json(FacilityInput) input: FacilityInput): Promise<{ number: string }> {
    return { number: await this.facilities.add(actor, input) };
  }

  @Get(':number')
  @Can('register.read')
  async one(
    @CurrentActor() actor: Actor,
    @PathWord('number') number: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FacilityView> {
    return versioned(reply, await this.queries.one(actor, number));
  }

  @Put(':number')
  @Can('facilities.manage')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiBody({ type: FacilityFactsInput })
  async change(
    @CurrentActor() actor: Actor,
    @PathWord('number') number: string,
    @IfMatch() version: number,
    @Json(FacilityFactsInput) input: FacilityFactsInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned> {
    return versioned(reply, { version: await this.facilities.change(actor, number, version, input) });
  }

  /** The sites in a building, of all operators: for the ministry alone. */
  @Get(':number/sites')
  @Can('operators.read')
  occupants(
    @CurrentActor() actor: Actor,
    @PathWord('number') number: string,
    @Search(CursorInput) { after }: CursorInput,
  ): Promise<Page<Occupant>> {
    return this.queries.occupants(actor, number, after);
  }
}

/** An operator's sites, their yearly figures and their protection measures. */
@ApiTags('facilities')
@ApiBearerAuth()
@Controller('api/v1')
export class SitesApi {
  constructor(
    private readonly register: SiteRegister,
    private readonly sites: Sites,
    private readonly queries: SiteQueries,
  ) {}

  @Get('operators/:id/sites')
  @Can('register.read')
  list(
    @CurrentActor() actor: Actor,
    @PathId('id') operatorId: OperatorId,
    @Search(CursorInput) { after }: CursorInput,
  ): Promise<Page<SiteRow>> {
    return this.queries.list(actor, operatorId, after);
  }

  /** Registers a site. It also becomes part of the operator's topology, as its next version. */
  @Post('operators/:id/sites')
  @Can('register.write')
  @ApiBody({ type: SiteInput })
  async add(
    @CurrentActor() actor: Actor,
    @PathId('id') operatorId: OperatorId,
    @Json(SiteInput) input: SiteInput,
  ): Promise<{ id: SiteId }> {
    return { id: await this.register.add(actor, operatorId, input) };
  }

  /** One site with its yearly figures and protection measures, each with a version of its own. */
  @Get('sites/:id')
  @Can('register.read')
  async one(
    @CurrentActor() actor: Actor,
    @PathId('id') id: SiteId,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SitePageView> {
    return versioned(reply, await this.queries.one(actor, id));
  }

  @Put('sites/:id')
  @Can('register.write')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiBody({ type: SiteFactsInput })
  async change(
    @CurrentActor() actor: Actor,
    @PathId('id') id: SiteId,
    @IfMatch() version: number,
    @Json(SiteFactsInput) input: SiteFactsInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned> {
    return versioned(reply, { version: await this.register.change(actor, id, version, input) });
  }

  /** Removes a site that holds no component and about which nothing is registered. */
  @Delete('sites/:id')
  @Can('register.write')
  @HttpCode(204)
  @ApiHeader({ name: 'If-Match', required: true })
  remove(@CurrentActor() actor: Actor, @PathId('id') id: SiteId, @IfMatch() version: number): Promise<void> {
    return this.register.remove(actor, id, version);
  }

  @Get('sites/:id/years/:year')
  @Can('register.read')
  async year(
    @CurrentActor() actor: Actor,
    @PathId('id') id: SiteId,
    @PathYear('year') year: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SiteYearView> {
    const { years } = await this.queries.one(actor, id);
    return versioned(reply, found(years.find((row) => row.year === year)));
  }

  /** Sets the figures of a year. The first save needs no If-Match. */
  @Put('sites/:id/years/:year')
  @Can('register.write')
  @ApiHeader({ name: 'If-Match', required: false })
  @ApiBody({ type: SiteYearInput })
  async setYear(
    @CurrentActor() actor: Actor,
    @PathId('id') id: SiteId,
    @PathYear('year') year: number,
    @IfMatchOrFirst() version: number | null,
    @Json(SiteYearInput) input: SiteYearInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned> {
    return versioned(reply, { version: await this.sites.setYear(actor, id, year, version, input) });
  }

  @Delete('sites/:id/years/:year')
  @Can('register.write')
  @HttpCode(204)
  @ApiHeader({ name: 'If-Match', required: true })
  removeYear(
    @CurrentActor() actor: Actor,
    @PathId('id') id: SiteId,
    @PathYear('year') year: number,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.sites.removeYear(actor, id, year, version);
  }

  @Get('sites/:id/measures/:kind')
  @Can('register.read')
  async measure(
    @CurrentActor() actor: Actor,
    @PathId('id') id: SiteId,
    @PathWord('kind') kind: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeasureView> {
    const { measures } = await this.queries.one(actor, id);
    return versioned(reply, found(measures.find((row) => row.kind === kind)));
  }

  /** Sets a protection measure and who answers for it. The first save needs no If-Match. */
  @Put('sites/:id/measures/:kind')
  @Can('register.write')
  @ApiHeader({ name: 'If-Match', required: false })
  @ApiBody({ type: MeasureInput })
  async setMeasure(
    @CurrentActor() actor: Actor,
    @PathId('id') id: SiteId,
    @PathWord('kind') kind: string,
    @IfMatchOrFirst() version: number | null,
    @Json(MeasureInput) input: MeasureInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned> {
    return versioned(reply, { version: await this.sites.setMeasure(actor, id, known(kind), version, input) });
  }

  @Delete('sites/:id/measures/:kind')
  @Can('register.write')
  @HttpCode(204)
  @ApiHeader({ name: 'If-Match', required: true })
  removeMeasure(
    @CurrentActor() actor: Actor,
    @PathId('id') id: SiteId,
    @PathWord('kind') kind: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.sites.removeMeasure(actor, id, known(kind), version);
  }
}

function versioned<T extends Versioned>(reply: FastifyReply, view: T): T {
  setVersion(reply, view.version);
  return view;
}

function found<T>(row: T | undefined): T {
  if (row === undefined) throw new NotFound();
  return row;
}

function known(kind: string): MeasureKind {
  if (!isMeasureKind(kind)) throw new NotFound();
  return kind;
}
