import { Body, Controller, Get, Headers, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiHeader, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../shared/actor.js';
import { NotFound } from '../shared/errors.js';
import type { OperatorId } from '../shared/ids.js';
import type { Page } from '../shared/pagination.js';
import { Can } from '../modules/identity/index.js';
import {
  DOCUMENT_TYPES,
  LARGEST_DOCUMENT,
  Register,
  RegisterQueries,
  type Topology,
  type TopologyChanges,
  TopologyFiles,
  type VersionRow,
  type VersionView,
} from '../modules/topology/index.js';
import { BodyAsText } from '../platform/http/body-as-text.js';
import { ClientGone } from '../platform/http/client-gone.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { IfMatch, setVersion, versioned, type Versioned } from '../platform/http/if-match.js';
import { PathId, PathWord, Search } from '../platform/http/received.js';
import { CursorInput } from './cursor.input.js';
import { formatIn, sentDocument } from './topology-document.js';
import { TopologySearch } from './topology.search.js';

/** The topology document `ieum-topology/1` of an operator, and all that it ever was. */
@ApiTags('topology')
@ApiBearerAuth()
@Controller('api/v1/operators/:id/topology')
export class TopologyApi {
  constructor(
    private readonly register: Register,
    private readonly queries: RegisterQueries,
    private readonly files: TopologyFiles,
  ) {}

  /**
   * What stands now, as JSON or in the form that `format` names or `Accept` asks for: YAML, an Excel workbook or
   * comma-separated values. Before the first save it is empty, with ETag "0".
   */
  @Get()
  @Can('register.read')
  @ApiProduces(...DOCUMENT_TYPES)
  async current(
    @CurrentActor() actor: Actor,
    @PathId('id') operatorId: OperatorId,
    @Search(TopologySearch) { format }: TopologySearch,
    @Headers('accept') accept: string | undefined,
    @ClientGone() gone: AbortSignal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Topology | string | Uint8Array> {
    const { number, document } = await this.queries.current(actor, operatorId);
    setVersion(reply, number);
    void reply.header('vary', 'accept');
    const wanted = format ?? formatIn(accept ?? '') ?? 'json';
    if (wanted === 'json') return document;
    const { type, content } = await this.files.file(document, wanted, gone);
    void reply.type(type);
    return content;
  }

  /**
   * Replaces services and components, and brings the sites in line. A document that says what stands already makes no new
   * version. The first save names If-Match "0".
   */
  @Put()
  @Can('register.write')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiConsumes(...DOCUMENT_TYPES)
  @ApiBody({ schema: { type: 'object', description: 'ieum-topology/1' } })
  @BodyAsText(LARGEST_DOCUMENT.json)
  async save(
    @CurrentActor() actor: Actor,
    @PathId('id') operatorId: OperatorId,
    @IfMatch() version: number,
    @Body() body: unknown,
    @Headers('content-type') type: string | undefined,
    @ClientGone() gone: AbortSignal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned> {
    const document = sentDocument(body, type);
    return versioned(reply, { version: await this.register.saveDocument(actor, operatorId, version, document, gone) });
  }

  /** What saving the document would add, remove and change. Saves nothing. */
  @Post('comparison')
  @Can('register.write')
  @HttpCode(200)
  @ApiConsumes(...DOCUMENT_TYPES)
  @ApiBody({ schema: { type: 'object', description: 'ieum-topology/1' } })
  @BodyAsText(LARGEST_DOCUMENT.json)
  async compare(
    @CurrentActor() actor: Actor,
    @PathId('id') operatorId: OperatorId,
    @Body() body: unknown,
    @Headers('content-type') type: string | undefined,
    @ClientGone() gone: AbortSignal,
  ): Promise<{ version: number; changes: TopologyChanges }> {
    const { version, changes } = await this.register.compare(actor, operatorId, sentDocument(body, type), gone);
    return { version, changes };
  }

  /** Who saved when, and how much it changed; newest first. */
  @Get('versions')
  @Can('register.read')
  versions(
    @CurrentActor() actor: Actor,
    @PathId('id') operatorId: OperatorId,
    @Search(CursorInput) { after }: CursorInput,
  ): Promise<Page<VersionRow>> {
    return this.queries.versions(actor, operatorId, after);
  }

  /** A version with its document, as it stood. */
  @Get('versions/:number')
  @Can('register.read')
  version(
    @CurrentActor() actor: Actor,
    @PathId('id') operatorId: OperatorId,
    @PathWord('number') number: string,
  ): Promise<VersionView> {
    if (!/^[1-9]\d{0,8}$/.test(number)) throw new NotFound();
    return this.queries.version(actor, operatorId, Number(number));
  }
}
