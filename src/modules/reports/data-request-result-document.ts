import { numberText } from '../../shared/words/quantity.js';
import { fill } from '../../shared/words/index.js';
import type { Block, PdfDocument } from '../../platform/pdf/block.js';
import { BASIS_RULES } from '../outages/index.js';
import { attachedModel } from './attached-model.js';
import type { DataRequestResultLetter, SubmittedAnswer } from './data-request-model.js';
import { citations, ended, letterBlocks, outageText, runningOf } from './data-request-texts.js';
import type { Paragraphs } from './numbered-clauses.js';
import { REMEDY_CITATIONS } from './remedy-citations.js';
import type { Wording } from './report-wording.js';
import { asTranslation, isIssued } from './translation.js';

/**
 * 자료제출 결과 통보서: same model, same document, same bytes. A draft of it has a watermark and no number.
 * @param sha256 of the PDF in Korean, for what translates it
 */
export function dataRequestResultDocument(
  letter: DataRequestResultLetter,
  wording: Wording,
  sha256: readonly string[] = [],
): PdfDocument {
  const words = wording.terms.dataRequestResult;
  const { draft } = wording.terms.dataRequestLetter;
  const { number, operator, outage, authority, issuedAt } = letter;
  const isDraft = number === null;
  const document: PdfDocument = {
    title: fill(words.documentTitle, { operator: operator.name }),
    language: wording.language,
    subject: fill(words.about, { outage: outage.title }),
    author: authority.name,
    reportNumber: runningOf(letter, wording),
    classification: isDraft ? draft : wording.terms.reportClassifications[letter.edition],
    ...(isDraft && { watermark: draft }),
    createdAt: new Date(issuedAt),
    blocks: dataRequestResultBlocks(letter, wording, sha256),
    ...(isIssued(letter, wording) && {
      attachments: [attachedModel('data-request-result.json', letter, words.modelFile)],
    }),
  };
  return asTranslation(document, wording);
}

export function dataRequestResultBlocks(
  letter: DataRequestResultLetter,
  wording: Wording,
  sha256: readonly string[] = [],
): readonly Block[] {
  const words = wording.terms.dataRequestResult;
  const texts = [
    ...(letter.reason === null ? [] : [fill(words.reissued, { reason: letter.reason })]),
    fill(words.nature, { article: citations([REMEDY_CITATIONS.notice], wording) }),
  ];
  const paragraphs = [related(letter, wording), told(letter, wording), ...ended(texts, wording)];
  return letterBlocks(letter, paragraphs, wording, sha256);
}

function related(letter: DataRequestResultLetter, wording: Wording): Paragraphs {
  const { dataRequestLetter, dataRequestResult: words } = wording.terms;
  const { number, version, issuedAt } = letter.demanded;
  return {
    text: dataRequestLetter.related,
    below: [
      { text: fill(dataRequestLetter.basis, { articles: citations([BASIS_RULES[letter.basis].power], wording) }) },
      { text: fill(words.request, { number, version, day: wording.dayOf(issuedAt) }) },
      { text: outageText(letter, wording) },
    ],
  };
}

function told(letter: DataRequestResultLetter, wording: Wording): Paragraphs {
  const words = wording.terms.dataRequestResult;
  const { authority, basis, answers, found, follows } = letter;
  return {
    text: fill(words.told, { authority: authority.name, article: citations([BASIS_RULES[basis].told], wording) }),
    below: [
      { text: words.answers, below: answers.map((answer) => submitted(answer, wording)) },
      { text: fill(words.found, { text: found }) },
      { text: fill(words.follows, { text: follows }) },
    ],
  };
}

function submitted({ text, at, files }: SubmittedAnswer, wording: Wording): Paragraphs {
  const words = wording.terms.dataRequestResult;
  return {
    text: fill(words.answer, { day: wording.dayOf(at), text }),
    below: files.map(({ name, sha256, sizeBytes }) => ({
      text: fill(words.file, { name, sha256, size: numberText(sizeBytes) }),
    })),
  };
}
