import { Text } from '../../../platform/http/input.js';

/** Which buildings are listed, and from where on. */
export class FacilitiesSearch {
  @Text({ max: 100, optional: true }) search: string | null;
  @Text({ max: 500, optional: true }) after: string | null;
}
