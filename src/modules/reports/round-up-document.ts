import { fill } from '../../shared/words/index.js';
import type { Block, Cover, KeyValue, PdfDocument } from '../../platform/pdf/block.js';
import { attachedModel } from './attached-model.js';
import { legalBasisTexts } from './legal-basis.js';
import type { Wording } from './report-wording.js';
import type { RoundUp } from './round-up-model.js';
import { roundUpFindings, roundUpOperators, roundUpShortcomings, roundUpUnfinished } from './round-up-parts.js';
import { roundUpScope } from './round-up-scope.js';
import { roundUpSentence, roundUpSummary } from './round-up-summary.js';
import { sectionBlocks } from './section-blocks.js';
import { asTranslation, isIssued, originalOf } from './translation.js';

/**
 * 종합결과보고서: same model, same document, same bytes. A draft of it has a watermark and no number.
 * @param sha256 of the PDF in Korean, for what translates it
 */
export function roundUpDocument(report: RoundUp, wording: Wording, sha256: readonly string[] = []): PdfDocument {
  const words = wording.terms.roundUp;
  const { number, version, inspection, issuedAt } = report;
  const isDraft = number === null;
  const document: PdfDocument = {
    title: `${words.titles[inspection.kind]} - ${inspection.title}`,
    language: wording.language,
    subject: roundUpSentence(report, wording),
    author: inspection.authority.name,
    reportNumber: isDraft ? fill(words.runningDraft, { at: wording.timeOf(issuedAt) }) : fill(words.running, { number, version }), // prettier-ignore
    classification: isDraft ? words.draft : words.classification,
    ...(isDraft && { watermark: words.draft }),
    createdAt: new Date(issuedAt),
    blocks: roundUpBlocks(report, wording),
    ...(isIssued(report, wording) && { attachments: [attachedModel('round-up.json', report, words.modelFile)] }),
  };
  return asTranslation(document, wording, originalOf(document.reportNumber, sha256, wording));
}

export function roundUpBlocks(report: RoundUp, wording: Wording): readonly Block[] {
  const { summary, scope, operators, items, findings, unfinished } = wording.terms.roundUp;
  return [
    coverOf(report, wording),
    ...sectionBlocks(
      [
        { title: summary.heading, blocks: roundUpSummary(report, wording) },
        { title: scope.heading, blocks: roundUpScope(report, wording) },
        { title: operators.heading, blocks: roundUpOperators(report, wording) },
        { title: items.heading, blocks: roundUpShortcomings(report, wording) },
        { title: findings.heading, blocks: roundUpFindings(report, wording) },
        { title: unfinished.heading, blocks: roundUpUnfinished(report, wording) },
      ],
      wording,
    ),
  ];
}

function coverOf(report: RoundUp, wording: Wording): Cover {
  const { terms } = wording;
  const words = terms.roundUp.cover;
  const { inspection, reason, number } = report;
  return {
    kind: 'cover',
    preamble: terms.regimes[inspection.regime],
    title: terms.roundUp.titles[inspection.kind],
    facts: [
      { label: words.inspection, value: inspection.title },
      { label: words.basis, value: { paragraphs: legalBasisTexts(inspection.basis, wording) } },
      { label: words.authority, value: inspection.authority.name },
      ...issueRows(report, wording),
    ],
    remarks: [
      words.remark,
      ...(number === null ? [words.draft] : []),
      ...(reason === null ? [] : [fill(words.reissued, { reason })]),
    ],
    organisation: inspection.authority.name,
  };
}

function issueRows({ number, version, issuedAt, issuedBy }: RoundUp, wording: Wording): readonly KeyValue[] {
  const { cover: words, running } = wording.terms.roundUp;
  if (number === null || issuedBy === null) return [{ label: words.asOf, value: wording.timeOf(issuedAt) }];
  return [
    { label: words.number, value: fill(running, { number, version }) },
    { label: words.issued, value: wording.dayOf(issuedAt) },
    { label: words.issuedBy, value: fill(words.officer, { name: issuedBy.name, organisation: issuedBy.organisation }) },
  ];
}
