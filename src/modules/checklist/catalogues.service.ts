import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Actor } from '../../shared/actor.js';
import { Forbidden, Invalid, Refused } from '../../shared/errors.js';
import { newId } from '../../platform/database/new-id.js';
import { ThreadPool } from '../../platform/threads/thread-pool.service.js';
import { UnitOfWork, type Tx } from '../audit/index.js';
import { CATALOGUE_MOVES, catalogueVerbs, type CatalogueVerb } from './catalogue-lifecycle.js';
import { CatalogueItemEntity } from './catalogue-item.entity.js';
import { CatalogueEntity, type CatalogueId } from './catalogue.entity.js';
import { mayManageCatalogues } from './catalogue.policy.js';
import type { Catalogue } from './catalogue.js';
import type { CatalogueRead } from './catalogue.thread.js';
import { shippedCatalogueYaml } from './shipped-catalogue.source.js';

const THREAD = 'modules/checklist/catalogue.thread.js';

/** Versions of the checklist: loaded as drafts, enforced, retired. */
@Injectable()
export class Catalogues {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly threads: ThreadPool,
  ) {}

  /**
   * Loads a document as a draft.
   * @param signal given once nobody waits for it any more
   * @throws Invalid with every fault, each with its line; AbortError after the signal
   */
  async load(actor: Actor, yaml: string, signal: AbortSignal): Promise<CatalogueId> {
    requireManager(actor);
    const found = await this.threads.run<CatalogueRead>(THREAD, 'read', yaml, { signal, onProgress: () => undefined });
    if ('faults' in found) throw new Invalid(found.faults);
    const sha256 = createHash('sha256').update(yaml).digest('hex');
    return this.unitOfWork.run(actor, (tx) => addDraft(tx, found.catalogue, sha256));
  }

  /** Loads the catalogue that comes with Ieum as a draft. */
  loadShipped(actor: Actor, signal: AbortSignal): Promise<CatalogueId> {
    return this.load(actor, shippedCatalogueYaml(), signal);
  }

  /** Puts a draft into force. From then on nobody changes it. */
  enforce(actor: Actor, id: CatalogueId): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { label } = await lockFor(tx, id, 'enforce');
      await tx.update(CatalogueEntity, { id }, { state: 'in-force', inForceAt: tx.now });
      tx.record({ action: 'catalogue.enforced', subject: { kind: 'catalogue', id }, after: { label } });
    });
  }

  /** No new inspection can name it any more; inspections that do go on with it. */
  retire(actor: Actor, id: CatalogueId): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { label } = await lockFor(tx, id, 'retire');
      await tx.update(CatalogueEntity, { id }, { state: 'retired', retiredAt: tx.now });
      tx.record({ action: 'catalogue.retired', subject: { kind: 'catalogue', id }, after: { label } });
    });
  }

  /** Throws a draft away, so that its version can be loaded again. No inspection can name a draft. */
  remove(actor: Actor, id: CatalogueId): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { label, sha256 } = await lockFor(tx, id, 'remove');
      await tx.delete(CatalogueItemEntity, { catalogueId: id });
      await tx.delete(CatalogueEntity, { id });
      tx.record({ action: 'catalogue.removed', subject: { kind: 'catalogue', id }, before: { label, sha256 } });
    });
  }
}

function requireManager(actor: Actor): void {
  if (!mayManageCatalogues(actor)) throw new Forbidden();
}

async function addDraft(tx: Tx, { items, ...head }: Catalogue, sha256: string): Promise<CatalogueId> {
  const label = head.version;
  if ((await tx.one(CatalogueEntity, { label })) !== null) {
    throw new Invalid([{ path: 'version', code: 'duplicate', facts: { found: label } }]);
  }
  const id = newId<'catalogue'>();
  const created = { createdAt: tx.now, inForceAt: null, retiredAt: null, version: 1 };
  await tx.insert(CatalogueEntity, { id, label, head, state: 'draft', sha256, ...created });
  await tx.execute(
    `INSERT INTO catalogue_item (catalogue_id, code, position, content)
     SELECT $1, item.value->>'id', item.ordinality - 1, item.value FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS item`,
    [id, JSON.stringify(items)],
  );
  const after = { label, items: items.length, sha256 };
  tx.record({ action: 'catalogue.loaded', subject: { kind: 'catalogue', id }, after });
  return id;
}

/** @throws Forbidden, or Refused in a state from which the verb does not lead. */
async function lockFor(tx: Tx, id: CatalogueId, verb: CatalogueVerb): Promise<CatalogueEntity> {
  requireManager(tx.actor);
  const catalogue = await tx.lock(CatalogueEntity, { id });
  const { from, refusal } = CATALOGUE_MOVES[verb];
  if (catalogue.state !== from) throw new Refused([{ code: refusal }], catalogueVerbs(catalogue.state));
  return catalogue;
}
