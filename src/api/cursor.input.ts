import { Text } from '../platform/http/input.js';

/** Goes on behind the last row of the page before: its `next`. */
export class CursorInput {
  @Text({ max: 500, optional: true }) after: string | null;
}
