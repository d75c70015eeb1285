import { Controller, Get, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Can } from '../modules/identity/index.js';
import type { OutageId } from '../modules/outages/index.js';
import {
  DataRequestLetters,
  FileSearch,
  fileWish,
  type LetterPlace,
  ReissueInput,
  type ReportId,
} from '../modules/reports/index.js';
import { ClientGone } from '../platform/http/client-gone.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { IfMatch } from '../platform/http/if-match.js';
import { Json, PathId, PathNumber, Search } from '../platform/http/received.js';
import type { Actor } from '../shared/actor.js';

/** The letters on data requests: what is demanded (자료제출 요구서), and what came of it (자료제출 결과 통보서). */
@ApiTags('outages')
@ApiBearerAuth()
@Controller('api/v1/outages/:id/data-requests/:number')
@Can('report.issue')
export class DataRequestLettersApi {
  constructor(private readonly letters: DataRequestLetters) {}

  /** Issues what was drafted last; the operator sees it from now on. */
  @Post('letter')
  @ApiBody({ type: ReissueInput })
  async issue(
    @CurrentActor() actor: Actor,
    @PathId('id') outage: OutageId,
    @PathNumber('number') number: number,
    @IfMatch() version: number,
    @Json(ReissueInput) input: ReissueInput,
  ): Promise<{ id: ReportId }> {
    return { id: await this.letters.issue(actor, { outage, number, letter: 'request' }, version, input) };
  }

  /** Tells what was written last as its result, in writing. */
  @Post('result-letter')
  @ApiBody({ type: ReissueInput })
  async tell(
    @CurrentActor() actor: Actor,
    @PathId('id') outage: OutageId,
    @PathNumber('number') number: number,
    @IfMatch() version: number,
    @Json(ReissueInput) input: ReissueInput,
  ): Promise<{ id: ReportId }> {
    return { id: await this.letters.issue(actor, { outage, number, letter: 'result' }, version, input) };
  }

  /** The request as it would be issued now: a draft with a watermark and without a number. */
  @Get('letter/draft')
  @Can('outage.read')
  @ApiProduces('application/pdf')
  async draft(
    @CurrentActor() actor: Actor,
    @PathId('id') outage: OutageId,
    @PathNumber('number') number: number,
    @Search(FileSearch) search: FileSearch,
    @ClientGone() gone: AbortSignal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.send(actor, { outage, number, letter: 'request' }, search, gone, reply);
  }

  /** The same of its result. */
  @Get('result-letter/draft')
  @Can('outage.read')
  @ApiProduces('application/pdf')
  async resultDraft(
    @CurrentActor() actor: Actor,
    @PathId('id') outage: OutageId,
    @PathNumber('number') number: number,
    @Search(FileSearch) search: FileSearch,
    @ClientGone() gone: AbortSignal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.send(actor, { outage, number, letter: 'result' }, search, gone, reply);
  }

  private async send(
    actor: Actor,
    place: LetterPlace,
    search: FileSearch,
    gone: AbortSignal,
    reply: FastifyReply,
  ): Promise<void> {
    const { headers, pdf } = await this.letters.draft(actor, place, fileWish(search, 'attachment'), gone);
    await reply.headers(headers).send(pdf);
  }
}
