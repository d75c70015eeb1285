import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { NotFound } from '../../shared/errors.js';
import { keyOf, PAGE_SIZE, pageOf, type Page, shortlistOf, type Shortlist } from '../../shared/pagination.js';
import { type Reading, UnitOfWork } from '../audit/index.js';
import { contactIn, noticesOf, outageExists, type OutageId, outagePage } from '../outages/index.js';
import type { OutageReportKind } from './outage-report-kind.js';
import type { OutageReportEntity } from './outage-report.entity.js';

/** A report in a list. */
export interface OutageReportRow extends Pick<
  OutageReportEntity,
  'id' | 'number' | 'kind' | 'ordinal' | 'corrects' | 'sha256' | 'filedByName' | 'filedAt'
> {
  /** Number of the report that replaces it; null where none does. */
  readonly correctedBy: number | null;
}

/** A report with what it says. */
export interface OutageReportView
  extends OutageReportRow, Pick<OutageReportEntity, 'operatorId' | 'outageId' | 'content'> {}

/** How many stand on the page of an outage; all of them are in the list. */
const ON_A_PAGE = 5;
/** More than anybody chooses from: those that can be corrected, the newest. */
const MOST_CHOICES = 100;

/** Reports that were filed on outages: the ministry reads all, an operator its own. */
@Injectable()
export class OutageReportQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The newest first. @throws NotFound */
  async list(actor: Actor, id: OutageId, after: string | null): Promise<Page<OutageReportRow>> {
    const [number] = after === null ? [LAST] : keyOf(after, 'integer');
    const rows = await this.unitOfWork.read(actor, async (reading) => {
      await outageExists(reading, id);
      return newest(reading, id, number, PAGE_SIZE + 1);
    });
    return pageOf(rows, PAGE_SIZE, (row) => [row.number]);
  }

  /** The newest few. @throws NotFound */
  async latest(actor: Actor, id: OutageId): Promise<Shortlist<OutageReportRow>> {
    return shortlistOf(await this.#newest(actor, id, ON_A_PAGE + 1), ON_A_PAGE);
  }

  /** Those that can be corrected, the newest first. @throws NotFound */
  async correctable(actor: Actor, id: OutageId): Promise<readonly OutageReportRow[]> {
    return (await this.#newest(actor, id, MOST_CHOICES)).filter(({ correctedBy }) => correctedBy === null);
  }

  /** @throws NotFound */
  one(actor: Actor, id: OutageId, number: number): Promise<OutageReportView> {
    return this.unitOfWork.read(actor, (reading) => outageReport(reading, id, number));
  }

  /** What the form of the next report begins with: what the last one said, and the contact that users were told. @throws NotFound */
  suggested(actor: Actor, id: OutageId): Promise<Readonly<Record<string, string>>> {
    return this.unitOfWork.read(actor, async (reading) => {
      const { outage } = await outagePage(reading, id, null);
      const [last] = await newest(reading, id, LAST, 1);
      const told = last === undefined ? null : (await outageReport(reading, id, last.number)).content.told;
      const contact = told?.contact ?? contactIn((await noticesOf(reading, id)).at(-1)?.text ?? '');
      const next: OutageReportKind = last === undefined ? 'first' : outage.endedAt === null ? 'running' : 'final';
      const { damage, recoveryPlan, furtherPlan, other } = told ?? NOTHING_SAID;
      const said = { kind: next, damage, recoveryPlan, furtherPlan, other, contact };
      return Object.fromEntries(Object.entries(said).filter((entry): entry is [string, string] => entry[1] !== null));
    });
  }

  #newest(actor: Actor, id: OutageId, limit: number): Promise<OutageReportRow[]> {
    return this.unitOfWork.read(actor, async (reading) => {
      await outageExists(reading, id);
      return newest(reading, id, LAST, limit);
    });
  }
}

const NOTHING_SAID = { damage: null, recoveryPlan: null, furtherPlan: null, other: null };

/** Beyond any number. */
const LAST = 2_147_483_647;

const COLUMNS = `r.id, r.number, r.kind, r.ordinal, r.corrects, r.sha256, r.filed_by_name AS "filedByName",
  r.filed_at AS "filedAt", (SELECT c.number FROM outage_report c WHERE c.outage_id = r.outage_id AND c.corrects = r.number) AS "correctedBy"`;

const newest = (reading: Reading, id: OutageId, before: number, limit: number): Promise<OutageReportRow[]> =>
  reading.rows<OutageReportRow>(
    `SELECT ${COLUMNS} FROM outage_report r WHERE r.outage_id = $1 AND r.number < $2 ORDER BY r.number DESC LIMIT $3`,
    [id, before, limit],
  );

/** @throws NotFound */
export async function outageReport(reading: Reading, id: OutageId, number: number): Promise<OutageReportView> {
  const row = await reading.row<OutageReportView>(
    `SELECT ${COLUMNS}, r.operator_id AS "operatorId", r.outage_id AS "outageId", r.content
       FROM outage_report r WHERE r.outage_id = $1 AND r.number = $2`,
    [id, number],
  );
  if (row === null) throw new NotFound();
  return row;
}
