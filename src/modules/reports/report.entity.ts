import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, OperatorId, PersonId } from '../../shared/ids.js';
import type { ReviewId } from '../review/index.js';
import type { InspectionId } from '../inspections/index.js';
import type { AuditReport } from './audit-report-model.js';
import type { DataRequestId, OutageId } from '../outages/index.js';
import type { DataRequestLetter, DataRequestResultLetter } from './data-request-model.js';
import type { DocumentKind } from './document-kind.js';
import type { Edition } from './edition.js';
import type { Recommendation } from './recommendation-model.js';
import type { RoundUp } from './round-up-model.js';

export type ReportId = Id<'report'>;

/** What a document of each kind says, as data. */
export type IssuedModel = AuditReport | Recommendation | RoundUp | DataRequestLetter | DataRequestResultLetter;

/** An issued document. Never changed, only followed by a newer version. */
@Entity('report')
export class ReportEntity {
  @PrimaryColumn('uuid') id: ReportId;
  /** Null where it is about a whole inspection. */
  @Column('uuid', { nullable: true }) operatorId: OperatorId | null;
  /** Null where it is about an outage. */
  @Column('uuid', { nullable: true }) inspectionId: InspectionId | null;
  /** Null where it is about a whole inspection, or an outage. */
  @Column('uuid', { nullable: true }) reviewId: ReviewId | null;
  /** Set for what is about a data request, with the request. */
  @Column('uuid', { nullable: true }) outageId: OutageId | null;
  @Column('uuid', { nullable: true }) requestId: DataRequestId | null;
  @Column('text') kind: DocumentKind;
  @Column('text') edition: Edition;
  @Column('text') number: string;
  @Column('integer') version: number;
  @Column('jsonb') model: IssuedModel;
  /** SHA-256 (hex) of the PDF. */
  @Column('text') sha256: string;
  @Column('integer') sizeBytes: number;
  @Column('uuid') issuedBy: PersonId;
  @Column('text') issuedByName: string;
  @Column('timestamptz') issuedAt: Date;
  /** By the clock of the authority; null where the file was issued without a time stamp. */
  @Column('timestamptz', { nullable: true }) stampedAt: Date | null;
}

/** The PDF itself, apart so that lists never load it. */
@Entity('report_content')
export class ReportContentEntity {
  @PrimaryColumn('uuid') reportId: ReportId;
  @Column('uuid', { nullable: true }) operatorId: OperatorId | null;
  @Column('bytea') pdf: Buffer;
}

/** The same PDF with a time stamp in the place of its signature, where that came after it was issued. */
@Entity('report_stamp')
export class ReportStampEntity {
  @PrimaryColumn('uuid') reportId: ReportId;
  @Column('uuid', { nullable: true }) operatorId: OperatorId | null;
  @Column('timestamptz') stampedAt: Date;
  /** SHA-256 (hex) of this PDF. */
  @Column('text') sha256: string;
  @Column('integer') sizeBytes: number;
  @Column('bytea') pdf: Buffer;
}
