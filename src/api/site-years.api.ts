import { Controller, Delete, Get, HttpCode, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type SiteId, SiteQueries, Sites, SiteYearInput, type SiteYearView } from '../modules/facilities/index.js';
import { Can } from '../modules/identity/index.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { IfMatch, IfMatchOrFirst, versioned, type Versioned } from '../platform/http/if-match.js';
import { Json, PathId, PathYear } from '../platform/http/received.js';
import type { Actor } from '../shared/actor.js';
import { NotFound } from '../shared/errors.js';

/** The figures of a site, year by year. */
@ApiTags('facilities')
@ApiBearerAuth()
@Controller('api/v1/sites/:id/years/:year')
export class SiteYearsApi {
  constructor(
    private readonly sites: Sites,
    private readonly queries: SiteQueries,
  ) {}

  @Get()
  @Can('register.read')
  async one(
    @CurrentActor() actor: Actor,
    @PathId('id') id: SiteId,
    @PathYear('year') year: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SiteYearView> {
    const { years } = await this.queries.one(actor, id);
    const figures = years.find((row) => row.year === year);
    if (figures === undefined) throw new NotFound();
    return versioned(reply, figures);
  }

  /** Sets the figures of a year. The first save needs no If-Match. */
  @Put()
  @Can('register.write')
  @ApiHeader({ name: 'If-Match', required: false })
  @ApiBody({ type: SiteYearInput })
  async set(
    @CurrentActor() actor: Actor,
    @PathId('id') id: SiteId,
    @PathYear('year') year: number,
    @IfMatchOrFirst() version: number | null,
    @Json(SiteYearInput) input: SiteYearInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned> {
    return versioned(reply, { version: await this.sites.setYear(actor, id, year, version, input) });
  }

  @Delete()
  @Can('register.write')
  @HttpCode(204)
  @ApiHeader({ name: 'If-Match', required: true })
  remove(
    @CurrentActor() actor: Actor,
    @PathId('id') id: SiteId,
    @PathYear('year') year: number,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.sites.removeYear(actor, id, year, version);
  }
}
