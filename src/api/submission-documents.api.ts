import { Controller, Get, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Can } from '../modules/identity/index.js';
import { FileSearch, fileWish, SubmissionDocuments } from '../modules/reports/index.js';
import type { AssessmentId, SubmissionId } from '../modules/self-assessment/index.js';
import { ClientGone } from '../platform/http/client-gone.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { PathId, Search } from '../platform/http/received.js';
import type { Actor } from '../shared/actor.js';

/** A submission, or a draft of one, as documents that are printed when they are asked for. */
@ApiTags('self-assessment')
@ApiBearerAuth()
@Controller('api/v1')
@Can('assessment.read')
export class SubmissionDocumentsApi {
  constructor(private readonly documents: SubmissionDocuments) {}

  /** The self-assessment (자체점검표); the same submission always gives the same bytes. */
  @Get('submissions/:id/document')
  @ApiProduces('application/pdf')
  async checklist(
    @CurrentActor() actor: Actor,
    @PathId('id') id: SubmissionId,
    @Search(FileSearch) search: FileSearch,
    @ClientGone() gone: AbortSignal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { headers, pdf } = await this.documents.checklist(actor, id, fileWish(search, 'attachment'), gone);
    await reply.headers(headers).send(pdf);
  }

  /** The annual filing (TBA 22-7(3)) of a submission under TBA 22-7. */
  @Get('submissions/:id/filing')
  @ApiProduces('application/pdf')
  async filing(
    @CurrentActor() actor: Actor,
    @PathId('id') id: SubmissionId,
    @Search(FileSearch) search: FileSearch,
    @ClientGone() gone: AbortSignal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { headers, pdf } = await this.documents.filing(actor, id, fileWish(search, 'attachment'), gone);
    await reply.headers(headers).send(pdf);
  }

  /** The self-assessment as a draft: with a watermark and without a number, and only until it is submitted. */
  @Get('assessments/:id/draft/document')
  @ApiProduces('application/pdf')
  async draft(
    @CurrentActor() actor: Actor,
    @PathId('id') id: AssessmentId,
    @Search(FileSearch) search: FileSearch,
    @ClientGone() gone: AbortSignal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { headers, pdf } = await this.documents.draft(actor, id, fileWish(search, 'attachment'), gone);
    await reply.headers(headers).send(pdf);
  }
}
