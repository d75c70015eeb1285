import type { Officer } from './audit-report-model.js';

/** What is decided in issuing a document of one edition. On a draft there is no number yet, and nobody who issues it. */
export interface DocumentIssue {
  readonly number: string | null;
  readonly version: number;
  readonly reason: string | null;
  readonly at: Date;
  readonly by: Officer | null;
}
