import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { canonical } from '../../shared/canonical.js';
import { Forbidden, Invalid, Refused, Stale } from '../../shared/errors.js';
import { newId } from '../../platform/database/new-id.js';
import { fingerprint, UnitOfWork, type Tx } from '../audit/index.js';
import { AssessmentEntity, type AssessmentId } from './assessment.entity.js';
import { maySubmit } from './assessment.policy.js';
import { asItemAnswer, assessmentHead, assessmentOf, measureOf, type AssessmentView } from './assessment.queries.js';
import { requireOpen } from './open-for-answers.service.js';
import { blockersOf, readinessOf } from './readiness.js';
import { RegisterAnswers, withRegistered, type Registered } from './register-answers.service.js';
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
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly registered: RegisterAnswers,
  ) {}

  /**
   * Attests and submits: freezes every item with its wording, its answer, its files and what is registered beside it. That is
   * computed before the transaction, and once more where the register changed in between.
   * @throws Forbidden, NotFound, Invalid without the statement; Refused with every blocker, or once submitted; Stale where the content is not
   * the one that was read
   */
  async submit(actor: Actor, id: AssessmentId, input: SubmissionInput): Promise<SubmissionId> {
    for (let attempt = 1; ; attempt++) {
      const head = await this.unitOfWork.read(actor, (reading) => assessmentHead(reading, id));
      if (!maySubmit(actor, head)) throw new Forbidden();
      const registered = await this.registered.now(actor, head);
      try {
        return await this.unitOfWork.run(actor, (tx) => this.#submit(tx, id, input, registered));
      } catch (error) {
        if (!(error instanceof RegisterMoved)) throw error;
        if (attempt === ATTEMPTS) throw new Stale(head.version);
      }
    }
  }

  async #submit(tx: Tx, id: AssessmentId, input: SubmissionInput, registered: Registered): Promise<SubmissionId> {
    const { operatorId, version } = await tx.lock(AssessmentEntity, { id });
    const bare = await assessmentOf(tx, id);
    requireOpen(bare);
    if (!input.attested) throw new Invalid([{ path: 'attested', code: 'not-attested' }]);
    const source = await this.registered.source(tx, operatorId);
    if (fingerprint(canonical(source)) !== fingerprint(canonical(registered.source))) throw new RegisterMoved();
    return submitWith(tx, bare, version, input, registered);
  }
}

const ATTEMPTS = 3;

/** What was computed is no longer what is registered. */
class RegisterMoved extends Error {}

function submitWith(
  tx: Tx,
  bare: AssessmentView,
  version: number,
  input: SubmissionInput,
  registered: Registered,
): Promise<SubmissionId> {
  const assessment = withRegistered(bare, registered);
  const draft = draftOf(assessment);
  if (input.sha256 !== null && input.sha256 !== draft.sha256) throw new Stale(version);
  const blockers = blockersOf(readinessOf(assessment.items.map(asItemAnswer), measureOf(assessment)));
  if (blockers.length > 0) throw new Refused(blockers);
  return freeze(tx, assessment, draft);
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
  const { items } = draft.content;
  const disagreeingItems = items.filter(({ disagreements }) => disagreements !== undefined).length;
  const number = 1; // withdrawing and submitting again is a procedure of its own
  await tx.insert(SubmissionEntity, {
    ...{ id: submissionId, assessmentId: id, operatorId, number, disagreeingItems, ...draft },
    ...{ attestedBy: personId, attestedByName: personName, submittedAt: tx.now },
  });
  await tx.save(AssessmentEntity, { id }, version, { state: 'submitted' });
  const after = { submissionId, number, sha256: draft.sha256, items: items.length, disagreeingItems };
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
    items: assessment.items.map(({ item, answer, evidence, registered }) => {
      const content = answer === null || answer.version === 0 ? null : answer.content;
      return submittedItem(item, content, evidence, registered, measureOf(assessment));
    }),
    ...(assessment.computedFrom !== null && { computedFrom: assessment.computedFrom }),
  };
}
