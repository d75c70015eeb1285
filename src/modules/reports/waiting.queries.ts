import type { Id, OperatorId, OrganisationId } from '../../shared/ids.js';
import type { Reading } from '../audit/index.js';
import type { DocumentKind } from './document-kind.js';
import type { ReportId } from './report.entity.js';

export interface LatestReport {
  readonly id: ReportId;
  readonly kind: DocumentKind;
  readonly number: string;
  readonly version: number;
  /** Of the inspection, or of the outage that it is about. */
  readonly about: string;
  readonly issuedAt: Date;
}

/** The documents that were handed to the operator, newest first: ids follow the time of issue. At most so many. */
export function latestReports(reading: Reading, operatorId: OperatorId, limit: number): Promise<LatestReport[]> {
  return reading.rows<LatestReport>(
    `SELECT r.id, r.kind, r.number, r.version, coalesce(i.title, u.title) AS about, r.issued_at AS "issuedAt"
       FROM report r LEFT JOIN inspection i ON i.id = r.inspection_id LEFT JOIN outage u ON u.id = r.outage_id
      WHERE r.operator_id = $1 AND r.edition = 'operator' ORDER BY r.id DESC LIMIT $2`,
    [operatorId, limit],
  );
}

/** A review that is signed off and lacks, since then, its report, or the letter on what it recommends. */
export interface ReportToIssue {
  readonly reviewId: Id<'review'>;
  readonly operatorName: string;
  readonly inspectionTitle: string;
  readonly signedAt: Date;
}

/** What that authority signed and did not issue yet, oldest first; at most so many. */
export function reportsToIssue(
  reading: Reading,
  authorityId: OrganisationId | null,
  limit: number,
): Promise<ReportToIssue[]> {
  return reading.rows<ReportToIssue>(
    `SELECT r.id AS "reviewId", o.name AS "operatorName", i.title AS "inspectionTitle", s.taken_at AS "signedAt"
       FROM review r JOIN inspection i ON i.id = r.inspection_id JOIN organisation o ON o.id = r.operator_id
       JOIN LATERAL (SELECT max(taken_at) AS taken_at FROM review_step WHERE review_id = r.id AND kind = 'signed') s ON true
      WHERE r.state = 'signed' AND i.authority_id = $1
        AND EXISTS (
          SELECT FROM (SELECT 'audit-report' UNION ALL
                       SELECT 'recommendation' WHERE EXISTS (
                         SELECT FROM finding f WHERE f.inspection_id = r.inspection_id AND f.operator_id = r.operator_id
                            AND f.kind = 'recommendation' AND f.state = 'issued')) AS due (kind)
           WHERE NOT EXISTS (SELECT FROM report p WHERE p.review_id = r.id AND p.kind = due.kind
                                AND p.edition = 'operator' AND p.issued_at >= s.taken_at))
      ORDER BY s.taken_at, r.id LIMIT $2`,
    [authorityId, limit],
  );
}
