import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { canonical, canonicalText } from '../../shared/canonical.js';
import { Forbidden, Refused } from '../../shared/errors.js';
import type { OperatorId } from '../../shared/ids.js';
import { seoulDate } from '../../shared/time.js';
import { newId } from '../../platform/database/new-id.js';
import { type Reading, type Tx, UnitOfWork } from '../audit/index.js';
import {
  enterDutyDone,
  lockOutage,
  mayFileReport,
  once,
  type OutageId,
  outagePage,
  requireHappened,
  type SentOnce,
} from '../outages/index.js';
import { type Filing, makeOutageReport } from './make-outage-report.js';
import { outageRecord } from './outage-record.queries.js';
import { DUTY_OF_REPORT, isSameSeries } from './outage-report-kind.js';
import type { OutageReport } from './outage-report-model.js';
import { type FiledBefore, ordinalOf, refuseReport } from './outage-report-rules.js';
import { reportName } from './outage-report-texts.js';
import { OutageReportEntity } from './outage-report.entity.js';
import type { OutageReportInput } from './outage-reports.input.js';
import { outageReport, OutageReportQueries } from './outage-reports.queries.js';
import { Printing } from './printing.service.js';
import { fileName, type FileWish, reportHeaders, translationName } from './report-headers.js';
import { KOREAN, wordingIn } from './report-wording.js';
import type { ReportFile } from './reports.queries.js';
import { fileFacts } from './file-facts.service.js';

/** Of one outage: every quarter of an hour for ten days. */
export const MOST_OUTAGE_REPORTS = 1000;

/** Reports on an outage to the ministry: a draft, and what is filed, which is printed from what was kept alone. */
@Injectable()
export class OutageReports {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: OutageReportQueries,
    private readonly printing: Printing,
  ) {}

  /**
   * Files a report as of now, by which its duty is done; a correction does none anew.
   * @throws NotFound; Forbidden; Invalid; Refused where its kind is filed once, the outage goes on or is an exercise, or there are too many
   */
  file(
    actor: Actor,
    id: OutageId,
    input: OutageReportInput,
    sent: SentOnce | null = null,
  ): Promise<{ readonly number: number }> {
    return this.unitOfWork.run(actor, async (tx) => {
      const outage = await lockOutage(tx, id);
      requireFiler(tx.actor, outage.operatorId);
      requireHappened(outage, 'exercise-no-duty');
      return once(tx, sent, async () => {
        const earlier = await filedBefore(tx, id);
        if (earlier.length >= MOST_OUTAGE_REPORTS)
          throw new Refused([{ code: 'too-many-outage-rows', facts: { max: MOST_OUTAGE_REPORTS } }]);
        refuseReport(input, outage.endedAt !== null, earlier);
        const number = earlier.length + 1;
        const ordinal = ordinalOf(input, earlier);
        const note = reportName({ kind: input.kind, ordinal, corrects: null }, KOREAN);
        // where the clock of whoever opened it is ahead of ours, it is reported as it begins
        const at = tx.now < outage.startedAt ? outage.startedAt : tx.now;
        const done = { duty: DUTY_OF_REPORT[input.kind], at, note };
        if (input.corrects === null) await enterDutyDone(tx, outage, done);
        await keep(tx, id, await modelOf(tx, id, input, { earlier, number, ordinal }));
        return { number };
      });
    });
  }

  /**
   * The report as it would be filed now, with a watermark and without a number; nothing of it is kept.
   * @param gone given once the one who asked has left
   * @throws NotFound; Forbidden; Invalid; Refused
   */
  async draft(
    actor: Actor,
    id: OutageId,
    input: OutageReportInput,
    wish: FileWish,
    gone: AbortSignal,
  ): Promise<ReportFile> {
    if (!actor.permissions.has('outage.read')) throw new Forbidden();
    const facts = await this.unitOfWork.snapshot(actor, async (reading) => {
      const { outage } = await outagePage(reading, id, null);
      requireFiler(actor, outage.operatorId);
      requireHappened(outage, 'exercise-no-duty');
      const earlier = await filedBefore(reading, id);
      refuseReport(input, outage.endedAt !== null, earlier);
      return modelOf(reading, id, input, { earlier, number: null, ordinal: ordinalOf(input, earlier) });
    });
    const pdf = await this.printing.outageReport({ facts, language: wish.language }, gone);
    return { headers: headersOf(facts, wish), pdf };
  }

  /**
   * What was filed: in Korean always the same bytes, in English a translation for reference that names them by hash.
   * @param gone as above
   * @throws NotFound
   */
  async print(actor: Actor, id: OutageId, number: number, wish: FileWish, gone: AbortSignal): Promise<ReportFile> {
    const { content: facts } = await this.queries.one(actor, id, number);
    const inKorean = await this.printing.outageReport({ facts, language: 'ko' }, gone);
    if (wish.language === 'ko') return { headers: headersOf(facts, wish), pdf: inKorean };
    const sha256 = [fileFacts(inKorean).sha256];
    const pdf = await this.printing.outageReport({ facts, language: wish.language, sha256 }, gone);
    return { headers: headersOf(facts, wish), pdf };
  }
}

/** @throws Forbidden */
function requireFiler(actor: Actor, operatorId: OperatorId): void {
  if (!mayFileReport(actor, operatorId)) throw new Forbidden('outage-report-side');
}

const filedBefore = (reading: Reading, id: OutageId): Promise<FiledBefore[]> =>
  reading.rows<FiledBefore>(
    'SELECT number, kind, ordinal, corrects FROM outage_report WHERE outage_id = $1 ORDER BY number',
    [id],
  );

interface Numbered {
  readonly earlier: readonly FiledBefore[];
  readonly number: number | null;
  readonly ordinal: number;
}

async function modelOf(
  reading: Reading,
  id: OutageId,
  input: OutageReportInput,
  { earlier, number, ordinal }: Numbered,
): Promise<OutageReport> {
  const { kind, corrects, correctionReason, damage, recoveryPlan, furtherPlan, other, contact } = input;
  const last = earlier.findLast((one) => isSameSeries(one.kind, kind));
  const before = last === undefined ? null : (await outageReport(reading, id, last.number)).content;
  const { personName: name, organisationName: organisation } = reading.actor;
  const filing: Filing = {
    ...{ kind, number, ordinal, filedBy: number === null ? null : { name, organisation } },
    corrects: corrects === null ? null : { number: corrects, reason: correctionReason ?? '' },
    said: { damage, recoveryPlan, furtherPlan, other, contact },
    previous: before === null || last === undefined ? null : { ...before, number: last.number },
  };
  return makeOutageReport(await outageRecord(reading, id), filing);
}

async function keep(tx: Tx, outageId: OutageId, report: OutageReport): Promise<void> {
  const { operatorId, title } = (await outagePage(tx, outageId, null)).outage;
  const content = canonical(report) as OutageReport;
  const { sha256 } = fileFacts(Buffer.from(canonicalText(content)));
  const { kind, ordinal } = report;
  const [number, corrects] = [report.number ?? 0, report.corrects?.number ?? null];
  const by = { filedBy: tx.actor.personId, filedByName: tx.actor.personName, filedAt: tx.now };
  const id = newId<'outage-report'>();
  await tx.insert(OutageReportEntity, {
    id,
    operatorId,
    outageId,
    number,
    kind,
    ordinal,
    corrects,
    content,
    sha256,
    ...by,
  });
  const subject = { kind: 'outage', id: outageId } as const;
  tx.record({ action: 'outage.report-filed', subject, operatorId, after: { title, number, kind, corrects, sha256 } });
}

function headersOf(report: OutageReport, { disposition, language }: FileWish) {
  const wording = wordingIn(language);
  const draft = report.number === null ? [wording.terms.outageReport.draft] : [];
  const name = reportName(report, wording);
  const day = seoulDate(new Date(report.at));
  return reportHeaders(fileName(report.operator.name, name, ...draft, day, ...translationName(language)), disposition);
}
