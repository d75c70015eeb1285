import { Identifier, Text } from '../../platform/http/input.js';
import type { OrganisationId } from '../../shared/ids.js';

/** Which people are listed, and from where on. */
export class PeopleSearch {
  /** One's own organisation where none is named. */
  @Identifier({ optional: true }) organisation: OrganisationId | null;
  @Text({ max: 500, optional: true }) after: string | null;
}
