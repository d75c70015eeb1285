import type { Certificate } from 'pkijs';
import { signedBytes, type UnsignedReason } from '../pdf/signature/signed-bytes.js';
import { checkSignature, type CheckedSignature, type Signer } from './check-signature.js';

/** In the order in which they are told. */
export const CHECKS = [
  'signature',
  'unaltered',
  'signer',
  'form',
  'trust',
  'validity',
  'time-stamp',
  'revocation',
] as const;
export type Check = (typeof CHECKS)[number];
/** `not-checked` is said as loudly as the others: nobody may take it for a yes. */
export type CheckResult = 'passed' | 'failed' | 'not-checked';

export interface Verification {
  readonly verdict: 'genuine' | 'not-genuine' | 'unknown';
  readonly results: Readonly<Record<Check, CheckResult>>;
  /** Why there is no signature to check; null where there is one. */
  readonly unsigned: UnsignedReason | 'unreadable' | null;
  readonly signer: Signer | null;
  /** When it says that it was signed, by the clock of whoever did. */
  readonly signedAt: Date | null;
}

const NOTHING: Readonly<Record<Check, CheckResult>> = {
  ...{ signature: 'failed', unaltered: 'not-checked', signer: 'not-checked', form: 'not-checked' },
  ...{ trust: 'not-checked', validity: 'not-checked', 'time-stamp': 'not-checked', revocation: 'not-checked' },
};

/**
 * Whether a PDF is, to the last byte, what the holder of a trusted certificate signed.
 * @param trusted null where none is known: then nothing can be called genuine
 */
export async function verifyDocument(file: Buffer, trusted: readonly Certificate[] | null): Promise<Verification> {
  const found = signedBytes(file);
  if (typeof found === 'string') return unsigned(found);
  const at = found.at ?? new Date();
  const checked = await checkSignature(found.signature, found.covered, { trusted, at });
  if (checked === null) return unsigned('unreadable');
  const results = resultsOf(checked, found.at);
  return { verdict: verdictOf(results), results, unsigned: null, signer: checked.signer, signedAt: found.at };
}

const unsigned = (reason: UnsignedReason | 'unreadable'): Verification => ({
  ...{ verdict: 'not-genuine', results: NOTHING, unsigned: reason, signer: null, signedAt: null },
});

function resultsOf(checked: CheckedSignature, at: Date | null): Verification['results'] {
  const { signer, isAboutThem, isOfSigner, isAsWritten, isTrusted } = checked;
  return {
    ...NOTHING,
    signature: 'passed',
    unaltered: result(isAboutThem),
    signer: result(isOfSigner),
    form: result(isAsWritten),
    trust: isTrusted === null ? 'not-checked' : result(isTrusted),
    validity: at === null ? 'not-checked' : result(signer.validFrom <= at && at <= signer.validTo),
  };
}

const result = (holds: boolean): CheckResult => (holds ? 'passed' : 'failed');

function verdictOf(results: Verification['results']): Verification['verdict'] {
  if (Object.values(results).includes('failed')) return 'not-genuine';
  return results.trust === 'passed' && results.validity === 'passed' ? 'genuine' : 'unknown';
}
