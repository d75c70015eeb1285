import { fill } from '../../shared/words/index.js';
import type { KeyValue, Text } from '../../platform/pdf/block.js';
import { answerTexts } from './answer-text.js';
import type { AnsweredItem, ReportEvidence } from './audit-report-model.js';
import { basisText } from './basis-text.js';
import { criterionText } from './criterion-text.js';
import { markTexts } from './mark-texts.js';
import { registeredRows } from './registered-rows.js';
import type { Wording } from './report-wording.js';

/** The wording that was answered, what it rests on, and what is proposed or unconfirmed about it. */
export function askedRows(item: AnsweredItem, wording: Wording): readonly KeyValue[] {
  const words = wording.words.items;
  return [
    { label: words.requirement, value: item.requirement },
    ...listRow(
      words.bases,
      item.bases.map((basis) => basisText(basis, wording)),
    ),
    ...listRow(words.marks, markTexts(item, wording)),
  ];
}

/** The answer, what Ieum holds against it, and its files; nothing shortened. */
export function answerRows(item: AnsweredItem, wording: Wording): readonly KeyValue[] {
  const words = wording.words.items;
  const { evidence } = item.answer;
  return [
    { label: words.answer, value: { paragraphs: answerTexts(item.answer, wording) } },
    ...listRow(
      words.criteria,
      item.criteria.map((criterion) => criterionText(item, criterion, wording)),
    ),
    ...registeredRows(item, wording),
    {
      label: words.evidence,
      value: evidence.length === 0 ? words.evidenceNone : { paragraphs: evidenceTexts(evidence, wording) },
    },
  ];
}

/** Name and size, and on a line of its own the hash. */
export function evidenceTexts(evidence: readonly ReportEvidence[], wording: Wording): readonly Text[] {
  const words = wording.words.items;
  return evidence.flatMap(({ name, sizeBytes, sha256 }) => [
    fill(words.evidenceFile, { name, size: wording.sizeText(sizeBytes) }),
    sha256,
  ]);
}

/** One row, or none where there is nothing to say. */
export function listRow(label: string, paragraphs: readonly Text[]): readonly KeyValue[] {
  return paragraphs.length === 0 ? [] : [{ label, value: { paragraphs } }];
}
