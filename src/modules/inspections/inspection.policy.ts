import type { Actor } from '../../shared/actor.js';
import { inspectionVerbs, type InspectionState, type InspectionVerb } from './lifecycle.js';

/** Whoever manages the scheme plans, opens and closes inspections, also those of another authority. */
export function mayManageInspections(actor: Actor): boolean {
  return actor.permissions.has('inspection.manage');
}

/** What this actor may do with an inspection in that state; the page shows these buttons and no others. */
export function inspectionVerbsOf(actor: Actor, state: InspectionState): readonly InspectionVerb[] {
  return mayManageInspections(actor) ? inspectionVerbs(state) : [];
}
