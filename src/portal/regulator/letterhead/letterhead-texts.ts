import type { LetterheadView } from '../../../modules/reports/index.js';
import type { Words } from '../../words/index.js';

type Texts = Readonly<Record<'sender' | 'postalCode' | 'address' | 'telephone' | 'email' | 'disclosure' | 'numberPattern', string>>; // prettier-ignore

/** What the fields are called, by name. */
export const letterheadLabels = (words: Words['letters']['letterhead']): Texts => ({
  sender: words.sender,
  postalCode: words.postalCode,
  address: words.address,
  telephone: words.telephone,
  email: words.email,
  disclosure: words.disclosure,
  numberPattern: words.numberPattern,
});

/** What stands in them. */
export const letterheadTexts = (letterhead: LetterheadView): Texts => ({
  sender: letterhead.sender ?? '',
  postalCode: letterhead.postalCode ?? '',
  address: letterhead.address ?? '',
  telephone: letterhead.telephone ?? '',
  email: letterhead.email ?? '',
  disclosure: letterhead.disclosure,
  numberPattern: letterhead.numberPattern ?? '',
});
