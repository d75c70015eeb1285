import { fill } from '../../shared/words/index.js';
import type { Block, PdfDocument } from '../../platform/pdf/block.js';
import { BASIS_RULES } from '../outages/index.js';
import { attachedModel } from './attached-model.js';
import type { DataRequestLetter } from './data-request-model.js';
import { citations, ended, letterBlocks, outageText, runningOf } from './data-request-texts.js';
import type { Paragraphs } from './numbered-clauses.js';
import type { Wording } from './report-wording.js';
import { asTranslation, isIssued } from './translation.js';

/**
 * 자료제출 요구서: same model, same document, same bytes. A draft of it has a watermark and no number.
 * @param sha256 of the PDF in Korean, for what translates it
 */
export function dataRequestDocument(
  letter: DataRequestLetter,
  wording: Wording,
  sha256: readonly string[] = [],
): PdfDocument {
  const words = wording.terms.dataRequestLetter;
  const { number, operator, outage, authority, issuedAt } = letter;
  const isDraft = number === null;
  const document: PdfDocument = {
    title: fill(words.documentTitle, { operator: operator.name }),
    language: wording.language,
    subject: fill(words.about, { outage: outage.title }),
    author: authority.name,
    reportNumber: runningOf(letter, wording),
    classification: isDraft ? words.draft : wording.terms.reportClassifications[letter.edition],
    ...(isDraft && { watermark: words.draft }),
    createdAt: new Date(issuedAt),
    blocks: dataRequestBlocks(letter, wording, sha256),
    ...(isIssued(letter, wording) && { attachments: [attachedModel('data-request.json', letter, words.modelFile)] }),
  };
  return asTranslation(document, wording);
}

export function dataRequestBlocks(
  letter: DataRequestLetter,
  wording: Wording,
  sha256: readonly string[] = [],
): readonly Block[] {
  const paragraphs = [related(letter, wording), asked(letter, wording), ...ended(rest(letter, wording), wording)];
  return letterBlocks(letter, paragraphs, wording, sha256);
}

function related(letter: DataRequestLetter, wording: Wording): Paragraphs {
  const words = wording.terms.dataRequestLetter;
  const { power, form } = BASIS_RULES[letter.basis];
  return {
    text: words.related,
    below: [
      { text: fill(words.basis, { articles: citations([power, ...form], wording) }) },
      { text: outageText(letter, wording) },
    ],
  };
}

/** What the law bids a demand to say (NA 64(6), AIA 10(2)): why, what, how, until when, and whether it is given back. */
function asked({ basis, authority, ...said }: DataRequestLetter, wording: Wording): Paragraphs {
  const words = wording.terms.dataRequestLetter;
  return {
    text: fill(words.asked[basis], { authority: authority.name }),
    below: [
      { text: fill(words.why, { text: said.why }) },
      { text: fill(words.material, { text: said.material }) },
      { text: said.form === null ? words.formOfIeum : fill(words.form, { text: said.form }) },
      { text: fill(words.due, { moment: wording.timeOf(said.dueAt) }) },
      { text: said.returned ? words.returned : words.notReturned },
    ],
  };
}

/** What holds of it by law; who answers for it stands in the foot. */
function rest(letter: DataRequestLetter, wording: Wording): readonly string[] {
  const words = wording.terms.dataRequestLetter;
  const { basis, covered, reason } = letter;
  const { power, fine, protection, told, support } = BASIS_RULES[basis];
  const cited = (...articles: Parameters<typeof citations>[0]) => citations(articles, wording);
  return [
    ...(covered === 'unknown' && basis !== 'coverage' ? [words.unknownCoverage] : []),
    fill(words.duty[basis], { power: cited(power), fine: cited(fine) }),
    fill(words.protection, { articles: cited(...protection) }),
    fill(words.told, { article: cited(told) }),
    ...(support === null ? [] : [fill(words.support, { article: cited(support) })]),
    ...(reason === null ? [] : [fill(words.reissued, { reason })]),
  ];
}
