import type { Reading } from '../audit/index.js';
import type { EvidenceId, EvidenceSubjectKind } from './evidence.entity.js';

/** One file beside what it proves. */
export interface EvidenceView {
  readonly id: EvidenceId;
  readonly subjectId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly addedByName: string;
  readonly addedAt: Date;
}

/** The files of these subjects that were not taken off, oldest first: one query however many subjects. */
export function evidenceOf(
  reading: Reading,
  kind: EvidenceSubjectKind,
  subjectIds: readonly string[],
): Promise<EvidenceView[]> {
  return reading.rows<EvidenceView>(
    `SELECT id, subject_id AS "subjectId", name, media_type AS "mediaType", size_bytes::float8 AS "sizeBytes", sha256,
            added_by_name AS "addedByName", added_at AS "addedAt"
       FROM evidence
      WHERE subject_kind = $1 AND subject_id = ANY ($2::uuid[]) AND removed_at IS NULL
      ORDER BY added_at, id`,
    [kind, subjectIds],
  );
}
