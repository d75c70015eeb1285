import { Identifier, Pattern, Text } from '../../platform/http/input.js';
import type { OperatorId } from '../../shared/ids.js';

/** Which part of the trail, and from where on. */
export class TrailSearch {
  @Pattern(/^[a-z-]{1,60}$/, 'assessment', { optional: true }) kind: string | null;
  @Text({ max: 200, optional: true }) subject: string | null;
  @Identifier({ optional: true }) operator: OperatorId | null;
  @Text({ max: 500, optional: true }) after: string | null;
}
