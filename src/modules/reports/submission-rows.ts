import { fill } from '../../shared/words/index.js';
import type { KeyValue } from '../../platform/pdf/block.js';
import type { AnsweredChecklist } from './answered-checklist.js';
import { protectionText } from './protection-text.js';
import type { Wording } from './report-wording.js';

/** `가온 (사업자등록번호 123-45-67890)` */
export function operatorText({ operator: { name, businessNumber } }: AnsweredChecklist, wording: Wording): string {
  return fill(wording.words.cover.operatorName, { name, number: businessNumber });
}

/** What identifies a submission on a cover, who answers for it, and whether it is to be protected. */
export function submissionRows(checklist: AnsweredChecklist, wording: Wording): readonly KeyValue[] {
  const words = wording.terms.checklistDocument.cover;
  const { origin, inspection, catalogue, statement, sha256, protectionReason, items } = checklist;
  const { title, year } = inspection;
  return [
    { label: wording.words.cover.inspection, value: fill(words.inspectionName, { title, year: String(year) }) },
    {
      label: wording.words.scope.checklist,
      value: fill(wording.words.scope.checklistName, {
        title: catalogue.title[wording.language],
        label: catalogue.label,
      }),
    },
    { label: wording.words.scope.checklistHash, value: catalogue.sha256 },
    originRow(checklist, wording),
    { label: words.statement[origin.kind], value: statement },
    { label: words.sha256[origin.kind], value: sha256 },
    { label: wording.words.cover.protection, value: protectionText(protectionReason, items, undefined, wording) },
    ...(protectionReason === null ? [] : [{ label: wording.words.scope.protection, value: protectionReason }]),
  ];
}

function originRow({ origin }: AnsweredChecklist, wording: Wording): KeyValue {
  const words = wording.terms.checklistDocument.cover;
  const at = wording.timeOf(origin.at);
  if (origin.kind === 'draft') return { label: words.draft, value: fill(words.draftText, { at }) };
  const facts = { number: origin.number, at, name: origin.attestedBy };
  return { label: words.submission, value: fill(wording.words.scope.submissionText, facts) };
}
