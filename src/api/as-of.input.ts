import { Moment } from '../platform/http/input.js';

/** What holds at a moment; now, where none is named. */
export class AsOfInput {
  @Moment({ optional: true, zoned: true }) asOf: Date | null;
}

/** The moment of a meeting, and from when on changes are told: since the last meeting, where none is named. */
export class HeadquartersInput extends AsOfInput {
  @Moment({ optional: true, zoned: true }) since: Date | null;
}
