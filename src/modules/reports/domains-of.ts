import type { Domain } from '../checklist/index.js';
import type { AnsweredItem } from './audit-report-model.js';

/** The domains that the items belong to, in the order of the checklist. */
export function domainsOf(items: readonly Pick<AnsweredItem, 'domain'>[]): readonly Domain[] {
  return [...new Set(items.map((item) => item.domain))];
}
