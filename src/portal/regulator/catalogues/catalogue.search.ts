import { DOMAINS, FORCES, type Domain, type Force } from '../../../modules/checklist/index.js';
import { Choice } from '../../../platform/http/input.js';
import { REGIMES, type Regime } from '../../../shared/regime.js';

/** Which items of a version are shown. */
export class CatalogueSearch {
  @Choice(DOMAINS, { optional: true }) domain: Domain | null;
  @Choice(FORCES, { optional: true }) force: Force | null;
  @Choice(REGIMES, { optional: true }) regime: Regime | null;
}
