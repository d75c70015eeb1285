import type { CatalogueRow } from '../../../modules/checklist/index.js';
import type { OrganisationRow } from '../../../modules/identity/index.js';
import type { ParticipantRow, TeamCandidate } from '../../../modules/inspections/index.js';
import type { Shortlist } from '../../../shared/pagination.js';

/** What can be chosen for a plan. */
export interface PlanChoices {
  /** Authorities: few. */
  readonly organisations: readonly OrganisationRow[];
  readonly catalogues: readonly CatalogueRow[];
  readonly candidates: Shortlist<TeamCandidate>;
  readonly operators: Shortlist<ParticipantRow>;
}
