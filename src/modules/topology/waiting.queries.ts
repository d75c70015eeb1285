import type { OperatorId } from '../../shared/ids.js';
import type { Reading } from '../audit/index.js';

/** What the register of an operator does not hold yet. */
export interface RegisterGaps {
  readonly noSites: boolean;
  readonly noServices: boolean;
}

export async function registerGaps(reading: Reading, operatorId: OperatorId): Promise<RegisterGaps> {
  const row = await reading.row<RegisterGaps>(
    `SELECT NOT EXISTS (SELECT 1 FROM site WHERE operator_id = $1) AS "noSites",
            coalesce((SELECT jsonb_array_length(document->'services') = 0 FROM register_version
                       WHERE operator_id = $1 ORDER BY number DESC LIMIT 1), true) AS "noServices"`,
    [operatorId],
  );
  return row ?? { noSites: true, noServices: true };
}
