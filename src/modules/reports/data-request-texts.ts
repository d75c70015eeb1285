import { formatCitation, type Citation } from '../../shared/citation.js';
import { fill } from '../../shared/words/index.js';
import type { Block, Clauses, LetterFoot, LetterHead } from '../../platform/pdf/block.js';
import type { DataRequestLetter, DataRequestResultLetter } from './data-request-model.js';
import { footOf } from './letter-foot.js';
import { numberedClauses, type Paragraphs } from './numbered-clauses.js';
import type { Wording } from './report-wording.js';
import { originalOf, translationRemarks } from './translation.js';

/** Either letter on a data request. */
export type RequestLetter = DataRequestLetter | DataRequestResultLetter;

type Words = Wording['terms']['dataRequestLetter'] | Wording['terms']['dataRequestResult'];

/** The words of the letter. */
export const wordsOf = (letter: RequestLetter, { terms }: Wording): Words =>
  letter.format === 'ieum-data-request/1' ? terms.dataRequestLetter : terms.dataRequestResult;

/** Stands at the head of every page. */
export function runningOf(letter: RequestLetter, wording: Wording): string {
  const { number, version, issuedAt } = letter;
  if (number !== null) return fill(wording.terms.dataRequestLetter.running, { number, version });
  return fill(wordsOf(letter, wording).runningDraft, { at: wording.timeOf(issuedAt) });
}

/** A letter: head, what it says clause by clause, and foot. */
export function letterBlocks(
  letter: RequestLetter,
  paragraphs: readonly Paragraphs[],
  wording: Wording,
  sha256: readonly string[],
): readonly Block[] {
  const original = originalOf(runningOf(letter, wording), sha256, wording);
  const body: Clauses = { kind: 'clauses', clauses: numberedClauses(paragraphs, wording) };
  return [
    headOf(letter, wording),
    ...translationRemarks(original, wording).map((text) => ({ kind: 'paragraph', size: 'small', text }) as const),
    body,
    foot(letter, wording),
  ];
}

function headOf(letter: RequestLetter, wording: Wording): LetterHead {
  const { letter: form, dataRequestLetter } = wording.terms;
  const { operator, outage, authority } = letter;
  return {
    kind: 'letterHead',
    organisation: authority.name,
    lines: [
      { label: form.to, text: fill(dataRequestLetter.to, { operator: operator.name }) },
      { label: form.through, text: '' },
    ],
    title: { label: form.subject, text: fill(wordsOf(letter, wording).subject, { outage: outage.title }) },
  };
}

/** Whoever wrote what it says has drafted it, and answers for it; whoever issues it signs it. */
function foot(letter: RequestLetter, wording: Wording): LetterFoot {
  const { by, at } = letter.drafted;
  const drafter = { label: wording.terms.letter.drafter, position: '', name: by.name, date: wording.dayOf(at) };
  return footOf(letter, { officer: by, approvals: [drafter] }, wording);
}

/** The outage that the letter is about. */
export function outageText({ outage }: RequestLetter, wording: Wording): string {
  const words = wording.terms.dataRequestLetter;
  const to = outage.endedAt === null ? words.goesOn : wording.timeOf(outage.endedAt);
  return fill(words.outage, { title: outage.title, from: wording.timeOf(outage.startedAt), to });
}

export const citations = (articles: readonly Citation[], { language }: Wording): string =>
  articles.map((article) => formatCitation(language, article)).join(', ');

/** The last clause of a letter says that it ends there. */
export function ended(texts: readonly string[], { terms }: Wording): readonly Paragraphs[] {
  return texts.map((text, at) => ({ text: at === texts.length - 1 ? fill(terms.letter.end, { text }) : text }));
}
