import { LAYERS, type Layer } from '../../../../modules/topology/index.js';
import { Choice, Spelled, Text } from '../../../../platform/http/input.js';
import { isKey } from '../../../../shared/keys.js';

const KEY = { code: 'malformed-key', example: 'auth' } as const;

/** From which cell on something is put into the grid, and which rows of it were shown. */
export class BlockSearch {
  @Spelled(isKey, KEY, { optional: true }) component: string | null;
  @Spelled(isKey, KEY, { optional: true }) site: string | null;
  @Choice(LAYERS, { optional: true }) layer: Layer | null;
  @Text({ max: 200, optional: true }) text: string | null;
}

/** The field with the cells; it is no text of people: tabs at its ends count. */
export const BLOCK = 'block';
