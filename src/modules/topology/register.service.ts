import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { Invalid } from '../../shared/errors.js';
import type { OperatorId } from '../../shared/ids.js';
import { seoulDate } from '../../shared/time.js';
import { UnitOfWork, type Reading, type Tx } from '../audit/index.js';
import { applyDocument } from './apply-document.service.js';
import { changesBetween, type TopologyChanges } from './compare.js';
import { DocumentReader } from './document-reader.service.js';
import type { Edited } from './edit-topology.js';
import { futureDrills } from './future-drills.js';
import type { TopologyDocument } from './read-document.js';
import type { RegisterOrigin } from './register-version.entity.js';
import { registerFaults } from './register-faults.service.js';
import { openRegister, type OpenRegister, readRegister, requireVersion, saveVersion } from './save-version.service.js';
import type { Topology } from './topology.js';

/** What saving a document would do. */
export interface Comparison {
  /** The version that it was held against, 0 before the first save. */
  readonly version: number;
  readonly changes: TopologyChanges;
  /** What the document says. */
  readonly topology: Topology;
}

/** What a version is saved as where it is more than a document or an edit, and what is written with its version in the same transaction. */
export interface SavedFrom {
  readonly origin: RegisterOrigin;
  readonly saved: (tx: Tx, number: number) => Promise<void>;
}

/** The register of services and what they are built of. Every saved change is a version of its own. */
@Injectable()
export class Register {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: DocumentReader,
  ) {}

  /**
   * Replaces services and components by those of a document, and brings the sites in line with it. Answers the number of the
   * version that stands now.
   * @param version the one that was opened, 0 before the first save
   * @param signal given once nobody waits for the answer any more: a document that is still being read is given up
   * @param from what it came from, where that is more than a document
   * @throws Invalid with the place of every fault; Stale; TooLarge; AbortError
   */
  async saveDocument(
    actor: Actor,
    operatorId: OperatorId,
    version: number,
    document: TopologyDocument,
    signal: AbortSignal,
    from?: SavedFrom,
  ): Promise<number> {
    const topology = await this.reader.topology(document, signal);
    return this.unitOfWork.run(actor, async (tx) => {
      const register = await openRegister(tx, operatorId);
      requireVersion(register, version);
      await this.soundChanges(tx, register, topology, document, signal);
      const number = await applyDocument(tx, register, topology, from?.origin ?? 'document');
      if (number !== version) await from?.saved(tx, number);
      return number;
    });
  }

  /** What saving the document would change. @throws as `saveDocument` does */
  async compare(
    actor: Actor,
    operatorId: OperatorId,
    document: TopologyDocument,
    signal: AbortSignal,
  ): Promise<Comparison> {
    const topology = await this.reader.topology(document, signal);
    return this.unitOfWork.read(actor, async (reading) => {
      const register = await readRegister(reading, operatorId);
      const changes = await this.soundChanges(reading, register, topology, document, signal);
      return { version: register.number, changes, topology };
    });
  }

  /**
   * Edits one entry. Answers the number of the version that stands now.
   * @param from what it came from, where that is more than a person's edit
   * @throws Invalid with paths from the entry that was edited; Stale
   */
  edit(
    actor: Actor,
    operatorId: OperatorId,
    version: number,
    change: (topology: Topology) => Edited,
    from?: SavedFrom,
  ): Promise<number> {
    return this.unitOfWork.run(actor, async (tx) => {
      const register = await openRegister(tx, operatorId);
      requireVersion(register, version);
      const edited = change(register.document);
      if ('faults' in edited) throw new Invalid(edited.faults);
      requirePastDrills(edited.topology, tx);
      const number = await saveVersion(tx, register, edited.topology, from?.origin ?? 'grid');
      if (number !== version) await from?.saved(tx, number);
      return number;
    });
  }

  private async soundChanges(
    reading: Reading,
    register: OpenRegister,
    topology: Topology,
    document: TopologyDocument,
    signal: AbortSignal,
  ): Promise<TopologyChanges> {
    const changes = changesBetween(register.document, topology);
    const faults = await registerFaults(reading, register.operatorId, topology, changes);
    if (faults.length > 0) throw new Invalid(await this.reader.place(document, faults, signal));
    return changes;
  }
}

/** Everything else was right before, so the fault is of the placement that was edited. */
function requirePastDrills(topology: Topology, { now }: Tx): void {
  const faults = futureDrills(topology, seoulDate(now));
  const inEntry = (path: string) => path.split('.').slice(4).join('.');
  if (faults.length > 0)
    throw new Invalid(faults.map(({ path, code, facts }) => ({ path: inEntry(path), code, facts: facts ?? {} })));
}
