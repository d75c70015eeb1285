import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { NotFound } from '../../shared/errors.js';
import { keyOf, PAGE_SIZE, pageOf, type Page } from '../../shared/pagination.js';
import { UnitOfWork, type Reading } from '../audit/index.js';
import type { CatalogueState } from './catalogue-lifecycle.js';
import type { CatalogueHead, CatalogueId } from './catalogue.entity.js';
import type { Bilingual, Catalogue, Item } from './catalogue.js';
import { compareCatalogues, type CatalogueComparison } from './compare-catalogues.js';
import { itemsOf } from './items-of.js';

export interface CatalogueRow {
  readonly id: CatalogueId;
  readonly label: string;
  readonly title: Bilingual;
  readonly state: CatalogueState;
  readonly items: number;
  readonly createdAt: Date;
  readonly inForceAt: Date | null;
  readonly retiredAt: Date | null;
}

/** One version with all its items. */
export interface CatalogueVersion {
  readonly id: CatalogueId;
  readonly label: string;
  readonly state: CatalogueState;
  readonly sha256: string;
  readonly createdAt: Date;
  readonly inForceAt: Date | null;
  readonly retiredAt: Date | null;
  readonly catalogue: Catalogue;
}

export interface ComparedVersions extends CatalogueComparison {
  readonly earlier: string;
  readonly later: string;
}

/** What a version is called, and its items in their order. */
export interface Checklist {
  readonly label: string;
  readonly items: readonly Item[];
}

type VersionRow = Omit<CatalogueVersion, 'catalogue'> & { readonly head: CatalogueHead };

/** One version with its items in their order. @throws NotFound, also for a draft that the actor may not see */
export async function catalogueOf(reading: Reading, id: CatalogueId): Promise<CatalogueVersion> {
  const row = await reading.row<VersionRow>(
    `SELECT c.id, c.label, c.state, c.sha256, c.created_at AS "createdAt", c.in_force_at AS "inForceAt",
            c.retired_at AS "retiredAt", c.head
       FROM catalogue c WHERE c.id = $1`,
    [id],
  );
  if (row === null) throw new NotFound();
  const { head, ...version } = row;
  const items = await itemsOf(reading, [row]);
  return { ...version, catalogue: { ...head, items: items.get(id) ?? [] } };
}

/** Several versions at once, those of them that the actor may see. */
export async function checklistsOf(
  reading: Reading,
  ids: readonly CatalogueId[],
): Promise<ReadonlyMap<CatalogueId, Checklist>> {
  const versions = await reading.rows<Pick<VersionRow, 'id' | 'label' | 'state'>>(
    `SELECT id, label, state FROM catalogue WHERE id = ANY ($1::uuid[])`,
    [ids],
  );
  const items = await itemsOf(reading, versions);
  return new Map(versions.map(({ id, label }) => [id, { label, items: items.get(id) ?? [] }]));
}

@Injectable()
export class CatalogueQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The versions the actor may see, newest first: everybody those that are or were in force, the ministry its drafts as well. */
  async list(actor: Actor, { after }: { after: string | null }): Promise<Page<CatalogueRow>> {
    const key = after === null ? [9_999, 9_999] : keyOf(after, 'integer', 'integer');
    const rows = await this.unitOfWork.read(actor, (reading) =>
      reading.rows<CatalogueRow>(
        `SELECT id, label, head->'title' AS title, state, created_at AS "createdAt", in_force_at AS "inForceAt", retired_at AS "retiredAt",
                (SELECT count(*)::int FROM catalogue_item i WHERE i.catalogue_id = catalogue.id) AS items
           FROM catalogue
          WHERE (split_part(label, '-', 1)::int, split_part(label, '-', 2)::int) < ($1::bigint, $2::bigint)
          ORDER BY split_part(label, '-', 1)::int DESC, split_part(label, '-', 2)::int DESC LIMIT $3`,
        [...key, PAGE_SIZE + 1],
      ),
    );
    return pageOf(rows, PAGE_SIZE, ({ label }) => label.split('-').map(Number));
  }

  one(actor: Actor, id: CatalogueId): Promise<CatalogueVersion> {
    return this.unitOfWork.read(actor, (reading) => catalogueOf(reading, id));
  }

  /** What `id` adds to, drops from and changes in `earlierId`. */
  compare(actor: Actor, id: CatalogueId, earlierId: CatalogueId): Promise<ComparedVersions> {
    return this.unitOfWork.read(actor, async (reading) => {
      const earlier = await catalogueOf(reading, earlierId);
      const later = await catalogueOf(reading, id);
      const comparison = compareCatalogues(earlier.catalogue, later.catalogue);
      return { earlier: earlier.label, later: later.label, ...comparison };
    });
  }
}
