import type {
  AnsweredChecklist,
  ChecklistFacts,
  SubmittedFacts,
} from '../../src/modules/reports/answered-checklist.js';
import { LONG_OPINION, sampleFacts } from './sample-report.js';

/** What was read about a submission of sixty items under TBA 22-7, one of them with a very long explanation. */
export function sampleSubmission(change: Partial<ChecklistFacts['content']> = {}): SubmittedFacts {
  const { head, catalogue } = sampleFacts();
  const { content, submittedAt, attestedBy, startsOn, statement, submissionSha256: sha256 } = head;
  const items = content.items.map((item) =>
    item.code === 'RED-04' ? { ...item, answer: { ...item.answer, explanation: LONG_OPINION } } : item,
  );
  return {
    origin: { kind: 'submitted', number: 1, at: submittedAt.toISOString(), attestedBy },
    content: { ...content, items, inspection: { ...content.inspection, regime: 'TBA-22-7' }, ...change },
    ...{ sha256, statement, startsOn, catalogue, businessNumber: '120-81-47521' },
  };
}

/** Every text that the operator stored in it. */
export function storedTexts({ items }: Pick<AnsweredChecklist, 'items'>): readonly string[] {
  return items.flatMap(({ answer, requirement, title }) => [
    ...[title.ko, requirement, answer.explanation, answer.differenceReason, answer.notApplicableReason],
    ...[answer.status, answer.plan?.text, answer.plan?.owner, answer.protectionReason],
    ...Object.values(answer.values).filter((value) => typeof value === 'string' && /[가-힣]/u.test(value)),
    ...answer.evidence.flatMap(({ name, sha256 }) => [name, sha256]),
  ]).filter((text): text is string => typeof text === 'string' && text !== '');
} // prettier-ignore
