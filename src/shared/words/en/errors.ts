import type * as ko from '../ko/errors.js';

export const faults: Record<keyof typeof ko.faults, string> = {
  required: 'Enter a value.',
  unknown: 'Unknown field: {found}',
  repeated: 'This field was sent more than once.',
  'not-text': 'Enter text.',
  'too-long': 'At most {max} characters. Found {found}.',
  'too-short': 'At least {min} characters.',
  'not-integer': 'Enter a whole number. Found: {found}',
  'not-number': 'Enter a number. Found: {found}',
  'out-of-range': 'Enter a value from {min} to {max}. Found: {found}',
  'not-boolean': 'Send true or false.',
  'not-a-choice': 'Choose one of: {allowed}. Found: {found}',
  'not-a-date': 'Enter a date like 2026-11-23. Found: {found}',
  'not-an-id': 'Not a valid identifier: {found}',
  'not-an-email': 'Not an e-mail address: {found}',
  'not-a-list': 'Send a list.',
  'not-an-object': 'Send an object.',
  'too-many': 'At most {max} entries.',
  'too-few': 'At least {min} entries.',
  duplicate: 'This value already exists: {found}',
  'end-before-start': 'The end ({found}) lies before the start ({start}).',
  'not-a-cursor': 'This is not a cursor of the list. Open the list from its beginning.',
  unparsable: 'The content cannot be read: {found}',
};

export const refusals: Record<keyof typeof ko.refusals, string> = {
  'not-permitted': 'You are not permitted to do this.',
  csrf: 'The page this request came from cannot be verified. Reload the page and try again.',
  'state-not-allowed': 'Not possible in the current state ({state}).',
};
