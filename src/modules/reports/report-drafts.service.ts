import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { type Actor, isMinistrySide } from '../../shared/actor.js';
import { NotFound } from '../../shared/errors.js';
import { seoulDate } from '../../shared/time.js';
import { UnitOfWork } from '../audit/index.js';
import type { ReviewId } from '../review/index.js';
import { Simulations } from '../survivability/index.js';
import { auditReportFacts } from './audit-report-facts.queries.js';
import type { Edition } from './edition.js';
import { makeReportDraft } from './make-report-draft.js';
import { Printing } from './printing.service.js';
import { type Disposition, fileName, reportHeaders } from './report-headers.js';
import { KOREAN } from './report-wording.js';
import type { ReportFile } from './reports.queries.js';
import { submittedRegister } from './submitted-register.queries.js';
import { survivabilityAtSubmission } from './survivability-at-submission.service.js';

/** What an audit report would say if it were issued now, to look at before somebody signs: printed and not kept. */
@Injectable()
export class ReportDrafts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly simulations: Simulations,
    private readonly printing: Printing,
    private readonly clock: Clock,
  ) {}

  /**
   * The draft of an edition, at any time from the beginning of the review on: the ministry's alone.
   * @param gone given once the one who asked has left
   * @throws NotFound
   */
  async print(
    actor: Actor,
    reviewId: ReviewId,
    wish: { readonly edition: Edition; readonly disposition: Disposition },
    gone: AbortSignal,
  ): Promise<ReportFile> {
    if (!isMinistrySide(actor)) throw new NotFound();
    const { facts, submitted } = await this.unitOfWork.snapshot(actor, async (reading) => {
      const read = await auditReportFacts(reading, reviewId, ['issued', 'proposed']);
      return { facts: read, submitted: await submittedRegister(reading, read.head) };
    });
    const survivability = await survivabilityAtSubmission(this.simulations, submitted);
    const now = this.clock.now();
    const draft = makeReportDraft(facts, { edition: wish.edition, at: now, survivability });
    const pdf = await this.printing.reportDraft(draft, gone);
    const { title, watermark } = KOREAN.words.draft;
    const name = fileName(facts.head.operatorName, title, watermark, seoulDate(now));
    return { headers: reportHeaders(name, wish.disposition), pdf };
  }
}
