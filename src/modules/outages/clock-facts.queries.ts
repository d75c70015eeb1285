import { seoulYear } from '../../shared/time.js';
import type { Reading } from '../audit/index.js';
import { type CoverageFinding, regimeOutcomes } from '../obligations/index.js';
import type { OperatorKind } from '../operators/index.js';
import type { Covered, DutyDoneView, OutageFacts } from './clocks.js';
import type { OutageEntity, OutageId } from './outage.entity.js';

export interface ClockFacts extends Omit<OutageFacts, 'statuses'> {
  readonly done: readonly DutyDoneView[];
  /** Whether the operator has to keep its services stable (TBA 22-7(1)). */
  readonly serviceStability: Covered;
}

/** What the clocks ask of the register and of coverage, for the year in which the outage began. */
export async function clockFacts(reading: Reading, outage: OutageEntity): Promise<ClockFacts> {
  const [facts] = await clockFactsOf(reading, [outage]);
  return facts as ClockFacts; // one for each
}

/** The same of many outages, in their order; as many statements as for one. */
export async function clockFactsOf(reading: Reading, outages: readonly OutageEntity[]): Promise<readonly ClockFacts[]> {
  const operators = await operatorsOf(reading, outages);
  const uses = new Map((await usesOf(reading, outages)).map(({ id, use }) => [id, use]));
  const done = Map.groupBy(await doneOf(reading, outages), ({ outageId }) => outageId);
  return outages.map((outage) => {
    const { id, endedAt, occasion, announcedFrom, announcedTo, lostSites } = outage;
    const told = (done.get(id) ?? []).map(({ duty, at, note, enteredByName, enteredAt }) => ({
      ...{ duty, at, note, enteredByName, enteredAt },
    }));
    return {
      ...{ endedAt, occasion, done: told },
      announced: announcedFrom === null || announcedTo === null ? null : { from: announcedFrom, to: announcedTo },
      ...registered(operators.get(id)),
      // a site that is not registered any more is held nobody knows how
      lostSiteUses: lostSites.map((site) => uses.get(site.id) ?? null),
    };
  });
}

interface OperatorThen {
  readonly outageId: OutageId;
  readonly kinds: readonly OperatorKind[];
  readonly paidServices: boolean;
  readonly telecomSalesWon: number | null;
  readonly dailyUsers: number | null;
  /** Of the decision that holds for the year; null where nobody decided. */
  readonly findings: readonly CoverageFinding[] | null;
}

function registered(operator: OperatorThen | undefined) {
  const outcomes = operator?.findings == null ? null : regimeOutcomes(operator.findings);
  return {
    majorOperator: coveredBy(outcomes?.['FA-35']),
    dataCentre: coveredBy(outcomes?.['NA-46']),
    serviceStability: coveredBy(outcomes?.['TBA-22-7']),
    isValueAdded: operator?.kinds.includes('value-added') ?? false,
    paidServices: operator?.paidServices ?? false,
    telecomSalesWon: operator?.telecomSalesWon ?? null,
    dailyUsers: operator?.dailyUsers ?? null,
  };
}

const coveredBy = (outcome: string | undefined): Covered =>
  outcome === 'yes' || outcome === 'no' ? outcome : 'unknown';

/** The operator of each outage, with figures and coverage of the year in which it began. */
async function operatorsOf(reading: Reading, outages: readonly OutageEntity[]) {
  const rows = await reading.rows<OperatorThen>(
    `SELECT w.outage AS "outageId", p.kinds, p.paid_services AS "paidServices", m.telecom_sales_won::float8 AS "telecomSalesWon",
            m.daily_users::float8 AS "dailyUsers", c.findings
       FROM unnest($1::uuid[], $2::uuid[], $3::int[]) AS w (outage, operator, year) JOIN operator p ON p.id = w.operator
       LEFT JOIN measurement m ON m.operator_id = w.operator AND m.year = w.year
       LEFT JOIN LATERAL (SELECT findings FROM coverage WHERE operator_id = w.operator AND year = w.year
                           ORDER BY decided_at DESC, id DESC LIMIT 1) AS c ON true`,
    [
      outages.map(({ id }) => id),
      outages.map(({ operatorId }) => operatorId),
      outages.map(({ startedAt }) => seoulYear(startedAt)),
    ],
  );
  return new Map(rows.map((row) => [row.outageId, row]));
}

const usesOf = (reading: Reading, outages: readonly OutageEntity[]) =>
  reading.rows<{ id: string; use: string | null }>('SELECT id, use FROM site WHERE id = ANY ($1::uuid[])', [
    outages.flatMap(({ lostSites }) => lostSites.map(({ id }) => id)),
  ]);

const doneOf = (reading: Reading, outages: readonly OutageEntity[]) =>
  reading.rows<DutyDoneView & { readonly outageId: OutageId }>(
    `SELECT outage_id AS "outageId", duty, at, note, entered_by_name AS "enteredByName", entered_at AS "enteredAt"
       FROM outage_duty_done WHERE outage_id = ANY ($1::uuid[]) ORDER BY at, id`,
    [outages.map(({ id }) => id)],
  );
