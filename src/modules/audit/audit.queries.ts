import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { Invalid } from '../../shared/errors.js';
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
  /** What it is called now, else as the entry has it; null where it has no name or the reader may not see it. */
  readonly subjectName: string | null;
  /** The checklist item that it is about. */
  readonly itemCode: string | null;
  /** The operator whose matter it is. */
  readonly operatorName: string | null;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

const TRAIL = `
  SELECT page.number::float8 AS number, page.at, page.person_name AS "personName", page.organisation_name AS "organisationName", page.action,
         page.subject_kind AS "subjectKind", page.subject_id AS "subjectId",
         coalesce(s.name, page.facts->>'name', page.facts->>'title', page.facts->>'label') AS "subjectName",
         coalesce(s.item_code, page.facts->>'itemCode', page.facts->>'item') AS "itemCode", o.name AS "operatorName", page.before, page.after
    FROM (SELECT *, coalesce(before, '{}') || coalesce(after, '{}') AS facts FROM audit_entry
           WHERE number < $1 AND ($2::text IS NULL OR subject_kind = $2) AND ($3::text IS NULL OR subject_id = $3)
             AND ($4::uuid IS NULL OR operator_id = $4) AND ($5::text IS NULL OR action = $5) AND ($6::text IS NULL OR person_name = $6)
             AND ($7::date IS NULL OR at >= $7::date::timestamp AT TIME ZONE 'Asia/Seoul')
             AND ($8::date IS NULL OR at < ($8::date + 1)::timestamp AT TIME ZONE 'Asia/Seoul')
           ORDER BY number DESC LIMIT $9) AS page
    CROSS JOIN LATERAL trail_subject(page.subject_kind, page.subject_id) AS s
    LEFT JOIN organisation o ON o.id = coalesce(page.operator_id, s.operator_id)
   ORDER BY page.number DESC`;

@Injectable()
export class AuditQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The trail, newest first. @throws Invalid where the last day is before the first */
  async list(actor: Actor, search: TrailSearch): Promise<Page<TrailEntry>> {
    requireOrder(search);
    const key = search.after === null ? [Number.MAX_SAFE_INTEGER] : keyOf(search.after, 'integer');
    const { kind, subject, operator, action, person, from, to } = search;
    const rows = await this.unitOfWork.read(actor, (reading) =>
      reading.rows<TrailEntry>(TRAIL, [key[0], kind, subject, operator, action, person, from, to, PAGE_SIZE + 1]),
    );
    return pageOf(rows, PAGE_SIZE, (row) => [row.number]);
  }
}

function requireOrder({ from, to }: TrailSearch): void {
  if (from === null || to === null || from <= to) return;
  throw new Invalid([{ path: 'to', code: 'end-before-start', facts: { found: to, start: from } }]);
}
