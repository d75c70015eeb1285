import { ObjectIdentifier, OctetString } from 'asn1js';
import { createHash } from 'node:crypto';
import { type Certificate, ExtKeyUsage } from 'pkijs';
import { OID } from './object-ids.js';
import { isOfSigner } from './read-signature.js';
import { isTrusted, type Signer, signerOf, wasValid } from './signer.js';
import { readToken, type TimeStampToken, writeToken } from './time-stamp-token.js';

/** Why a time stamp says nothing. */
export type TimeStampFault = 'of-something-else' | 'not-of-authority' | 'not-as-written' | 'not-for-time' | 'not-valid';

export interface CheckedTimeStamp {
  readonly authority: Signer;
  /** When the signature was there, by the clock of the authority. */
  readonly at: Date;
  /** Null where it holds: about this signature, to the last byte by the key of a certificate for time stamps. */
  readonly fault: TimeStampFault | null;
  /** Whether trusted certificates lead to the authority's; null where none was given. */
  readonly isTrusted: boolean | null;
}

/**
 * Checks the time stamp of a signature (RFC 3161, 2.4.2).
 * @param signature its value, which the stamp is about
 * @returns null where the bytes are no time stamp
 */
export async function checkTimeStamp(
  der: Buffer,
  signature: ArrayBuffer,
  trusted: readonly Certificate[] | null,
): Promise<CheckedTimeStamp | null> {
  const token = readToken(der);
  if (token === null) return null;
  const { said, certificates } = token;
  return {
    authority: signerOf(certificates[0]),
    at: said.genTime,
    fault: await faultOf(token, der, signature),
    isTrusted: await isTrusted(certificates, { trusted, at: said.genTime }),
  };
}

async function faultOf(token: TimeStampToken, der: Buffer, signature: ArrayBuffer): Promise<TimeStampFault | null> {
  const [certificate] = token.certificates;
  if (!isAbout(token, signature)) return 'of-something-else';
  if (!saysWhatItSigns(token) || !(await isOfSigner(token))) return 'not-of-authority';
  if (!isAsWritten(token, der)) return 'not-as-written';
  if (!isForTimeStamps(certificate)) return 'not-for-time';
  return wasValid(signerOf(certificate), token.said.genTime) ? null : 'not-valid';
}

function isAbout({ said: { messageImprint } }: TimeStampToken, signature: ArrayBuffer): boolean {
  const { hashAlgorithm, hashedMessage } = messageImprint;
  const digest = createHash('sha256').update(Buffer.from(signature)).digest();
  return hashAlgorithm.algorithmId === OID.sha256 && digest.equals(Buffer.from(hashedMessage.getValue()));
}

/** The signed attributes name a time stamp, and its hash. */
function saysWhatItSigns({ attributes, info, hash }: TimeStampToken): boolean {
  const value = (wanted: string): unknown => attributes.find(({ type }) => type === wanted)?.values[0];
  const [type, digest] = [value(OID.contentType), value(OID.messageDigest)];
  if (!(type instanceof ObjectIdentifier) || !(digest instanceof OctetString)) return false;
  const own = createHash(hash).update(Buffer.from(info)).digest();
  return type.getValue() === OID.timeStampInfo && own.equals(Buffer.from(digest.getValue()));
}

function isAsWritten(token: TimeStampToken, der: Buffer): boolean {
  try {
    return writeToken(token).equals(der);
  } catch {
    return false;
  }
}

/** Its key signs time stamps and nothing else, and says so to everybody who has to understand it (RFC 3161, 2.3). */
function isForTimeStamps({ extensions = [] }: Certificate): boolean {
  const usage = extensions.find(({ extnID }) => extnID === OID.extendedKeyUsage);
  const purposes: unknown = usage?.parsedValue;
  return (
    usage?.critical === true && purposes instanceof ExtKeyUsage && purposes.keyPurposes.join() === OID.timeStamping
  );
}
