import { Forbidden } from '../../shared/errors.js';
import type { OperatorId } from '../../shared/ids.js';
import { newId } from '../../platform/database/new-id.js';
import type { Tx } from '../audit/index.js';
import type { DataRequestId, OutageId } from '../outages/index.js';
import type { InspectionId } from '../inspections/index.js';
import type { ReviewId } from '../review/index.js';
import type { DocumentKind } from './document-kind.js';
import { fileFacts } from './file-facts.service.js';
import { type IssuedModel, ReportContentEntity, ReportEntity, type ReportId } from './report.entity.js';

/** What a document is about: an inspection, or a data request on an outage. */
export interface DocumentSubject {
  readonly kind: DocumentKind;
  /** Null where it is about an outage. */
  readonly inspectionId: InspectionId | null;
  /** Null where it is about the whole inspection. */
  readonly operatorId: OperatorId | null;
  readonly reviewId: ReviewId | null;
  readonly outageId?: OutageId | null;
  readonly requestId?: DataRequestId | null;
}

/** The signed PDF, and when its authority of time stamped it; null where it was away. */
export interface SignedFile {
  readonly pdf: Buffer;
  readonly at: Date | null;
}

/** Keeps a document for good, with its entry in the trail. @throws Forbidden where no person issues it */
export async function keepDocument(
  tx: Tx,
  { kind, inspectionId, operatorId, reviewId, outageId = null, requestId = null }: DocumentSubject,
  model: IssuedModel & { readonly number: string },
  { pdf, at: stampedAt }: SignedFile,
): Promise<ReportId> {
  if (tx.actor.personId === null) throw new Forbidden();
  const id = newId<'report'>();
  const { sha256, sizeBytes } = fileFacts(pdf);
  const { edition, number, version, reason } = model;
  await tx.insert(ReportEntity, {
    ...{ id, operatorId, inspectionId, reviewId, outageId, requestId, kind, edition, number, version, model, sha256 },
    ...{ sizeBytes, stampedAt, issuedBy: tx.actor.personId, issuedByName: tx.actor.personName, issuedAt: tx.now },
  });
  await tx.insert(ReportContentEntity, { reportId: id, operatorId, pdf });
  tx.record({
    action: 'report.issued',
    subject: { kind: 'report', id },
    ...(operatorId !== null && { operatorId }),
    after: {
      ...{ document: kind, edition, number, version, reason, reviewId, sha256, stampedAt },
      ...(outageId !== null && { outageId }),
    },
  });
  return id;
}
