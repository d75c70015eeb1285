import { NotFound } from '../../shared/errors.js';
import type { Reading } from '../audit/index.js';
import type { ReviewId } from '../review/index.js';
import { catalogueOf } from '../checklist/index.js';
import type { FindingState } from '../findings/index.js';
import type { ReportEvidence, TeamMember } from './audit-report-model.js';
import type { PreviousInspection } from './comparison.js';
import type { EarlierReport } from './issue-rules.js';
import type {
  AuditReportFacts,
  FindingFacts,
  JudgementFacts,
  MessageFacts,
  OpinionFacts,
  ReviewHead,
  Said,
  StepFacts,
  SupplementFacts,
} from './audit-report-facts.js';
import { shippedProvisions } from './shipped-provisions.source.js';

/**
 * Reads everything about a review in as many statements as there are kinds of things, however many items there are.
 * Consistent only in a snapshot.
 * @param told which findings: those that are issued; in a draft those that are proposed as well
 * @throws NotFound
 */
export async function auditReportFacts(
  reading: Reading,
  reviewId: ReviewId,
  told: readonly FindingState[] = ['issued'],
): Promise<AuditReportFacts> {
  const head = await reading.row<ReviewHead>(HEAD, [reviewId]);
  if (head === null) throw new NotFound();
  const { inspectionId, operatorId } = head;
  return {
    head,
    catalogue: await catalogueOf(reading, head.catalogueId),
    team: await reading.rows<TeamMember>(TEAM, [inspectionId]),
    steps: await reading.rows<StepFacts>(STEPS, [reviewId]),
    judgements: await reading.rows<JudgementFacts>(JUDGEMENTS, [reviewId]),
    supplements: await reading.rows<SupplementFacts>(SUPPLEMENTS, [reviewId]),
    messages: await reading.rows<MessageFacts>(MESSAGES, [reviewId]),
    messageEvidence: await reading.rows<ReportEvidence & { messageId: string }>(MESSAGE_EVIDENCE, [reviewId]),
    opinions: await reading.rows<OpinionFacts>(OPINIONS, [reviewId]),
    records: await reading.rows<Said>(RECORDS, [reviewId]),
    findings: await reading.rows<FindingFacts>(FINDINGS, [inspectionId, operatorId, told]),
    previous: await reading.row<PreviousInspection>(PREVIOUS, [operatorId, head.regime, head.begunAt]),
    earlier: await earlierReports(reading, reviewId),
    provisions: shippedProvisions(),
  };
}

/** The reports issued on the review so far. */
export function earlierReports(reading: Reading, reviewId: ReviewId): Promise<EarlierReport[]> {
  return reading.rows<EarlierReport>(EARLIER, [reviewId]);
}

const HEAD = `
  SELECT r.id AS "reviewId", r.state AS "reviewState", r.version AS "reviewVersion", r.begun_at AS "begunAt",
         r.operator_id AS "operatorId", oo.name AS "operatorName", o.business_number AS "businessNumber",
         i.id AS "inspectionId", i.title, i.regime, i.kind, i.basis, i.year, i.catalogue_id AS "catalogueId",
         i.authority_id AS "authorityId", ao.name AS "authorityName", ao.kind AS "authorityKind",
         i.notice_on::text AS "noticeOn", i.starts_on::text AS "startsOn",
         i.submission_due_on::text AS "submissionDueOn", i.ends_on::text AS "endsOn",
         s.number AS "submissionNumber", s.sha256 AS "submissionSha256", s.submitted_at AS "submittedAt",
         s.attested_by_name AS "attestedBy", s.statement, s.content,
         c.decided_at AS "coverageDecidedAt", c.findings AS "coverageFindings", c.classes
    FROM review r
    JOIN inspection i ON i.id = r.inspection_id
    JOIN organisation ao ON ao.id = i.authority_id
    JOIN organisation oo ON oo.id = r.operator_id
    JOIN operator o ON o.id = r.operator_id
    JOIN submission s ON s.id = r.submission_id
    JOIN inspection_participant p ON p.inspection_id = i.id AND p.operator_id = r.operator_id
    JOIN coverage c ON c.id = p.coverage_id
   WHERE r.id = $1`;

const TEAM = `
  SELECT m.function, p.name, o.name AS organisation
    FROM inspection_member m JOIN person p ON p.id = m.person_id JOIN organisation o ON o.id = p.organisation_id
   WHERE m.inspection_id = $1 ORDER BY m.function, p.name, p.id`;

const STEPS = `
  SELECT number, kind, reason, taken_by_name AS by, organisation_name AS organisation, taken_at AS at
    FROM review_step WHERE review_id = $1 ORDER BY number`;

const JUDGEMENTS = `
  SELECT item_code AS "itemCode", result, measure, reason, internal_note AS "internalNote", plan_page AS "planPage",
         judged_by_name AS by, judged_at AS at
    FROM judgement WHERE review_id = $1`;

const SUPPLEMENTS = `
  SELECT id, item_code AS "itemCode", due_on::text AS "dueOn", state
    FROM supplement_request WHERE review_id = $1 ORDER BY opened_at, id`;

const MESSAGES = `
  SELECT m.id, m.request_id AS "requestId", m.side, m.text, m.written_by_name AS by, m.written_at AS at
    FROM supplement_message m JOIN supplement_request s ON s.id = m.request_id
   WHERE s.review_id = $1 ORDER BY m.written_at, m.id`;

const MESSAGE_EVIDENCE = `
  SELECT e.subject_id AS "messageId", e.id, e.name, e.sha256, e.size_bytes::float8 AS "sizeBytes"
    FROM evidence e
    JOIN supplement_message m ON m.id = e.subject_id
    JOIN supplement_request s ON s.id = m.request_id
   WHERE s.review_id = $1 AND e.subject_kind = 'supplement-message' AND e.removed_at IS NULL
   ORDER BY e.added_at, e.id`;

const OPINIONS = `
  SELECT j.item_code AS "itemCode", o.text, o.given_by_name AS by, o.given_at AS at,
         d.outcome, d.reason, d.decided_by_name AS "decidedBy", d.decided_at AS "decidedAt"
    FROM judgement j JOIN opinion o ON o.judgement_id = j.id LEFT JOIN opinion_decision d ON d.opinion_id = o.id
   WHERE j.review_id = $1 ORDER BY o.given_at, o.id`;

const RECORDS = `
  SELECT item_code AS "itemCode", text, written_by_name AS by, written_at AS at
    FROM review_record WHERE review_id = $1 ORDER BY written_at, id`;

const FINDINGS = `
  SELECT id, item_code AS "itemCode", kind, orderable, legal_bases AS "legalBases", text,
         plan_due_on::text AS "planDueOn", result_due_on::text AS "resultDueOn", due_basis AS "dueBasis"
    FROM finding WHERE inspection_id = $1 AND operator_id = $2 AND state = ANY ($3) ORDER BY item_code`;

/** Only what is still signed: a review that was reopened is judged anew. */
const PREVIOUS = `
  SELECT i.title, s.content,
         (SELECT max(t.taken_at) FROM review_step t WHERE t.review_id = r.id AND t.kind = 'signed') AS "signedAt",
         (SELECT p.number FROM report p WHERE p.review_id = r.id AND p.kind = 'audit-report' ORDER BY p.issued_at DESC LIMIT 1) AS "reportNumber",
         (SELECT coalesce(json_agg(json_build_object('code', j.item_code, 'result', j.result, 'measure', j.measure)), '[]')
            FROM judgement j WHERE j.review_id = r.id) AS judgements
    FROM review r JOIN inspection i ON i.id = r.inspection_id JOIN submission s ON s.id = r.submission_id
   WHERE r.operator_id = $1 AND i.regime = $2 AND r.state = 'signed' AND r.begun_at < $3
   ORDER BY r.begun_at DESC, r.id DESC LIMIT 1`;

const EARLIER = `
  SELECT number, version, edition, model ->> 'reason' AS reason, (model ->> 'signedStep')::int AS "signedStep"
    FROM report WHERE review_id = $1 AND kind = 'audit-report' ORDER BY issued_at, id`;
