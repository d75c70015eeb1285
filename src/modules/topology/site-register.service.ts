import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { Refused, Stale, type Blocker } from '../../shared/errors.js';
import type { OperatorId } from '../../shared/ids.js';
import { UnitOfWork, type Tx } from '../audit/index.js';
import {
  addSite,
  changeSite,
  removeSite,
  SiteEntity,
  type SiteFactsInput,
  type SiteId,
  type SiteInput,
  sitesWithMaterial,
} from '../facilities/index.js';
import { documentSite } from './document-site.js';
import { openRegister, type OpenRegister, saveVersion } from './save-version.service.js';
import { componentsIn } from './components-in.js';

/** An operator's sites as people register them. Each change stands in the next version of the topology too. */
@Injectable()
export class SiteRegister {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Invalid where the code is taken or the facility is not in the public list */
  add(actor: Actor, operatorId: OperatorId, input: SiteInput): Promise<SiteId> {
    return this.unitOfWork.run(actor, async (tx) => {
      const register = await openRegister(tx, operatorId);
      const site = await addSite(tx, operatorId, input);
      await saveSites(tx, register, [...register.document.sites, documentSite(site)]);
      return site.id;
    });
  }

  /** Answers the site's new version. @throws Stale */
  change(actor: Actor, id: SiteId, version: number, input: SiteFactsInput): Promise<number> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { register, site } = await openSite(tx, id);
      const changed = await changeSite(tx, site, version, input);
      const others = register.document.sites.filter((each) => each.id !== site.code);
      await saveSites(tx, register, [...others, documentSite(changed)]);
      return changed.version;
    });
  }

  /** @throws Refused while components are placed in it or anything is registered about it */
  remove(actor: Actor, id: SiteId, version: number): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { register, site } = await openSite(tx, id);
      if (site.version !== version) throw new Stale(site.version, site);
      const blockers = await removalBlockers(tx, register, site);
      if (blockers.length > 0) throw new Refused(blockers);
      await removeSite(tx, site);
      const others = register.document.sites.filter((each) => each.id !== site.code);
      await saveSites(tx, register, others);
    });
  }
}

/** First the register, then the site: imports take the locks in the same order. */
async function openSite(tx: Tx, id: SiteId): Promise<{ register: OpenRegister; site: SiteEntity }> {
  const { operatorId } = await tx.need(SiteEntity, { id });
  const register = await openRegister(tx, operatorId);
  return { register, site: await tx.lock(SiteEntity, { id }) };
}

async function removalBlockers(tx: Tx, { operatorId, document }: OpenRegister, site: SiteEntity): Promise<Blocker[]> {
  const blockers: Blocker[] = [];
  const components = componentsIn(document, site.code);
  if (components.length > 0) blockers.push({ code: 'site-has-placements', facts: { components } });
  const held = await sitesWithMaterial(tx, operatorId, [site.code]);
  if (held.length > 0) blockers.push({ code: 'site-has-measures' });
  return blockers;
}

const saveSites = (tx: Tx, register: OpenRegister, sites: OpenRegister['document']['sites']) =>
  saveVersion(tx, register, { ...register.document, sites }, 'sites');
