import { Controller, Delete, Get, HttpCode, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  MeasureInput,
  measureKindOf,
  type MeasureView,
  type SiteId,
  SiteQueries,
  Sites,
} from '../modules/facilities/index.js';
import { Can } from '../modules/identity/index.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { IfMatch, IfMatchOrFirst, versioned, type Versioned } from '../platform/http/if-match.js';
import { Json, PathId, PathWord } from '../platform/http/received.js';
import type { Actor } from '../shared/actor.js';
import { NotFound } from '../shared/errors.js';

/** The protection measures of a site, kind by kind. */
@ApiTags('facilities')
@ApiBearerAuth()
@Controller('api/v1/sites/:id/measures/:kind')
export class SiteMeasuresApi {
  constructor(
    private readonly sites: Sites,
    private readonly queries: SiteQueries,
  ) {}

  @Get()
  @Can('register.read')
  async one(
    @CurrentActor() actor: Actor,
    @PathId('id') id: SiteId,
    @PathWord('kind') kind: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeasureView> {
    const { measures } = await this.queries.one(actor, id);
    const measure = measures.find((row) => row.kind === kind);
    if (measure === undefined) throw new NotFound();
    return versioned(reply, measure);
  }

  /** Sets a protection measure and who answers for it. The first save needs no If-Match. */
  @Put()
  @Can('register.write')
  @ApiHeader({ name: 'If-Match', required: false })
  @ApiBody({ type: MeasureInput })
  async set(
    @CurrentActor() actor: Actor,
    @PathId('id') id: SiteId,
    @PathWord('kind') kind: string,
    @IfMatchOrFirst() version: number | null,
    @Json(MeasureInput) input: MeasureInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned> {
    return versioned(reply, { version: await this.sites.setMeasure(actor, id, measureKindOf(kind), version, input) });
  }

  @Delete()
  @Can('register.write')
  @HttpCode(204)
  @ApiHeader({ name: 'If-Match', required: true })
  remove(
    @CurrentActor() actor: Actor,
    @PathId('id') id: SiteId,
    @PathWord('kind') kind: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.sites.removeMeasure(actor, id, measureKindOf(kind), version);
  }
}
