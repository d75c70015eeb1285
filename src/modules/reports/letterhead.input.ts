import { Choice, Email, Line, Pattern } from '../../platform/http/input.js';
import { DISCLOSURES, type Disclosure } from './letterhead.js';
import { LONGEST_PATTERN } from './number-pattern.js';

/** What an authority sets for its documents; what is left out goes back to its default. */
export class LetterheadInput {
  @Line({ max: 100, optional: true }) sender: string | null;
  @Pattern(/^\d{5}$/, '30121', { optional: true }) postalCode: string | null;
  @Line({ max: 200, optional: true }) address: string | null;
  @Pattern(/^[0-9+() .~-]{3,40}$/, '044-202-0000', { optional: true }) telephone: string | null;
  @Email({ optional: true }) email: string | null;
  @Choice(DISCLOSURES) disclosure: Disclosure;
  @Line({ max: LONGEST_PATTERN, optional: true }) numberPattern: string | null;
}
