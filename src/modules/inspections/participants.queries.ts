import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { isId, type OperatorId } from '../../shared/ids.js';
import { keyOf, PAGE_SIZE, pageOf, type Page, type Shortlist, shortlistOf } from '../../shared/pagination.js';
import type { OperatorClass, Regime } from '../../shared/regime.js';
import { UnitOfWork, type Reading } from '../audit/index.js';
import type { InspectionId } from './inspection.entity.js';
import { inspectionOf, type InspectionView } from './inspections.queries.js';

export interface ParticipantRow {
  readonly operatorId: OperatorId;
  readonly name: string;
  readonly classes: readonly OperatorClass[];
  readonly coveredAt: Date;
}

/** Why nobody can say yet whether an operator takes part. `undecided`: there is no finding for the year. */
export type DoubtReason = 'undecided' | 'unknown' | 'unconfirmed';

export interface DoubtfulOperator {
  readonly operatorId: OperatorId;
  readonly name: string;
  readonly reason: DoubtReason;
}

export interface Doubts {
  readonly total: number;
  /** The first of them by name. */
  readonly operators: readonly DoubtfulOperator[];
}

const SHOWN_DOUBTS = 50;
/** More than can be chosen from by ticking; programs may name any. */
const MOST_CHOICES = 300;

const PARTICIPANT = 'o.id AS "operatorId", o.name, c.classes, c.decided_at AS "coveredAt"';
const LATEST = `SELECT DISTINCT ON (operator_id) operator_id, regimes, classes, findings, decided_at FROM coverage
                 WHERE year = $1 ORDER BY operator_id, decided_at DESC, id DESC`;

@Injectable()
export class ParticipantQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Who takes part, by name; before a regular inspection opens: who would, if it opened now. */
  list(actor: Actor, id: InspectionId, { after }: { after: string | null }): Promise<Page<ParticipantRow>> {
    return this.unitOfWork.read(actor, async (reading) => {
      const inspection = await inspectionOf(reading, id);
      if (inspection.state === 'draft' && inspection.kind === 'regular') return coveredPage(reading, inspection, after);
      const rows = await reading.rows<ParticipantRow>(
        `SELECT ${PARTICIPANT} FROM inspection_participant p
           JOIN coverage c ON c.id = p.coverage_id JOIN organisation o ON o.id = p.operator_id
          WHERE p.inspection_id = $1 AND (o.name, o.id::text) > ($2, $3) ORDER BY o.name, o.id::text LIMIT $4`,
        [id, ...nameKey(after), PAGE_SIZE + 1],
      );
      return pageOf(rows, PAGE_SIZE, ({ name, operatorId }) => [name, operatorId]);
    });
  }

  /** Whom a special inspection can name: the covered operators by name, those that are chosen already first. */
  async choices(
    actor: Actor,
    { regime, year }: Pick<InspectionView, 'regime' | 'year'>,
    chosen: readonly string[],
  ): Promise<Shortlist<ParticipantRow>> {
    const rows = await this.unitOfWork.read(actor, (reading) =>
      reading.rows<ParticipantRow>(
        `SELECT ${PARTICIPANT} FROM (${LATEST}) c JOIN organisation o ON o.id = c.operator_id
          WHERE $2 = ANY (c.regimes) ORDER BY o.id = ANY ($3::uuid[]) DESC, o.name, o.id LIMIT $4`,
        [year, regime, chosen.filter(isId), MOST_CHOICES + 1],
      ),
    );
    return shortlistOf(rows, MOST_CHOICES);
  }

  /** The operators that a planned special inspection names. */
  async named(actor: Actor, id: InspectionId): Promise<readonly OperatorId[]> {
    const rows = await this.unitOfWork.read(actor, (reading) =>
      reading.rows<{ operatorId: OperatorId }>(
        'SELECT operator_id AS "operatorId" FROM inspection_participant WHERE inspection_id = $1',
        [id],
      ),
    );
    return rows.map(({ operatorId }) => operatorId);
  }

  /** How many operators the latest findings of the year put under the regime. */
  async countCovered(actor: Actor, regime: Regime, year: number): Promise<number> {
    const row = await this.unitOfWork.read(actor, (reading) =>
      reading.row<{ count: number }>(`SELECT count(*)::int AS count FROM (${LATEST}) c WHERE $2 = ANY (c.regimes)`, [
        year,
        regime,
      ]),
    );
    return row?.count ?? 0;
  }

  /** Operators of which nobody can say whether the regime covers them in that year. They do not take part, so the plan warns of them. */
  async doubts(actor: Actor, regime: Regime, year: number): Promise<Doubts> {
    const rows = await this.unitOfWork.read(actor, (reading) =>
      reading.rows<DoubtfulOperator & { total: number }>(
        `SELECT o.id AS "operatorId", o.name, coalesce(open.outcome, 'undecided') AS reason, (count(*) OVER ())::int AS total
           FROM operator JOIN organisation o ON o.id = operator.id
           LEFT JOIN (${LATEST}) c ON c.operator_id = operator.id
           LEFT JOIN LATERAL (
             SELECT min(f->>'outcome') AS outcome FROM jsonb_array_elements(c.findings) f
              WHERE f->>'regime' = $2 AND (f->>'covers')::boolean AND f->>'outcome' IN ('unknown', 'unconfirmed')) open ON true
          WHERE c.operator_id IS NULL OR (NOT $2 = ANY (c.regimes) AND open.outcome IS NOT NULL)
          ORDER BY o.name, o.id LIMIT $3`,
        [year, regime, SHOWN_DOUBTS],
      ),
    );
    const operators = rows.map(({ operatorId, name, reason }) => ({ operatorId, name, reason }));
    return { total: rows[0]?.total ?? 0, operators };
  }
}

async function coveredPage(
  reading: Reading,
  { regime, year }: Pick<InspectionView, 'regime' | 'year'>,
  after: string | null,
): Promise<Page<ParticipantRow>> {
  const rows = await reading.rows<ParticipantRow>(
    `SELECT ${PARTICIPANT} FROM (${LATEST}) c JOIN organisation o ON o.id = c.operator_id
      WHERE $2 = ANY (c.regimes) AND (o.name, o.id::text) > ($3, $4) ORDER BY o.name, o.id::text LIMIT $5`,
    [year, regime, ...nameKey(after), PAGE_SIZE + 1],
  );
  return pageOf(rows, PAGE_SIZE, ({ name, operatorId }) => [name, operatorId]);
}

function nameKey(after: string | null): readonly (string | number)[] {
  return after === null ? ['', ''] : keyOf(after, 'text', 'id');
}
