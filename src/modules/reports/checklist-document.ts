import { fill } from '../../shared/words/index.js';
import type { Block, Cover, PdfDocument } from '../../platform/pdf/block.js';
import { type AnsweredChecklist, answeredChecklist, type ChecklistFacts } from './answered-checklist.js';
import { answerRows, askedRows } from './answered-rows.js';
import type { AnsweredItem } from './audit-report-model.js';
import { bookmarks } from './bookmarks.js';
import { checklistOverview } from './checklist-overview.js';
import { checklistSummary, outcomeOf } from './checklist-summary.js';
import { domainSections } from './domain-sections.js';
import { TERMS, timeOf, WORDS } from './report-wording.js';
import { sectionBlocks } from './section-blocks.js';
import { operatorText, submissionRows } from './submission-rows.js';

const words = TERMS.checklistDocument;

/** 자체점검표: same submission, same document, same bytes. A draft of it has a watermark and no number. */
export function checklistDocument(facts: ChecklistFacts): PdfDocument {
  const checklist = answeredChecklist(facts);
  const { origin, operator } = checklist;
  const at = timeOf(origin.at);
  const isDraft = origin.kind === 'draft';
  return {
    title: fill(words.documentTitle, { operator: operator.name }),
    language: 'ko',
    subject: outcomeOf(checklist),
    author: operator.name,
    reportNumber: isDraft ? fill(words.runningDraft, { at }) : fill(words.running, { number: origin.number, at }),
    classification: words.classification[origin.kind],
    ...(isDraft && { watermark: words.watermark }),
    createdAt: new Date(origin.at),
    blocks: checklistBlocks(checklist),
  };
}

export function checklistBlocks(checklist: AnsweredChecklist): readonly Block[] {
  const { items } = checklist;
  return [
    coverOf(checklist),
    ...sectionBlocks([
      { title: words.summary, blocks: checklistSummary(checklist) },
      { title: words.overview, blocks: checklistOverview(items) },
      ...domainSections(items, itemBlocks),
    ]),
  ];
}

function coverOf(checklist: AnsweredChecklist): Cover {
  const { inspection, operator, origin } = checklist;
  return {
    kind: 'cover',
    preamble: TERMS.regimes[inspection.regime],
    title: words.title,
    facts: [{ label: WORDS.cover.operator, value: operatorText(checklist) }, ...submissionRows(checklist)],
    remarks: [words.cover.remark[origin.kind]],
    organisation: operator.name,
  };
}

function itemBlocks(item: AnsweredItem): readonly Block[] {
  return [
    { kind: 'heading', level: 2, text: `${item.code} ${item.title.ko}`, bookmark: bookmarks.item(item.code) },
    {
      kind: 'keyValues',
      continued: fill(WORDS.items.continued, { code: item.code, title: item.title.ko }),
      rows: [...askedRows(item), ...answerRows(item)],
    },
  ];
}
