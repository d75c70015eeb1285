import { isId, type PersonId } from '../../shared/ids.js';
import { type Shortlist, shortlistOf } from '../../shared/pagination.js';
import type { Reading } from '../audit/index.js';
import type { InspectionId } from './inspection.entity.js';
import { TEAM_FUNCTIONS, type Team, type TeamCandidate, type TeamFunction } from './team.js';

const CANDIDATE = `p.id AS "personId", p.name, p.roles, p.active, o.id AS "organisationId", o.name AS "organisationName", o.kind AS "organisationKind"`;

/** Those of the people who exist, with what decides whether they may serve. */
export async function candidatesAmong(
  reading: Reading,
  personIds: readonly PersonId[],
): Promise<readonly TeamCandidate[]> {
  if (personIds.length === 0) return [];
  return reading.rows<TeamCandidate>(
    `SELECT ${CANDIDATE} FROM person p JOIN organisation o ON o.id = p.organisation_id WHERE p.id = ANY ($1)`,
    [personIds],
  );
}

/** More than can be chosen from by ticking. */
const MOST_CANDIDATES = 500;

/** Everybody on the ministry's side who could serve in some function; those who are chosen already first. */
export async function teamCandidates(reading: Reading, chosen: readonly string[]): Promise<Shortlist<TeamCandidate>> {
  const rows = await reading.rows<TeamCandidate>(
    `SELECT ${CANDIDATE} FROM person p JOIN organisation o ON o.id = p.organisation_id
      WHERE p.active AND p.roles && $1 AND o.kind NOT IN ('operator', 'agent')
      ORDER BY p.id = ANY ($2::uuid[]) DESC, o.kind DESC, o.name, p.name, p.id LIMIT $3`,
    [TEAM_FUNCTIONS, chosen.filter(isId), MOST_CANDIDATES + 1],
  );
  return shortlistOf(rows, MOST_CANDIDATES);
}

/** Who serves in an inspection, by function. */
export async function teamOfInspection(reading: Reading, id: InspectionId): Promise<Team> {
  const members = await reading.rows<{ personId: PersonId; function: TeamFunction }>(
    'SELECT person_id AS "personId", function FROM inspection_member WHERE inspection_id = $1',
    [id],
  );
  const serving = (as: TeamFunction) =>
    members.filter((member) => member.function === as).map(({ personId }) => personId);
  return { inspector: serving('inspector'), signatory: serving('signatory'), recorder: serving('recorder') };
}
