import { Text } from '../platform/http/input.js';
import { CursorInput } from './cursor.input.js';

/** Part of a name, and where to go on. */
export class SearchInput extends CursorInput {
  @Text({ max: 100, optional: true }) search: string | null;
}
