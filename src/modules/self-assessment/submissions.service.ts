import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { Forbidden, Invalid, Refused, Stale } from '../../shared/errors.js';
import { newId } from '../../platform/database/new-id.js';
import { fingerprint, UnitOfWork, type Tx } from '../audit/index.js';
import { AssessmentEntity, type AssessmentId } from './assessment.entity.js';
import { maySubmit } from './assessment.policy.js';
import { asItemAnswer, assessmentOf, measureOf, type AssessmentView } from './assessment.queries.js';
import { canonical } from './canonical.js';
import { requireOpen } from './open-for-answers.service.js';
import { blockersOf, readinessOf } from './readiness.js';
import type { SubmissionInput } from './self-assessment.input.js';
import { attestationStatement } from './statement.js';
import { submittedItem, type SubmissionContent } from './submission-content.js';
import { SubmissionEntity, type SubmissionId } from './submission.entity.js';

/** What would be submitted now: its content, the fingerprint of that, and the statement to be made. */
export interface Draft {
  readonly content: SubmissionContent;
  readonly sha256: string;
  readonly statement: string;
}

@Injectable()
export class Submissions {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Attests and submits: freezes every item with its wording, its answer and its files.
   * @throws Forbidden, NotFound, Invalid without the statement; Refused with every blocker, or once submitted; Stale where the content is not
   * the one that was read
   */
  submit(actor: Actor, id: AssessmentId, input: SubmissionInput): Promise<SubmissionId> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { operatorId, version } = await tx.lock(AssessmentEntity, { id });
      if (!maySubmit(actor, { operatorId })) throw new Forbidden();
      const assessment = await assessmentOf(tx, id);
      requireOpen(assessment);
      if (!input.attested) throw new Invalid([{ path: 'attested', code: 'not-attested' }]);
      const draft = draftOf(assessment);
      if (input.sha256 !== null && input.sha256 !== draft.sha256) throw new Stale(version);
      const blockers = blockersOf(readinessOf(assessment.items.map(asItemAnswer), measureOf(assessment)));
      if (blockers.length > 0) throw new Refused(blockers);
      return freeze(tx, assessment, draft);
    });
  }
}

/** What submitting would freeze, as things stand. */
export function draftOf(assessment: AssessmentView): Draft {
  const content = contentOf(assessment);
  const statement = attestationStatement({
    operatorName: assessment.operatorName,
    inspectionTitle: assessment.inspectionTitle,
    items: assessment.items.length,
  });
  return { content, sha256: fingerprint(canonical(content)), statement };
}

async function freeze(tx: Tx, { id, operatorId, version }: AssessmentView, draft: Draft): Promise<SubmissionId> {
  const { personId, personName } = tx.actor;
  if (personId === null) throw new Forbidden();
  const submissionId = newId<'submission'>();
  const number = 1; // withdrawing and submitting again is a procedure of its own
  await tx.insert(SubmissionEntity, {
    ...{ id: submissionId, assessmentId: id, operatorId, number, ...draft },
    ...{ attestedBy: personId, attestedByName: personName, submittedAt: tx.now },
  });
  await tx.save(AssessmentEntity, { id }, version, { state: 'submitted' });
  const after = { submissionId, number, sha256: draft.sha256, items: draft.content.items.length };
  tx.record({ action: 'assessment.submitted', subject: { kind: 'assessment', id }, operatorId, after });
  return submissionId;
}

function contentOf(assessment: AssessmentView): SubmissionContent {
  const { inspectionId, inspectionTitle, regime, year, operatorId, operatorName, catalogueLabel } = assessment;
  return {
    format: 'ieum-submission/1',
    catalogueLabel,
    inspection: { id: inspectionId, title: inspectionTitle, regime, year },
    operator: { id: operatorId, name: operatorName },
    protectionReason: assessment.protectionReason,
    items: assessment.items.map(({ item, answer, evidence }) =>
      submittedItem(item, answer === null || answer.version === 0 ? null : answer.content, evidence),
    ),
  };
}
