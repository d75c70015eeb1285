import { Decimal, Line, Spelled, Values } from '../../platform/http/input.js';
import { isFacilityNumber } from '../../shared/keys.js';

/** What the ministry says about a building of its public list. */
export class FacilityFactsInput {
  @Line({ max: 200 }) name: string;
  @Line({ max: 300 }) place: string;
  /** Common causes: `{ "campus": "south", "carrier": ["k", "l"] }`. */
  @Values({ optional: true }) groups: Record<string, unknown> | null;
  @Decimal({ min: -90, max: 90, optional: true }) latitude: number | null;
  @Decimal({ min: -180, max: 180, optional: true }) longitude: number | null;
}

export class FacilityInput extends FacilityFactsInput {
  @Spelled(isFacilityNumber, { code: 'malformed-facility-number', example: 'F-0001' }) number: string;
}
