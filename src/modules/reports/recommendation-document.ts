import { cite, formatCitation } from '../../shared/citation.js';
import { fill } from '../../shared/words/index.js';
import type { Block, Clauses, LetterHead, PdfDocument } from '../../platform/pdf/block.js';
import { attachedModel } from './attached-model.js';
import { basisText } from './basis-text.js';
import { lastStep } from './last-step.js';
import { legalBasisTexts } from './legal-basis.js';
import { letterFoot, officerOf, officerText } from './letter-foot.js';
import { numberedClauses, type Paragraphs } from './numbered-clauses.js';
import type { RecommendedFinding, Recommendation } from './recommendation-model.js';
import { REMEDY_CITATIONS } from './remedy-citations.js';
import type { Wording } from './report-wording.js';
import { asTranslation, isIssued, originalOf, translationRemarks } from './translation.js';

/** Guidance says its purpose and content, and who gives it. */
const FORM_OF_GUIDANCE = cite('APA', '제49조제1항');

/**
 * 시정권고서: same model, same document, same bytes. A draft of it has a watermark and no number.
 * @param sha256 of the PDF in Korean, for what translates it
 */
export function recommendationDocument(
  letter: Recommendation,
  wording: Wording,
  sha256: readonly string[] = [],
): PdfDocument {
  const words = wording.terms.recommendation;
  const { number, operator, findings, issuedAt } = letter;
  const isDraft = number === null;
  const document: PdfDocument = {
    title: fill(words.documentTitle, { operator: operator.name }),
    language: wording.language,
    subject: fill(words.about, { operator: operator.name, count: findings.length }),
    author: letter.inspection.authority.name,
    reportNumber: runningOf(letter, wording),
    classification: isDraft ? words.draft : wording.terms.reportClassifications[letter.edition],
    ...(isDraft && { watermark: words.draft }),
    createdAt: new Date(issuedAt),
    blocks: recommendationBlocks(letter, wording, sha256),
    ...(isIssued(letter, wording) && { attachments: [attachedModel('recommendation.json', letter, words.modelFile)] }),
  };
  return asTranslation(document, wording);
}

/** Stands at the head of every page. */
function runningOf({ number, version, issuedAt }: Recommendation, { terms, timeOf }: Wording): string {
  const { running, runningDraft } = terms.recommendation;
  return number === null ? fill(runningDraft, { at: timeOf(issuedAt) }) : fill(running, { number, version });
}

export function recommendationBlocks(
  letter: Recommendation,
  wording: Wording,
  sha256: readonly string[] = [],
): readonly Block[] {
  const original = originalOf(runningOf(letter, wording), sha256, wording);
  return [
    headOf(letter, wording),
    ...translationRemarks(original, wording).map((text) => ({ kind: 'paragraph', size: 'small', text }) as const),
    bodyOf(letter, wording),
    ...enclosure(letter, wording),
    letterFoot(letter, wording),
  ];
}

function headOf({ inspection, operator }: Recommendation, { terms }: Wording): LetterHead {
  const { letter: words, recommendation } = terms;
  return {
    kind: 'letterHead',
    organisation: inspection.authority.name,
    lines: [
      { label: words.to, text: fill(recommendation.to, { operator: operator.name }) },
      { label: words.through, text: '' },
    ],
    title: { label: words.subject, text: fill(recommendation.subject, { inspection: inspection.title }) },
  };
}

/** What is recommended and why, what follows from it and what does not, and who answers for it (행정절차법 제48조부터 제50조까지). */
function bodyOf(letter: Recommendation, wording: Wording): Clauses {
  const { recommendation: words, letter: form } = wording.terms;
  const { reason, findings, auditReport } = letter;
  const citation = (name: 'disadvantage' | 'opinion') => formatCitation(wording.language, REMEDY_CITATIONS[name]);
  const officer = officerOf(letter);
  const isPractice = findings.some(({ dueBasis }) => dueBasis === 'practice');
  const texts: readonly string[] = [
    isPractice ? words.duesOfPractice : words.dues,
    fill(words.nature, { disadvantage: citation('disadvantage'), opinion: citation('opinion') }),
    ...(officer === null ? [] : [fill(words.officer, { officer: officerText(letter, officer, wording) })]),
    ...(reason === null ? [] : [fill(words.reissued, { reason })]),
  ];
  const ended = texts.map((text, at) =>
    auditReport === null && at === texts.length - 1 ? fill(form.end, { text }) : text,
  );
  const paragraphs = [related(letter, wording), recommended(letter, wording), ...ended.map((text) => ({ text }))];
  return { kind: 'clauses', clauses: numberedClauses(paragraphs, wording) };
}

function related({ inspection, review, auditReport }: Recommendation, wording: Wording): Paragraphs {
  const words = wording.terms.recommendation;
  const signed = lastStep(review, 'signed');
  const { title, startsOn, endsOn, basis } = inspection;
  const period = { title, from: wording.dateText(startsOn), to: wording.dateText(endsOn) };
  return {
    text: words.related,
    below: [
      { text: fill(words.basis, { articles: legalBasisTexts(basis, wording) }) },
      { text: fill(words.inspection, { ...period, day: signed === null ? '' : wording.dayOf(signed.at) }) },
      ...(auditReport === null ? [] : [{ text: fill(words.report, auditReport) }]),
    ],
  };
}

function recommended({ inspection, findings }: Recommendation, wording: Wording): Paragraphs {
  const words = wording.terms.recommendation;
  const article = formatCitation(wording.language, FORM_OF_GUIDANCE);
  const facts = { authority: inspection.authority.name, count: findings.length, article };
  return { text: fill(words.purpose, facts), below: findings.map((finding) => findingTexts(finding, wording)) };
}

function findingTexts(finding: RecommendedFinding, wording: Wording): Paragraphs {
  const words = wording.terms.recommendation;
  const { itemCode: code, title, text, bases, planDueOn, resultDueOn, dueBasis } = finding;
  const due = (sentence: string): string =>
    dueBasis === 'practice' ? fill(words.practice, { due: sentence }) : sentence;
  return {
    text: [{ kind: 'strong', text: fill(words.item, { code, title: title[wording.language] }) }],
    below: [
      { text: fill(words.text, { text }) },
      { text: fill(words.bases, { bases: bases.map((basis) => basisText(basis, wording)).join('; ') }) },
      { text: due(fill(words.planDue, { day: wording.dateText(planDueOn) })) },
      { text: due(fill(words.resultDue, { day: wording.dateText(resultDueOn) })) },
    ],
  };
}

function enclosure({ auditReport }: Recommendation, { terms }: Wording): readonly Block[] {
  if (auditReport === null) return [];
  const { letter: form, recommendation: words } = terms;
  const text = fill(form.end, { text: fill(words.enclosed, auditReport) });
  return [{ kind: 'clauses', clauses: [{ mark: form.enclosure, text }] }];
}
