import { fromBER } from 'asn1js';
import {
  type Attribute,
  Certificate,
  CertificateChainValidationEngine,
  ContentInfo,
  createCMSECDSASignature,
  createECDSASignatureFromCMS,
  SignedData,
} from 'pkijs';
import { bytesOf, derOf, fingerprintOf, holderOf } from './certificates.js';
import { bytesToSign, cms, isEllipticKey, signatureAlgorithmOf, signedAttributes } from './detached-signature.js';
import { ENGINE } from './engine.js';

/** How long each of the two numbers of a signature on P-256 is. */
const P256_BYTES = 32;

/** Whose certificate a signature names. */
export interface Signer {
  readonly holder: string;
  readonly fingerprint: string;
  readonly validFrom: Date;
  readonly validTo: Date;
}

export interface CheckedSignature {
  readonly signer: Signer;
  /** The signature is about exactly these bytes, and names the certificates that came with it. */
  readonly isAboutThem: boolean;
  /** The key of the certificate made it. */
  readonly isOfSigner: boolean;
  /** Nothing stands in it but what {@link signDetached} writes: no part that nobody vouches for. */
  readonly isAsWritten: boolean;
  /** The certificate is one of the trusted, or they lead to it; null where none was given. */
  readonly isTrusted: boolean | null;
}

/**
 * Checks a signature over bytes. What it says is true or false of each; only a structure that cannot be read is null.
 * @param at for when the certificates that lead to the signer's have to be valid
 */
export async function checkSignature(
  signature: Buffer,
  bytes: Buffer,
  { trusted, at }: { readonly trusted: readonly Certificate[] | null; readonly at: Date },
): Promise<CheckedSignature | null> {
  const read = readSignature(signature);
  if (read === null) return null;
  const { certificate, chain, attributes } = read;
  return {
    signer: {
      holder: holderOf(certificate),
      fingerprint: fingerprintOf(certificate),
      validFrom: certificate.notBefore.value,
      validTo: certificate.notAfter.value,
    },
    isAboutThem: bytesToSign(attributes).equals(bytesToSign(signedAttributes(bytes, [certificate, ...chain]))),
    isOfSigner: await isOfSigner(read),
    isAsWritten: isAsWritten(read, signature),
    isTrusted: trusted === null ? null : await leadsTo(certificate, chain, trusted, at),
  };
}

type Read = NonNullable<ReturnType<typeof readSignature>>;

/** Null where the bytes are no signature, or not one of one signer with a certificate. */
function readSignature(der: Buffer) {
  try {
    const signed = new SignedData({ schema: ContentInfo.fromBER(bytesOf(der)).content as unknown });
    const [signer] = signed.signerInfos;
    const [certificate, ...chain] = (signed.certificates ?? []).filter((one) => one instanceof Certificate);
    if (signer?.signedAttrs === undefined || certificate === undefined) return null;
    const attributes: readonly Attribute[] = signer.signedAttrs.attributes;
    return { certificate, chain, attributes, signature: signer.signature };
  } catch {
    return null;
  }
}

function isAsWritten(read: Read, written: Buffer): boolean {
  try {
    return rewritten(read).equals(written);
  } catch {
    return false; // not even two numbers
  }
}

/** The same signature as we would have written it; of an elliptic key its two numbers as well. */
function rewritten(read: Read): Buffer {
  const value = read.signature.getValue();
  if (!isEllipticKey(read.certificate)) return cms({ ...read, signature: value });
  const numbers = createECDSASignatureFromCMS(fromBER(value).result, P256_BYTES);
  return cms({ ...read, signature: createCMSECDSASignature(numbers) });
}

async function isOfSigner({ certificate, attributes, signature }: Read): Promise<boolean> {
  const { subjectPublicKeyInfo: key } = certificate;
  const algorithm = signatureAlgorithmOf(certificate);
  const bytes = bytesOf(bytesToSign(attributes));
  return ENGINE.verifyWithPublicKey(bytes, signature, key, algorithm, 'SHA-256').catch(() => false);
}

async function leadsTo(
  certificate: Certificate,
  chain: readonly Certificate[],
  trusted: readonly Certificate[],
  checkDate: Date,
): Promise<boolean> {
  if (trusted.some((one) => derOf(one).equals(derOf(certificate)))) return true;
  const certs = [...chain, certificate];
  const engine = new CertificateChainValidationEngine({ trustedCerts: [...trusted], certs, checkDate });
  return (await engine.verify({}, ENGINE).catch(() => ({ result: false }))).result;
}
