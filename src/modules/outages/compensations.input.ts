import { Choice, Day, Line, Moment, Text, WholeNumber } from '../../platform/http/input.js';
import type { CalendarDate } from '../../shared/time.js';
import { COMPENSATION_KINDS, type CompensationKind, SERVICE_FEES, type ServiceFee } from './compensation.js';

const LONGEST = { min: 1, max: 100_000, optional: true };
const MOST_WON = 1_000_000_000_000_000;

/** A compensation as it was announced. */
export class CompensationInput {
  @Choice(COMPENSATION_KINDS) kind: CompensationKind;
  @Line({ max: 200 }) serviceName: string;
  /** Null where it was not told. */
  @Choice(SERVICE_FEES, { optional: true }) fee: ServiceFee | null;
  @Text({ max: 1000 }) beneficiaries: string;
  @Text({ max: 1000 }) subject: string;
  @Day({ optional: true }) effectiveOn: CalendarDate | null;
  /** Of an extension: hours or days. */
  @WholeNumber(LONGEST) extensionHours: number | null;
  @WholeNumber(LONGEST) extensionDays: number | null;
  /** For each user. */
  @WholeNumber({ min: 1, max: MOST_WON, optional: true }) amountWon: number | null;
  @Moment() announcedAt: Date;
  @Text({ max: 1000 }) announcedWhere: string;
  @Text({ max: 2000, optional: true }) procedure: string | null;
}

/** That users were given it. */
export class GivenInput {
  @Moment() at: Date;
  @WholeNumber({ min: 0, max: 10_000_000_000 }) users: number;
  /** To each of them. */
  @WholeNumber(LONGEST) extensionHours: number | null;
  @WholeNumber(LONGEST) extensionDays: number | null;
  /** To all of them together. */
  @WholeNumber({ min: 0, max: MOST_WON, optional: true }) totalWon: number | null;
  @Text({ max: 2000, optional: true }) note: string | null;
}
