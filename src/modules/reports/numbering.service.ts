import type { OrganisationKind } from '../../shared/actor.js';
import { Invalid } from '../../shared/errors.js';
import type { OrganisationId } from '../../shared/ids.js';
import { seoulYear } from '../../shared/time.js';
import type { Tx } from '../audit/index.js';
import type { DocumentKind } from './document-kind.js';
import type { DocumentSubject } from './keep-document.service.js';
import { patternOf } from './letterhead.js';
import { letterheadOf } from './letterhead.queries.js';
import { numberIn, seriesOf } from './number-pattern.js';

interface Authority {
  readonly id: OrganisationId;
  readonly name: string;
  readonly kind: OrganisationKind;
}

/** Numbers are given one at a time: whoever issues waits here for the one before. */
export async function waitForNumbers(tx: Tx): Promise<void> {
  await tx.rows(`SELECT pg_advisory_xact_lock(hashtext('report number'))`);
}

/**
 * The next number of the authority's pattern in this year, once {@link waitForNumbers} has returned. By hand nobody gives more
 * than nine digits in a row, so that there is always a next one.
 */
export async function runningNumber(tx: Tx, kind: DocumentKind, authority: Authority): Promise<string> {
  const pattern = patternOf(await letterheadOf(tx, authority.id));
  const series = seriesOf(pattern, { authority, kind, year: seoulYear(tx.now) });
  const row = await tx.row<{ last: number }>(
    `SELECT coalesce(max(running::bigint), 0)::float8 AS last
       FROM (SELECT substr(number, length($1) + 1, length(number) - length($1) - length($2)) AS running FROM report
              WHERE starts_with(number, $1) AND right(number, length($2)) = $2 AND length(number) > length($1) + length($2)) AS taken
      WHERE running ~ '^[0-9]{1,15}$'`,
    [series.prefix, series.suffix],
  );
  return numberIn(series, (row?.last ?? 0) + 1);
}

/** A number is of one kind of document and of what it is about. @throws Invalid where another has it */
export async function refuseTaken(
  tx: Tx,
  number: string,
  { kind, inspectionId, reviewId, requestId = null }: DocumentSubject,
): Promise<void> {
  const taken = await tx.row(
    `SELECT 1 AS taken FROM report
      WHERE number = $1 AND (kind <> $2 OR inspection_id IS DISTINCT FROM $3 OR review_id IS DISTINCT FROM $4
                             OR request_id IS DISTINCT FROM $5) LIMIT 1`,
    [number, kind, inspectionId, reviewId, requestId],
  );
  if (taken !== null) throw new Invalid([{ path: 'number', code: 'report-number-taken', facts: { found: number } }]);
}
