import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import type { Actor } from '../../shared/actor.js';
import { Forbidden, Invalid, Refused } from '../../shared/errors.js';
import { seoulDate } from '../../shared/time.js';
import type { ReviewId } from '../review/index.js';
import { type Tx, UnitOfWork } from '../audit/index.js';
import { DocumentSeal } from './document-seal.service.js';
import { issueFacts } from './issue-facts.js';
import { namingOf, reasonFaults } from './issue-rules.js';
import { type DocumentSubject, keepDocument } from './keep-document.service.js';
import { makeRecommendation } from './make-recommendation.js';
import type { NextIssue } from './next-issue.js';
import { refuseTaken, runningNumber, waitForNumbers } from './numbering.service.js';
import { Printing } from './printing.service.js';
import { issuedBefore, type RecommendationFacts, recommendationFacts } from './recommendation-facts.queries.js';
import type { Recommendation } from './recommendation-model.js';
import { recommendationBlockers, type RecommendationIssue } from './recommendation-rules.js';
import { fileName, type FileWish, reportHeaders, translationName } from './report-headers.js';
import type { ReportId } from './report.entity.js';
import { wordingIn } from './report-wording.js';
import type { ReportFile } from './reports.queries.js';
import type { ReissueInput } from './reports.input.js';
import { refuseChanged } from './unchanged-review.service.js';

/** Letters that recommend to an operator what its inspection found wanting (시정권고서). */
@Injectable()
export class Recommendations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly printing: Printing,
    private readonly seal: DocumentSeal,
    private readonly clock: Clock,
  ) {}

  /** Issues the letter on a signed review, in Korean, and keeps it for good. @throws Forbidden NotFound Refused Invalid */
  async issue(actor: Actor, reviewId: ReviewId, input: ReissueInput): Promise<ReportId> {
    if (!actor.permissions.has('report.issue')) throw new Forbidden();
    const facts = await this.unitOfWork.snapshot(actor, (reading) => recommendationFacts(reading, reviewId));
    refuseBlocked(decidingOn(actor, facts));
    return this.unitOfWork.run(actor, async (tx) => {
      const model = await modelFrom(tx, facts, input);
      const printed = await this.printing.recommendation({ facts: model, language: 'ko' });
      return keepDocument(tx, subjectOf(facts), model, await this.seal.put(printed, tx.now));
    });
  }

  /**
   * The letter as it would be issued now, as a draft without a number.
   * @param gone given once the one who asked has left
   * @throws NotFound; Refused where there is nothing to recommend
   */
  async draft(
    actor: Actor,
    reviewId: ReviewId,
    { language, disposition }: FileWish,
    gone: AbortSignal,
  ): Promise<ReportFile> {
    const facts = await this.unitOfWork.snapshot(actor, (reading) => recommendationFacts(reading, reviewId));
    const deciding = decidingOn(actor, facts);
    if (deciding.recommendations === 0) refuseBlocked({ ...deciding, ofAuthority: true });
    const { version } = namingOf(deciding, { edition: 'operator', number: null, reason: null });
    const now = this.clock.now();
    const issue = { number: null, version, reason: null, signedStep: deciding.signedStep ?? 0, at: now, by: null };
    const pdf = await this.printing.recommendation({ facts: makeRecommendation(facts, issue), language }, gone);
    const words = wordingIn(language).terms.recommendation;
    const name = fileName(
      facts.head.operatorName,
      words.title,
      words.draft,
      seoulDate(now),
      ...translationName(language),
    );
    return { headers: reportHeaders(name, disposition), pdf };
  }

  /** What the form of issuing shows. @throws NotFound */
  async next(actor: Actor, reviewId: ReviewId): Promise<NextIssue> {
    const facts = await this.unitOfWork.snapshot(actor, (reading) => recommendationFacts(reading, reviewId));
    const deciding = decidingOn(actor, facts);
    const { number, version } = namingOf(deciding, { edition: 'operator', number: null, reason: null });
    const { operatorName: about, title: inspectionTitle } = facts.head;
    const blockers = recommendationBlockers(deciding);
    return { about, inspectionTitle, number, version, needsReason: version > 1, blockers };
  }
}

function decidingOn(actor: Actor, facts: RecommendationFacts): RecommendationIssue {
  return { ...issueFacts(actor, facts), recommendations: facts.findings.length };
}

function refuseBlocked(deciding: RecommendationIssue): void {
  const blockers = recommendationBlockers(deciding);
  if (blockers.length > 0) throw new Refused(blockers);
}

async function modelFrom(
  tx: Tx,
  read: RecommendationFacts,
  { reason }: ReissueInput,
): Promise<Recommendation & { readonly number: string }> {
  const { head } = read;
  await waitForNumbers(tx);
  await refuseChanged(tx, head);
  const facts = { ...read, ...(await issuedBefore(tx, head.reviewId)) };
  const deciding = decidingOn(tx.actor, facts);
  refuseBlocked(deciding);
  const naming = namingOf(deciding, { edition: 'operator', number: null, reason });
  const faults = reasonFaults(naming.version, naming.reason);
  if (faults.length > 0) throw new Invalid(faults);
  const authority = { id: head.authorityId, name: head.authorityName, kind: head.authorityKind };
  const number = naming.number ?? (await runningNumber(tx, 'recommendation', authority));
  await refuseTaken(tx, number, subjectOf(facts));
  const { personName: name, organisationName: organisation } = tx.actor;
  const issue = { ...naming, number, signedStep: deciding.signedStep ?? 0, at: tx.now, by: { name, organisation } };
  return { ...makeRecommendation(facts, issue), number };
}

function subjectOf({ head: { operatorId, inspectionId, reviewId } }: RecommendationFacts): DocumentSubject {
  return { kind: 'recommendation', operatorId, inspectionId, reviewId };
}
