/** What is issued under a number and kept for good. A round-up is about a whole inspection; the others are about one operator. */
export const DOCUMENT_KINDS = ['audit-report', 'recommendation', 'round-up'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
