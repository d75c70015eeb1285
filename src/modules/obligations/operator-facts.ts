import type { OperatorKind } from '../operators/index.js';

export type { OperatorKind };

/** `colocation`: for services of others; `own`: for the operator's own services; `exclusive-lease`: a leased area that it runs exclusively. */
export type SiteUse = 'colocation' | 'own' | 'exclusive-lease';

/** One site's figures of the year. Null where nobody measured it. */
export interface SiteFacts {
  readonly use: SiteUse | null;
  readonly floorAreaSquareMetres: number | null;
  readonly receivingKilowatts: number | null;
}

/** What coverage is computed from: one operator, one year. Null means "not known" and is never taken for zero or no. */
export interface OperatorFacts {
  readonly kinds: readonly OperatorKind[];
  /** Average daily domestic users, last three months of the previous year. */
  readonly dailyUsers: number | null;
  /** Share of all domestic traffic in the same months; 1/100 is 10,000. Rounded down, so that rounding covers nobody. */
  readonly trafficSharePartsPerMillion: number | null;
  /** Sales of the previous year, all business (매출액). */
  readonly totalSalesWon: number | null;
  /** Of these, telecommunications services (전기통신역무). */
  readonly telecomSalesWon: number | null;
  /** Of these, information and communications services (정보통신서비스 부문). */
  readonly ictSalesWon: number | null;
  /** Whether it has an address or office in Korea. */
  readonly koreanOffice: boolean | null;
  /** Whether users pay for any of its services; matters to single items, not to coverage. */
  readonly paidServices: boolean | null;
  /** Whether it is a public body under 「공공기록물 관리에 관한 법률 시행령」 제3조. */
  readonly publicBody: boolean | null;
  /** Null where its sites were not registered yet; empty where it runs none. */
  readonly sites: readonly SiteFacts[] | null;
}
