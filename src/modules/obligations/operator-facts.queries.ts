import type { OperatorId } from '../../shared/ids.js';
import type { Reading } from '../audit/index.js';
import { yearlyFigures } from '../operators/index.js';
import type { OperatorFacts, SiteFacts } from './operator-facts.js';

interface SitesOfOperator {
  readonly operatorId: OperatorId;
  readonly sites: readonly SiteFacts[];
}

/** What coverage is computed from, as it stands now: many operators in two queries, in the order of their ids. */
export async function currentFacts(
  reading: Reading,
  operatorIds: readonly OperatorId[],
  year: number,
): Promise<ReadonlyMap<OperatorId, OperatorFacts>> {
  const figures = await yearlyFigures(reading, operatorIds, year);
  const rows = await siteRows(reading, operatorIds, year);
  const sites = new Map(rows.map((row) => [row.operatorId, row.sites]));
  return new Map(
    figures.map(({ operatorId, ...known }) => [operatorId, { ...known, sites: sites.get(operatorId) ?? [] }]),
  );
}

function siteRows(reading: Reading, operatorIds: readonly OperatorId[], year: number): Promise<SitesOfOperator[]> {
  return reading.rows<SitesOfOperator>(
    `SELECT s.operator_id AS "operatorId",
            jsonb_agg(jsonb_build_object('use', s.use, 'floorAreaSquareMetres', y.floor_area_square_metres,
                                         'receivingKilowatts', y.receiving_kilowatts) ORDER BY s.code) AS sites
       FROM site s LEFT JOIN site_year y ON y.site_id = s.id AND y.year = $2
      WHERE s.operator_id = ANY ($1::uuid[]) GROUP BY s.operator_id`,
    [operatorIds, year],
  );
}
