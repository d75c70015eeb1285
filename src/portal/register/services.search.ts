import { isKey } from '../../modules/facilities/index.js';
import { Spelled } from '../../platform/http/input.js';

const KEY = { code: 'malformed-key', example: 'auth' } as const;

/** From which component and from which data centre on the grid is shown. */
export class ServicesSearch {
  @Spelled(isKey, KEY, { optional: true }) after: string | null;
  @Spelled(isKey, KEY, { optional: true }) site: string | null;
}
