import { criteriaUnder, meets, type Item, type Measured } from '../modules/checklist/index.js';
import {
  asItemAnswer,
  itemReadiness,
  measureOf,
  readinessOf,
  UNANSWERED,
  valuesWithFiles,
  type AnswerContent,
  type AssessedItem,
  type AssessmentHead,
  type AssessmentView,
  type Disagreement,
  type ItemReadiness,
  type Readiness,
  type RegisterAnswer,
  type RegisterSource,
} from '../modules/self-assessment/index.js';
import type { EvidenceView } from '../modules/evidence/index.js';

/** An assessment without what is in its answers. */
export type AssessmentResource = AssessmentHead & { readonly catalogueLabel: string; readonly readiness: Readiness };

export function assessmentResource({ items, ...head }: AssessmentView): AssessmentResource {
  return { ...head, readiness: readinessOf(items.map(asItemAnswer), measureOf(head)) };
}

/** An item as it is asked, what stands under it, and how that measures up. */
export interface AnswerResource extends Pick<ItemReadiness, 'code' | 'state' | 'blockers'> {
  readonly version: number;
  readonly item: Item;
  readonly content: AnswerContent;
  readonly evidence: readonly EvidenceView[];
  readonly measured: readonly Measured[];
  /** What Ieum computed of its parts from what is registered, as it stands or as it was frozen. */
  readonly registered: readonly RegisterAnswer[];
  readonly disagreements: readonly Disagreement[];
  readonly computedFrom: RegisterSource | null;
  readonly assignedTo: string | null;
  readonly savedByName: string | null;
  readonly savedAt: Date | null;
}

export function answerResource(
  head: AssessmentHead & Pick<AssessmentView, 'computedFrom'>,
  assessed: AssessedItem,
): AnswerResource {
  const { item, answer, evidence, registered } = assessed;
  const measure = measureOf(head);
  const { code, state, blockers, disagreements } = itemReadiness(asItemAnswer(assessed), measure);
  const content = answer?.content ?? UNANSWERED;
  const values = valuesWithFiles(
    item,
    content.values,
    evidence.map(({ id }) => id),
  );
  const saved = answer !== null && answer.version > 0;
  return {
    ...{ code, state, blockers, item, content, evidence, registered, disagreements },
    computedFrom: head.computedFrom,
    version: answer?.version ?? 0,
    measured: criteriaUnder(item, measure.regime).map((criterion) => meets(criterion, values, measure.reference)),
    assignedTo: answer?.assignedTo ?? null,
    savedByName: saved ? answer.savedByName : null,
    savedAt: saved ? answer.savedAt : null,
  };
}
