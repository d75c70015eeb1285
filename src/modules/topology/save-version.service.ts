import { createHash } from 'node:crypto';
import { Stale } from '../../shared/errors.js';
import type { OperatorId } from '../../shared/ids.js';
import type { Reading, Tx } from '../audit/index.js';
import { requireRegisterWriter } from '../facilities/index.js';
import { OperatorEntity } from '../operators/index.js';
import { countsOf } from './change-counts.js';
import { changesBetween, isUnchanged } from './compare.js';
import type { RegisterOrigin } from './register-version.entity.js';
import { currentRegister } from './register.queries.js';
import { EMPTY_TOPOLOGY, type Topology } from './topology.js';
import { canonicalJson } from './write-topology.js';

/** The register that a transaction is about to change; number 0 before the first save. */
export interface OpenRegister {
  readonly operatorId: OperatorId;
  readonly number: number;
  readonly document: Topology;
}

/**
 * Opens an operator's register for change: whoever comes second waits until this transaction ends.
 * @throws NotFound Forbidden
 */
export async function openRegister(tx: Tx, operatorId: OperatorId): Promise<OpenRegister> {
  await tx.lock(OperatorEntity, { id: operatorId });
  return readRegister(tx, operatorId);
}

/** The register as its writers see it. @throws NotFound Forbidden */
export async function readRegister(reading: Reading, operatorId: OperatorId): Promise<OpenRegister> {
  await reading.need(OperatorEntity, { id: operatorId });
  requireRegisterWriter(reading, operatorId);
  const current = await currentRegister(reading, operatorId);
  return { operatorId, number: current?.number ?? 0, document: current?.document ?? EMPTY_TOPOLOGY };
}

/** @throws Stale with what stands now */
export function requireVersion({ number, document }: OpenRegister, version: number): void {
  if (number !== version) throw new Stale(number, document);
}

/** Saves the document as the next version and answers its number; what changes nothing makes no version. */
export async function saveVersion(
  tx: Tx,
  register: OpenRegister,
  document: Topology,
  origin: RegisterOrigin,
): Promise<number> {
  const changes = changesBetween(register.document, document);
  if (isUnchanged(changes)) return register.number;
  const { operatorId } = register;
  const number = register.number + 1;
  const sha256 = createHash('sha256').update(canonicalJson(document)).digest('hex');
  const counts = countsOf(changes);
  await tx.execute(
    `INSERT INTO register_version (operator_id, number, document, sha256, origin, changes, saved_by, saved_by_name, saved_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[operatorId, number, JSON.stringify(document), sha256, origin, JSON.stringify(counts)],
      ...[tx.actor.personId, tx.actor.personName, tx.now],
    ],
  );
  const subject = { kind: 'register', id: operatorId } as const;
  tx.record({ action: 'register.saved', subject, operatorId, after: { number, sha256, origin, changes: counts } });
  return number;
}
