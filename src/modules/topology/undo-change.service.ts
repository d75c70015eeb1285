import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { Invalid, NotFound } from '../../shared/errors.js';
import type { OperatorId } from '../../shared/ids.js';
import { UnitOfWork, type Reading } from '../audit/index.js';
import { applyDocument } from './apply-document.service.js';
import { changesBetween, type TopologyChanges } from './compare.js';
import { registerFaults } from './register-faults.service.js';
import { type VersionView, versionOf } from './register.queries.js';
import { openRegister, readRegister, requireVersion } from './save-version.service.js';
import { EMPTY_TOPOLOGY, type Topology } from './topology.js';

/** What taking the last change back would do. */
export interface UndonePreview {
  /** The last change, and what stands with it. */
  readonly version: VersionView;
  /** From what stands now to what would stand. */
  readonly changes: TopologyChanges;
  /** What would stand again. */
  readonly before: Topology;
}

/** Takes the last change of the register back: what stood before it stands again, as a version of its own. */
@Injectable()
export class UndoChange {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NotFound before the first save; Forbidden */
  preview(actor: Actor, operatorId: OperatorId): Promise<UndonePreview> {
    return this.unitOfWork.read(actor, async (reading) => {
      const { number } = await readRegister(reading, operatorId);
      const version = await versionOf(reading, operatorId, number);
      const before = await documentBefore(reading, operatorId, number);
      return { version, changes: changesBetween(version.document, before), before };
    });
  }

  /**
   * Answers the number of the version that stands now. Undone twice, the change is there again.
   * @param version the one whose change is taken back, which must still be the last
   * @throws NotFound before the first save; Stale; Invalid where something was registered since that holds on to the change
   */
  undo(actor: Actor, operatorId: OperatorId, version: number): Promise<number> {
    return this.unitOfWork.run(actor, async (tx) => {
      const register = await openRegister(tx, operatorId);
      requireVersion(register, version);
      if (register.number === 0) throw new NotFound();
      const before = await documentBefore(tx, operatorId, version);
      const faults = await registerFaults(tx, operatorId, before, changesBetween(register.document, before));
      if (faults.length > 0) throw new Invalid(faults);
      return applyDocument(tx, register, before, 'undo');
    });
  }
}

async function documentBefore(reading: Reading, operatorId: OperatorId, version: number): Promise<Topology> {
  return version === 1 ? EMPTY_TOPOLOGY : (await versionOf(reading, operatorId, version - 1)).document;
}
