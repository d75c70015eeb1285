import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { Forbidden, Invalid, Refused, Stale } from '../../shared/errors.js';
import { newId } from '../../platform/database/new-id.js';
import { fingerprint, type Tx, UnitOfWork } from '../audit/index.js';
import { type FindingId, type PreventionInput, undertake } from '../findings/index.js';
import { seoulDate } from '../../shared/time.js';
import { CauseReportEntity } from './cause-report.entity.js';
import { causeReportFaults, type Concerned, type RootCause } from './cause-report.js';
import type { CauseReportInput, RootCauseInput } from './cause-reports.input.js';
import { causeReportsOf, registeredParts } from './cause-reports.queries.js';
import { once, type SentOnce } from './once.service.js';
import { OutageEntity, type OutageId } from './outage.entity.js';
import { lockOutage, requireHappened } from './outage-parts.service.js';
import { mayProve } from './outages.policy.js';

/** Of one outage. */
const MOST_VERSIONS = 100;
const MOST_PREVENTIONS = 100;

/** What the operator learns from an outage: why it came to it (원인분석 보고), and what it undertakes (재발방지 대책). */
@Injectable()
export class CauseReports {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Enters the report, or a further version that replaces the one before; returns its number.
   * @param replaces the version that was read, 0 where there was none
   * @throws NotFound; Forbidden for all but the operator's side; Stale; Invalid with every fault; Refused
   */
  write(actor: Actor, id: OutageId, replaces: number, input: CauseReportInput): Promise<number> {
    return this.unitOfWork.run(actor, async (tx) => {
      const outage = await lockOwn(tx, id);
      const [before] = await causeReportsOf(tx, id);
      const version = (before?.version ?? 0) + 1;
      if (replaces !== version - 1) throw new Stale(version - 1, before ?? null);
      if (version > MOST_VERSIONS) throw tooMany(MOST_VERSIONS);
      const known = new Map([...namesIn(before?.causes ?? []), ...(await registeredParts(tx, outage.operatorId))]);
      const faults = causeReportFaults(input, version, known, tx.now);
      if (faults.length > 0) throw new Invalid(faults);
      await insertVersion(tx, outage, version, input, known);
      return version;
    });
  }

  /** Enters what the operator undertakes so that it does not come again. @throws NotFound; Forbidden; Invalid; Refused */
  undertake(
    actor: Actor,
    id: OutageId,
    input: PreventionInput,
    sent: SentOnce | null = null,
  ): Promise<{ readonly id: FindingId }> {
    return this.unitOfWork.run(actor, async (tx) => {
      const outage = await lockOwn(tx, id);
      return once(tx, sent, async () => {
        const start = seoulDate(outage.startedAt);
        if (input.dueOn < start)
          throw new Invalid([{ path: 'dueOn', code: 'end-before-start', facts: { start, found: input.dueOn } }]);
        const there = await tx.row<{ n: number }>('SELECT count(*)::int AS n FROM finding WHERE outage_id = $1', [id]);
        if ((there?.n ?? 0) >= MOST_PREVENTIONS) throw tooMany(MOST_PREVENTIONS);
        return { id: await undertake(tx, outage, input) };
      });
    });
  }
}

/** The outage, locked, for the operator's own side: nobody else knows why it came to it. @throws NotFound; Forbidden */
async function lockOwn(tx: Tx, id: OutageId): Promise<OutageEntity> {
  const outage = await lockOutage(tx, id);
  if (!mayProve(tx.actor, outage.operatorId)) throw new Forbidden('prevention-by-operator');
  requireHappened(outage, 'exercise-no-causes');
  return outage;
}

async function insertVersion(
  tx: Tx,
  { id: outageId, operatorId, title }: OutageEntity,
  version: number,
  { detection, restoration, lessons, changeReason, ...input }: CauseReportInput,
  known: ReadonlyMap<string, string>,
): Promise<void> {
  const course = input.course
    .map(({ at, text }) => ({ at: at.toISOString(), text }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const causes = input.causes.map((cause) => causeIn(cause, known));
  const { actor, now } = tx;
  const entered = { enteredBy: actor.personId, enteredByName: actor.personName, enteredAt: now };
  const told = { course, causes, detection, restoration, lessons, changeReason: version === 1 ? null : changeReason };
  const row = { id: newId<'outage-cause-report'>(), operatorId, outageId, version };
  await tx.insert(CauseReportEntity, { ...row, ...told, ...entered });
  const after = { title, version, sha256: fingerprint(told) };
  tx.record({ action: 'outage.causes-told', subject: { kind: 'outage', id: outageId }, operatorId, after });
}

const causeIn = ({ text, why, certainty, codes }: RootCauseInput, known: ReadonlyMap<string, string>): RootCause => ({
  ...{ text, why, certainty },
  concerns: codes.map((code) => ({ code, name: known.get(code) ?? code })),
});

const namesIn = (causes: readonly RootCause[]): ReadonlyMap<string, string> =>
  new Map(
    causes.flatMap(({ concerns }: { readonly concerns: readonly Concerned[] }) =>
      concerns.map(({ code, name }) => [code, name] as const),
    ),
  );

const tooMany = (max: number): Refused => new Refused([{ code: 'too-many-outage-rows', facts: { max } }]);
