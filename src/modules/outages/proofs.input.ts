import { Patterns } from '../../platform/http/input.js';

/** Which measured takeovers are to be proven. */
export class ProofInput {
  @Patterns(/^[a-z0-9-]{1,64}@[a-z0-9-]{1,64}$/, 'message-router@beta', { max: 500 }) takeovers: string[];
}
