import type { CalendarDate } from '../../shared/time.js';
import type { Language } from '../../shared/words/index.js';
import {
  criteriaUnder,
  marksOf,
  meets,
  type AnswerValues,
  type CatalogueVersion,
  type Criterion,
  type Item,
} from '../checklist/index.js';
import type {
  AnswerContent,
  Measure,
  RegisterSource,
  SubmissionContent,
  SubmittedItem,
} from '../self-assessment/index.js';
import type { AnsweredItem, ReportAnswer, ReportCriterion } from './audit-report-model.js';

/** What the items of one submission have in common. */
export interface AnsweredUnder {
  readonly inCatalogue: ReadonlyMap<string, Item>;
  readonly measure: Measure;
  /** In which the wording is told that was answered. */
  readonly language: Language;
  /** What the registered values were computed from; null where there is none. */
  readonly source: RegisterSource | null;
}

export function answeredUnder(
  { catalogue }: Pick<CatalogueVersion, 'catalogue'>,
  measure: Measure,
  { computedFrom }: SubmissionContent,
  language: Language,
): AnsweredUnder {
  const inCatalogue = new Map(catalogue.items.map((item) => [item.id, item]));
  return { inCatalogue, measure, language, source: computedFrom ?? null };
}

/** A submitted item as documents tell it. */
export function answeredItem(
  submitted: SubmittedItem,
  { inCatalogue, measure, language, source }: AnsweredUnder,
): AnsweredItem {
  const item = inCatalogue.get(submitted.code);
  return {
    code: submitted.code,
    domain: submitted.domain,
    title: submitted.title,
    requirement: submitted.requirement[language],
    bases: submitted.legalBases,
    marks: item === undefined ? [] : marksOf(item),
    answer: answerOf(submitted),
    criteria: criteriaOf(submitted, measure),
    ...registeredOf(submitted, source),
  };
}

function answerOf({ answer, parts, evidence }: SubmittedItem): ReportAnswer {
  return {
    parts,
    values: answer.values,
    explanation: answer.explanation ?? '',
    ...(typeof answer.differenceReason === 'string' && { differenceReason: answer.differenceReason }),
    notApplicableReason: answer.notApplicable ? (answer.notApplicableReason ?? '') : null,
    status: answer.status,
    plan: answer.plan,
    protectionReason: protectionReason(answer),
    evidence: evidence.map(({ id, name, sha256, sizeBytes }) => ({ id, name, sha256, sizeBytes })),
  };
}

function registeredOf(submitted: SubmittedItem, source: RegisterSource | null): Pick<AnsweredItem, 'registered'> {
  const { registered: values = [], disagreements = [] } = submitted;
  if (values.length === 0 && disagreements.length === 0) return {};
  return { registered: { values, disagreements, source } };
}

function protectionReason({ protect, protectionReason: reason }: AnswerContent): string | null {
  return protect ? (reason ?? '') : null;
}

function criteriaOf(submitted: SubmittedItem, { regime, reference }: Measure): readonly ReportCriterion[] {
  return criteriaUnder(submitted, regime).map((criterion) =>
    criterionOf(criterion, submitted.answer.values, reference),
  );
}

function criterionOf(criterion: Criterion, values: AnswerValues, reference: CalendarDate): ReportCriterion {
  const { part, decides, suggested, toConfirm } = criterion;
  const measured = meets(criterion, values, reference);
  // A period is told as the period that it is, not as the day on which it ended.
  const period = criterion.comparator === 'within-days-after' ? { bound: criterion.value, unit: criterion.unit } : {};
  return { ...measured, ...period, part, other: otherPart(criterion), decides, suggested, toConfirm };
}

function otherPart(criterion: Criterion): string | null {
  if (criterion.comparator === 'at-least-part') return criterion.other;
  return criterion.comparator === 'within-days-after' ? criterion.after : null;
}
