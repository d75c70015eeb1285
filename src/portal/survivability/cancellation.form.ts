import { Pattern, Text } from '../../platform/http/input.js';

/** Which simulation is to end. */
export class CancellationForm {
  @Pattern(/^[0-9a-f]{64}$/, 'a3'.repeat(32)) key: string;
  /** The page that showed it. */
  @Text({ max: 2_000 }) back: string;
}
