import { fill } from '../../shared/words/index.js';
import type { Approval, LabelledText, LetterFoot } from '../../platform/pdf/block.js';
import type { Officer, ReviewStep } from './audit-report-model.js';
import { lastStep } from './last-step.js';
import type { Recommendation } from './recommendation-model.js';
import type { Wording } from './report-wording.js';

/** What the foot of any letter says. */
export interface SentLetter extends Pick<Recommendation, 'number' | 'issuedAt' | 'issuedBy' | 'letterhead'> {
  readonly authority: Recommendation['inspection']['authority'];
}

/** Who answers for a letter, and whose hands it went through before it is issued. */
export interface Hands {
  readonly officer: Officer | null;
  readonly approvals: readonly Approval[];
}

type Letter = Pick<Recommendation, 'number' | 'issuedAt' | 'issuedBy' | 'inspection' | 'review' | 'letterhead'>;

/** The foot of a letter on a review: see {@link footOf}. */
export function letterFoot(letter: Letter, wording: Wording): LetterFoot {
  const hands = { officer: officerOf(letter), approvals: reviewed(letter, wording) };
  return footOf({ ...letter, authority: letter.inspection.authority }, hands, wording);
}

/** The foot of a letter (발신명의와 결재란), as far as the authority has said what stands there. */
export function footOf(letter: SentLetter, { officer, approvals }: Hands, wording: Wording): LetterFoot {
  const rows = [enforcedRow(letter, wording), addressRow(letter, wording), contactRow(letter, wording), officerRow(letter, officer, wording)]; // prettier-ignore
  const { issuedBy, issuedAt } = letter;
  const day = issuedBy === null ? '' : wording.dayOf(issuedAt);
  const approver = { label: wording.terms.letter.approver, position: '', name: issuedBy?.name ?? '', date: day };
  return {
    kind: 'letterFoot',
    sender: senderOf(letter, wording),
    approvals: [...approvals, approver],
    rows: rows.filter((row) => row.length > 0),
  };
}

/** The head of the authority, unless it has named another. */
function senderOf({ letterhead, authority }: SentLetter, { terms }: Wording): string {
  if (letterhead.sender !== null) return letterhead.sender;
  const { kind, name } = authority;
  return kind === 'headquarters' || kind === 'field-office' ? terms.authorityHolders[kind] : name;
}

/** Who concluded the result has drafted what follows from it; who signed it off has reviewed it, unless they issue it themselves. */
function reviewed({ review, issuedBy }: Letter, wording: Wording): readonly Approval[] {
  const { letter: words, inspectionFunctions } = wording.terms;
  const drafted = lastStep(review, 'concluded');
  const signed = lastStep(review, 'signed');
  const of = (label: string, position: string, step: ReviewStep | null): readonly Approval[] =>
    step === null ? [] : [{ label, position, name: step.by.name, date: wording.dayOf(step.at) }];
  const isReviewed = issuedBy !== null && signed?.by.name !== issuedBy.name;
  return [
    ...of(words.drafter, inspectionFunctions.inspector, drafted),
    ...(isReviewed ? of(words.reviewer, words.reviewed, signed) : []),
  ];
}

function enforcedRow({ number, issuedAt }: SentLetter, wording: Wording): readonly LabelledText[] {
  const { letter: words } = wording.terms;
  const text = number === null ? words.enforcedDraft : fill(words.enforcedNumber, { number, day: wording.dayOf(issuedAt) }); // prettier-ignore
  return [{ label: words.enforced, text }];
}

function addressRow({ letterhead: { postalCode, address } }: SentLetter, { terms }: Wording): readonly LabelledText[] {
  const text = [postalCode, address].filter((part) => part !== null).join(' ');
  return text === '' ? [] : [{ label: terms.letter.postal, text }];
}

function contactRow({ letterhead }: SentLetter, { terms }: Wording): readonly LabelledText[] {
  const { telephone, email, disclosure } = letterhead;
  const { letter: words, letterDisclosures } = terms;
  return [
    ...(telephone === null ? [] : [{ label: words.telephone, text: telephone }]),
    ...(email === null ? [] : [{ label: words.email, text: email }]),
    { label: words.disclosure, text: letterDisclosures[disclosure] },
  ];
}

function officerRow(letter: SentLetter, officer: Officer | null, wording: Wording): readonly LabelledText[] {
  return officer === null ? [] : [{ label: wording.terms.letter.officer, text: officerText(letter, officer, wording) }];
}

/** Who concluded the result answers for it. */
export function officerOf({ review }: Pick<Letter, 'review'>): Officer | null {
  return lastStep(review, 'concluded')?.by ?? null;
}

export function officerText(
  { letterhead: { telephone } }: Pick<SentLetter, 'letterhead'>,
  officer: Officer,
  { terms }: Wording,
): string {
  const { officerText: plain, officerAt } = terms.letter;
  const { name, organisation } = officer;
  return telephone === null ? fill(plain, { name, organisation }) : fill(officerAt, { name, organisation, telephone });
}
