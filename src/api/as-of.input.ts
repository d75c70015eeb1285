import { Moment } from '../platform/http/input.js';

/** What holds at a moment; now, where none is named. */
export class AsOfInput {
  @Moment({ optional: true, zoned: true }) asOf: Date | null;
}
