import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { keyOf, PAGE_SIZE, pageOf, type Page } from '../../shared/pagination.js';
import type { TrailSearch } from './trail.input.js';
import { UnitOfWork } from './unit-of-work.service.js';

export interface TrailEntry {
  readonly number: number;
  readonly at: Date;
  readonly personName: string;
  readonly organisationName: string;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

@Injectable()
export class AuditQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The trail, newest first. */
  async list(actor: Actor, search: TrailSearch): Promise<Page<TrailEntry>> {
    const key = search.after === null ? [Number.MAX_SAFE_INTEGER] : keyOf(search.after, 'integer');
    const rows = await this.unitOfWork.read(actor, (reading) =>
      reading.rows<TrailEntry>(
        `SELECT number::float8 AS number, at, person_name AS "personName", organisation_name AS "organisationName", action,
                subject_kind AS "subjectKind", subject_id AS "subjectId", before, after
           FROM audit_entry
          WHERE number < $1 AND ($2::text IS NULL OR subject_kind = $2) AND ($3::text IS NULL OR subject_id = $3)
            AND ($4::uuid IS NULL OR operator_id = $4)
          ORDER BY number DESC LIMIT $5`,
        [key[0], search.kind, search.subject, search.operator, PAGE_SIZE + 1],
      ),
    );
    return pageOf(rows, PAGE_SIZE, (row) => [row.number]);
  }
}
