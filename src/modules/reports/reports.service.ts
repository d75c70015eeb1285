import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { Forbidden, Invalid, Refused } from '../../shared/errors.js';
import { seoulDate } from '../../shared/time.js';
import { newId } from '../../platform/database/new-id.js';
import { DocumentSigner } from '../../platform/signature/document-signer.js';
import { TimeStampAuthority } from '../../platform/signature/time-stamp-authority.js';
import type { ReviewId } from '../review/index.js';
import { Simulations } from '../survivability/index.js';
import { UnitOfWork, type Tx } from '../audit/index.js';
import type { AuditReportFacts, ReviewHead } from './audit-report-facts.js';
import type { AuditReport } from './audit-report-model.js';
import { auditReportFacts, earlierReports } from './audit-report-facts.queries.js';
import { fileFacts } from './file-facts.service.js';
import { issueFacts } from './issue-facts.js';
import { issueBlockers, namingFaults, namingOf, type IssueFacts } from './issue-rules.js';
import { makeAuditReport } from './make-audit-report.js';
import { Printing } from './printing.service.js';
import type { ReportSurvivability } from './report-survivability.js';
import { nextNumber, numberPrefix } from './report-number.js';
import { ReportContentEntity, ReportEntity, type ReportId } from './report.entity.js';
import type { IssueInput } from './reports.input.js';
import { submittedRegister } from './submitted-register.queries.js';
import { survivabilityAtSubmission } from './survivability-at-submission.service.js';

@Injectable()
export class Reports {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly simulations: Simulations,
    private readonly printing: Printing,
    private readonly signer: DocumentSigner,
    private readonly timeStamps: TimeStampAuthority,
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
      const signed = await this.signer.sign(printed, tx.now);
      return keep(tx, facts.head, model, (await this.timeStamps.stamp(signed)) ?? { pdf: signed, at: null });
    });
  }
}

/** Numbers are given one at a time: whoever issues waits here for the one before. */
async function modelFrom(
  tx: Tx,
  facts: AuditReportFacts,
  survivability: ReportSurvivability | null,
  input: IssueInput,
): Promise<AuditReport> {
  const { head } = facts;
  await tx.rows(`SELECT pg_advisory_xact_lock(hashtext('report number'))`);
  await refuseChanged(tx, head);
  const deciding = issueFacts(tx.actor, { ...facts, earlier: await earlierReports(tx, head.reviewId) });
  refuseBlocked(deciding, input);
  const naming = namingOf(deciding, input);
  const faults = namingFaults(deciding, input, naming);
  if (faults.length > 0) throw new Invalid(faults);
  const number = naming.number ?? (await runningNumber(tx, head));
  await refuseTaken(tx, number, head.reviewId);
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

/** The facts were read before the number was ours: they count only while the review is the same. */
async function refuseChanged(tx: Tx, { reviewId, reviewVersion }: ReviewHead): Promise<void> {
  const review = await tx.row<{ version: number }>('SELECT version FROM review WHERE id = $1 FOR SHARE', [reviewId]);
  if (review?.version !== reviewVersion) throw new Refused([{ code: 'report-facts-changed' }]);
}

async function refuseTaken(tx: Tx, number: string, reviewId: ReviewId): Promise<void> {
  const taken = await tx.row('SELECT 1 AS taken FROM report WHERE number = $1 AND review_id <> $2', [number, reviewId]);
  if (taken !== null) throw new Invalid([{ path: 'number', code: 'report-number-taken', facts: { found: number } }]);
}

async function runningNumber(tx: Tx, { authorityName: name, authorityKind: kind }: ReviewHead): Promise<string> {
  const prefix = numberPrefix({ name, kind }, Number(seoulDate(tx.now).slice(0, 4)));
  const row = await tx.row<{ last: number }>(
    `SELECT coalesce(max(substr(number, length($1) + 1)::int), 0) AS last FROM report
      WHERE starts_with(number, $1) AND substr(number, length($1) + 1) ~ '^[0-9]{1,9}$'`,
    [prefix],
  );
  return nextNumber(prefix, row?.last ?? 0);
}

async function keep(
  tx: Tx,
  { operatorId, inspectionId, reviewId }: ReviewHead,
  model: AuditReport,
  { pdf, at: stampedAt }: { readonly pdf: Buffer; readonly at: Date | null },
): Promise<ReportId> {
  if (tx.actor.personId === null) throw new Forbidden();
  const id = newId<'report'>();
  const { sha256, sizeBytes } = fileFacts(pdf);
  const { edition, number, version } = model;
  await tx.insert(ReportEntity, {
    ...{ id, operatorId, inspectionId, reviewId, kind: 'audit-report', edition, number, version, model, sha256 },
    ...{ sizeBytes, stampedAt, issuedBy: tx.actor.personId, issuedByName: tx.actor.personName, issuedAt: tx.now },
  });
  await tx.insert(ReportContentEntity, { reportId: id, operatorId, pdf });
  tx.record({
    action: 'report.issued',
    subject: { kind: 'report', id },
    operatorId,
    after: { edition, number, version, reason: model.reason, reviewId, sha256, stampedAt },
  });
  return id;
}
