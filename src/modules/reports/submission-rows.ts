import { fill } from '../../shared/words/index.js';
import type { KeyValue } from '../../platform/pdf/block.js';
import type { AnsweredChecklist } from './answered-checklist.js';
import { protectionText } from './protection-text.js';
import { TERMS, timeOf, WORDS } from './report-wording.js';

const words = TERMS.checklistDocument.cover;

/** `가온 (사업자등록번호 123-45-67890)` */
export function operatorText({ operator: { name, businessNumber } }: AnsweredChecklist): string {
  return fill(WORDS.cover.operatorName, { name, number: businessNumber });
}

/** What identifies a submission on a cover, who answers for it, and whether it is to be protected. */
export function submissionRows(checklist: AnsweredChecklist): readonly KeyValue[] {
  const { origin, inspection, catalogue, statement, sha256, protectionReason, items } = checklist;
  const { title, year } = inspection;
  return [
    { label: WORDS.cover.inspection, value: fill(words.inspectionName, { title, year: String(year) }) },
    {
      label: WORDS.scope.checklist,
      value: fill(WORDS.scope.checklistName, { title: catalogue.title.ko, label: catalogue.label }),
    },
    { label: WORDS.scope.checklistHash, value: catalogue.sha256 },
    originRow(checklist),
    { label: words.statement[origin.kind], value: statement },
    { label: words.sha256[origin.kind], value: sha256 },
    { label: WORDS.cover.protection, value: protectionText(protectionReason, items) },
    ...(protectionReason === null ? [] : [{ label: WORDS.scope.protection, value: protectionReason }]),
  ];
}

function originRow({ origin }: AnsweredChecklist): KeyValue {
  const at = timeOf(origin.at);
  if (origin.kind === 'draft') return { label: words.draft, value: fill(words.draftText, { at }) };
  const facts = { number: origin.number, at, name: origin.attestedBy };
  return { label: words.submission, value: fill(WORDS.scope.submissionText, facts) };
}
