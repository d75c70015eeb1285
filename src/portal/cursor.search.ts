import { Text } from '../platform/http/input.js';

/** From where on a list is shown. */
export class CursorSearch {
  @Text({ max: 500, optional: true }) after: string | null;
}
