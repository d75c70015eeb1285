import { type CalendarDate, seoulDate } from '../../shared/time.js';
import type { Reading } from '../audit/index.js';
import type { CurrentRegister } from '../topology/index.js';
import type { ReviewHead } from './audit-report-facts.js';

/** The register that was submitted with the answers, and the day on which it is looked at. */
export interface SubmittedRegister {
  readonly register: CurrentRegister;
  readonly asOf: CalendarDate;
}

/**
 * The version that the submission froze; where it froze none, because no item asked for it, the one that stood at that moment.
 * Null before the first save.
 */
export async function submittedRegister(
  reading: Reading,
  { operatorId, submittedAt, content }: Pick<ReviewHead, 'operatorId' | 'submittedAt' | 'content'>,
): Promise<SubmittedRegister | null> {
  const frozen = content.computedFrom;
  const register = await reading.row<CurrentRegister>(
    `SELECT number, document, sha256, saved_at AS "savedAt" FROM register_version
      WHERE operator_id = $1 AND CASE WHEN $2::int IS NULL THEN saved_at <= $3 ELSE number = $2 END
      ORDER BY number DESC LIMIT 1`,
    [operatorId, frozen?.register.number ?? null, submittedAt],
  );
  return register === null ? null : { register, asOf: frozen?.asOf ?? seoulDate(submittedAt) };
}
