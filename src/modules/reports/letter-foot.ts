import { fill } from '../../shared/words/index.js';
import type { Approval, LabelledText, LetterFoot } from '../../platform/pdf/block.js';
import type { Officer, ReviewStep } from './audit-report-model.js';
import { lastStep } from './last-step.js';
import type { Recommendation } from './recommendation-model.js';
import type { Wording } from './report-wording.js';

type Letter = Pick<Recommendation, 'number' | 'issuedAt' | 'issuedBy' | 'inspection' | 'review' | 'letterhead'>;

/** The foot of a letter (발신명의와 결재란), as far as the authority has said what stands there. */
export function letterFoot(letter: Letter, wording: Wording): LetterFoot {
  const rows = [enforcedRow(letter, wording), addressRow(letter, wording), contactRow(letter, wording), officerRow(letter, wording)]; // prettier-ignore
  return {
    kind: 'letterFoot',
    sender: senderOf(letter, wording),
    approvals: approvals(letter, wording),
    rows: rows.filter((row) => row.length > 0),
  };
}

/** The head of the authority, unless it has named another. */
function senderOf({ letterhead, inspection: { authority } }: Letter, { terms }: Wording): string {
  if (letterhead.sender !== null) return letterhead.sender;
  const { kind, name } = authority;
  return kind === 'headquarters' || kind === 'field-office' ? terms.authorityHolders[kind] : name;
}

/** Who concluded the result has drafted what follows from it; who signed it off has reviewed it, unless they issue it themselves. */
function approvals({ review, issuedBy, issuedAt }: Letter, wording: Wording): readonly Approval[] {
  const { letter: words, inspectionFunctions } = wording.terms;
  const drafted = lastStep(review, 'concluded');
  const signed = lastStep(review, 'signed');
  const of = (label: string, position: string, step: ReviewStep | null): readonly Approval[] =>
    step === null ? [] : [{ label, position, name: step.by.name, date: wording.dayOf(step.at) }];
  const isReviewed = issuedBy !== null && signed?.by.name !== issuedBy.name;
  return [
    ...of(words.drafter, inspectionFunctions.inspector, drafted),
    ...(isReviewed ? of(words.reviewer, words.reviewed, signed) : []),
    { label: words.approver, position: '', name: issuedBy?.name ?? '', date: issuedBy === null ? '' : wording.dayOf(issuedAt) }, // prettier-ignore
  ];
}

function enforcedRow({ number, issuedAt }: Letter, wording: Wording): readonly LabelledText[] {
  const { letter: words } = wording.terms;
  const text = number === null ? words.enforcedDraft : fill(words.enforcedNumber, { number, day: wording.dayOf(issuedAt) }); // prettier-ignore
  return [{ label: words.enforced, text }];
}

function addressRow({ letterhead: { postalCode, address } }: Letter, { terms }: Wording): readonly LabelledText[] {
  const text = [postalCode, address].filter((part) => part !== null).join(' ');
  return text === '' ? [] : [{ label: terms.letter.postal, text }];
}

function contactRow({ letterhead }: Letter, { terms }: Wording): readonly LabelledText[] {
  const { telephone, email, disclosure } = letterhead;
  const { letter: words, letterDisclosures } = terms;
  return [
    ...(telephone === null ? [] : [{ label: words.telephone, text: telephone }]),
    ...(email === null ? [] : [{ label: words.email, text: email }]),
    { label: words.disclosure, text: letterDisclosures[disclosure] },
  ];
}

function officerRow(letter: Letter, wording: Wording): readonly LabelledText[] {
  const officer = officerOf(letter);
  return officer === null ? [] : [{ label: wording.terms.letter.officer, text: officerText(letter, officer, wording) }];
}

/** Who concluded the result answers for it. */
export function officerOf({ review }: Pick<Letter, 'review'>): Officer | null {
  return lastStep(review, 'concluded')?.by ?? null;
}

export function officerText({ letterhead: { telephone } }: Letter, officer: Officer, { terms }: Wording): string {
  const { officerText: plain, officerAt } = terms.letter;
  const { name, organisation } = officer;
  return telephone === null ? fill(plain, { name, organisation }) : fill(officerAt, { name, organisation, telephone });
}
