/** A point in time as JSON holds it: `2026-11-23T06:19:00.000Z`. */
export type Moment = string;
