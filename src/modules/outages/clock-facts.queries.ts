import { seoulYear } from '../../shared/time.js';
import type { Reading } from '../audit/index.js';
import { latestCoverage, regimeOutcomes } from '../obligations/index.js';
import { yearlyFigures } from '../operators/index.js';
import type { Covered, DutyDone, OutageFacts } from './clocks.js';
import type { OutageEntity } from './outage.entity.js';

/** What the clocks ask of the register and of coverage, for the year in which the outage began. */
export async function clockFacts(reading: Reading, outage: OutageEntity): Promise<Omit<OutageFacts, 'statuses'>> {
  const { id, operatorId, startedAt, endedAt, occasion, announcedFrom, announcedTo, lostSites } = outage;
  const year = seoulYear(startedAt);
  const coverage = await latestCoverage(reading, operatorId, year);
  const [figures] = await yearlyFigures(reading, [operatorId], year);
  const outcomes = coverage === null ? null : regimeOutcomes(coverage.findings);
  const uses = await reading.rows<{ use: string | null }>('SELECT use FROM site WHERE id = ANY ($1::uuid[])', [
    lostSites.map((site) => site.id),
  ]);
  const done = await reading.rows<DutyDone>(
    'SELECT duty, at, note FROM outage_duty_done WHERE outage_id = $1 ORDER BY at, id',
    [id],
  );
  return {
    ...{ endedAt, occasion, done },
    announced: announcedFrom === null || announcedTo === null ? null : { from: announcedFrom, to: announcedTo },
    majorOperator: coveredBy(outcomes?.['FA-35']),
    dataCentre: coveredBy(outcomes?.['NA-46']),
    isValueAdded: figures?.kinds.includes('value-added') ?? false,
    paidServices: figures?.paidServices ?? false,
    telecomSalesWon: figures?.telecomSalesWon ?? null,
    dailyUsers: figures?.dailyUsers ?? null,
    lostSiteUses: usesOf(lostSites.length, uses),
  };
}

const coveredBy = (outcome: string | undefined): Covered =>
  outcome === 'yes' || outcome === 'no' ? outcome : 'unknown';

/** A site that is not registered any more is held nobody knows how. */
const usesOf = (lost: number, known: readonly { readonly use: string | null }[]): readonly (string | null)[] => [
  ...known.map(({ use }) => use),
  ...Array.from({ length: Math.max(0, lost - known.length) }, () => null),
];
