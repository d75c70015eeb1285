import type { OperatorId } from '../../shared/ids.js';
import type { CalendarDate } from '../../shared/time.js';
import type { Reading } from '../audit/index.js';
import type { Bilingual } from '../checklist/index.js';
import type { FindingId } from './finding.entity.js';
import type { FindingKind } from './finding-lifecycle.js';

/** A finding that the operator has to mend. */
export interface DueFinding {
  readonly id: FindingId;
  readonly inspectionTitle: string;
  readonly itemCode: string;
  readonly itemTitle: Bilingual;
  readonly kind: FindingKind;
  readonly planDueOn: CalendarDate;
  readonly resultDueOn: CalendarDate;
}

/** The operator's findings that are issued, those whose plan is due first first; at most so many. */
export function dueFindings(reading: Reading, operatorId: OperatorId, limit: number): Promise<DueFinding[]> {
  return reading.rows<DueFinding>(
    `SELECT f.id, i.title AS "inspectionTitle", f.item_code AS "itemCode", c.content->'title' AS "itemTitle", f.kind,
            f.plan_due_on::text AS "planDueOn", f.result_due_on::text AS "resultDueOn"
       FROM (SELECT * FROM finding WHERE operator_id = $1 AND state = 'issued' ORDER BY plan_due_on, id LIMIT $2) AS f
       JOIN inspection i ON i.id = f.inspection_id
       JOIN catalogue_item c ON c.catalogue_id = i.catalogue_id AND c.code = f.item_code
      ORDER BY f.plan_due_on, f.id`,
    [operatorId, limit],
  );
}

/** Findings that are issued and whose first date has passed. */
export interface OverdueFindings {
  readonly findings: number;
  readonly operators: number;
  /** The first of them by name; null where none is late. */
  readonly operatorName: string | null;
}

export async function overdueFindings(reading: Reading, today: CalendarDate): Promise<OverdueFindings> {
  const row = await reading.row<OverdueFindings>(
    `SELECT count(*)::int AS findings, count(DISTINCT f.operator_id)::int AS operators, min(o.name) AS "operatorName"
       FROM finding f JOIN organisation o ON o.id = f.operator_id WHERE f.state = 'issued' AND f.plan_due_on < $1`,
    [today],
  );
  return row ?? { findings: 0, operators: 0, operatorName: null };
}
