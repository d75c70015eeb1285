import { Injectable } from '@nestjs/common';
import type { Reading } from '../audit/index.js';
import type { EvidenceSubjectKind } from './evidence.entity.js';

/** Whether the actor of the reading may see evidence of that subject. Row level security holds besides. */
export type MayReadEvidence = (reading: Reading, subjectId: string) => Promise<boolean>;

/** Evidence stands below what it proves: the rooms above hand it one rule per kind of subject when the application starts. */
@Injectable()
export class EvidenceSubjects {
  readonly #rules = new Map<EvidenceSubjectKind, MayReadEvidence>();

  register(kind: EvidenceSubjectKind, rule: MayReadEvidence): void {
    if (this.#rules.has(kind)) throw new Error(`The rule for evidence of ${kind} is given twice`);
    this.#rules.set(kind, rule);
  }

  /** Nobody, where no room has given a rule. */
  async mayRead(reading: Reading, kind: EvidenceSubjectKind, subjectId: string): Promise<boolean> {
    return (await this.#rules.get(kind)?.(reading, subjectId)) ?? false;
  }
}
