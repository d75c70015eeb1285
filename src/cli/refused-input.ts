import { StartError } from '../platform/start-error.js';

/** What was given to a command cannot be used: every fault on a line of its own, exit code 2. */
export class RefusedInput extends StartError {
  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
  }

  override readonly exitCode = 2;
}
