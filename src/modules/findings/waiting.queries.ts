import type { OperatorId } from '../../shared/ids.js';
import type { CalendarDate } from '../../shared/time.js';
import type { Reading } from '../audit/index.js';
import type { Bilingual } from '../checklist/index.js';
import type { FindingId } from './finding.entity.js';
import { type FindingKind, OPEN_STATES } from './finding-lifecycle.js';

/** A finding that the operator has to mend. */
export interface DueFinding {
  readonly id: FindingId;
  /** The title of the inspection or outage that it comes from. */
  readonly origin: string;
  /** The item, or what the preventive action is in a line. */
  readonly title: Bilingual;
  readonly kind: FindingKind;
  readonly planDueOn: CalendarDate;
  readonly resultDueOn: CalendarDate;
}

/** The operator's findings of which something is left to be done, those whose plan is due first first; at most so many. */
export function dueFindings(reading: Reading, operatorId: OperatorId, limit: number): Promise<DueFinding[]> {
  return reading.rows<DueFinding>(
    `SELECT f.id, coalesce(i.title, u.title) AS origin, coalesce(c.content->'title', jsonb_build_object('ko', f.title, 'en', f.title)) AS title,
            f.kind, f.plan_due_on::text AS "planDueOn", f.result_due_on::text AS "resultDueOn"
       FROM (SELECT * FROM finding WHERE operator_id = $1 AND state = ANY ($3) ORDER BY plan_due_on, id LIMIT $2) AS f
       LEFT JOIN inspection i ON i.id = f.inspection_id
       LEFT JOIN catalogue_item c ON c.catalogue_id = i.catalogue_id AND c.code = f.item_code
       LEFT JOIN outage u ON u.id = f.outage_id
      ORDER BY f.plan_due_on, f.id`,
    [operatorId, limit, OPEN_STATES],
  );
}

/** Findings of which something is left to be done and whose first date has passed. */
export interface OverdueFindings {
  readonly findings: number;
  readonly operators: number;
  /** The first of them by name; null where none is late. */
  readonly operatorName: string | null;
}

export async function overdueFindings(reading: Reading, today: CalendarDate): Promise<OverdueFindings> {
  const row = await reading.row<OverdueFindings>(
    `SELECT count(*)::int AS findings, count(DISTINCT f.operator_id)::int AS operators, min(o.name) AS "operatorName"
       FROM finding f JOIN organisation o ON o.id = f.operator_id WHERE f.state = ANY ($2) AND f.plan_due_on < $1`,
    [today, OPEN_STATES],
  );
  return row ?? { findings: 0, operators: 0, operatorName: null };
}

/** A preventive action that its operator has reported as done. */
export interface ReportedPrevention {
  readonly id: FindingId;
  readonly operatorName: string;
}

/** What waits for an inspector to see whether it is done, the one due first first; at most so many. */
export const reportedPreventions = (reading: Reading, limit: number): Promise<ReportedPrevention[]> =>
  reading.rows<ReportedPrevention>(
    `SELECT f.id, o.name AS "operatorName" FROM finding f JOIN organisation o ON o.id = f.operator_id
      WHERE f.kind = 'prevention' AND f.state = 'reported' ORDER BY f.plan_due_on, f.id LIMIT $1`,
    [limit],
  );
