export * from './answer.js';
export * from './applies-to.js';
export * from './catalogue-lifecycle.js';
export type { CatalogueId } from './catalogue.entity.js';
export * from './catalogue.js';
export { mayManageCatalogues, verbsOn } from './catalogue.policy.js';
export {
  CatalogueQueries,
  catalogueOf,
  checklistsOf,
  type CatalogueRow,
  type CatalogueVersion,
  type ComparedVersions,
} from './catalogues.queries.js';
export { Catalogues } from './catalogues.service.js';
export { ChecklistModule } from './checklist.module.js';
export * from './compare-catalogues.js';
export type { Computed } from './computed.js';
export * from './criterion.js';
export * from './marks.js';
export { LARGEST_CATALOGUE } from './read-catalogue.js';
export * from './shipped-catalogue.source.js';
export { formatBasis, SOURCES, type Source } from './statutes.js';
export { UNITS, type Unit } from './units.js';
import { CatalogueItemEntity } from './catalogue-item.entity.js';
import { CatalogueEntity } from './catalogue.entity.js';

export const checklistEntities = [CatalogueEntity, CatalogueItemEntity];
