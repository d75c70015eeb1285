import type { letters as ko } from '../ko/letters.js';

/** Words of the pages where letters and round-ups are issued, and where an authority sets what its documents say. */
export const letters: typeof ko = {
  recommendation: {
    title: 'Issue the letter',
    heading: (operator) => `Issue the letter of recommendation to ${operator}`,
    summary: (inspection) =>
      `${inspection}. The letter tells every recommendation that was issued. The operator sees it at once, and what is issued is never changed or deleted.`,
    preview: 'Preview the letter as a draft (PDF)',
    back: 'Back to the review',
  },
  roundUp: {
    title: 'Issue the round-up',
    heading: (inspection) => `Issue the round-up of ${inspection}`,
    summary: () =>
      'It brings together the results of the whole inspection. The ministry alone sees it, and what is issued is never changed or deleted.',
    preview: 'Preview the round-up as a draft (PDF)',
    back: 'Back to the inspection',
    section: 'Round-up',
    none: 'No round-up has been issued.',
  },
  version: (version) => `It is issued as version ${version}.`,
  numberNext: 'It gets the authority’s next running number.',
  numberFixed: (number) => `Its number is ${number}.`,
  reason: 'Reason for issuing it again',
  reasonHint: 'It stands in the document.',
  submit: 'Issue',
  notNow: 'It cannot be issued now',
  letterhead: {
    title: 'Letterhead and numbers',
    heading: (authority) => `Set what the documents of ${authority} say, and how they are numbered`,
    headingRead: (authority) => `What the documents of ${authority} say, and how they are numbered`,
    summary:
      'It holds for what is issued from now on; what was issued stays as it is. What is left empty has its default.',
    readOnly: 'The scheme managers of the authority set it.',
    sender: 'Sender',
    senderHint: (text) => `Stands large at the end of a letter. Left empty, it is “${text}”.`,
    postalCode: 'Postal code',
    address: 'Address',
    telephone: 'Telephone',
    telephoneHint: 'Stands at the foot of a letter, and with the officer in charge.',
    email: 'E-mail',
    disclosure: 'Disclosure',
    disclosureHint:
      'Stands at the foot of a letter. Whether a letter is open follows the Official Information Disclosure Act.',
    numberPattern: 'Pattern of numbers',
    numberPatternHint: (pattern) =>
      `{authority}, {kind}, {year} and {number:4} are replaced; {number:4} is a running number of four digits. Left empty, it is ${pattern}.`,
    numberDefault: '{authority}-{kind}-{year}-{number:4}',
    examples: 'Numbers of this pattern, for example',
    exampleKind: 'Document',
    example: 'Number',
    unset: 'not set',
  },
};
