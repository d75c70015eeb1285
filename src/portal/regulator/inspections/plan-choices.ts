import type { CatalogueRow } from '../../../modules/checklist/index.js';
import type { OrganisationRow } from '../../../modules/identity/index.js';
import type { ParticipantRow, TeamCandidate } from '../../../modules/inspections/index.js';

/** What can be chosen for a plan. */
export interface PlanChoices {
  readonly organisations: readonly OrganisationRow[];
  readonly catalogues: readonly CatalogueRow[];
  readonly candidates: readonly TeamCandidate[];
  readonly operators: readonly ParticipantRow[];
}
