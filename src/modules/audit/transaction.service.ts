import type {
  EntityManager,
  EntityTarget,
  FindOptionsOrder,
  FindOptionsWhere,
  ObjectLiteral,
  QueryDeepPartialEntity,
} from 'typeorm';
import type { Actor } from '../../shared/actor.js';
import { Invalid, NotFound, Stale } from '../../shared/errors.js';
import type { OperatorId } from '../../shared/ids.js';
import type { AuditAction, AuditSubject } from '../../shared/words/index.js';
import { newId } from '../../platform/database/new-id.js';
import { AuditEntryEntity } from './audit-entry.entity.js';

/** What was done, for the trail. Operators' own material goes in as `fingerprint` only, so that lawful destruction leaves the trail whole. */
export interface Recorded {
  /** `subject.verb` in the past: `site.registered`. */
  readonly action: AuditAction;
  readonly subject: { readonly kind: AuditSubject; readonly id: string };
  readonly operatorId?: OperatorId;
  readonly before?: Record<string, unknown>;
  readonly after?: Record<string, unknown>;
}

interface Versioned extends ObjectLiteral {
  version: number;
}

/** A read-only look at what the actor may see: the database's row policies already hold. Made by `unitOfWork.read` only. */
export class Reading {
  readonly #manager: EntityManager;

  constructor(
    manager: EntityManager,
    readonly actor: Actor,
    readonly now: Date,
  ) {
    this.#manager = manager;
  }

  /** Rows of a hand-written query. Parameters are `$1`, `$2`. */
  rows<Row extends ObjectLiteral>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.#manager.query<Row[]>(sql, [...parameters]);
  }

  /** The single row of a hand-written query, or null. */
  async row<Row extends ObjectLiteral>(sql: string, parameters: readonly unknown[] = []): Promise<Row | null> {
    return (await this.rows<Row>(sql, parameters))[0] ?? null;
  }

  find<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    where: FindOptionsWhere<E>,
    order: FindOptionsOrder<E> = {},
  ): Promise<E[]> {
    return this.#manager.find(entity, { where, order });
  }

  one<E extends ObjectLiteral>(entity: EntityTarget<E>, where: FindOptionsWhere<E>): Promise<E | null> {
    return this.#manager.findOneBy(entity, where);
  }

  /** @throws NotFound where it does not exist or the actor may not see it. */
  async need<E extends ObjectLiteral>(entity: EntityTarget<E>, where: FindOptionsWhere<E>): Promise<E> {
    return found(await this.one(entity, where));
  }
}

/** The only thing that can write, and only `unitOfWork.run` makes one: the act and its trail stand or fall together. */
export class Tx extends Reading {
  readonly #manager: EntityManager;
  readonly #recorded: AuditEntryEntity[] = [];
  #wrote = false;

  constructor(manager: EntityManager, actor: Actor, now: Date) {
    super(manager, actor, now);
    this.#manager = manager;
  }

  /** Loads for change: nobody else changes it until this transaction ends. */
  async lock<E extends ObjectLiteral>(entity: EntityTarget<E>, where: FindOptionsWhere<E>): Promise<E> {
    return found(await this.#manager.findOne(entity, { where, lock: { mode: 'pessimistic_write' } }));
  }

  async insert<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    values: QueryDeepPartialEntity<E> | QueryDeepPartialEntity<E>[],
  ): Promise<void> {
    this.#wrote = true;
    await this.#manager.insert(entity, values).catch(asFault(values));
  }

  /** Changes rows that only one person can be changing. What two people can edit goes through `save`. */
  async update<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    where: FindOptionsWhere<E>,
    changes: QueryDeepPartialEntity<E>,
  ): Promise<void> {
    this.#wrote = true;
    const result = await this.#manager.update(entity, where, changes).catch(asFault(changes));
    if (result.affected === 0) throw new NotFound();
  }

  /**
   * Saves over the version that was opened and returns the new one.
   * @throws Stale with what stands now, where somebody saved in between.
   */
  async save<E extends Versioned>(
    entity: EntityTarget<E>,
    where: FindOptionsWhere<E>,
    version: number,
    changes: Partial<E>,
  ): Promise<number> {
    this.#wrote = true;
    const next = version + 1;
    const result = await this.#manager
      .update(entity, { ...where, version }, { ...changes, version: next } as QueryDeepPartialEntity<E>)
      .catch(asFault(changes));
    if (result.affected === 1) return next;
    const current = await this.need(entity, where);
    throw new Stale(current.version, current);
  }

  async delete<E extends ObjectLiteral>(entity: EntityTarget<E>, where: FindOptionsWhere<E>): Promise<void> {
    this.#wrote = true;
    await this.#manager.delete(entity, where);
  }

  /** A hand-written change, for sets of rows. Returns what the statement returns. */
  execute<Row extends ObjectLiteral>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    this.#wrote = true;
    return this.#manager.query<Row[]>(sql, [...parameters]).catch(asFault({}));
  }

  /** Puts the act into the trail, in the same transaction. */
  record({ action, subject, operatorId, before, after }: Recorded): void {
    this.#recorded.push({
      id: newId(),
      at: this.now,
      personId: this.actor.personId,
      personName: this.actor.personName,
      organisationId: this.actor.organisationId,
      organisationName: this.actor.organisationName,
      action,
      subjectKind: subject.kind,
      subjectId: subject.id,
      operatorId: operatorId ?? null,
      before: before ?? null,
      after: after ?? null,
    } as AuditEntryEntity);
  }

  /** Called by the unit of work before it commits. @throws Error where something was written and nothing recorded. */
  async writeTrail(): Promise<void> {
    if (this.#wrote && this.#recorded.length === 0) throw new Error('A write recorded nothing in the audit trail');
    if (this.#recorded.length > 0)
      await this.#manager.insert(AuditEntryEntity, this.#recorded as QueryDeepPartialEntity<AuditEntryEntity>[]);
  }
}

function found<E>(row: E | null): E {
  if (row === null) throw new NotFound();
  return row;
}

interface DatabaseFault {
  readonly code?: string;
  readonly table?: string;
  readonly constraint?: string;
}

/**
 * A broken unique key is a fault of the input: the last column of the key names the field. Under row level security PostgreSQL
 * tells only the key's name (`site_operator_id_code_key`), not what was in it. Everything else goes on.
 */
function asFault(values: object): (error: unknown) => never {
  return (error) => {
    const { code, table = '', constraint = '' } = (error as { driverError?: DatabaseFault }).driverError ?? {};
    if (code !== '23505' || constraint.endsWith('_pkey')) throw error;
    const column = constraint
      .replace(`${table}_`, '')
      .replace(/_key$/, '')
      .replace(/^.*_id_/, '');
    const field = column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    const found = (values as Readonly<Record<string, unknown>>)[field];
    throw new Invalid([
      { path: field, code: 'duplicate', facts: { found: typeof found === 'string' ? found : field } },
    ]);
  };
}
