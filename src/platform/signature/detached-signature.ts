import { ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import { createHash } from 'node:crypto';
import { Attribute, createCMSECDSASignature, type Certificate } from 'pkijs';
import { bytesOf, derOf } from './certificates.js';
import { bytesToSign, cms, isEllipticKey } from './cms.js';
import { ENGINE } from './engine.js';
import { OID } from './object-ids.js';
import type { SigningKey } from './signing-key.js';

/**
 * A signature over bytes that lie elsewhere, as PAdES baseline B asks for it: CMS with the three signed attributes
 * content-type, message-digest and signing-certificate-v2 (ETSI EN 319 142-1, RFC 5652, RFC 5035), with SHA-256.
 * @returns DER
 */
export async function signDetached(bytes: Uint8Array, key: SigningKey): Promise<Buffer> {
  const certificates = [key.certificate, ...key.chain] as const;
  const attributes = signedAttributes(bytes, certificates);
  const signature = await signAttributes(attributes, key);
  return cms({ hash: 'SHA-256', attributes, signature, certificates, info: null, token: null });
}

/** What the key makes of attributes, with SHA-256, as it stands in CMS. */
export async function signAttributes(
  attributes: readonly Attribute[],
  { certificate, privateKey }: Pick<SigningKey, 'certificate' | 'privateKey'>,
): Promise<ArrayBuffer> {
  const isElliptic = isEllipticKey(certificate);
  const algorithm = isElliptic ? { name: 'ECDSA', hash: 'SHA-256' } : 'RSASSA-PKCS1-v1_5';
  const raw = await ENGINE.subtle.sign(algorithm, privateKey, bytesOf(bytesToSign(attributes)));
  return isElliptic ? createCMSECDSASignature(raw) : raw;
}

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
