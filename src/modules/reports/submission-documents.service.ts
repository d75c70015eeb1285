import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import type { Actor } from '../../shared/actor.js';
import { NotFound } from '../../shared/errors.js';
import { seoulDate } from '../../shared/time.js';
import { termsIn } from '../../shared/words/index.js';
import { UnitOfWork } from '../audit/index.js';
import { type AssessmentId, AssessmentQueries, type SubmissionId } from '../self-assessment/index.js';
import type { ChecklistFacts } from './answered-checklist.js';
import { draftFacts, submittedFacts } from './checklist-facts.queries.js';
import { isFiled } from './filed-measures.js';
import { Printing } from './printing.service.js';
import { fileName, type FileWish, reportHeaders, translationName } from './report-headers.js';
import type { ReportFile } from './reports.queries.js';

/** Prints submissions and drafts when they are asked for; none is kept, since the frozen submission is the record. */
@Injectable()
export class SubmissionDocuments {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assessments: AssessmentQueries,
    private readonly printing: Printing,
    private readonly clock: Clock,
  ) {}

  /**
   * The self-assessment (자체점검표), for whoever may read the submission.
   * @param gone given once the one who asked has left
   * @throws NotFound
   */
  async checklist(actor: Actor, id: SubmissionId, wish: FileWish, gone: AbortSignal): Promise<ReportFile> {
    const facts = await this.unitOfWork.read(actor, (reading) => submittedFacts(reading, id));
    const pdf = await this.printing.checklist({ facts, language: wish.language }, gone);
    return { headers: headersOf(facts, termsIn(wish.language).checklistDocument.title, wish), pdf };
  }

  /** The same of what is not submitted, as it stands now: the operator's alone. @throws NotFound also once it is submitted */
  async draft(actor: Actor, id: AssessmentId, wish: FileWish, gone: AbortSignal): Promise<ReportFile> {
    const assessment = await this.assessments.answers(actor, id);
    if (assessment.state === 'submitted') throw new NotFound();
    const now = this.clock.now();
    const facts = await this.unitOfWork.read(actor, (reading) => draftFacts(reading, assessment, now));
    const pdf = await this.printing.checklist({ facts, language: wish.language }, gone);
    const { title, watermark } = termsIn(wish.language).checklistDocument;
    return { headers: headersOf(facts, `${title}-${watermark}`, wish), pdf };
  }

  /** The annual filing, for whoever may read the submission. @throws NotFound also where it was made under another regime than TBA 22-7 */
  async filing(actor: Actor, id: SubmissionId, wish: FileWish, gone: AbortSignal): Promise<ReportFile> {
    const facts = await this.unitOfWork.read(actor, (reading) => submittedFacts(reading, id));
    if (!isFiled(facts.content.inspection.regime)) throw new NotFound();
    const pdf = await this.printing.filing({ facts, language: wish.language }, gone);
    return { headers: headersOf(facts, termsIn(wish.language).annualFiling.title, wish), pdf };
  }
}

function headersOf({ content, origin }: ChecklistFacts, title: string, { disposition, language }: FileWish) {
  const day = seoulDate(new Date(origin.at));
  const name = fileName(content.operator.name, title, day, ...translationName(language));
  return reportHeaders(name, disposition);
}
