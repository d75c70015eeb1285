import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import type { OperatorId } from '../../shared/ids.js';
import { keyOf, PAGE_SIZE, pageOf, type Page } from '../../shared/pagination.js';
import type { Regime } from '../../shared/regime.js';
import { seoulYear } from '../../shared/time.js';
import { UnitOfWork, type Reading } from '../audit/index.js';
import { businessNumber, type BusinessNumber, type OperatorKind } from '../operators/index.js';
import { regimeOutcomes, type CoverageFinding, type CoverageOutcome } from './coverage.js';
import type { OperatorSearchInput } from './coverage.input.js';
import { hasGap } from './coverage-gaps.queries.js';

/** An operator in the list, with its figures and coverage of the year. */
export interface OperatorRow {
  readonly id: OperatorId;
  readonly name: string;
  readonly businessNumber: BusinessNumber;
  readonly kinds: readonly OperatorKind[];
  readonly dailyUsers: number | null;
  readonly trafficSharePartsPerMillion: number | null;
  readonly totalSalesWon: number | null;
  /** Null where nothing was decided for the year. */
  readonly outcomes: Readonly<Record<Regime, CoverageOutcome>> | null;
  readonly decidedAt: Date | null;
}

export interface OperatorList extends Page<OperatorRow> {
  /** The year of the figures and of the coverage. */
  readonly year: number;
}

interface FoundRow extends Omit<OperatorRow, 'outcomes'> {
  readonly findings: readonly CoverageFinding[] | null;
}

/** The operators the actor may see. Lives in this room because the list shows which law covers them. */
@Injectable()
export class OperatorListQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** A page of them by name. @throws Invalid for a foreign cursor */
  list(actor: Actor, search: OperatorSearchInput): Promise<OperatorList> {
    const key = afterKey(search.after);
    return this.unitOfWork.read(actor, async (reading) => {
      const year = search.year ?? seoulYear(reading.now);
      const rows = await foundRows(reading, search, year, key);
      const listed = rows.map(({ findings, ...row }) => ({ ...row, outcomes: findings && regimeOutcomes(findings) }));
      return { year, ...pageOf(listed, PAGE_SIZE, (row) => [row.name, row.id]) };
    });
  }
}

/** First the ids of the page by the index on names, then everything about them. */
function foundRows(reading: Reading, search: OperatorSearchInput, year: number, key: CursorKey): Promise<FoundRow[]> {
  const parameters: unknown[] = [year, ...key, PAGE_SIZE + 1];
  const conditions = conditionsOf(search, (value) => `$${parameters.push(value)}`);
  return reading.rows<FoundRow>(
    `WITH page AS (
       SELECT o.id, o.name, p.business_number, p.kinds FROM organisation o JOIN operator p ON p.id = o.id
        WHERE o.kind = 'operator' AND (o.name, o.id) > ($2, $3::uuid) ${conditions.map((one) => `AND ${one}`).join(' ')}
        ORDER BY o.name, o.id LIMIT $4)
     SELECT o.id, o.name, o.business_number AS "businessNumber", o.kinds, m.daily_users::float8 AS "dailyUsers",
            m.traffic_share_parts_per_million AS "trafficSharePartsPerMillion", m.total_sales_won::float8 AS "totalSalesWon",
            c.findings, c.decided_at AS "decidedAt"
       FROM page o LEFT JOIN measurement m ON m.operator_id = o.id AND m.year = $1
       LEFT JOIN LATERAL (SELECT findings, decided_at FROM coverage WHERE operator_id = o.id AND year = $1
                           ORDER BY decided_at DESC, id DESC LIMIT 1) c ON true
      ORDER BY o.name, o.id`,
    parameters,
  );
}

/** Only what is searched for becomes a condition, so that each search can use its index. */
function conditionsOf(
  { q, kind, regime, gap }: OperatorSearchInput,
  bind: (value: unknown) => string,
): readonly string[] {
  const conditions: string[] = [];
  const number = q === null ? null : businessNumber(q);
  if (number !== null) conditions.push(`p.business_number = ${bind(number)}`);
  else if (q !== null) conditions.push(`strpos(lower(o.name), lower(${bind(q)})) > 0`);
  if (kind !== null) conditions.push(`${bind(kind)} = ANY (p.kinds)`);
  if (regime !== null) conditions.push(...coveredBy(bind(regime)));
  if (gap !== null) conditions.push(hasGap(gap, `(${holding('findings')})`));
  return conditions;
}

/** By some decision of the year, which an index answers, and by the one that holds. */
function coveredBy(regime: string): readonly string[] {
  return [
    `o.id IN (SELECT operator_id FROM coverage WHERE year = $1 AND ${regime} = ANY (regimes))`,
    `${regime} = ANY ((${holding('regimes')})::text[])`,
  ];
}

/** Of the decision of the year that holds. */
const holding = (column: 'regimes' | 'findings') =>
  `SELECT ${column} FROM coverage c WHERE c.operator_id = o.id AND c.year = $1 ORDER BY decided_at DESC, id DESC LIMIT 1`;

type CursorKey = readonly [name: string, id: string];

const BEFORE_ALL: CursorKey = ['', '00000000-0000-0000-0000-000000000000'];

function afterKey(cursor: string | null): CursorKey {
  if (cursor === null) return BEFORE_ALL;
  return keyOf(cursor, 'text', 'id');
}
