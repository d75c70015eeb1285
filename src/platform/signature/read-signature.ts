import { fromBER, ObjectIdentifier, OctetString } from 'asn1js';
import { Certificate, ContentInfo, createCMSECDSASignature, createECDSASignatureFromCMS, SignedData } from 'pkijs';
import { bytesOf } from './certificates.js';
import { bytesToSign, cms, isEllipticKey, type Signature, signatureAlgorithmOf } from './cms.js';
import { ENGINE } from './engine.js';
import { hashNamed } from './hashes.js';
import { OID } from './object-ids.js';

/** Null where the bytes are no signature, or not one of one signer with a certificate and a hash that we know. */
export function readSignature(der: Buffer): Signature | null {
  try {
    return readOrThrow(der);
  } catch {
    return null;
  }
}

function readOrThrow(der: Buffer): Signature | null {
  const signed = new SignedData({ schema: ContentInfo.fromBER(bytesOf(der)).content as unknown });
  const [signer] = signed.signerInfos;
  const [certificate, ...others] = (signed.certificates ?? []).filter((one) => one instanceof Certificate);
  const hash = hashNamed(signer?.digestAlgorithm.algorithmId ?? '');
  if (signer?.signedAttrs === undefined || certificate === undefined || hash === undefined) return null;
  const stamp = signer.unsignedAttrs?.attributes.find(({ type }) => type === OID.timeStampToken);
  const [token] = (stamp?.values ?? []) as { toBER(): ArrayBuffer }[];
  return {
    ...{ hash, attributes: signer.signedAttrs.attributes, certificates: [certificate, ...others] },
    signature: signer.signature.getValue(),
    info: signed.encapContentInfo.eContent?.getValue() ?? null,
    token: token === undefined ? null : Buffer.from(token.toBER()),
  };
}

/** Whether nothing stands in it but what {@link cms} writes of it: no part that nobody vouches for. */
export function isAsWritten(read: Signature, written: Buffer): boolean {
  try {
    return cms(canonical(read)).equals(written);
  } catch {
    return false; // not even two numbers
  }
}

/** The same, of an elliptic key with its two numbers as DER writes them. @throws Error where they are none */
export function canonical(read: Signature): Signature {
  const [certificate] = read.certificates;
  if (!isEllipticKey(certificate)) return read;
  const numbers = createECDSASignatureFromCMS(fromBER(read.signature).result, numberLength(certificate));
  return { ...read, signature: createCMSECDSASignature(numbers) };
}

/** How many bytes each of the two numbers takes, by curve: P-256, P-384, P-521. */
const NUMBER_LENGTHS: Readonly<Record<string, number>> = {
  '1.2.840.10045.3.1.7': 32,
  '1.3.132.0.34': 48,
  '1.3.132.0.35': 66,
};

function numberLength({ subjectPublicKeyInfo }: Certificate): number {
  const { algorithmParams: curve } = subjectPublicKeyInfo.algorithm as { algorithmParams: unknown };
  return (curve instanceof ObjectIdentifier ? NUMBER_LENGTHS[curve.getValue()] : undefined) ?? 0;
}

/** Whether the key of the first certificate made it. */
export async function isOfSigner({ certificates: [signer], attributes, signature, hash }: Signature): Promise<boolean> {
  const bytes = bytesOf(bytesToSign(attributes));
  const value = new OctetString({ valueHex: signature });
  const algorithm = signatureAlgorithmOf(signer, hash);
  return ENGINE.verifyWithPublicKey(bytes, value, signer.subjectPublicKeyInfo, algorithm, hash).catch(() => false);
}
