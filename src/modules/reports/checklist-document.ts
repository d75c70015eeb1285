import { fill } from '../../shared/words/index.js';
import type { Block, Cover, PdfDocument } from '../../platform/pdf/block.js';
import { type AnsweredChecklist, answeredChecklist, type ChecklistFacts } from './answered-checklist.js';
import { answerRows, askedRows } from './answered-rows.js';
import type { AnsweredItem } from './audit-report-model.js';
import { bookmarks } from './bookmarks.js';
import { checklistOverview } from './checklist-overview.js';
import { checklistSummary, outcomeOf } from './checklist-summary.js';
import { domainSections } from './domain-sections.js';
import type { Wording } from './report-wording.js';
import { sectionBlocks } from './section-blocks.js';
import { operatorText, submissionRows } from './submission-rows.js';
import { asTranslation } from './translation.js';

/** 자체점검표: same submission, same document, same bytes. A draft of it has a watermark and no number. */
export function checklistDocument(facts: ChecklistFacts, wording: Wording): PdfDocument {
  const words = wording.terms.checklistDocument;
  const checklist = answeredChecklist(facts, wording.language);
  const { origin, operator } = checklist;
  const at = wording.timeOf(origin.at);
  const isDraft = origin.kind === 'draft';
  const document: PdfDocument = {
    title: fill(words.documentTitle, { operator: operator.name }),
    language: wording.language,
    subject: outcomeOf(checklist, wording),
    author: operator.name,
    reportNumber: isDraft ? fill(words.runningDraft, { at }) : fill(words.running, { number: origin.number, at }),
    classification: words.classification[origin.kind],
    ...(isDraft && { watermark: words.watermark }),
    createdAt: new Date(origin.at),
    blocks: checklistBlocks(checklist, wording),
  };
  return asTranslation(document, wording);
}

export function checklistBlocks(checklist: AnsweredChecklist, wording: Wording): readonly Block[] {
  const words = wording.terms.checklistDocument;
  const { items } = checklist;
  return [
    coverOf(checklist, wording),
    ...sectionBlocks(
      [
        { title: words.summary, blocks: checklistSummary(checklist, wording) },
        { title: words.overview, blocks: checklistOverview(items, wording) },
        ...domainSections(items, (item) => itemBlocks(item, wording), wording),
      ],
      wording,
    ),
  ];
}

function coverOf(checklist: AnsweredChecklist, wording: Wording): Cover {
  const words = wording.terms.checklistDocument;
  const { inspection, operator, origin } = checklist;
  return {
    kind: 'cover',
    preamble: wording.terms.regimes[inspection.regime],
    title: words.title,
    facts: [
      { label: wording.words.cover.operator, value: operatorText(checklist, wording) },
      ...submissionRows(checklist, wording),
    ],
    remarks: [words.cover.remark[origin.kind]],
    organisation: operator.name,
  };
}

function itemBlocks(item: AnsweredItem, wording: Wording): readonly Block[] {
  const { language } = wording;
  return [
    { kind: 'heading', level: 2, text: `${item.code} ${item.title[language]}`, bookmark: bookmarks.item(item.code) },
    {
      kind: 'keyValues',
      continued: fill(wording.words.items.continued, { code: item.code, title: item.title[language] }),
      rows: [...askedRows(item, wording), ...answerRows(item, wording)],
    },
  ];
}
