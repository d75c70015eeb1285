import { isKey } from '../../shared/keys.js';
import { LAYERS, type Layer } from '../../modules/topology/index.js';
import { Choice, Spelled, Text } from '../../platform/http/input.js';

const KEY = { code: 'malformed-key', example: 'auth' } as const;

/** Which components the grid shows, and from which of them and which data centre on. */
export class ServicesSearch {
  @Choice(LAYERS, { optional: true }) layer: Layer | null = null;
  @Text({ max: 200, optional: true }) text: string | null = null;
  @Spelled(isKey, KEY, { optional: true }) after: string | null = null;
  @Spelled(isKey, KEY, { optional: true }) site: string | null = null;
}
