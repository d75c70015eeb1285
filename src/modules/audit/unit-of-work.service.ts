import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { isMinistrySide, type Actor } from '../../shared/actor.js';
import { Clock } from '../../platform/clock.js';
import { APPLICATION_ROLE } from '../../platform/database/migrate.js';
import { Reading, Tx } from './transaction.service.js';

const RETRIED = new Set(['40001', '40P01']); // serialization failure, deadlock: the transaction left nothing behind
const ATTEMPTS = 3;

/** Every access to the rooms' tables: a transaction that acts as one actor under row level security. */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Runs a change. Commits when `work` ends well and has recorded what it did; else nothing of it remains. */
  async run<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(actor, false, async (manager) => {
          const tx = new Tx(manager, actor, this.clock.now());
          const result = await work(tx);
          await tx.writeTrail();
          return result;
        });
      } catch (error) {
        if (attempt === ATTEMPTS || !RETRIED.has(codeOf(error))) throw error;
      }
    }
  }

  /** Runs reads in a transaction that PostgreSQL itself holds to reading. */
  read<T>(actor: Actor, work: (reading: Reading) => Promise<T>): Promise<T> {
    return this.once(actor, true, (manager) => work(new Reading(manager, actor, this.clock.now())));
  }

  /** Runs reads that all see the same moment, however many statements they are. */
  snapshot<T>(actor: Actor, work: (reading: Reading) => Promise<T>): Promise<T> {
    return this.source.transaction('REPEATABLE READ', async (manager) => {
      await takeOn(manager, actor, true);
      return work(new Reading(manager, actor, this.clock.now()));
    });
  }

  private async once<T>(actor: Actor, readOnly: boolean, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.source.transaction(async (manager) => {
      await takeOn(manager, actor, readOnly);
      return work(manager);
    });
  }
}

/**
 * One round trip: who acts, until the transaction ends; and once more the role that the connection began with, so that
 * nothing depends on what may stand between us and the database.
 */
async function takeOn(manager: EntityManager, actor: Actor, readOnly: boolean): Promise<void> {
  const side = actor.organisationKind === 'system' ? 'system' : isMinistrySide(actor) ? 'ministry' : 'operator';
  await manager.query(
    `SELECT set_config('role', $1, true), set_config('app.side', $2, true), set_config('app.organisation', $3, true),
            set_config('app.operators', $4, true), set_config('transaction_read_only', $5, true)`,
    [APPLICATION_ROLE, side, actor.organisationId ?? '', `{${actor.actsFor.join(',')}}`, readOnly ? 'on' : 'off'],
  );
}

const codeOf = (error: unknown): string => (error as { driverError?: { code?: string } }).driverError?.code ?? '';
