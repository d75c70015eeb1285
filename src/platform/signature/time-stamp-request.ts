import { Integer, OctetString } from 'asn1js';
import { createHash, randomBytes } from 'node:crypto';
import { AlgorithmIdentifier, MessageImprint, PKIStatus, TimeStampReq, TimeStampResp } from 'pkijs';
import { bytesOf } from './certificates.js';
import { type CheckedTimeStamp, checkTimeStamp } from './check-time-stamp.js';
import { OID } from './object-ids.js';
import { readToken, writeToken } from './time-stamp-token.js';

/** What an authority is asked: when was a signature there? */
export interface TimeStampRequest {
  /** The value of the signature. */
  readonly signature: ArrayBuffer;
  /** By which the answer to this question is told from one to another. */
  readonly nonce: Buffer;
  /** The question as it is sent (DER). */
  readonly bytes: Buffer;
}

/** The question of RFC 3161, 2.4.1: of the signature only its SHA-256 leaves the house. */
export function timeStampRequest(signature: ArrayBuffer): TimeStampRequest {
  const nonce = Buffer.concat([Buffer.from([1]), randomBytes(8)]); // positive, and as short as DER asks for
  const digest = createHash('sha256').update(Buffer.from(signature)).digest();
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: OID.sha256 }),
      hashedMessage: new OctetString({ valueHex: bytesOf(digest) }),
    }),
    nonce: new Integer({ valueHex: bytesOf(nonce) }),
    certReq: true,
  });
  return { signature, nonce, bytes: Buffer.from(request.toSchema().toBER()) };
}

/** A token that holds, and when it says. */
export interface GivenTimeStamp {
  readonly token: Buffer;
  readonly at: Date;
}

/** Granted, and granted with changes (RFC 3161, 2.4.2). */
const GRANTED: readonly PKIStatus[] = [PKIStatus.granted, PKIStatus.grantedWithMods];

/**
 * The token in an authority's answer, without what nobody vouches for, once everything about it was checked.
 * @throws Error that says what is wrong with it
 */
export async function tokenIn(answer: Buffer, { signature, nonce }: TimeStampRequest): Promise<GivenTimeStamp> {
  const { status, timeStampToken } = TimeStampResp.fromBER(bytesOf(answer));
  if (!GRANTED.includes(status.status)) throw new Error(`refused, status ${status.status}`);
  const read = timeStampToken && readToken(Buffer.from(timeStampToken.toSchema().toBER()));
  if (!read) throw new Error('no token that names its certificate');
  if (!nonce.equals(Buffer.from(read.said.nonce?.valueBlock.valueHexView ?? []))) throw new Error('another nonce');
  const token = writeToken(read);
  const checked = await checkTimeStamp(token, signature, null);
  if (checked?.fault !== null) throw new Error(`does not hold: ${faultOf(checked)}`);
  return { token, at: checked.at };
}

const faultOf = (checked: CheckedTimeStamp | null): string => checked?.fault ?? 'unreadable';
