import { Controller, Delete, Get, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  SiteFactsInput,
  SiteInput,
  type SiteId,
  type SitePageView,
  SiteQueries,
  type SiteRow,
} from '../modules/facilities/index.js';
import { Can } from '../modules/identity/index.js';
import { SiteRegister } from '../modules/topology/index.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { IfMatch, versioned, type Versioned } from '../platform/http/if-match.js';
import { Json, PathId, Search } from '../platform/http/received.js';
import type { Actor } from '../shared/actor.js';
import type { OperatorId } from '../shared/ids.js';
import type { Page } from '../shared/pagination.js';
import { CursorInput } from './cursor.input.js';

/** An operator's sites. */
@ApiTags('facilities')
@ApiBearerAuth()
@Controller('api/v1')
export class SitesApi {
  constructor(
    private readonly register: SiteRegister,
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
}
