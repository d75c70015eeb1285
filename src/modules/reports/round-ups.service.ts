import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import type { Actor } from '../../shared/actor.js';
import { type Blocker, Forbidden, Invalid, Refused } from '../../shared/errors.js';
import { seoulDate } from '../../shared/time.js';
import type { InspectionId } from '../inspections/index.js';
import { type Tx, UnitOfWork } from '../audit/index.js';
import { DocumentSeal } from './document-seal.service.js';
import { reasonFaults } from './issue-rules.js';
import { type DocumentSubject, keepDocument } from './keep-document.service.js';
import { makeRoundUp } from './make-round-up.js';
import type { NextIssue } from './next-issue.js';
import { refuseTaken, runningNumber, waitForNumbers } from './numbering.service.js';
import { Printing } from './printing.service.js';
import { fileName, type FileWish, reportHeaders, translationName } from './report-headers.js';
import type { ReportId } from './report.entity.js';
import { wordingIn } from './report-wording.js';
import type { ReissueInput } from './reports.input.js';
import type { ReportFile } from './reports.queries.js';
import { earlierRoundUp, type RoundUpFacts, roundUpFacts, roundUpProgress } from './round-up-facts.queries.js';
import type { RoundUp } from './round-up-model.js';

/** Reports on inspections as a whole, for the ministry alone (종합결과보고서). */
@Injectable()
export class RoundUps {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly printing: Printing,
    private readonly seal: DocumentSeal,
    private readonly clock: Clock,
  ) {}

  /**
   * Issues the round-up of a closed inspection, in Korean, and keeps it for good. Issued again, with a reason, it has the
   * same number and the next version.
   * @throws Forbidden NotFound Refused Invalid
   */
  async issue(actor: Actor, id: InspectionId, input: ReissueInput): Promise<ReportId> {
    if (!actor.permissions.has('report.issue')) throw new Forbidden();
    const facts = await this.unitOfWork.snapshot(actor, (reading) => roundUpFacts(reading, id));
    const blockers = roundUpBlockers(actor, facts);
    if (blockers.length > 0) throw new Refused(blockers);
    return this.unitOfWork.run(actor, async (tx) => {
      const model = await modelFrom(tx, facts, input);
      const printed = await this.printing.roundUp({ facts: model, language: 'ko' });
      return keepDocument(tx, subjectOf(id), model, await this.seal.put(printed, tx.now));
    });
  }

  /**
   * The round-up as it would be issued now, as a draft without a number; also while the inspection goes on.
   * @param gone given once the one who asked has left
   * @throws NotFound also where the inspection has not begun
   */
  async draft(
    actor: Actor,
    id: InspectionId,
    { language, disposition }: FileWish,
    gone: AbortSignal,
  ): Promise<ReportFile> {
    const facts = await this.unitOfWork.snapshot(actor, (reading) => roundUpFacts(reading, id));
    const now = this.clock.now();
    const issue = { number: null, version: nextVersion(facts.earlier), reason: null, at: now, by: null };
    const pdf = await this.printing.roundUp({ facts: makeRoundUp(facts, issue), language }, gone);
    const { titles, draft } = wordingIn(language).terms.roundUp;
    const { kind, title } = facts.inspection;
    const name = fileName(title, titles[kind], draft, seoulDate(now), ...translationName(language));
    return { headers: reportHeaders(name, disposition), pdf };
  }

  /** What the form of issuing shows. @throws NotFound */
  async next(actor: Actor, id: InspectionId): Promise<NextIssue> {
    const facts = await this.unitOfWork.snapshot(actor, (reading) => roundUpFacts(reading, id));
    const version = nextVersion(facts.earlier);
    const { title } = facts.inspection;
    return {
      ...{ about: title, inspectionTitle: title, number: facts.earlier?.number ?? null },
      ...{ version, needsReason: version > 1, blockers: roundUpBlockers(actor, facts) },
    };
  }
}

const nextVersion = (earlier: RoundUpFacts['earlier']): number => (earlier?.version ?? 0) + 1;

function roundUpBlockers(actor: Actor, { inspection }: RoundUpFacts): readonly Blocker[] {
  return [
    ...(actor.organisationId === inspection.authorityId ? [] : [{ code: 'document-other-authority' } as const]),
    ...(inspection.state === 'closed' ? [] : [{ code: 'round-up-not-closed' } as const]),
  ];
}

async function modelFrom(
  tx: Tx,
  facts: RoundUpFacts,
  { reason }: ReissueInput,
): Promise<RoundUp & { readonly number: string }> {
  const { inspection } = facts;
  await waitForNumbers(tx);
  if ((await roundUpProgress(tx, inspection.id)) !== facts.progress)
    throw new Refused([{ code: 'report-facts-changed' }]);
  const earlier = await earlierRoundUp(tx, inspection.id);
  const version = nextVersion(earlier);
  const faults = reasonFaults(version, reason);
  if (faults.length > 0) throw new Invalid(faults);
  const authority = { id: inspection.authorityId, name: inspection.authorityName, kind: inspection.authorityKind };
  const number = earlier?.number ?? (await runningNumber(tx, 'round-up', authority));
  await refuseTaken(tx, number, subjectOf(inspection.id));
  const by = { name: tx.actor.personName, organisation: tx.actor.organisationName };
  const issue = { number, version, reason: version === 1 ? null : reason, at: tx.now, by };
  return { ...makeRoundUp(facts, issue), number };
}

function subjectOf(inspectionId: InspectionId): DocumentSubject {
  return { kind: 'round-up', operatorId: null, inspectionId, reviewId: null };
}
