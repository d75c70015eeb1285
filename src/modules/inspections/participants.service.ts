import { Invalid } from '../../shared/errors.js';
import type { OperatorId } from '../../shared/ids.js';
import type { OperatorClass, Regime } from '../../shared/regime.js';
import type { Reading, Tx } from '../audit/index.js';
import type { OperatorFacts } from '../checklist/index.js';
import type { InspectionEntity, InspectionId } from './inspection.entity.js';

/** The latest finding on each operator for the year `$2`. */
const LATEST = `SELECT DISTINCT ON (operator_id) id, operator_id, regimes FROM coverage WHERE year = $2 ORDER BY operator_id, decided_at DESC, id DESC`;

/** A covered operator that takes part, with what decides which items it is asked. */
export interface Participant {
  readonly operatorId: OperatorId;
  readonly facts: OperatorFacts;
}

interface Named {
  readonly year: number;
  readonly regime: Regime;
  readonly operatorIds: readonly OperatorId[];
}

/** Notes the operators of a special inspection, with the finding that covers them as it stands. @throws Invalid for those it does not cover */
export async function nameOperators(tx: Tx, id: InspectionId, { year, regime, operatorIds }: Named): Promise<void> {
  await tx.execute('DELETE FROM inspection_participant WHERE inspection_id = $1', [id]);
  if (operatorIds.length === 0) return;
  const covered = await tx.execute<{ operator_id: OperatorId }>(
    `INSERT INTO inspection_participant (inspection_id, operator_id, coverage_id)
     SELECT $1, latest.operator_id, latest.id FROM (${LATEST}) latest WHERE $3 = ANY (latest.regimes) AND latest.operator_id = ANY ($4)
     RETURNING operator_id`,
    [id, year, regime, operatorIds],
  );
  const left = operatorIds.filter((wanted) => !covered.some(({ operator_id }) => operator_id === wanted));
  if (left.length === 0) return;
  const names = await tx.rows<{ name: string }>('SELECT name FROM organisation WHERE id = ANY ($1) ORDER BY name', [
    left,
  ]);
  const found = names.length === left.length ? names.map(({ name }) => name) : left;
  throw new Invalid([{ path: 'operatorIds', code: 'operator-not-covered', facts: { year, found } }]);
}

/** How many operators would take part now, and the named ones that the latest finding no longer covers. */
export async function standing(reading: Reading, { id, kind, year, regime }: Planned): Promise<Standing> {
  const row = await reading.row<Standing>(
    `SELECT count(*) FILTER (WHERE $3 = ANY (latest.regimes))::int AS participants,
            coalesce(array_agg(o.name ORDER BY o.name) FILTER (WHERE NOT $3 = ANY (latest.regimes) AND p.operator_id IS NOT NULL), '{}') AS "noLongerCovered"
       FROM (${LATEST}) latest JOIN organisation o ON o.id = latest.operator_id
       LEFT JOIN inspection_participant p ON p.inspection_id = $1 AND p.operator_id = latest.operator_id
      WHERE $4 = 'regular' OR p.operator_id IS NOT NULL`,
    [id, year, regime, kind],
  );
  return row ?? { participants: 0, noLongerCovered: [] };
}

interface Standing {
  readonly participants: number;
  readonly noLongerCovered: readonly string[];
}

type Planned = Pick<InspectionEntity, 'id' | 'kind' | 'year' | 'regime'>;

/** Freezes who takes part: of a regular inspection everybody covered, of a special one those named; each with the latest finding. */
export async function freezeParticipants(tx: Tx, { id, kind, year, regime }: Planned): Promise<readonly Participant[]> {
  const rows = await tx.execute<FrozenRow>(
    `WITH frozen AS (
       INSERT INTO inspection_participant (inspection_id, operator_id, coverage_id)
       SELECT $1, latest.operator_id, latest.id FROM (${LATEST}) latest
        WHERE $3 = ANY (latest.regimes)
          AND ($4 = 'regular' OR EXISTS (SELECT 1 FROM inspection_participant p WHERE p.inspection_id = $1 AND p.operator_id = latest.operator_id))
       ON CONFLICT (inspection_id, operator_id) DO UPDATE SET coverage_id = excluded.coverage_id
       RETURNING operator_id, coverage_id)
     SELECT frozen.operator_id AS "operatorId", c.classes, (c.facts->>'koreanOffice')::boolean AS "koreanOffice",
            (c.facts->>'paidServices')::boolean AS "paidServices"
       FROM frozen JOIN coverage c ON c.id = frozen.coverage_id`,
    [id, year, regime, kind],
  );
  return rows.map(participantOf);
}

interface FrozenRow {
  readonly operatorId: OperatorId;
  readonly classes: readonly OperatorClass[];
  readonly koreanOffice: boolean | null;
  readonly paidServices: boolean | null;
}

/** What is not known adds no items: only a known lack of an office in Korea, only known paid services. */
function participantOf({ operatorId, classes, koreanOffice, paidServices }: FrozenRow): Participant {
  return {
    operatorId,
    facts: { classes, hasKoreanOffice: koreanOffice !== false, hasPaidService: paidServices === true },
  };
}
