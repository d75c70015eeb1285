import type { CatalogueId } from '../../../modules/checklist/index.js';
import { Identifier } from '../../../platform/http/input.js';

/** The version that another one is held against. */
export class ComparisonSearch {
  @Identifier() earlier: CatalogueId;
}
