import { Choices, Day, Flag, Identifiers, Line, Spelled, WholeNumber, Text } from '../../platform/http/input.js';
import type { OrganisationId } from '../../shared/ids.js';
import type { CalendarDate } from '../../shared/time.js';
import { businessNumber } from './business-number.js';
import type { MeasurementFigures } from './measurement-faults.js';
import { OPERATOR_KINDS, type OperatorKind } from './operator-kind.js';

const MOST_USERS = 10_000_000_000;
const MOST_WON = 1_000_000_000_000_000;
const MILLION = 1_000_000;

const isBusinessNumber = (text: string) => businessNumber(text) !== null;

export class OperatorInput {
  @Line({ max: 200 }) name: string;
  /** With or without hyphens. */
  @Spelled(isBusinessNumber, { code: 'not-a-business-number', example: '124-81-00998' }) businessNumber: string;
  @Choices(OPERATOR_KINDS, { min: 1 }) kinds: OperatorKind[];
  /** An address or office in Korea. */
  @Flag() koreanOffice: boolean;
  @Flag() paidServices: boolean;
  /** A public body under 「공공기록물 관리에 관한 법률 시행령」 제3조. */
  @Flag() publicBody: boolean;
  /** The organisations it named its domestic agent (TBA 22-8, 2026-11-20). */
  @Identifiers({ max: 10 }) agents: OrganisationId[];
}

/** The figures that decide for a year, measured in the year before. */
export class MeasurementInput implements MeasurementFigures {
  @Day() periodFrom: CalendarDate;
  @Day() periodTo: CalendarDate;
  /** Average daily domestic users. */
  @WholeNumber({ min: 0, max: MOST_USERS, optional: true }) dailyUsers: number | null;
  /** Share of all domestic traffic; 1 % is 10,000. Rounded down. */
  @WholeNumber({ min: 0, max: MILLION, optional: true }) trafficSharePartsPerMillion: number | null;
  @WholeNumber({ min: 0, max: MOST_WON, optional: true }) totalSalesWon: number | null;
  @WholeNumber({ min: 0, max: MOST_WON, optional: true }) telecomSalesWon: number | null;
  @WholeNumber({ min: 0, max: MOST_WON, optional: true }) ictSalesWon: number | null;
  /** Who measured it, and in which document it stands. */
  @Text({ max: 500 }) source: string;
}
