import type { OrganisationId } from '../../shared/ids.js';
import { DEFAULT_PATTERN } from './number-pattern.js';

/** 공개 구분: whether a letter is open to the public, in part, or not. */
export const DISCLOSURES = ['open', 'partly', 'closed'] as const;
export type Disclosure = (typeof DISCLOSURES)[number];

/** What the letters of an authority say of it, and how its documents are numbered. Null where nothing is set. */
export interface LetterheadFields {
  /** In whose name letters go out (발신명의); by default the head of the authority. */
  readonly sender: string | null;
  readonly postalCode: string | null;
  readonly address: string | null;
  readonly telephone: string | null;
  readonly email: string | null;
  readonly disclosure: Disclosure;
  /** By default {@link DEFAULT_PATTERN}. */
  readonly numberPattern: string | null;
}

/** The settings as they stand; version 0 where nothing was ever set. */
export interface Letterhead extends LetterheadFields {
  readonly organisationId: OrganisationId;
  readonly version: number;
}

/** Before anything is set. A letter names weaknesses of an operator, so it is closed unless the authority says otherwise. */
export const NO_LETTERHEAD: LetterheadFields & { readonly version: number } = {
  ...{ sender: null, postalCode: null, address: null, telephone: null, email: null },
  ...{ disclosure: 'closed', numberPattern: null, version: 0 },
};

export const patternOf = ({ numberPattern }: Pick<LetterheadFields, 'numberPattern'>): string =>
  numberPattern ?? DEFAULT_PATTERN;
