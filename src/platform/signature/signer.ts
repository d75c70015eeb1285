import { type Certificate, CertificateChainValidationEngine } from 'pkijs';
import { derOf, fingerprintOf, holderOf } from './certificates.js';
import { ENGINE } from './engine.js';

/** Whose certificate a signature names. */
export interface Signer {
  readonly holder: string;
  readonly fingerprint: string;
  readonly validFrom: Date;
  readonly validTo: Date;
}

export function signerOf(certificate: Certificate): Signer {
  return {
    holder: holderOf(certificate),
    fingerprint: fingerprintOf(certificate),
    validFrom: certificate.notBefore.value,
    validTo: certificate.notAfter.value,
  };
}

export const wasValid = ({ validFrom, validTo }: Signer, at: Date): boolean => validFrom <= at && at <= validTo;

/**
 * Whether the certificate is one of the trusted, or they lead to it by those that came with it.
 * @returns null where none is trusted, so that nothing can be told
 */
export async function isTrusted(
  [certificate, ...chain]: readonly [Certificate, ...Certificate[]],
  { trusted, at }: { readonly trusted: readonly Certificate[] | null; readonly at: Date },
): Promise<boolean | null> {
  if (trusted === null) return null;
  if (trusted.some((one) => derOf(one).equals(derOf(certificate)))) return true;
  const certs = [...chain, certificate];
  const engine = new CertificateChainValidationEngine({ trustedCerts: [...trusted], certs, checkDate: at });
  return (await engine.verify({}, ENGINE).catch(() => ({ result: false }))).result;
}
