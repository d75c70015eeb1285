import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { Forbidden, Invalid } from '../../shared/errors.js';
import { UnitOfWork } from '../audit/index.js';
import { coordinateFaults } from './coordinates.js';
import type { FacilityFactsInput, FacilityInput } from './facilities.input.js';
import { FacilityEntity } from './facility.entity.js';
import { readGroups } from './groups.js';

/** The ministry's public list of buildings (집적정보통신시설). */
@Injectable()
export class Facilities {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Invalid where the number is taken */
  add(actor: Actor, input: FacilityInput): Promise<string> {
    requireKeeper(actor);
    const { number } = input;
    const facts = factsOf(input);
    return this.unitOfWork.run(actor, async (tx) => {
      await tx.insert(FacilityEntity, { number, ...facts, version: 1 });
      tx.record({ action: 'facility.added', subject: { kind: 'facility', id: number }, after: facts });
      return number;
    });
  }

  change(actor: Actor, number: string, version: number, input: FacilityFactsInput): Promise<number> {
    requireKeeper(actor);
    const after = factsOf(input);
    return this.unitOfWork.run(actor, async (tx) => {
      const { name, place, groups, latitude, longitude } = await tx.lock(FacilityEntity, { number });
      const next = await tx.save(FacilityEntity, { number }, version, after);
      const before = { name, place, groups, latitude, longitude };
      tx.record({ action: 'facility.changed', subject: { kind: 'facility', id: number }, before, after });
      return next;
    });
  }
}

function requireKeeper(actor: Actor): void {
  if (actor.organisationKind !== 'system' && !actor.permissions.has('facilities.manage')) throw new Forbidden();
}

function factsOf({ name, place, groups: sent, latitude, longitude }: FacilityFactsInput) {
  const { groups, faults } = readGroups(sent);
  const all = [...faults, ...coordinateFaults({ latitude, longitude })];
  if (all.length > 0) throw new Invalid(all);
  return { name, place, groups, latitude, longitude };
}
