import { NotFound } from '../../shared/errors.js';
import type { OperatorId } from '../../shared/ids.js';
import type { Reading } from '../audit/index.js';
import { type CatalogueVersion, catalogueOf } from '../checklist/index.js';
import { type InspectionId, inspectionOf, type InspectionView } from '../inspections/index.js';
import type { JudgementResult, ReviewState } from '../review/index.js';
import type { FindingGroup } from './round-up-model.js';

/** All that the round-up of one inspection is made from. */
export interface RoundUpFacts {
  readonly inspection: InspectionView;
  readonly catalogue: CatalogueVersion;
  readonly operators: readonly OperatorFacts[];
  /** Judgements in results signed off, by item. */
  readonly judgements: readonly JudgementCount[];
  readonly findings: readonly FindingGroup[];
  /** Grows with every step of a review of the inspection, and with every report on one. */
  readonly progress: number;
  /** The newest round-up of the inspection; null where none was issued. */
  readonly earlier: EarlierRoundUp | null;
}

export interface OperatorFacts {
  readonly id: OperatorId;
  readonly name: string;
  readonly isSubmitted: boolean;
  /** Null while its review has not begun. */
  readonly reviewState: ReviewState | null;
  readonly counts: Partial<Readonly<Record<JudgementResult, number>>> | null;
  readonly orders: number;
  readonly recommendations: number;
  readonly reportNumber: string | null;
}

export interface JudgementCount {
  readonly itemCode: string;
  readonly result: JudgementResult;
  readonly operators: number;
}

export interface EarlierRoundUp {
  readonly number: string;
  readonly version: number;
}

/**
 * Reads everything about an inspection in as many statements as there are kinds of things, however many operators there are.
 * Consistent only in a snapshot.
 * @throws NotFound also where it has not begun
 */
export async function roundUpFacts(reading: Reading, id: InspectionId): Promise<RoundUpFacts> {
  const inspection = await inspectionOf(reading, id);
  if (inspection.state === 'draft') throw new NotFound();
  return {
    inspection,
    catalogue: await catalogueOf(reading, inspection.catalogueId),
    operators: await reading.rows<OperatorFacts>(OPERATORS, [id]),
    judgements: await reading.rows<JudgementCount>(JUDGEMENTS, [id]),
    findings: await reading.rows<FindingGroup>(FINDINGS, [id]),
    progress: await roundUpProgress(reading, id),
    earlier: await earlierRoundUp(reading, id),
  };
}

/** The versions of its reviews and the reports on them, added up: whatever begins, changes or is issued makes the sum larger. */
export async function roundUpProgress(reading: Reading, id: InspectionId): Promise<number> {
  return (await reading.row<{ sum: number }>(PROGRESS, [id]))?.sum ?? 0;
}

/** The newest round-up of the inspection. */
export function earlierRoundUp(reading: Reading, id: InspectionId): Promise<EarlierRoundUp | null> {
  return reading.row<EarlierRoundUp>(EARLIER, [id]);
}

const OPERATORS = `
  WITH counted AS (
    SELECT review_id, jsonb_object_agg(result, count) AS counts
      FROM (SELECT j.review_id, j.result, count(*)::int AS count
              FROM judgement j JOIN review r ON r.id = j.review_id
             WHERE r.inspection_id = $1 AND r.state = 'signed' GROUP BY j.review_id, j.result) AS each
     GROUP BY review_id),
  found AS (
    SELECT operator_id, count(*) FILTER (WHERE kind = 'proposed-order')::int AS orders,
           count(*) FILTER (WHERE kind = 'recommendation')::int AS recommendations
      FROM finding WHERE inspection_id = $1 AND state = 'issued' GROUP BY operator_id),
  reported AS (
    SELECT DISTINCT ON (review_id) review_id, number FROM report
     WHERE inspection_id = $1 AND kind = 'audit-report' ORDER BY review_id, version DESC)
  SELECT o.id, o.name, a.state = 'submitted' AS "isSubmitted", r.state AS "reviewState", c.counts,
         coalesce(f.orders, 0) AS orders, coalesce(f.recommendations, 0) AS recommendations, p.number AS "reportNumber"
    FROM assessment a JOIN organisation o ON o.id = a.operator_id
    LEFT JOIN review r ON r.assessment_id = a.id
    LEFT JOIN counted c ON c.review_id = r.id
    LEFT JOIN found f ON f.operator_id = a.operator_id
    LEFT JOIN reported p ON p.review_id = r.id
   WHERE a.inspection_id = $1 ORDER BY o.name, o.id`;

const JUDGEMENTS = `
  SELECT j.item_code AS "itemCode", j.result, count(*)::int AS operators
    FROM judgement j JOIN review r ON r.id = j.review_id
   WHERE r.inspection_id = $1 AND r.state = 'signed' GROUP BY j.item_code, j.result ORDER BY j.item_code, j.result`;

const FINDINGS = `
  SELECT kind, plan_due_on::text AS "planDueOn", result_due_on::text AS "resultDueOn", count(*)::int AS findings,
         count(DISTINCT operator_id)::int AS operators
    FROM finding WHERE inspection_id = $1 AND state = 'issued'
   GROUP BY kind, plan_due_on, result_due_on ORDER BY kind, plan_due_on, result_due_on`;

const PROGRESS = `
  SELECT coalesce(sum(version), 0)::float8 + (SELECT count(*) FROM report WHERE inspection_id = $1 AND kind = 'audit-report') AS sum
    FROM review WHERE inspection_id = $1`;

const EARLIER = `
  SELECT number, version FROM report WHERE inspection_id = $1 AND kind = 'round-up' ORDER BY version DESC LIMIT 1`;
