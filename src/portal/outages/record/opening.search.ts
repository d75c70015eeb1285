import { Identifier, Text } from '../../../platform/http/input.js';
import type { OperatorId } from '../../../shared/ids.js';

/** Whose outage is opened, and, where that is not said yet, which operators are looked for. */
export class OpeningSearch {
  @Identifier({ optional: true }) operator: OperatorId | null;
  /** Part of the name, or the whole business number. */
  @Text({ max: 200, optional: true }) q: string | null;
  @Text({ max: 1000, optional: true }) after: string | null;
}
