import { OUTAGE_KINDS, type OutageKind } from '../modules/outages/index.js';
import { Choice } from '../platform/http/input.js';
import { CursorInput } from './cursor.input.js';

/** Which outages a list shows, and from where on. */
export class OutagesSearch extends CursorInput {
  /** What happened, or exercises (모의훈련); both where nothing is said. */
  @Choice(OUTAGE_KINDS, { optional: true }) kind: OutageKind | null;
}
