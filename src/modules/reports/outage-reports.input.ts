import { Choice, Identifier, Line, Text, WholeNumber } from '../../platform/http/input.js';
import { OUTAGE_REPORT_KINDS, type OutageReportKind } from './outage-report-kind.js';

/** Longest text that stands in a report beside the record. */
export const LONGEST_SAID = 8_000;

/** What whoever files a report on an outage says beside its record. */
export class OutageReportInput {
  @Choice(OUTAGE_REPORT_KINDS) kind: OutageReportKind;
  /** Damage: to users, equipment, others. */
  @Text({ max: LONGEST_SAID, optional: true }) damage: string | null;
  @Text({ max: LONGEST_SAID, optional: true }) recoveryPlan: string | null;
  @Text({ max: LONGEST_SAID, optional: true }) furtherPlan: string | null;
  @Text({ max: LONGEST_SAID, optional: true }) other: string | null;
  /** Who is in charge, and where they are reached. */
  @Line({ max: 200, optional: true }) contact: string | null;
  /** Number of the report that this one replaces. */
  @WholeNumber({ min: 1, max: 999_999_999, optional: true }) corrects: number | null;
  /** Why it was wrong; needed with a correction. */
  @Text({ max: 2_000, optional: true }) correctionReason: string | null;
}

/** The same from a form, with the key by which a second click is known. */
export class OutageReportForm extends OutageReportInput {
  @Identifier() key: string;
}
