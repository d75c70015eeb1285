import type { Blocker } from '../../shared/errors.js';
import type { CalendarDate } from '../../shared/time.js';
import type { CatalogueState } from '../checklist/index.js';
import { noticeDay, type Plan } from './plan.js';
import { teamFaults, type Team, type TeamCandidate } from './team.js';
import type { OrganisationId } from '../../shared/ids.js';

/** What decides whether an inspection can be opened. */
export interface OpeningFacts {
  readonly plan: Pick<Plan, 'kind' | 'basis' | 'noticeOn' | 'startsOn'> & { readonly year: number };
  readonly today: CalendarDate;
  readonly catalogueState: CatalogueState;
  readonly authorityId: OrganisationId;
  readonly team: Team;
  readonly people: readonly TeamCandidate[];
  readonly participants: number;
  /** Operators that were named, but that the latest coverage no longer finds covered. */
  readonly noLongerCovered: readonly string[];
}

/** Why an inspection cannot be opened today; empty where it can. Opening tells the operators, so the day of notice must not have passed. */
export function openingBlockers(facts: OpeningFacts): readonly Blocker[] {
  const { plan, today, catalogueState, team, people, authorityId, participants, noLongerCovered } = facts;
  const notice = noticeDay(plan);
  const unfit = teamFaults(team, people, authorityId).map((fault) => String(fault.facts?.['found']));
  return [
    ...when(catalogueState !== 'in-force', { code: 'inspection-catalogue-not-in-force' }),
    ...when(participants === 0, { code: 'inspection-without-participants', facts: { year: plan.year } }),
    ...when(noLongerCovered.length > 0, { code: 'inspection-not-covered', facts: { found: noLongerCovered } }),
    ...when(team.inspector.length === 0, { code: 'inspection-without-inspector' }),
    ...when(team.signatory.length === 0, { code: 'inspection-without-signatory' }),
    ...when(unfit.length > 0, { code: 'inspection-team-unfit', facts: { found: unfit } }),
    ...when(today > notice, { code: 'inspection-notice-passed', facts: { found: notice } }),
  ];
}

const when = (holds: boolean, blocker: Blocker): readonly Blocker[] => (holds ? [blocker] : []);
