import { Body, Controller, Delete, Get, HttpCode, Post, UnsupportedMediaTypeException } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import {
  CatalogueQueries,
  Catalogues,
  type CatalogueId,
  type CatalogueRow,
  type CatalogueVersion,
  type ComparedVersions,
} from '../modules/checklist/index.js';
import { AnySignedIn, Can } from '../modules/identity/index.js';
import { ClientGone } from '../platform/http/client-gone.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { PathId, Search } from '../platform/http/received.js';
import type { Actor } from '../shared/actor.js';
import type { Page } from '../shared/pagination.js';
import { ComparisonInput } from './comparison.input.js';
import { CursorInput } from './cursor.input.js';

const YAML = 'application/yaml';

/** The checklist. Everybody signed in reads what is or was in force; drafts are the ministry's. */
@ApiTags('catalogues')
@ApiBearerAuth()
@Controller('api/v1/catalogues')
export class CataloguesApi {
  constructor(
    private readonly catalogues: Catalogues,
    private readonly queries: CatalogueQueries,
  ) {}

  /** The versions of the checklist, newest first. */
  @Get()
  @AnySignedIn()
  list(@CurrentActor() actor: Actor, @Search(CursorInput) { after }: CursorInput): Promise<Page<CatalogueRow>> {
    return this.queries.list(actor, { after });
  }

  /** Loads a YAML document as a draft. A faulty one is refused with every fault, its line and its column. */
  @Post()
  @Can('catalogue.manage')
  @ApiConsumes(YAML)
  @ApiBody({ schema: { type: 'string' } })
  async load(
    @CurrentActor() actor: Actor,
    @Body() body: unknown,
    @ClientGone() gone: AbortSignal,
  ): Promise<{ id: CatalogueId }> {
    if (typeof body !== 'string') throw new UnsupportedMediaTypeException();
    return { id: await this.catalogues.load(actor, body, gone) };
  }

  /** Loads the checklist that comes with Ieum as a draft. */
  @Post('shipped')
  @Can('catalogue.manage')
  async loadShipped(@CurrentActor() actor: Actor, @ClientGone() gone: AbortSignal): Promise<{ id: CatalogueId }> {
    return { id: await this.catalogues.loadShipped(actor, gone) };
  }

  /** One version with all its items. */
  @Get(':id')
  @AnySignedIn()
  one(@CurrentActor() actor: Actor, @PathId('id') id: CatalogueId): Promise<CatalogueVersion> {
    return this.queries.one(actor, id);
  }

  /** Which items this version adds to, drops from and changes in an earlier one. */
  @Get(':id/comparison')
  @AnySignedIn()
  compare(
    @CurrentActor() actor: Actor,
    @PathId('id') id: CatalogueId,
    @Search(ComparisonInput) { earlier }: ComparisonInput,
  ): Promise<ComparedVersions> {
    return this.queries.compare(actor, id, earlier);
  }

  /** Puts a draft into force. From then on nobody changes it. */
  @Post(':id/enforcement')
  @Can('catalogue.manage')
  @HttpCode(204)
  enforce(@CurrentActor() actor: Actor, @PathId('id') id: CatalogueId): Promise<void> {
    return this.catalogues.enforce(actor, id);
  }

  /** Ends its use for new inspections. */
  @Post(':id/retirement')
  @Can('catalogue.manage')
  @HttpCode(204)
  retire(@CurrentActor() actor: Actor, @PathId('id') id: CatalogueId): Promise<void> {
    return this.catalogues.retire(actor, id);
  }

  /** Throws a draft away. */
  @Delete(':id')
  @Can('catalogue.manage')
  @HttpCode(204)
  remove(@CurrentActor() actor: Actor, @PathId('id') id: CatalogueId): Promise<void> {
    return this.catalogues.remove(actor, id);
  }
}
