import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { JsonLog } from '../../platform/logging/json-log.js';
import { TimeStampAuthority } from '../../platform/signature/time-stamp-authority.js';
import type { Actor } from '../../shared/actor.js';
import type { OperatorId } from '../../shared/ids.js';
import { type Tx, UnitOfWork } from '../audit/index.js';
import { SYSTEM } from '../identity/index.js';
import { fileFacts } from './file-facts.service.js';
import { type ReportId, ReportStampEntity } from './report.entity.js';

const EVERY_MILLISECONDS = 5 * 60_000;

/** Nobody asked for it: the system itself, on the side of the ministry, which keeps the reports. */
const STAMPER: Actor = { ...SYSTEM, organisationKind: 'headquarters' };

interface Unstamped {
  readonly id: ReportId;
  readonly operatorId: OperatorId | null;
  readonly pdf: Buffer;
}

/** Gives reports the time stamp that they were issued without: at start and every few minutes, where an authority is named. */
@Injectable()
export class LateStamps implements OnApplicationBootstrap, BeforeApplicationShutdown {
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<unknown> = Promise.resolve();
  #isStopping = false;
  /** The one that failed last: the next round begins behind it, so that it is in nobody's way. */
  #after: ReportId | null = null;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly timeStamps: TimeStampAuthority,
    private readonly log: JsonLog,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.timeStamps.isNamed) return;
    this.#begin();
    this.#timer = setInterval(() => this.#begin(), EVERY_MILLISECONDS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#isStopping = true;
    clearInterval(this.#timer);
    await this.#round;
  }

  #begin(): void {
    this.#round = this.#round
      .then(() => this.stampWaiting())
      .catch((error: unknown) => this.log.withoutTimeStamp(error));
  }

  /**
   * Stamps one after the other, oldest first, until none waits, the authority is away or another server is at it.
   * @returns how many
   */
  async stampWaiting(): Promise<number> {
    let count = 0;
    while (!this.#isStopping && (await this.unitOfWork.run(STAMPER, (tx) => this.#stampNext(tx)))) count += 1;
    return count;
  }

  async #stampNext(tx: Tx): Promise<boolean> {
    const waiting = (await isAlone(tx)) ? await nextUnstamped(tx, this.#after) : null;
    const stamped = waiting === null ? null : await this.timeStamps.stamp(waiting.pdf);
    if (waiting === null || stamped === null) {
      this.#after = waiting?.id ?? null;
      return false;
    }
    await keep(tx, waiting, stamped);
    return true;
  }
}

/** One server at a time, until its transaction ends. */
async function isAlone(tx: Tx): Promise<boolean> {
  const row = await tx.row<{ mine: boolean }>(`SELECT pg_try_advisory_xact_lock(hashtext('report stamps')) AS mine`);
  return row?.mine === true;
}

function nextUnstamped(tx: Tx, after: ReportId | null): Promise<Unstamped | null> {
  return tx.row<Unstamped>(
    `SELECT r.id, r.operator_id AS "operatorId", c.pdf FROM report r JOIN report_content c ON c.report_id = r.id
      WHERE r.stamped_at IS NULL AND ($1::uuid IS NULL OR r.id > $1)
        AND NOT EXISTS (SELECT 1 FROM report_stamp s WHERE s.report_id = r.id)
      ORDER BY r.id LIMIT 1`,
    [after],
  );
}

async function keep(tx: Tx, { id, operatorId }: Unstamped, stamped: { pdf: Buffer; at: Date }): Promise<void> {
  const { pdf, at: stampedAt } = stamped;
  const { sha256, sizeBytes } = fileFacts(pdf);
  await tx.insert(ReportStampEntity, { reportId: id, operatorId, stampedAt, sha256, sizeBytes, pdf });
  tx.record({
    action: 'report.stamped',
    subject: { kind: 'report', id },
    ...(operatorId !== null && { operatorId }),
    after: { stampedAt, sha256 },
  });
}
