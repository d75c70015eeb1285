import { Controller, Get, Post, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type FindingId, FindingQueries, type Prevention, PreventionInput } from '../modules/findings/index.js';
import { Can } from '../modules/identity/index.js';
import {
  CauseReportInput,
  CauseReportQueries,
  CauseReports,
  type CauseReportView,
  type OutageId,
  type SentOnce,
} from '../modules/outages/index.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { IfMatchOrFirst, setVersion, versioned, type Versioned } from '../platform/http/if-match.js';
import { Json, PathId } from '../platform/http/received.js';
import type { Actor } from '../shared/actor.js';
import { PreconditionRequired, Stale } from '../shared/errors.js';
import { Once, TakesKey } from './sent-once.js';

/** Why it came to an outage (원인분석 보고), and what its operator undertakes (재발방지 대책). */
@ApiTags('outages')
@ApiBearerAuth()
@Controller('api/v1/outages/:id')
@Can('outage.read')
export class OutageCausesApi {
  constructor(
    private readonly reports: CauseReports,
    private readonly queries: CauseReportQueries,
    private readonly findings: FindingQueries,
  ) {}

  /** All versions of the root-cause report, the newest first; its number is the ETag. */
  @Get('cause-report')
  async list(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageId,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ versions: readonly CauseReportView[] }> {
    const versions = await this.queries.of(actor, id);
    setVersion(reply, versions[0]?.version ?? 0);
    return { versions };
  }

  /** The report, or with If-Match a further version that replaces the one it names; the operator's side alone. */
  @Put('cause-report')
  @Can('outage.write')
  @ApiHeader({ name: 'If-Match', required: false })
  @ApiBody({ type: CauseReportInput })
  async write(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageId,
    @IfMatchOrFirst() replaces: number | null,
    @Json(CauseReportInput) input: CauseReportInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned> {
    try {
      return versioned(reply, { version: await this.reports.write(actor, id, replaces ?? 0, input) });
    } catch (error) {
      if (error instanceof Stale && replaces === null) throw new PreconditionRequired();
      throw error;
    }
  }

  /** What the operator undertook, by the day on which it is due; each is a finding of its own. */
  @Get('preventions')
  async preventions(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageId,
  ): Promise<{ preventions: readonly Prevention[] }> {
    await this.queries.of(actor, id);
    return { preventions: await this.findings.preventions(actor, id) };
  }

  /** Undertakes something; the operator's side alone. */
  @Post('preventions')
  @Can('outage.write')
  @TakesKey()
  @ApiBody({ type: PreventionInput })
  undertake(
    @CurrentActor() actor: Actor,
    @PathId('id') id: OutageId,
    @Json(PreventionInput) input: PreventionInput,
    @Once() sent: SentOnce | null,
  ): Promise<{ id: FindingId }> {
    return this.reports.undertake(actor, id, input, sent);
  }
}
