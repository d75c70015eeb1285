import { Body, Controller, Get, Headers, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiHeader, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../shared/actor.js';
import { NotFound } from '../shared/errors.js';
import type { OperatorId } from '../shared/ids.js';
import type { Page } from '../shared/pagination.js';
import { Can } from '../modules/identity/index.js';
import {
  MAXIMUM_BYTES,
  Register,
  RegisterQueries,
  type Topology,
  type TopologyChanges,
  type VersionRow,
  type VersionView,
  writeTopology,
} from '../modules/topology/index.js';
import { BodyAsText } from '../platform/http/body-as-text.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { IfMatch, setVersion, versioned, type Versioned } from '../platform/http/if-match.js';
import { PathId, PathWord, Search } from '../platform/http/received.js';
import { CursorInput } from './cursor.input.js';
import { documentText, formatOf, JSON_TYPE, YAML_TYPE } from './document-body.js';

/** The topology document `ieum-topology/1` of an operator, and all that it ever was. */
@ApiTags('topology')
@ApiBearerAuth()
@Controller('api/v1/operators/:id/topology')
export class TopologyApi {
  constructor(
    private readonly register: Register,
    private readonly queries: RegisterQueries,
  ) {}

  /** What stands now, as JSON or, where `Accept` asks for it, as YAML. Before the first save it is empty, with ETag "0". */
  @Get()
  @Can('register.read')
  @ApiProduces(JSON_TYPE, YAML_TYPE)
  async current(
    @CurrentActor() actor: Actor,
    @PathId('id') operatorId: OperatorId,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Topology | string> {
    const { number, document } = await this.queries.current(actor, operatorId);
    setVersion(reply, number);
    void reply.header('vary', 'accept');
    if (accept?.includes('yaml') !== true) return document;
    void reply.type(`${YAML_TYPE}; charset=utf-8`);
    return writeTopology(document);
  }

  /**
   * Replaces services and components, and brings the sites in line. A document that says what stands already makes no new
   * version. The first save names If-Match "0".
   */
  @Put()
  @Can('register.write')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiConsumes(YAML_TYPE, JSON_TYPE)
  @ApiBody({ schema: { type: 'object', description: 'ieum-topology/1' } })
  @BodyAsText(MAXIMUM_BYTES.json)
  async save(
    @CurrentActor() actor: Actor,
    @PathId('id') operatorId: OperatorId,
    @IfMatch() version: number,
    @Body() text: unknown,
    @Headers('content-type') type: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned> {
    return versioned(reply, {
      version: await this.register.saveDocument(actor, operatorId, version, documentText(text, type), formatOf(type)),
    });
  }

  /** What saving the document would add, remove and change. Saves nothing. */
  @Post('comparison')
  @Can('register.write')
  @HttpCode(200)
  @ApiConsumes(YAML_TYPE, JSON_TYPE)
  @ApiBody({ schema: { type: 'object', description: 'ieum-topology/1' } })
  @BodyAsText(MAXIMUM_BYTES.json)
  compare(
    @CurrentActor() actor: Actor,
    @PathId('id') operatorId: OperatorId,
    @Body() text: unknown,
    @Headers('content-type') type: string | undefined,
  ): Promise<{ version: number; changes: TopologyChanges }> {
    return this.register.compare(actor, operatorId, documentText(text, type), formatOf(type));
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
