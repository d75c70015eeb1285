import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Can } from '../../modules/identity/index.js';
import { FileSearch, fileWish, SubmissionDocuments } from '../../modules/reports/index.js';
import type { AssessmentId, SubmissionId } from '../../modules/self-assessment/index.js';
import { ClientGone } from '../../platform/http/client-gone.js';
import { PathId, Search } from '../../platform/http/received.js';
import { TheVisit, Visit } from '../visit.js';

/** The PDFs of a submission, shown in the browser unless they are to be saved; both sides follow the same addresses. */
@Controller()
@Can('assessment.read')
export class SubmissionDocumentsPage {
  constructor(private readonly documents: SubmissionDocuments) {}

  @Get('submissions/:id/document.pdf')
  async checklist(
    @TheVisit() { actor }: Visit,
    @PathId('id') id: SubmissionId,
    @Search(FileSearch) search: FileSearch,
    @ClientGone() gone: AbortSignal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { headers, pdf } = await this.documents.checklist(actor, id, fileWish(search, 'inline'), gone);
    await reply.headers(headers).send(pdf);
  }

  @Get('submissions/:id/filing.pdf')
  async filing(
    @TheVisit() { actor }: Visit,
    @PathId('id') id: SubmissionId,
    @Search(FileSearch) search: FileSearch,
    @ClientGone() gone: AbortSignal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { headers, pdf } = await this.documents.filing(actor, id, fileWish(search, 'inline'), gone);
    await reply.headers(headers).send(pdf);
  }

  /** What is not submitted yet is the operator's alone. */
  @Get('operator/assessments/:id/draft.pdf')
  async draft(
    @TheVisit() { actor }: Visit,
    @PathId('id') id: AssessmentId,
    @Search(FileSearch) search: FileSearch,
    @ClientGone() gone: AbortSignal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { headers, pdf } = await this.documents.draft(actor, id, fileWish(search, 'inline'), gone);
    await reply.headers(headers).send(pdf);
  }
}
