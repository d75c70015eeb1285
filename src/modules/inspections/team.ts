import type { OrganisationKind } from '../../shared/actor.js';
import type { Fault } from '../../shared/errors.js';
import type { OrganisationId, PersonId } from '../../shared/ids.js';

export const TEAM_FUNCTIONS = ['inspector', 'signatory', 'recorder'] as const;
export type TeamFunction = (typeof TEAM_FUNCTIONS)[number];

/** Who is to serve, by function. */
export type Team = Readonly<Record<TeamFunction, readonly PersonId[]>>;

export interface TeamCandidate {
  readonly personId: PersonId;
  readonly name: string;
  readonly roles: readonly string[];
  readonly active: boolean;
  readonly organisationId: OrganisationId;
  readonly organisationName: string;
  readonly organisationKind: OrganisationKind;
}

/** Inspectors and signatories belong to the authority whose act it is; recorders to a specialised body. Each needs the role of that name. */
export function mayServe(candidate: TeamCandidate, as: TeamFunction, authorityId: OrganisationId): boolean {
  const belongs =
    as === 'recorder' ? candidate.organisationKind === 'specialised-body' : candidate.organisationId === authorityId;
  return belongs && candidate.active && candidate.roles.includes(as);
}

/** Who of a team may not serve, or is to serve twice: nobody signs off what they inspected. */
export function teamFaults(
  team: Team,
  people: readonly TeamCandidate[],
  authorityId: OrganisationId,
): readonly Fault[] {
  const members = TEAM_FUNCTIONS.flatMap((as) => team[as].map((personId) => ({ as, personId })));
  return members.flatMap(({ as, personId }, index): readonly Fault[] => {
    const person = people.find((candidate) => candidate.personId === personId);
    const facts = { found: person?.name ?? personId };
    const path = `${as}Ids`;
    if (person === undefined || !mayServe(person, as, authorityId)) return [{ path, code: 'not-of-the-team', facts }];
    const twice = members.slice(0, index).some((earlier) => earlier.personId === personId);
    return twice ? [{ path, code: 'one-function-each', facts }] : [];
  });
}
