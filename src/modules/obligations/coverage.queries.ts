import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import type { Actor } from '../../shared/actor.js';
import { NotFound } from '../../shared/errors.js';
import type { OperatorId } from '../../shared/ids.js';
import { keyOf, PAGE_SIZE, pageOf, type Page } from '../../shared/pagination.js';
import { REGIMES, type OperatorClass, type Regime } from '../../shared/regime.js';
import { seoulYear } from '../../shared/time.js';
import { UnitOfWork, type Reading } from '../audit/index.js';
import { operatorView } from '../operators/index.js';
import type { CoverageFinding } from './coverage.js';
import type { CoverageId } from './coverage.service.js';
import { decisionOf } from './coverage-decision.js';
import type { OperatorFacts } from './operator-facts.js';
import { currentFacts } from './operator-facts.queries.js';

/** One decision as it was made: dated, with the facts it was made from and its reasons. */
export interface CoverageView {
  readonly id: CoverageId;
  readonly operatorId: OperatorId;
  readonly year: number;
  readonly findings: readonly CoverageFinding[];
  readonly regimes: readonly Regime[];
  readonly classes: readonly OperatorClass[];
  readonly facts: OperatorFacts;
  readonly decidedAt: Date;
  readonly decidedByName: string;
}

/** A decision in a list of them. */
export type CoverageDate = Pick<CoverageView, 'id' | 'year' | 'regimes' | 'decidedAt' | 'decidedByName'>;

export interface StandingCoverage {
  /** Null where nothing was decided for the year. */
  readonly decision: CoverageView | null;
  /** True where deciding now would find something else. */
  readonly outdated: boolean;
}

export interface CoverageCounts {
  readonly year: number;
  /** Operators with a decision for the year. */
  readonly decided: number;
  readonly lastDecidedAt: Date | null;
  readonly covered: Readonly<Record<Regime, number>>;
}

const VIEW = `id, operator_id AS "operatorId", year, findings, regimes, classes, facts, decided_at AS "decidedAt",
              decided_by_name AS "decidedByName"`;

@Injectable()
export class CoverageQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The decision that holds. @throws NotFound where none was made for the year */
  async latest(actor: Actor, operatorId: OperatorId, year: number): Promise<CoverageView> {
    const found = await this.unitOfWork.read(actor, (reading) => latestCoverage(reading, operatorId, year));
    if (found === null) throw new NotFound();
    return found;
  }

  /** The decision that holds, and whether what it was made from has changed since. @throws NotFound where there is no such operator */
  standing(actor: Actor, operatorId: OperatorId, year: number): Promise<StandingCoverage> {
    return this.unitOfWork.read(actor, async (reading) => {
      const facts = (await currentFacts(reading, [operatorId], year)).get(operatorId);
      if (facts === undefined) throw new NotFound();
      const decision = await latestCoverage(reading, operatorId, year);
      const now = decisionOf(operatorId, facts);
      const holds =
        decision === null || isDeepStrictEqual([decision.facts, decision.findings], [now.facts, now.findings]);
      return { decision, outdated: !holds };
    });
  }

  /** How many operators each regime covers by the decisions that hold; this year where none is named. */
  counts(actor: Actor, wanted: number | null): Promise<CoverageCounts> {
    return this.unitOfWork.read(actor, async (reading) => {
      const year = wanted ?? seoulYear(reading.now);
      const { decided, lastDecidedAt, ...covered } = await holdingDecisions(reading, year);
      return { year, decided, lastDecidedAt, covered };
    });
  }

  /** All decisions of an operator, newest first: ids follow the time of decision. @throws NotFound where there is no such operator */
  async history(actor: Actor, operatorId: OperatorId, after: string | null): Promise<Page<CoverageDate>> {
    const [year, id] = after === null ? LAST : keyOf(after, 'integer', 'id');
    const rows = await this.unitOfWork.read(actor, async (reading) => {
      await operatorView(reading, operatorId);
      return reading.rows<CoverageDate>(
        `SELECT id, year, regimes, decided_at AS "decidedAt", decided_by_name AS "decidedByName"
           FROM coverage WHERE operator_id = $1 AND (year, id) < ($2::bigint, $3::uuid) ORDER BY year DESC, id DESC LIMIT $4`,
        [operatorId, year, id, PAGE_SIZE + 1],
      );
    });
    return pageOf(rows, PAGE_SIZE, (row) => [row.year, row.id]);
  }
}

const LAST = [9999, 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const;

type HoldingRow = Record<Regime, number> & Pick<CoverageCounts, 'decided' | 'lastDecidedAt'>;

async function holdingDecisions(reading: Reading, year: number): Promise<HoldingRow> {
  const counted = REGIMES.map(
    (regime, index) => `count(*) FILTER (WHERE $${index + 2} = ANY (regimes))::int AS "${regime}"`,
  );
  const [row] = await reading.rows<HoldingRow>(
    `SELECT count(*)::int AS decided, max(decided_at) AS "lastDecidedAt", ${counted.join(', ')}
       FROM (SELECT DISTINCT ON (operator_id) regimes, decided_at FROM coverage WHERE year = $1
              ORDER BY operator_id, decided_at DESC, id DESC) AS holding`,
    [year, ...REGIMES],
  );
  return row as HoldingRow; // an aggregate always has its row
}

/** The decision that holds for the year, or null. */
export function latestCoverage(reading: Reading, operatorId: OperatorId, year: number): Promise<CoverageView | null> {
  return reading.row<CoverageView>(
    `SELECT ${VIEW} FROM coverage WHERE operator_id = $1 AND year = $2 ORDER BY decided_at DESC, id DESC LIMIT 1`,
    [operatorId, year],
  );
}
