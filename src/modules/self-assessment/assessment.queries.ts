import { NotFound } from '../../shared/errors.js';
import type { OperatorId, PersonId } from '../../shared/ids.js';
import type { Regime } from '../../shared/regime.js';
import type { CalendarDate } from '../../shared/time.js';
import type { Reading } from '../audit/index.js';
import { checklistsOf, type CatalogueId, type Item } from '../checklist/index.js';
import { evidenceOf, type EvidenceView } from '../evidence/index.js';
import type { InspectionId } from '../inspections/index.js';
import type { AnswerContent } from './answer-content.js';
import type { AnswerId } from './answer.entity.js';
import type { AssessmentId, AssessmentState } from './assessment.entity.js';
import type { Measure } from './measure.js';
import type { ItemAnswer } from './readiness.js';
import type { RegisterAnswer, RegisterSource } from './register-answer.js';
import type { SubmissionId } from './submission.entity.js';

/** What stands under an item. Version 0: nobody has answered yet, but a file or an assignee is there. */
export interface AnswerView {
  readonly id: AnswerId;
  readonly code: string;
  readonly version: number;
  readonly content: AnswerContent;
  readonly assignedTo: PersonId | null;
  readonly assignedToName: string | null;
  readonly savedByName: string;
  readonly savedAt: Date;
}

export interface AssessedItem {
  readonly item: Item;
  readonly answer: AnswerView | null;
  readonly evidence: readonly EvidenceView[];
  /** What is registered of its parts; as it was frozen, once submitted. */
  readonly registered: readonly RegisterAnswer[];
}

export interface AssessmentHead {
  readonly id: AssessmentId;
  readonly operatorId: OperatorId;
  readonly operatorName: string;
  readonly state: AssessmentState;
  readonly version: number;
  readonly protectionReason: string | null;
  readonly itemCodes: readonly string[];
  readonly inspectionId: InspectionId;
  readonly inspectionTitle: string;
  readonly inspectionState: 'draft' | 'open' | 'closed';
  readonly regime: Regime;
  readonly year: number;
  /** 점검 기준일: the day against which dates in answers are measured. */
  readonly startsOn: CalendarDate;
  readonly submissionDueOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly catalogueId: CatalogueId;
  readonly submissionId: SubmissionId | null;
  readonly submittedAt: Date | null;
  readonly attestedByName: string | null;
}

/** An assessment with its items in the order of the checklist, each with its answer and files. */
export interface AssessmentView extends AssessmentHead {
  readonly catalogueLabel: string;
  readonly items: readonly AssessedItem[];
  /** What the registered values were computed from; null where none of its items has one. */
  readonly computedFrom: RegisterSource | null;
}

const HEAD = `
  SELECT a.id, a.operator_id AS "operatorId", o.name AS "operatorName", a.state, a.version, a.protection_reason AS "protectionReason",
         a.item_codes AS "itemCodes", a.inspection_id AS "inspectionId", i.title AS "inspectionTitle", i.state AS "inspectionState",
         i.regime, i.year, i.starts_on::text AS "startsOn", i.submission_due_on::text AS "submissionDueOn", i.ends_on::text AS "endsOn",
         i.catalogue_id AS "catalogueId", s.id AS "submissionId", s.submitted_at AS "submittedAt", s.attested_by_name AS "attestedByName"
    FROM assessment a
    JOIN inspection i ON i.id = a.inspection_id
    JOIN organisation o ON o.id = a.operator_id
    LEFT JOIN LATERAL (SELECT id, submitted_at, attested_by_name FROM submission WHERE assessment_id = a.id ORDER BY number DESC LIMIT 1) s ON true
   WHERE a.id = ANY ($1::uuid[])`;

const ANSWERS = `
  SELECT a.id, a.assessment_id AS "assessmentId", a.item_code AS code, a.version, a.content, a.assigned_to AS "assignedTo",
         p.name AS "assignedToName", a.saved_by_name AS "savedByName", a.saved_at AS "savedAt"
    FROM answer a LEFT JOIN person p ON p.id = a.assigned_to WHERE a.assessment_id = ANY ($1::uuid[])`;

/** The assessment without its items. @throws NotFound */
export async function assessmentHead(reading: Reading, id: AssessmentId): Promise<AssessmentHead> {
  const head = await reading.row<AssessmentHead>(HEAD, [[id]]);
  if (head === null) throw new NotFound();
  return head;
}

/** The whole assessment in four queries, however many items; what is registered beside the answers is not in it. @throws NotFound */
export async function assessmentOf(reading: Reading, id: AssessmentId): Promise<AssessmentView> {
  const [assessment] = await assessmentsOf(reading, [id]);
  if (assessment === undefined) throw new NotFound();
  return assessment;
}

/** Several of them, in the same four queries and in no order. */
export async function assessmentsOf(
  reading: Reading,
  ids: readonly AssessmentId[],
): Promise<readonly AssessmentView[]> {
  const heads = await reading.rows<AssessmentHead>(HEAD, [ids]);
  const checklists = await checklistsOf(
    reading,
    heads.map(({ catalogueId }) => catalogueId),
  );
  const answers = await reading.rows<AnswerView & { readonly assessmentId: AssessmentId }>(ANSWERS, [ids]);
  const evidence = await evidenceOf(
    reading,
    'answer',
    answers.map((answer) => answer.id),
  );
  return heads.map((head) => {
    const checklist = checklists.get(head.catalogueId);
    if (checklist === undefined) throw new NotFound();
    const own = answers.filter(({ assessmentId }) => assessmentId === head.id);
    const items = joined(head.itemCodes, checklist.items, own, evidence);
    return { ...head, catalogueLabel: checklist.label, items, computedFrom: null };
  });
}

function joined(
  codes: readonly string[],
  items: readonly Item[],
  answers: readonly AnswerView[],
  evidence: readonly EvidenceView[],
): readonly AssessedItem[] {
  const byCode = new Map(answers.map((answer) => [answer.code, answer]));
  const byAnswer = Map.groupBy(evidence, ({ subjectId }) => subjectId);
  return items
    .filter(({ id }) => codes.includes(id))
    .map((item) => {
      const answer = byCode.get(item.id) ?? null;
      const files = (answer === null ? undefined : byAnswer.get(answer.id)) ?? [];
      return { item, answer, evidence: files, registered: [] };
    });
}

/** Under what the answers of an assessment are measured. */
export const measureOf = ({ regime, startsOn }: Pick<AssessmentHead, 'regime' | 'startsOn'>): Measure => ({
  regime,
  reference: startsOn,
});

/** An assessed item as the rules of readiness see it. */
export const asItemAnswer = ({ item, answer, evidence, registered }: AssessedItem): ItemAnswer => ({
  item,
  registered,
  content: answer === null || answer.version === 0 ? null : answer.content,
  evidenceIds: evidence.map(({ id }) => id),
});
