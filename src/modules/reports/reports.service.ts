import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { Forbidden, Invalid, Refused } from '../../shared/errors.js';
import type { ReviewId } from '../review/index.js';
import { Simulations } from '../survivability/index.js';
import { UnitOfWork, type Tx } from '../audit/index.js';
import type { AuditReportFacts, ReviewHead } from './audit-report-facts.js';
import type { AuditReport } from './audit-report-model.js';
import { auditReportFacts, earlierReports } from './audit-report-facts.queries.js';
import { DocumentSeal } from './document-seal.service.js';
import { issueFacts } from './issue-facts.js';
import { issueBlockers, namingFaults, namingOf, type IssueFacts } from './issue-rules.js';
import { type DocumentSubject, keepDocument } from './keep-document.service.js';
import { makeAuditReport } from './make-audit-report.js';
import { refuseTaken, runningNumber, waitForNumbers } from './numbering.service.js';
import { Printing } from './printing.service.js';
import type { ReportSurvivability } from './report-survivability.js';
import type { ReportId } from './report.entity.js';
import type { IssueInput } from './reports.input.js';
import { submittedRegister } from './submitted-register.queries.js';
import { survivabilityAtSubmission } from './survivability-at-submission.service.js';
import { refuseChanged } from './unchanged-review.service.js';

@Injectable()
export class Reports {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly simulations: Simulations,
    private readonly printing: Printing,
    private readonly seal: DocumentSeal,
  ) {}

  /**
   * Issues an edition of the report on a signed review, and keeps it for good. Where the time stamp authority is away it
   * goes without its stamp, which comes later.
   * @throws Forbidden NotFound Refused Invalid
   */
  async issue(actor: Actor, reviewId: ReviewId, input: IssueInput): Promise<ReportId> {
    if (!actor.permissions.has('report.issue')) throw new Forbidden();
    const { facts, submitted } = await this.unitOfWork.snapshot(actor, async (reading) => {
      const read = await auditReportFacts(reading, reviewId);
      return { facts: read, submitted: await submittedRegister(reading, read.head) };
    });
    refuseBlocked(issueFacts(actor, facts), input);
    const survivability = await survivabilityAtSubmission(this.simulations, submitted);
    return this.unitOfWork.run(actor, async (tx) => {
      const model = await modelFrom(tx, facts, survivability, input);
      const printed = await this.printing.auditReport(model);
      return keepDocument(tx, subjectOf(facts.head), model, await this.seal.put(printed, tx.now));
    });
  }
}

async function modelFrom(
  tx: Tx,
  facts: AuditReportFacts,
  survivability: ReportSurvivability | null,
  input: IssueInput,
): Promise<AuditReport> {
  const { head } = facts;
  await waitForNumbers(tx);
  await refuseChanged(tx, head);
  const deciding = issueFacts(tx.actor, { ...facts, earlier: await earlierReports(tx, head.reviewId) });
  refuseBlocked(deciding, input);
  const naming = namingOf(deciding, input);
  const faults = namingFaults(deciding, input, naming);
  if (faults.length > 0) throw new Invalid(faults);
  const authority = { id: head.authorityId, name: head.authorityName, kind: head.authorityKind };
  const number = naming.number ?? (await runningNumber(tx, 'audit-report', authority));
  await refuseTaken(tx, number, subjectOf(head));
  return makeAuditReport(facts, {
    ...{ edition: input.edition, number, version: naming.version, reason: naming.reason },
    signedStep: deciding.signedStep ?? 0,
    at: tx.now,
    by: { name: tx.actor.personName, organisation: tx.actor.organisationName },
    survivability,
  });
}

function refuseBlocked(facts: IssueFacts, { edition }: IssueInput): void {
  const blockers = issueBlockers(facts, edition);
  if (blockers.length > 0) throw new Refused(blockers);
}

function subjectOf({ operatorId, inspectionId, reviewId }: ReviewHead): DocumentSubject {
  return { kind: 'audit-report', operatorId, inspectionId, reviewId };
}
