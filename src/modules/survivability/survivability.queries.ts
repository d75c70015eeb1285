import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import type { OperatorId } from '../../shared/ids.js';
import { UnitOfWork } from '../audit/index.js';
import { operatorView } from '../operators/index.js';
import { type CurrentRegister, currentRegister, RegisterQueries } from '../topology/index.js';

/** What a simulation is computed from, and what every page of it names. */
export type SimulatedRegister = CurrentRegister;

@Injectable()
export class SurvivabilityQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly registers: RegisterQueries,
  ) {}

  /**
   * The register of an operator as the actor may see it: the version of that number, or what stands now; null before the
   * first save.
   * @throws NotFound
   */
  async register(actor: Actor, operatorId: OperatorId, number: number | null): Promise<SimulatedRegister | null> {
    if (number !== null) return this.registers.version(actor, operatorId, number);
    return this.unitOfWork.read(actor, async (reading) => {
      await operatorView(reading, operatorId);
      return currentRegister(reading, operatorId);
    });
  }
}
