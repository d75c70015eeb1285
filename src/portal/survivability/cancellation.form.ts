import { Pattern, Text } from '../../platform/http/input.js';

/** A calculation that is to end, and where to go on. */
export class BackForm {
  /** The page that showed it. */
  @Text({ max: 2_000 }) back: string;
}

/** Which simulation is to end. */
export class CancellationForm extends BackForm {
  @Pattern(/^[0-9a-f]{64}$/, 'a3'.repeat(32)) key: string;
}
