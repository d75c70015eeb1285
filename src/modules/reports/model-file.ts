import type { Attachment } from '../../platform/pdf/block.js';
import { canonicalText } from '../../shared/canonical.js';
import type { AuditReport } from './audit-report-model.js';
import { KOREAN } from './report-wording.js';

/**
 * The model of an edition as the file inside its PDF: JSON whose SHA-256 can be computed again from the model that is
 * kept, and which holds no more than that edition.
 */
export function modelFile(report: AuditReport): Attachment {
  return {
    name: 'audit-report.json',
    type: 'application/json',
    relationship: 'Data',
    description: KOREAN.words.modelFile,
    content: canonicalText(report),
  };
}
