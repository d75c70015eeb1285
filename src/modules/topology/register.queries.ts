import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { NotFound } from '../../shared/errors.js';
import type { OperatorId } from '../../shared/ids.js';
import { keyOf, PAGE_SIZE, pageOf, type Page } from '../../shared/pagination.js';
import { UnitOfWork, type Reading } from '../audit/index.js';
import { operatorView } from '../operators/index.js';
import type { ChangeCounts } from './change-counts.js';
import { changesBetween, type TopologyChanges } from './compare.js';
import type { RegisterOrigin } from './register-version.entity.js';
import { EMPTY_TOPOLOGY, type Topology } from './topology.js';

/** What stands now. */
export interface CurrentRegister {
  readonly number: number;
  readonly document: Topology;
  readonly sha256: string;
  readonly savedAt: Date;
}

/** The same where it may be that nothing was saved yet. */
type StandingRegister = Pick<CurrentRegister, 'number' | 'document'> & { readonly savedAt: Date | null };

const NOTHING_SAVED: StandingRegister = { number: 0, document: EMPTY_TOPOLOGY, savedAt: null };

export interface VersionRow {
  readonly number: number;
  readonly sha256: string;
  readonly origin: RegisterOrigin;
  readonly changes: ChangeCounts;
  readonly savedByName: string;
  readonly savedAt: Date;
}

export interface VersionView extends VersionRow {
  readonly document: Topology;
}

const ROW = `number, sha256, origin, changes, saved_by_name AS "savedByName", saved_at AS "savedAt"`;

/** The register of an operator, or null where nothing was saved yet. */
export function currentRegister(reading: Reading, operatorId: OperatorId): Promise<CurrentRegister | null> {
  return reading.row<CurrentRegister>(
    `SELECT number, document, sha256, saved_at AS "savedAt" FROM register_version
      WHERE operator_id = $1 ORDER BY number DESC LIMIT 1`,
    [operatorId],
  );
}

/**
 * The register as it stood at a moment. Where the operator had none by then, the first that followed in which services were
 * registered, for one of sites alone says nothing; null where nothing was ever registered.
 */
export async function registerAt(
  reading: Reading,
  operatorId: OperatorId,
  moment: Date,
): Promise<CurrentRegister | null> {
  const row = `SELECT number, document, sha256, saved_at AS "savedAt" FROM register_version WHERE operator_id = $1`;
  const then = await reading.row<CurrentRegister>(`${row} AND saved_at <= $2 ORDER BY number DESC LIMIT 1`, [
    operatorId,
    moment,
  ]);
  return (
    then ??
    reading.row<CurrentRegister>(`${row} ORDER BY (changes #>> '{services,added}')::int > 0 DESC, number LIMIT 1`, [
      operatorId,
    ])
  );
}

@Injectable()
export class RegisterQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** What stands now; number 0 and an empty document before the first save. @throws NotFound */
  current(actor: Actor, operatorId: OperatorId): Promise<StandingRegister> {
    return this.unitOfWork.read(actor, async (reading) => {
      await operatorView(reading, operatorId);
      return (await currentRegister(reading, operatorId)) ?? NOTHING_SAVED;
    });
  }

  /** Who saved when, and how much it changed; newest first. @throws NotFound */
  async versions(actor: Actor, operatorId: OperatorId, after: string | null): Promise<Page<VersionRow>> {
    const key = after === null ? [Number.MAX_SAFE_INTEGER] : keyOf(after, 'integer');
    const rows = await this.unitOfWork.read(actor, async (reading) => {
      await operatorView(reading, operatorId);
      return reading.rows<VersionRow>(
        `SELECT ${ROW} FROM register_version WHERE operator_id = $1 AND number < $2::bigint ORDER BY number DESC LIMIT $3`,
        [operatorId, ...key, PAGE_SIZE + 1],
      );
    });
    return pageOf(rows, PAGE_SIZE, ({ number }) => [number]);
  }

  /** @throws NotFound */
  version(actor: Actor, operatorId: OperatorId, number: number): Promise<VersionView> {
    return this.unitOfWork.read(actor, (reading) => versionOf(reading, operatorId, number));
  }

  /** A version and what it changed against the one before. @throws NotFound */
  changes(
    actor: Actor,
    operatorId: OperatorId,
    number: number,
  ): Promise<{ readonly version: VersionView; readonly changes: TopologyChanges }> {
    return this.unitOfWork.read(actor, async (reading) => {
      const version = await versionOf(reading, operatorId, number);
      const before = number === 1 ? EMPTY_TOPOLOGY : (await versionOf(reading, operatorId, number - 1)).document;
      return { version, changes: changesBetween(before, version.document) };
    });
  }
}

/** A version with its document. @throws NotFound */
export async function versionOf(reading: Reading, operatorId: OperatorId, number: number): Promise<VersionView> {
  const row = await reading.row<VersionView>(
    `SELECT ${ROW}, document FROM register_version WHERE operator_id = $1 AND number = $2`,
    [operatorId, number],
  );
  if (row === null) throw new NotFound();
  return row;
}
