import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import type { OperatorId } from '../../shared/ids.js';
import { type Reading, UnitOfWork } from '../audit/index.js';
import { currentRegister } from '../topology/index.js';
import { CauseReportEntity } from './cause-report.entity.js';
import type { Concerned } from './cause-report.js';
import { OutageEntity, type OutageId } from './outage.entity.js';

export type CauseReportView = Omit<CauseReportEntity, 'operatorId' | 'outageId'>;

/** All versions of the root-cause report of an outage. */
@Injectable()
export class CauseReportQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The newest first. @throws NotFound */
  of(actor: Actor, id: OutageId): Promise<readonly CauseReportView[]> {
    return this.unitOfWork.read(actor, async (reading) => {
      await reading.need(OutageEntity, { id });
      return causeReportsOf(reading, id);
    });
  }

  /** The services and components that a cause of this operator can concern, by name. */
  async parts(actor: Actor, operatorId: OperatorId): Promise<readonly Concerned[]> {
    const parts = await this.unitOfWork.read(actor, (reading) => registeredParts(reading, operatorId));
    return [...parts].map(([code, name]) => ({ code, name }));
  }
}

export async function causeReportsOf(reading: Reading, outageId: OutageId): Promise<readonly CauseReportView[]> {
  const found = await reading.find(CauseReportEntity, { outageId }, { version: 'DESC' });
  return found.map(({ id, version, course, causes, detection, restoration, lessons, changeReason, ...entered }) => ({
    ...{ id, version, course, causes, detection, restoration, lessons, changeReason },
    ...{ enteredBy: entered.enteredBy, enteredByName: entered.enteredByName, enteredAt: entered.enteredAt },
  }));
}

/** Names of what stands in the operator's register now, by the ids there; services first. */
export async function registeredParts(reading: Reading, operatorId: OperatorId): Promise<ReadonlyMap<string, string>> {
  const document = (await currentRegister(reading, operatorId))?.document;
  return new Map([...(document?.services ?? []), ...(document?.components ?? [])].map(({ id, name }) => [id, name]));
}
