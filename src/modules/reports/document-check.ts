import type { Verification } from '../../platform/signature/verify-document.js';
import type { DocumentKind } from './document-kind.js';
import type { Edition } from './edition.js';

/** The issued document that a file is, to the last byte. */
export interface IssuedDocument {
  readonly kind: DocumentKind;
  readonly number: string;
  readonly version: number;
  readonly edition: Edition;
  readonly issuedAt: Date;
  /** The newest of the same kind and edition; this one, where no other has taken its place. */
  readonly newestVersion: number;
  readonly newestAt: Date;
}

/** What can be said of a file that somebody holds. */
export interface DocumentCheck {
  /** SHA-256 (hex) of the file. */
  readonly sha256: string;
  readonly verification: Verification;
  /** Null where no document of this installation is this file. */
  readonly issued: IssuedDocument | null;
  /** The record inside the file, as whoever signed it put it there; null where there is none, or nobody vouches for it. */
  readonly record: { readonly sizeBytes: number; readonly sha256: string } | null;
}

export type CheckOutcome = 'current' | 'replaced' | 'not-issued-here' | 'signed-otherwise' | 'not-genuine';

/** In one word: the signature says whether it is genuine, the record of what was issued whether it still stands. */
export function outcomeOf(verdict: Verification['verdict'], issued: IssuedDocument | null): CheckOutcome {
  if (verdict !== 'genuine') return issued === null ? 'not-genuine' : 'signed-otherwise';
  if (issued === null) return 'not-issued-here';
  return issued.newestVersion > issued.version ? 'replaced' : 'current';
}
