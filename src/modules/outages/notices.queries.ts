import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { type Reading, UnitOfWork } from '../audit/index.js';
import { contactIn, noticeDraft } from './notice-draft.js';
import { evidenceOf, type EvidenceView } from '../evidence/index.js';
import type { NoticeEntity } from './notice.entity.js';
import { OutageQueries } from './outages.queries.js';
import { OutageEntity, type OutageId } from './outage.entity.js';

export interface NoticeView extends Omit<NoticeEntity, 'operatorId' | 'outageId'> {
  /** What proves it. */
  readonly files: readonly EvidenceView[];
}

@Injectable()
export class NoticeQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outages: OutageQueries,
  ) {}

  /** What users were told, in the order in which it was entered. @throws NotFound */
  of(actor: Actor, id: OutageId): Promise<readonly NoticeView[]> {
    return this.unitOfWork.read(actor, async (reading) => {
      await reading.need(OutageEntity, { id });
      return noticesOf(reading, id);
    });
  }

  /** The text of the next notice, out of the record as it is now; with the contact that the last one told. @throws NotFound */
  async draft(actor: Actor, id: OutageId): Promise<string> {
    const { outage, board } = await this.outages.page(actor, id, null);
    const last = (await this.of(actor, id)).at(-1);
    const features = board.rows.map(({ feature: { name, serviceName }, status }) => ({
      ...{ name, serviceName, state: status?.state ?? null, expectedAt: status?.expectedAt ?? null },
    }));
    return noticeDraft({ ...outage, features }, last === undefined ? null : contactIn(last.text));
  }
}

/** What users were told, in the order in which it was entered, with the files that prove it. */
export async function noticesOf(reading: Reading, id: OutageId): Promise<readonly NoticeView[]> {
  const notices = await reading.rows<Omit<NoticeView, 'files'>>(
    `SELECT id, number, channel, sent_at AS "sentAt", text, proof, entered_by AS "enteredBy",
            entered_by_name AS "enteredByName", entered_at AS "enteredAt"
       FROM outage_notice WHERE outage_id = $1 ORDER BY number`,
    [id],
  );
  const ids = notices.map((notice) => notice.id);
  const files = Map.groupBy(await evidenceOf(reading, 'outage-notice', ids), ({ subjectId }) => subjectId);
  return notices.map((notice) => ({ ...notice, files: files.get(notice.id) ?? [] }));
}
