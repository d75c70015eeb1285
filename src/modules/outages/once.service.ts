import { Invalid } from '../../shared/errors.js';
import type { Tx } from '../audit/index.js';

/** A request that its sender may send again: the key that it carries, and the fingerprint of what it says. */
export interface SentOnce {
  readonly key: string;
  readonly sha256: string;
}

/** How long an answer is kept for a request that comes again. */
const KEPT = `interval '24 hours'`;

/**
 * Does what a request asks for once: where the same one came before, its answer is given again and nothing is done. Keys are
 * an organisation's own and kept for a day. The key stands or falls with what was done; it is no act, so the trail has none.
 * @throws Invalid where the key came with other content
 */
export async function once<T extends object>(tx: Tx, sent: SentOnce | null, act: () => Promise<T>): Promise<T> {
  if (sent === null) return act();
  const own = tx.actor.organisationId;
  await tx.rows(`DELETE FROM idempotency_key WHERE organisation_id = $1 AND at < $2::timestamptz - ${KEPT}`, [
    own,
    tx.now,
  ]);
  // a second one of the same key waits here until the first has ended
  const taken = await tx.rows(
    `INSERT INTO idempotency_key (organisation_id, key, sha256, at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (organisation_id, key) DO NOTHING RETURNING key`,
    [own, sent.key, sent.sha256, tx.now],
  );
  if (taken.length === 0) return answered<T>(tx, sent);
  const answer = await act();
  await tx.rows('UPDATE idempotency_key SET answer = $3 WHERE organisation_id = $1 AND key = $2', [
    own,
    sent.key,
    JSON.stringify(answer),
  ]);
  return answer;
}

async function answered<T>(tx: Tx, { key, sha256 }: SentOnce): Promise<T> {
  const row = await tx.row<{ sha256: string; answer: T }>(
    'SELECT sha256, answer FROM idempotency_key WHERE organisation_id = $1 AND key = $2',
    [tx.actor.organisationId, key],
  );
  if (row === null || row.sha256 !== sha256)
    throw new Invalid([{ path: 'Idempotency-Key', code: 'idempotency-key-reused', facts: { found: key } }]);
  return row.answer;
}
