import type { Actor } from '../../shared/actor.js';
import { catalogueVerbs, type CatalogueState, type CatalogueVerb } from './catalogue-lifecycle.js';

/** Whoever manages the scheme makes catalogues. */
export function mayManageCatalogues(actor: Actor): boolean {
  return actor.permissions.has('catalogue.manage');
}

/** What this actor may do with a catalogue in that state; the page shows these buttons and no others. */
export function verbsOn(actor: Actor, state: CatalogueState): readonly CatalogueVerb[] {
  return mayManageCatalogues(actor) ? catalogueVerbs(state) : [];
}
