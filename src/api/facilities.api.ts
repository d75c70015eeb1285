import { Controller, Get, Post, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  Facilities,
  FacilityFactsInput,
  FacilityInput,
  FacilityQueries,
  type FacilityView,
  type Occupant,
} from '../modules/facilities/index.js';
import { Can } from '../modules/identity/index.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { IfMatch, versioned, type Versioned } from '../platform/http/if-match.js';
import { Json, PathWord, Search } from '../platform/http/received.js';
import type { Actor } from '../shared/actor.js';
import type { Page } from '../shared/pagination.js';
import { CursorInput } from './cursor.input.js';
import { SearchInput } from './search.input.js';

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
