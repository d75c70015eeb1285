import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { Invalid, TooLarge } from '../../shared/errors.js';
import type { OperatorId } from '../../shared/ids.js';
import { seoulDate } from '../../shared/time.js';
import { UnitOfWork, type Reading, type Tx } from '../audit/index.js';
import { importSites } from '../facilities/index.js';
import { changesBetween, type TopologyChanges } from './compare.js';
import { registerFaults } from './register-faults.service.js';
import { registeredSite } from './document-site.js';
import type { Edited } from './edit-topology.js';
import { futureDrills } from './future-drills.js';
import { MAXIMUM_BYTES, placeInDocument, readTopology, type TopologyFormat } from './read-topology.js';
import { openRegister, type OpenRegister, readRegister, requireVersion, saveVersion } from './save-version.service.js';
import type { Topology } from './topology.js';

/** The register of services and what they are built of. Every saved change is a version of its own. */
@Injectable()
export class Register {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Replaces services and components by those of a document, and brings the sites in line with it. Answers the number of the
   * version that stands now.
   * @param version the one that was opened, 0 before the first save
   * @throws Invalid with line and column of every fault; Stale; TooLarge
   */
  saveDocument(
    actor: Actor,
    operatorId: OperatorId,
    version: number,
    text: string,
    format: TopologyFormat,
  ): Promise<number> {
    const topology = readDocument(text, format);
    return this.unitOfWork.run(actor, async (tx) => {
      const register = await openRegister(tx, operatorId);
      requireVersion(register, version);
      const { sites } = await soundChanges(tx, register, topology, text, format);
      await importSites(tx, operatorId, {
        added: sites.added.map(registeredSite),
        changed: sites.changed.map(({ after }) => registeredSite(after)),
        removed: sites.removed.map(({ id }) => id),
      });
      return saveVersion(tx, register, topology, 'document');
    });
  }

  /** What saving the document would change. @throws as `saveDocument` does */
  compare(
    actor: Actor,
    operatorId: OperatorId,
    text: string,
    format: TopologyFormat,
  ): Promise<{ readonly version: number; readonly changes: TopologyChanges }> {
    const topology = readDocument(text, format);
    return this.unitOfWork.read(actor, async (reading) => {
      const register = await readRegister(reading, operatorId);
      return { version: register.number, changes: await soundChanges(reading, register, topology, text, format) };
    });
  }

  /**
   * Edits one entry. Answers the number of the version that stands now.
   * @throws Invalid with paths from the entry that was edited; Stale
   */
  edit(actor: Actor, operatorId: OperatorId, version: number, change: (topology: Topology) => Edited): Promise<number> {
    return this.unitOfWork.run(actor, async (tx) => {
      const register = await openRegister(tx, operatorId);
      requireVersion(register, version);
      const edited = change(register.document);
      if ('faults' in edited) throw new Invalid(edited.faults);
      requirePastDrills(edited.topology, tx);
      return saveVersion(tx, register, edited.topology, 'grid');
    });
  }
}

function readDocument(text: string, format: TopologyFormat): Topology {
  const read = readTopology(text, format);
  if ('topology' in read) return read.topology;
  if (read.faults.some(({ code }) => code === 'document-too-large')) throw new TooLarge(MAXIMUM_BYTES[format]);
  throw new Invalid(read.faults);
}

async function soundChanges(
  reading: Reading,
  register: OpenRegister,
  topology: Topology,
  text: string,
  format: TopologyFormat,
): Promise<TopologyChanges> {
  const changes = changesBetween(register.document, topology);
  const faults = await registerFaults(reading, register.operatorId, topology, changes);
  if (faults.length > 0) throw new Invalid(placeInDocument(text, format, faults));
  return changes;
}

/** Everything else was right before, so the fault is of the placement that was edited. */
function requirePastDrills(topology: Topology, { now }: Tx): void {
  const faults = futureDrills(topology, seoulDate(now));
  const inEntry = (path: string) => path.split('.').slice(4).join('.');
  if (faults.length > 0)
    throw new Invalid(faults.map(({ path, code, facts }) => ({ path: inEntry(path), code, facts: facts ?? {} })));
}
