import type { Certificate } from 'pkijs';
import { signedBytes, type UnsignedReason } from '../pdf/signature/signed-bytes.js';
import { checkSignature, type CheckedSignature } from './check-signature.js';
import type { CheckedTimeStamp } from './check-time-stamp.js';
import { type Signer, wasValid } from './signer.js';

/** In the order in which they are told. */
export const CHECKS = [
  'signature',
  'unaltered',
  'signer',
  'form',
  'trust',
  'validity',
  'time-stamp',
  'time-stamp-trust',
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
  /** What a third party says of when the signature was there; null where none was asked, or it cannot be read. */
  readonly timeStamp: CheckedTimeStamp | null;
}

const NOTHING: Readonly<Record<Check, CheckResult>> = {
  ...{ signature: 'failed', unaltered: 'not-checked', signer: 'not-checked', form: 'not-checked' },
  ...{ trust: 'not-checked', validity: 'not-checked', revocation: 'not-checked' },
  ...{ 'time-stamp': 'not-checked', 'time-stamp-trust': 'not-checked' },
};

/**
 * Whether a PDF is, to the last byte, what the holder of a trusted certificate signed.
 * @param signers whom to trust; null where none is known: then nothing can be called genuine
 * @param timeStampAuthorities whom to trust with the time; null where none is known: then whose time stamp it is stays open
 */
export async function verifyDocument(
  file: Buffer,
  signers: readonly Certificate[] | null,
  timeStampAuthorities: readonly Certificate[] | null = null,
): Promise<Verification> {
  const found = signedBytes(file);
  if (typeof found === 'string') return unsigned(found);
  const trust = { signers, timeStampAuthorities };
  const checked = await checkSignature(found.signature, found.covered, { trust, at: found.at ?? new Date() });
  if (checked === null) return unsigned('unreadable');
  const results = resultsOf(checked, found.at);
  const timeStamp = checked.timeStamp === 'unreadable' ? null : checked.timeStamp;
  return {
    ...{ verdict: verdictOf(results), results, unsigned: null },
    ...{ signer: checked.signer, signedAt: found.at, timeStamp },
  };
}

const unsigned = (reason: UnsignedReason | 'unreadable'): Verification => ({
  ...{ verdict: 'not-genuine', results: NOTHING, unsigned: reason, signer: null, signedAt: null, timeStamp: null },
});

function resultsOf(checked: CheckedSignature, at: Date | null): Verification['results'] {
  const { signer, isAboutThem, isOfSigner, isAsWritten, isTrusted, timeStamp } = checked;
  return {
    ...NOTHING,
    signature: 'passed',
    unaltered: result(isAboutThem),
    signer: result(isOfSigner),
    form: result(isAsWritten),
    trust: result(isTrusted),
    validity: result(at === null ? null : wasValid(signer, at)),
    ...timeResults(timeStamp),
  };
}

function timeResults(stamp: CheckedSignature['timeStamp']): Pick<Verification['results'], TimeCheck> {
  if (stamp === null) return { 'time-stamp': 'not-checked', 'time-stamp-trust': 'not-checked' };
  if (stamp === 'unreadable') return { 'time-stamp': 'failed', 'time-stamp-trust': 'not-checked' };
  return { 'time-stamp': result(stamp.fault === null), 'time-stamp-trust': result(stamp.isTrusted) };
}

type TimeCheck = 'time-stamp' | 'time-stamp-trust';

/** @param holds null where nobody can tell */
const result = (holds: boolean | null): CheckResult => (holds === null ? 'not-checked' : holds ? 'passed' : 'failed');

function verdictOf(results: Verification['results']): Verification['verdict'] {
  if (Object.values(results).includes('failed')) return 'not-genuine';
  return results.trust === 'passed' && results.validity === 'passed' ? 'genuine' : 'unknown';
}
