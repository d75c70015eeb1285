import { Choice, Decimal, Line, Spelled, Values, WholeNumber } from '../../platform/http/input.js';
import { isFacilityNumber, isKey } from '../../shared/keys.js';
import {
  RESPONSIBLE_PARTIES,
  type ResponsibleParty,
  SITE_EXTENTS,
  SITE_USES,
  type SiteExtent,
  type SiteUse,
} from './facility-rules.js';

/** What an operator says about a site of its own. */
export class SiteFactsInput {
  @Line({ max: 200 }) name: string;
  /** Number in the ministry's public list, where the building is in it. */
  @Spelled(isFacilityNumber, { code: 'malformed-facility-number', example: 'F-0001' }, { optional: true })
  facilityNumber: string | null;
  @Choice(SITE_EXTENTS) extent: SiteExtent;
  @Choice(SITE_USES) use: SiteUse;
  /** Common causes: `{ "campus": "south", "carrier": ["k", "l"] }`. */
  @Values({ optional: true }) groups: Record<string, unknown> | null;
  @Decimal({ min: -90, max: 90, optional: true }) latitude: number | null;
  @Decimal({ min: -180, max: 180, optional: true }) longitude: number | null;
}

export class SiteInput extends SiteFactsInput {
  /** Its id in the topology document; cannot be changed later. */
  @Spelled(isKey, { code: 'malformed-key', example: 'alpha' }) code: string;
}

/** Null is "not known". */
export class SiteYearInput {
  @WholeNumber({ min: 0, max: 10_000_000, optional: true }) floorAreaSquareMetres: number | null;
  @WholeNumber({ min: 0, max: 10_000_000, optional: true }) receivingKilowatts: number | null;
}

export class MeasureInput {
  @Choice(RESPONSIBLE_PARTIES) responsible: ResponsibleParty;
  /** By field of the kind, in the field's unit. */
  @Values() values: Record<string, unknown>;
}
