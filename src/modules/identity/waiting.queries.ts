import type { OrganisationId } from '../../shared/ids.js';
import type { Reading } from '../audit/index.js';

/** How many people of an organisation were invited, have never set a password and now hold no link that is still good. */
export async function lapsedInvitations(reading: Reading, organisationId: OrganisationId | null): Promise<number> {
  const row = await reading.row<{ readonly lapsed: number }>(
    `SELECT count(*)::int AS lapsed FROM (
       SELECT p.id FROM person p JOIN one_time_link l ON l.person_id = p.id
        WHERE p.organisation_id = $1 AND l.organisation_id = $1 AND p.active
        GROUP BY p.id HAVING max(l.used_at) IS NULL AND max(l.expires_at) <= $2) AS unheard`,
    [organisationId, reading.now],
  );
  return row?.lapsed ?? 0;
}
