import { Controller, Delete, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../shared/actor.js';
import { NotFound } from '../shared/errors.js';
import type { Page } from '../shared/pagination.js';
import { DOMAINS, type Domain } from '../modules/checklist/index.js';
import { LARGEST_EVIDENCE, type EvidenceId } from '../modules/evidence/index.js';
import { Can } from '../modules/identity/index.js';
import type { InspectionId } from '../modules/inspections/index.js';
import {
  AnswerEvidence,
  AnswerInput,
  Answers,
  type AssessmentId,
  AssessmentQueries,
  type AssessmentRow,
  Assessments,
  AssessmentSearch,
  AssignmentInput,
  draftOf,
  OpenInspection,
  ProtectionInput,
  SubmissionInput,
  type SubmissionId,
  Submissions,
  type SubmissionView,
} from '../modules/self-assessment/index.js';
import { CurrentActor } from '../platform/http/current-actor.js';
import { IfMatch, setVersion, versioned, type Versioned } from '../platform/http/if-match.js';
import { Json, PathId, PathWord, Search } from '../platform/http/received.js';
import { TakesFile } from '../platform/http/takes-file.js';
import { receiveFile } from '../platform/http/upload.js';
import {
  answerResource,
  assessmentResource,
  type AnswerResource,
  type AssessmentResource,
} from './assessment.resource.js';

@ApiTags('self-assessment')
@ApiBearerAuth()
@Controller('api/v1')
export class AssessmentsApi {
  constructor(
    private readonly opening: OpenInspection,
    private readonly queries: AssessmentQueries,
    private readonly answers: Answers,
    private readonly files: AnswerEvidence,
    private readonly assessments: Assessments,
    private readonly submissions: Submissions,
  ) {}

  /** Opens a planned inspection: freezes its participants and makes an assessment for each. */
  @Post('inspections/:id/opening')
  @Can('inspection.manage')
  async open(@CurrentActor() actor: Actor, @PathId('id') id: InspectionId): Promise<{ assessments: number }> {
    return { assessments: await this.opening.open(actor, id) };
  }

  /** One's own assessments, or all of them on the ministry's side, newest first. */
  @Get('assessments')
  @Can('assessment.read')
  list(@CurrentActor() actor: Actor, @Search(AssessmentSearch) search: AssessmentSearch): Promise<Page<AssessmentRow>> {
    return this.queries.list(actor, search);
  }

  /** One assessment: its items by domain, how far each is, and what stands in the way of submission. */
  @Get('assessments/:id')
  @Can('assessment.read')
  async one(
    @CurrentActor() actor: Actor,
    @PathId('id') id: AssessmentId,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentResource> {
    const assessment = await this.queries.one(actor, id);
    setVersion(reply, assessment.version);
    return assessmentResource(assessment);
  }

  /** What submitting would freeze now, with its fingerprint and the statement to be made. */
  @Get('assessments/:id/draft')
  @Can('assessment.read')
  async draft(@CurrentActor() actor: Actor, @PathId('id') id: AssessmentId) {
    return draftOf(await this.queries.answers(actor, id));
  }

  /** The answer to one item, with its files; version 0 where nobody has answered. */
  @Get('assessments/:id/answers/:code')
  @Can('assessment.read')
  async answer(
    @CurrentActor() actor: Actor,
    @PathId('id') id: AssessmentId,
    @PathWord('code') code: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AnswerResource> {
    const assessment = await this.queries.answers(actor, id);
    const assessed = assessment.items.find(({ item }) => item.id === code);
    if (assessed === undefined) throw new NotFound();
    setVersion(reply, assessed.answer?.version ?? 0);
    return answerResource(assessment, assessed);
  }

  /** Saves an answer as far as it is. If-Match names the version that was read; "0" where nobody has answered. */
  @Put('assessments/:id/answers/:code')
  @Can('assessment.write')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiBody({ type: AnswerInput })
  async save(
    @CurrentActor() actor: Actor,
    @PathId('id') id: AssessmentId,
    @PathWord('code') code: string,
    @IfMatch() version: number,
    @Json(AnswerInput) input: AnswerInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned> {
    return versioned(reply, { version: await this.answers.save(actor, id, code, version, input) });
  }

  /** Attaches one file to an item. With a session, the field `_csrf` of our own page must come first; with a token there is none. */
  @Post('assessments/:id/answers/:code/evidence')
  @Can('assessment.write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @TakesFile(LARGEST_EVIDENCE)
  async attach(
    @CurrentActor() actor: Actor,
    @PathId('id') id: AssessmentId,
    @PathWord('code') code: string,
    @Req() request: FastifyRequest,
  ): Promise<{ id: EvidenceId }> {
    const evidenceId = await receiveFile(request, (name, content) => this.files.attach(actor, id, code, name, content));
    return { id: evidenceId };
  }

  /** Takes a file off an item. */
  @Delete('assessments/:id/answers/:code/evidence/:evidenceId')
  @Can('assessment.write')
  @HttpCode(204)
  detach(
    @CurrentActor() actor: Actor,
    @PathId('id') id: AssessmentId,
    @PathWord('code') code: string,
    @PathId('evidenceId') evidenceId: EvidenceId,
  ): Promise<void> {
    return this.files.remove(actor, id, code, evidenceId);
  }

  /** Hands an item to a colleague. */
  @Put('assessments/:id/answers/:code/assignee')
  @Can('assessment.write', 'people.manage')
  @HttpCode(204)
  @ApiBody({ type: AssignmentInput })
  assign(
    @CurrentActor() actor: Actor,
    @PathId('id') id: AssessmentId,
    @PathWord('code') code: string,
    @Json(AssignmentInput) { personId }: AssignmentInput,
  ): Promise<void> {
    return this.assessments.assign(actor, id, code, personId);
  }

  /** Hands all items of a domain to a colleague. */
  @Put('assessments/:id/domains/:domain/assignee')
  @Can('assessment.write', 'people.manage')
  @HttpCode(204)
  @ApiBody({ type: AssignmentInput })
  assignDomain(
    @CurrentActor() actor: Actor,
    @PathId('id') id: AssessmentId,
    @PathWord('domain') name: string,
    @Json(AssignmentInput) { personId }: AssignmentInput,
  ): Promise<void> {
    const domain = DOMAINS.find((known): known is Domain => known === name);
    if (domain === undefined) throw new NotFound();
    return this.assessments.assign(actor, id, { domain }, personId);
  }

  /** Asks that the whole not be disclosed, or with null takes that back. */
  @Put('assessments/:id/protection')
  @Can('assessment.write', 'assessment.submit')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiBody({ type: ProtectionInput })
  async protect(
    @CurrentActor() actor: Actor,
    @PathId('id') id: AssessmentId,
    @IfMatch() version: number,
    @Json(ProtectionInput) { reason }: ProtectionInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Versioned> {
    return versioned(reply, { version: await this.assessments.protect(actor, id, version, reason) });
  }

  /** Attests and submits: from then on it is never changed. */
  @Post('assessments/:id/submission')
  @Can('assessment.submit')
  @ApiBody({ type: SubmissionInput })
  async submit(
    @CurrentActor() actor: Actor,
    @PathId('id') id: AssessmentId,
    @Json(SubmissionInput) input: SubmissionInput,
  ): Promise<{ id: SubmissionId }> {
    return { id: await this.submissions.submit(actor, id, input) };
  }

  /** A submission as it was frozen. */
  @Get('submissions/:id')
  @Can('assessment.read')
  submission(@CurrentActor() actor: Actor, @PathId('id') id: SubmissionId): Promise<SubmissionView> {
    return this.queries.submission(actor, id);
  }
}
