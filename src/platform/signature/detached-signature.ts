import { Null, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import { createHash } from 'node:crypto';
import {
  AlgorithmIdentifier,
  Attribute,
  createCMSECDSASignature,
  type Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { bytesOf, derOf } from './certificates.js';
import { ENGINE } from './engine.js';
import { OID } from './object-ids.js';
import type { SigningKey } from './signing-key.js';

/**
 * A signature over bytes that lie elsewhere, as PAdES baseline B asks for it: CMS with the three signed attributes
 * content-type, message-digest and signing-certificate-v2 (ETSI EN 319 142-1, RFC 5652, RFC 5035), with SHA-256.
 * @returns DER
 */
export async function signDetached(bytes: Uint8Array, key: SigningKey): Promise<Buffer> {
  const attributes = signedAttributes(bytes, [key.certificate, ...key.chain]);
  const isElliptic = isEllipticKey(key.certificate);
  const algorithm = isElliptic ? { name: 'ECDSA', hash: 'SHA-256' } : 'RSASSA-PKCS1-v1_5';
  const raw = await ENGINE.subtle.sign(algorithm, key.privateKey, bytesOf(bytesToSign(attributes)));
  const signature = isElliptic ? createCMSECDSASignature(raw) : raw;
  return cms({ attributes, signature, certificate: key.certificate, chain: key.chain });
}

export interface Signature {
  readonly attributes: readonly Attribute[];
  readonly signature: ArrayBuffer;
  readonly certificate: Certificate;
  readonly chain: readonly Certificate[];
}

/** What a signature says, written down: the same always gives the same bytes. */
export function cms({ attributes, signature, certificate, chain }: Signature): Buffer {
  const digestAlgorithm = new AlgorithmIdentifier({ algorithmId: OID.sha256, algorithmParams: new Null() });
  const { issuer, serialNumber } = certificate;
  const signer = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer, serialNumber }),
    digestAlgorithm,
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes: [...attributes] }),
    signatureAlgorithm: signatureAlgorithmOf(certificate),
    signature: new OctetString({ valueHex: signature }),
  });
  const signed = new SignedData({
    version: 1,
    digestAlgorithms: [digestAlgorithm],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: OID.data }),
    signerInfos: [signer],
    certificates: [certificate, ...chain],
  });
  const content = new ContentInfo({ contentType: OID.signedData, content: signed.toSchema(true) });
  return Buffer.from(content.toSchema().toBER());
}

/** The attributes as they are signed: as a set of their own, not as a part of the whole (RFC 5652, 5.4). */
export function bytesToSign(attributes: readonly Attribute[]): Buffer {
  const set = new SignedAndUnsignedAttributes({ type: 0, attributes: [...attributes] });
  const bytes = Buffer.from(set.toSchema().toBER());
  bytes[0] = 0x31;
  return bytes;
}

/** PKCS #1 names its parameters, and they are none; ECDSA has none to name. */
export const signatureAlgorithmOf = (certificate: Certificate): AlgorithmIdentifier =>
  isEllipticKey(certificate)
    ? new AlgorithmIdentifier({ algorithmId: OID.ecdsaWithSha256 })
    : new AlgorithmIdentifier({ algorithmId: OID.rsaWithSha256, algorithmParams: new Null() });

export const isEllipticKey = ({ subjectPublicKeyInfo }: Certificate): boolean =>
  subjectPublicKeyInfo.algorithm.algorithmId === OID.ellipticKey;

/**
 * In the order that DER asks for: by their bytes. They name every certificate that travels with the signature, the
 * signer's first, so that none of them can be changed or exchanged (RFC 5035, 5.4).
 */
export function signedAttributes(bytes: Uint8Array, certificates: readonly Certificate[]): Attribute[] {
  const attributes = [
    new Attribute({ type: OID.contentType, values: [new ObjectIdentifier({ value: OID.data })] }),
    new Attribute({ type: OID.messageDigest, values: [digest(bytes)] }),
    new Attribute({ type: OID.signingCertificateV2, values: [signingCertificates(certificates)] }),
  ];
  const der = (attribute: Attribute) => Buffer.from(attribute.toSchema().toBER());
  return attributes.sort((a, b) => Buffer.compare(der(a), der(b)));
}

const digest = (bytes: Uint8Array) =>
  new OctetString({ valueHex: bytesOf(createHash('sha256').update(bytes).digest()) });

/** SigningCertificateV2: of each ESSCertIDv2 only the hash differs from what it is by default. */
function signingCertificates(certificates: readonly Certificate[]): Sequence {
  const ids = certificates.map((certificate) => new Sequence({ value: [digest(derOf(certificate))] }));
  return new Sequence({ value: [new Sequence({ value: ids })] });
}
