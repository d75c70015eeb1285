import type { OperatorId } from '../../shared/ids.js';
import type { Reading } from '../audit/index.js';
import type { SiteMeasure } from './measured-answers.js';

/** Every protection measure of an operator's sites, by site and kind. */
export function siteMeasures(reading: Reading, operatorId: OperatorId): Promise<SiteMeasure[]> {
  return reading.rows<SiteMeasure>(
    `SELECT s.id AS "siteId", s.name AS "siteName", s.use, m.kind, m.responsible, m.content AS values
       FROM protection_measure m JOIN site s ON s.id = m.site_id
      WHERE m.operator_id = $1 ORDER BY s.code, m.kind`,
    [operatorId],
  );
}
