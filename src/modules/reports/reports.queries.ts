import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { isMinistrySide } from '../../shared/actor.js';
import { NotFound, type Blocker } from '../../shared/errors.js';
import type { OperatorId } from '../../shared/ids.js';
import { keyOf, PAGE_SIZE, pageOf, type Page } from '../../shared/pagination.js';
import type { Regime } from '../../shared/regime.js';
import { TimeStampAuthority } from '../../platform/signature/time-stamp-authority.js';
import type { OutageId } from '../outages/index.js';
import type { InspectionId } from '../inspections/index.js';
import type { ReviewId } from '../review/index.js';
import { UnitOfWork } from '../audit/index.js';
import { auditReportFacts } from './audit-report-facts.queries.js';
import type { ReviewStep } from './audit-report-model.js';
import type { DocumentKind } from './document-kind.js';
import { EDITIONS, type Edition } from './edition.js';
import { issueBlockers, namingOf } from './issue-rules.js';
import { reportHeaders, type Disposition } from './report-headers.js';
import type { ReportId } from './report.entity.js';
import { issueFacts } from './issue-facts.js';

export interface ReportRow {
  readonly id: ReportId;
  readonly kind: DocumentKind;
  readonly number: string;
  readonly version: number;
  readonly edition: Edition;
  /** Null where it is about a whole inspection. */
  readonly operatorId: OperatorId | null;
  readonly operatorName: string | null;
  /** These three are null where it is about an outage. */
  readonly inspectionId: InspectionId | null;
  readonly inspectionTitle: string | null;
  readonly regime: Regime | null;
  /** The outage that it is about, with the number of the data request; null where it is about an inspection. */
  readonly outageId: OutageId | null;
  readonly outageTitle: string | null;
  readonly requestNumber: number | null;
  readonly issuedAt: Date;
  readonly issuedByName: string;
  /** Of the file as it can be had now: with its time stamp, where that came later. */
  readonly sha256: string;
  readonly sizeBytes: number;
  /** The time stamp of the signature, by the clock of its authority; null where there is none (yet). */
  readonly stampedAt: Date | null;
}

/** A report without its pages. */
export interface ReportView extends ReportRow {
  /** Null where it is about a whole inspection, or an outage. */
  readonly reviewId: ReviewId | null;
  readonly authorityName: string;
  readonly reason: string | null;
  /** Of the review that it is about; empty where it is about a whole inspection. */
  readonly steps: readonly ReviewStep[];
  /** How many it tells; a round-up tells them in groups, a letter on a data request none. */
  readonly findings: number | null;
  /** SHA-256 of the file as it was issued: another where the time stamp came later. */
  readonly issuedSha256: string;
  /** It has no time stamp, and the system goes on asking for one. */
  readonly isStampAwaited: boolean;
  /** The newest version of the same edition, where this is not it. */
  readonly replacedBy: ReportId | null;
}

export interface ReportFile {
  readonly headers: Readonly<Record<string, string>>;
  readonly pdf: Buffer;
}

/** What can be issued on a review now. */
export interface Issuable {
  readonly operatorName: string;
  readonly inspectionTitle: string;
  /** The number is fixed once a report was issued. */
  readonly number: string | null;
  readonly version: number;
  /** Whether a reason must be given. */
  readonly needsReason: boolean;
  readonly blockers: Readonly<Record<Edition, readonly Blocker[]>>;
}

const ROW = `r.id, r.kind, r.number, r.version, r.edition, r.inspection_id AS "inspectionId", r.operator_id AS "operatorId", o.name AS "operatorName",
             i.title AS "inspectionTitle", i.regime, r.outage_id AS "outageId", u.title AS "outageTitle", q.number AS "requestNumber", r.issued_at AS "issuedAt", r.issued_by_name AS "issuedByName",
             coalesce(s.sha256, r.sha256) AS sha256, coalesce(s.size_bytes, r.size_bytes) AS "sizeBytes",
             coalesce(r.stamped_at, s.stamped_at) AS "stampedAt"`;
const FROM = `report r LEFT JOIN organisation o ON o.id = r.operator_id LEFT JOIN inspection i ON i.id = r.inspection_id
              LEFT JOIN outage u ON u.id = r.outage_id LEFT JOIN data_request q ON q.id = r.request_id
              LEFT JOIN report_stamp s ON s.report_id = r.id`;

@Injectable()
export class ReportQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly timeStamps: TimeStampAuthority,
  ) {}

  /** The reports the actor may see, newest first: ids follow the time of issue. */
  async list(actor: Actor, search: { operator: OperatorId | null; after: string | null }): Promise<Page<ReportRow>> {
    const [after] = search.after === null ? [null] : keyOf(search.after, 'id');
    const operators = operatorsOf(actor, search.operator);
    const rows = await this.unitOfWork.read(actor, (reading) =>
      reading.rows<ReportRow>(
        `SELECT ${ROW} FROM ${FROM}
          WHERE ($1::uuid IS NULL OR r.id < $1) AND ($2::uuid[] IS NULL OR r.operator_id = ANY ($2))
          ORDER BY r.id DESC LIMIT $3`,
        [after, operators, PAGE_SIZE + 1],
      ),
    );
    return pageOf(rows, PAGE_SIZE, ({ id }) => [id]);
  }

  /** The round-ups of one inspection, newest first. */
  ofInspection(actor: Actor, id: InspectionId): Promise<ReportRow[]> {
    return this.unitOfWork.read(actor, (reading) =>
      reading.rows<ReportRow>(
        `SELECT ${ROW} FROM ${FROM} WHERE r.inspection_id = $1 AND r.kind = 'round-up' ORDER BY r.id DESC LIMIT $2`,
        [id, PAGE_SIZE],
      ),
    );
  }

  /** The letters on one data request, newest first. */
  ofRequest(actor: Actor, outageId: OutageId, number: number): Promise<ReportRow[]> {
    return this.unitOfWork.read(actor, (reading) =>
      reading.rows<ReportRow>(
        `SELECT ${ROW} FROM ${FROM} WHERE r.outage_id = $1 AND q.number = $2 ORDER BY r.id DESC LIMIT $3`,
        [outageId, number, PAGE_SIZE],
      ),
    );
  }

  /** What was issued on one review, newest first. */
  ofReview(actor: Actor, reviewId: ReviewId): Promise<ReportRow[]> {
    return this.unitOfWork.read(actor, (reading) =>
      reading.rows<ReportRow>(`SELECT ${ROW} FROM ${FROM} WHERE r.review_id = $1 ORDER BY r.id DESC`, [reviewId]),
    );
  }

  /** @throws NotFound */
  async one(actor: Actor, id: ReportId): Promise<ReportView> {
    const row = await this.unitOfWork.read(actor, (reading) =>
      reading.row<Omit<ReportView, 'isStampAwaited'>>(
        `SELECT ${ROW}, r.sha256 AS "issuedSha256", r.review_id AS "reviewId", coalesce(r.model #>> '{inspection,authority,name}', r.model #>> '{authority,name}') AS "authorityName",
                r.model ->> 'reason' AS reason, coalesce(r.model #> '{review,steps}', '[]') AS steps,
                CASE WHEN r.kind IN ('audit-report', 'recommendation') THEN jsonb_array_length(r.model -> 'findings') END AS findings,
                (SELECT n.id FROM report n
                  WHERE n.number = r.number AND n.kind = r.kind AND n.edition = r.edition AND n.version > r.version
                  ORDER BY n.version DESC LIMIT 1) AS "replacedBy"
           FROM ${FROM} WHERE r.id = $1`,
        [id],
      ),
    );
    if (row === null) throw new NotFound();
    return { ...row, isStampAwaited: row.stampedAt === null && this.timeStamps.isNamed };
  }

  /** The PDF, with its time stamp where there is one, and how it is sent. @throws NotFound */
  async file(actor: Actor, id: ReportId, disposition: Disposition): Promise<ReportFile> {
    const row = await this.unitOfWork.read(actor, (reading) =>
      reading.row<{ number: string; version: number; edition: Edition; pdf: Buffer }>(
        `SELECT r.number, r.version, r.edition, coalesce(s.pdf, c.pdf) AS pdf
           FROM report r JOIN report_content c ON c.report_id = r.id LEFT JOIN report_stamp s ON s.report_id = r.id
          WHERE r.id = $1`,
        [id],
      ),
    );
    if (row === null) throw new NotFound();
    return { headers: reportHeaders(issuedFileName(row), disposition), pdf: row.pdf };
  }

  /** What the form of issuing shows: what the report would be called, and why not where it cannot be. @throws NotFound */
  async issuable(actor: Actor, reviewId: ReviewId): Promise<Issuable> {
    const facts = await this.unitOfWork.snapshot(actor, (reading) => auditReportFacts(reading, reviewId));
    const deciding = issueFacts(actor, facts);
    const naming = namingOf(deciding, { edition: 'operator', number: null, reason: null });
    const blockers = EDITIONS.map((edition) => [edition, issueBlockers(deciding, edition)] as const);
    return {
      operatorName: facts.head.operatorName,
      inspectionTitle: facts.head.title,
      number: naming.number,
      version: naming.version,
      needsReason: naming.version > 1 && naming.reason === null,
      blockers: Object.fromEntries(blockers) as Issuable['blockers'],
    };
  }
}

/** `과기정통부-점검-2026-0001-v1-operator.pdf`, with what more is to be said of it. */
export function issuedFileName(
  { number, version, edition }: Pick<ReportRow, 'number' | 'version' | 'edition'>,
  ...more: readonly string[]
): string {
  return `${[number.replaceAll(/[^\p{L}\p{N}-]+/gu, '_'), `v${version}`, edition, ...more].join('-')}.pdf`;
}

/** Row policies decide what is seen; naming the operators lets PostgreSQL find their rows by index. */
function operatorsOf(actor: Actor, wanted: OperatorId | null): readonly OperatorId[] | null {
  if (wanted !== null) return [wanted];
  return isMinistrySide(actor) ? null : actor.actsFor;
}
