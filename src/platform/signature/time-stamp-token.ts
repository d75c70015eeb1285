import { ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import { createHash } from 'node:crypto';
import { type Attribute, type Certificate, TSTInfo } from 'pkijs';
import { derOf } from './certificates.js';
import { cms, type Signature } from './cms.js';
import { hashNamed } from './hashes.js';
import { OID } from './object-ids.js';
import { canonical, readSignature } from './read-signature.js';

/** What an authority says of when (RFC 3161), and its signature. */
export interface TimeStampToken extends Signature {
  readonly info: ArrayBuffer;
  readonly said: TSTInfo;
}

/**
 * Reads a token. Of its certificates only those remain that it names itself, its signer's first: of the others nothing
 * in it vouches.
 * @returns null where it is none, or does not name the certificate of its signer
 */
export function readToken(der: Buffer): TimeStampToken | null {
  const read = readSignature(der);
  if (read === null || read.info === null) return null;
  const [signer, ...others] = namedBy(read.attributes).flatMap((name) => read.certificates.find(isCalled(name)) ?? []);
  if (signer === undefined) return null;
  try {
    return { ...read, info: read.info, certificates: [signer, ...others], said: TSTInfo.fromBER(read.info) };
  } catch {
    return null;
  }
}

/** The token with nothing in it but what its signer vouches for. @throws Error where its signature is none */
export const writeToken = (token: TimeStampToken): Buffer => cms({ ...canonical(token), token: null });

interface CertificateName {
  readonly hash: string;
  readonly digest: Buffer;
}

const isCalled =
  ({ hash, digest }: CertificateName) =>
  (certificate: Certificate) =>
    createHash(hash).update(derOf(certificate)).digest().equals(digest);

/** Of the signing-certificate attribute, in its newer form (RFC 5816) or the older, which knows SHA-1 alone (RFC 2634). */
function namedBy(attributes: readonly Attribute[]): readonly CertificateName[] {
  const [newer, older] = [OID.signingCertificateV2, OID.signingCertificate].map((wanted) =>
    attributes.find(({ type }) => type === wanted),
  );
  const value: unknown = (newer ?? older)?.values[0];
  const ids = value instanceof Sequence ? value.valueBlock.value[0] : null;
  if (!(ids instanceof Sequence)) return [];
  return ids.valueBlock.value.flatMap((id) => (id instanceof Sequence ? nameIn(id, newer ? 'SHA-256' : 'SHA-1') : []));
}

function nameIn({ valueBlock: { value } }: Sequence, otherwise: string): readonly CertificateName[] {
  const [first, second] = value;
  if (first instanceof OctetString) return [{ hash: otherwise, digest: Buffer.from(first.getValue()) }];
  const id = first instanceof Sequence ? first.valueBlock.value[0] : null;
  const hash = id instanceof ObjectIdentifier ? hashNamed(id.getValue()) : undefined;
  return hash !== undefined && second instanceof OctetString ? [{ hash, digest: Buffer.from(second.getValue()) }] : [];
}
