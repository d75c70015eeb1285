import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Actor } from '../../shared/actor.js';
import { Invalid, NotFound } from '../../shared/errors.js';
import type { OperatorId } from '../../shared/ids.js';
import { newId } from '../../platform/database/new-id.js';
import { FileStore, type Arrived } from '../../platform/files/file-store.service.js';
import { UnitOfWork, type Tx } from '../audit/index.js';
import { attachment } from './content-disposition.js';
import { EvidenceSubjects } from './evidence-subjects.service.js';
import { EvidenceEntity, type EvidenceId, type EvidenceSubjectKind } from './evidence.entity.js';
import { FILE_KINDS } from './file-kinds.js';
import { kindOfFile } from './file-kind.service.js';
import { cleanFileName, fileNameFaults } from './file-name.js';

/** Largest file that is accepted, in bytes. */
export const LARGEST_EVIDENCE = 50 * 1024 * 1024;

/** A file that has arrived and was found sound; it becomes evidence with `add`. */
export interface ReceivedEvidence {
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

export interface EvidenceSubject {
  readonly kind: EvidenceSubjectKind;
  readonly id: string;
  readonly operatorId: OperatorId;
}

/** A file on its way to a reader: always as a download, never as a page. */
export interface OpenedEvidence {
  readonly content: Readable;
  readonly headers: Readonly<Record<string, string>>;
}

/** Files that prove something: received, kept under their hash per operator, handed out to those who may see what they prove. */
@Injectable()
export class Evidence {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: FileStore,
    private readonly subjects: EvidenceSubjects,
  ) {}

  /**
   * Takes in a file for an operator: checked while and after it streams, then kept. Nothing refers to it until `add`.
   * @throws Invalid for its name or an empty file, TooLarge, Unsupported
   */
  async receive(operatorId: OperatorId, sentName: string, content: Readable): Promise<ReceivedEvidence> {
    const faults = fileNameFaults(sentName);
    if (faults.length > 0) throw new Invalid(faults);
    const arrived = await this.files.receive(content, LARGEST_EVIDENCE);
    try {
      return await this.keepSound(operatorId, cleanFileName(sentName), arrived);
    } catch (error) {
      await this.files.discard(arrived);
      throw error;
    }
  }

  /** Makes a received file evidence of its subject, in the transaction of the room above. */
  async add(tx: Tx, subject: EvidenceSubject, received: ReceivedEvidence): Promise<EvidenceId> {
    const id = newId<'evidence'>();
    const { personId, personName } = tx.actor;
    const { kind: subjectKind, id: subjectId, operatorId } = subject;
    const added = { addedBy: personId, addedByName: personName, addedAt: tx.now, removedAt: null };
    await tx.insert(EvidenceEntity, { id, operatorId, ...received, subjectKind, subjectId, ...added });
    const { sha256, sizeBytes } = received;
    const after = { subjectKind, subjectId, sha256, sizeBytes };
    tx.record({ action: 'evidence.added', subject: { kind: 'evidence', id }, operatorId, after });
    return id;
  }

  /** Takes evidence off its subject. The file itself stays until lawful destruction. @throws NotFound where it is not on this subject */
  async remove(tx: Tx, subject: EvidenceSubject, id: EvidenceId): Promise<void> {
    const evidence = await tx.lock(EvidenceEntity, { id, subjectKind: subject.kind, subjectId: subject.id });
    if (evidence.removedAt !== null) throw new NotFound();
    await tx.update(EvidenceEntity, { id }, { removedAt: tx.now });
    const { operatorId, sha256 } = evidence;
    tx.record({ action: 'evidence.removed', subject: { kind: 'evidence', id }, operatorId, before: { sha256 } });
  }

  /** Opens it for a reader who may see its subject. @throws NotFound, also once it was taken off */
  async open(actor: Actor, id: EvidenceId): Promise<OpenedEvidence> {
    const evidence = await this.unitOfWork.read(actor, async (reading) => {
      const found = await reading.need(EvidenceEntity, { id });
      if (found.removedAt !== null) throw new NotFound();
      if (!(await this.subjects.mayRead(reading, found.subjectKind, found.subjectId))) throw new NotFound();
      return found;
    });
    return {
      content: this.files.read(folderOf(evidence.operatorId), evidence.sha256),
      headers: headersOf(evidence),
    };
  }

  private async keepSound(operatorId: OperatorId, name: string, arrived: Arrived): Promise<ReceivedEvidence> {
    const { sha256, sizeBytes } = arrived;
    if (sizeBytes === 0) throw new Invalid([{ path: 'file', code: 'file-empty' }]);
    const { mediaType } = FILE_KINDS[await kindOfFile(arrived.path, name)];
    await this.files.keep(arrived, folderOf(operatorId));
    return { name, mediaType, sizeBytes, sha256 };
  }
}

const folderOf = (operatorId: OperatorId) => `evidence/${operatorId}`;

/** Whatever it holds, a browser neither guesses at it nor runs any of it here. */
function headersOf({ name, mediaType, sizeBytes }: EvidenceEntity): Record<string, string> {
  return {
    'content-type': mediaType,
    'content-length': String(sizeBytes),
    'content-disposition': attachment(name),
    'content-security-policy': 'sandbox',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  };
}
