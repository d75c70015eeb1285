import type { Certificate } from 'pkijs';
import { bytesToSign } from './cms.js';
import { signedAttributes } from './detached-signature.js';
import { type CheckedTimeStamp, checkTimeStamp } from './check-time-stamp.js';
import { isAsWritten, isOfSigner, readSignature } from './read-signature.js';
import { isTrusted, type Signer, signerOf } from './signer.js';

export interface CheckedSignature {
  readonly signer: Signer;
  /** The signature is about exactly these bytes, and names the certificates that came with it. */
  readonly isAboutThem: boolean;
  /** The key of the certificate made it. */
  readonly isOfSigner: boolean;
  /** Nothing stands in it but what we write: no part that nobody vouches for. */
  readonly isAsWritten: boolean;
  /** The certificate is one of the trusted, or they lead to it; null where none was given. */
  readonly isTrusted: boolean | null;
  /** What a third party says of when it was there; null where none was asked. */
  readonly timeStamp: CheckedTimeStamp | 'unreadable' | null;
}

/** Whom to trust: those who sign, and apart from them those who say when; null where none is known. */
export interface Trust {
  readonly signers: readonly Certificate[] | null;
  readonly timeStampAuthorities: readonly Certificate[] | null;
}

/**
 * Checks a signature over bytes. What it says is true or false of each; only a structure that cannot be read is null.
 * @param at for when the certificates that lead to the signer's have to be valid
 */
export async function checkSignature(
  signature: Buffer,
  bytes: Buffer,
  { trust, at }: { readonly trust: Trust; readonly at: Date },
): Promise<CheckedSignature | null> {
  const read = readSignature(signature);
  if (read === null) return null;
  const { certificates, attributes, token } = read;
  return {
    signer: signerOf(certificates[0]),
    isAboutThem: bytesToSign(attributes).equals(bytesToSign(signedAttributes(bytes, certificates))),
    isOfSigner: await isOfSigner(read),
    isAsWritten: isAsWritten({ ...read, hash: 'SHA-256', info: null }, signature),
    isTrusted: await isTrusted(certificates, { trusted: trust.signers, at }),
    timeStamp:
      token === null
        ? null
        : ((await checkTimeStamp(token, read.signature, trust.timeStampAuthorities)) ?? 'unreadable'),
  };
}
