/** What is issued under a number and kept for good. A round-up is about a whole inspection; the others are about one operator: two of them about an outage. */
export const DOCUMENT_KINDS = [
  'audit-report',
  'recommendation',
  'round-up',
  'data-request',
  'data-request-result',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
