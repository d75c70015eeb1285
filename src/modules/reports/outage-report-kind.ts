import type { OutageDuty } from '../outages/index.js';

/**
 * What an operator reports of an outage: 방송통신재난 보고서, first (FA 38(1)), running and final (FA 39(4)), and 서비스 중단
 * 보고서 of whoever runs a data centre or leases one exclusively (NA 46(6), NA-D 41).
 */
export const OUTAGE_REPORT_KINDS = ['first', 'running', 'final', 'data-centre'] as const;
export type OutageReportKind = (typeof OUTAGE_REPORT_KINDS)[number];

/** The duty that is done by filing it. */
export const DUTY_OF_REPORT: Readonly<Record<OutageReportKind, OutageDuty>> = {
  first: 'disaster-report',
  running: 'running-report',
  final: 'running-report',
  'data-centre': 'data-centre-report',
};

/** Whether one follows the other: those on the disaster are a series, those on the data centre another. */
export const isSameSeries = (one: OutageReportKind, other: OutageReportKind): boolean =>
  (one === 'data-centre') === (other === 'data-centre');
