import { fromBER, Null, OctetString } from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  type Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { bytesOf } from './certificates.js';
import { HASHES, type Hash } from './hashes.js';
import { OID } from './object-ids.js';

/** What a signature of one signer says. */
export interface Signature {
  readonly hash: Hash;
  readonly attributes: readonly Attribute[];
  readonly signature: ArrayBuffer;
  /** The signer's first, then those that travel with it. */
  readonly certificates: readonly [Certificate, ...Certificate[]];
  /** What it is about, where that lies inside it: of a time stamp; null where it lies elsewhere. */
  readonly info: ArrayBuffer | null;
  /** The time stamp of the signature (DER), where there is one. */
  readonly token: Buffer | null;
}

/** What a signature says, written down (RFC 5652): the same always gives the same bytes. */
export function cms(written: Signature): Buffer {
  const { certificates, hash, info } = written;
  const signed = new SignedData({
    version: info === null ? 1 : 3,
    digestAlgorithms: [digestAlgorithm(hash)],
    encapContentInfo: contentOf(info),
    signerInfos: [signerInfo(written)],
    certificates: [...certificates],
  });
  const content = new ContentInfo({ contentType: OID.signedData, content: signed.toSchema(true) });
  return Buffer.from(content.toSchema().toBER());
}

function signerInfo({ certificates: [certificate], hash, attributes, signature, token }: Signature): SignerInfo {
  const { issuer, serialNumber } = certificate;
  return new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer, serialNumber }),
    digestAlgorithm: digestAlgorithm(hash),
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes: [...attributes] }),
    signatureAlgorithm: signatureAlgorithmOf(certificate, hash),
    signature: new OctetString({ valueHex: signature }),
    ...(token === null ? {} : { unsignedAttrs: stamped(token) }),
  });
}

function stamped(token: Buffer): SignedAndUnsignedAttributes {
  const attribute = new Attribute({ type: OID.timeStampToken, values: [fromBER(bytesOf(token)).result] });
  return new SignedAndUnsignedAttributes({ type: 1, attributes: [attribute] });
}

function contentOf(info: ArrayBuffer | null): EncapsulatedContentInfo {
  if (info === null) return new EncapsulatedContentInfo({ eContentType: OID.data });
  const content = new EncapsulatedContentInfo({ eContentType: OID.timeStampInfo });
  content.eContent = new OctetString({ valueHex: info }); // given to the constructor it would be cut into pieces: no DER
  return content;
}

const digestAlgorithm = (hash: Hash) =>
  new AlgorithmIdentifier({ algorithmId: HASHES[hash].id, algorithmParams: new Null() });

/** PKCS #1 names its parameters, and they are none; ECDSA has none to name. */
export const signatureAlgorithmOf = (certificate: Certificate, hash: Hash): AlgorithmIdentifier =>
  isEllipticKey(certificate)
    ? new AlgorithmIdentifier({ algorithmId: HASHES[hash].ecdsa })
    : new AlgorithmIdentifier({ algorithmId: HASHES[hash].rsa, algorithmParams: new Null() });

export const isEllipticKey = ({ subjectPublicKeyInfo }: Certificate): boolean =>
  subjectPublicKeyInfo.algorithm.algorithmId === OID.ellipticKey;

/** The attributes as they are signed: as a set of their own, not as a part of the whole (RFC 5652, 5.4). */
export function bytesToSign(attributes: readonly Attribute[]): Buffer {
  const set = new SignedAndUnsignedAttributes({ type: 0, attributes: [...attributes] });
  const bytes = Buffer.from(set.toSchema().toBER());
  bytes[0] = 0x31;
  return bytes;
}
