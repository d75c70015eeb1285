import { Injectable } from '@nestjs/common';
import type { OperatorId } from '../../shared/ids.js';
import type { Reading } from '../audit/index.js';
import type { OutageAnswer } from './outage-answer.js';

/** What the operator's outages say of the items of the checklist, as things stand at the reading. */
export type ReadOutageAnswers = (reading: Reading, operatorId: OperatorId) => Promise<readonly OutageAnswer[]>;

/** Outages stand above self-assessment: their room hands it the reading when the application starts. */
@Injectable()
export class OutageAnswers {
  #read: ReadOutageAnswers | null = null;

  register(read: ReadOutageAnswers): void {
    if (this.#read !== null) throw new Error('What outages say of answers is given twice');
    this.#read = read;
  }

  /** Nothing, where no room has given it. */
  async of(reading: Reading, operatorId: OperatorId): Promise<readonly OutageAnswer[]> {
    return (await this.#read?.(reading, operatorId)) ?? [];
  }
}
