import { withSignature } from '../pdf/signature/signature-slot.js';
import { signedBytes } from '../pdf/signature/signed-bytes.js';
import { cms } from './cms.js';
import { readSignature } from './read-signature.js';
import { type GivenTimeStamp, type TimeStampRequest, timeStampRequest } from './time-stamp-request.js';

/**
 * Puts a time stamp into the signature of a document that we signed, as an attribute that the signature does not cover:
 * what it covers stays the same bytes (ETSI EN 319 122-1, 5.3).
 * @throws Error where it is not signed, or stamped already, or the stamp takes more room than there is
 */
export async function stampDocument(
  signed: Buffer,
  ask: (request: TimeStampRequest) => Promise<GivenTimeStamp>,
): Promise<{ readonly pdf: Buffer; readonly at: Date }> {
  const found = signedBytes(signed);
  const signature = typeof found === 'string' ? null : readSignature(found.signature);
  if (typeof found === 'string' || signature === null) throw new Error('the document is not signed');
  if (signature.token !== null) throw new Error('the document is stamped already');
  const { token, at } = await ask(timeStampRequest(signature.signature));
  return { pdf: withSignature({ bytes: signed, from: found.from }, cms({ ...signature, token })), at };
}
