import { BitString, Integer, Utf8String } from 'asn1js';
import { randomBytes } from 'node:crypto';
import {
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  Extension,
  type RelativeDistinguishedNames,
} from 'pkijs';
import { bytesOf } from './certificates.js';
import { ENGINE } from './engine.js';
import { OID } from './object-ids.js';
import type { SigningKey } from './signing-key.js';

const NAME = '이음 문서 서명';
const YEARS = 20;
/** Digital signature and content commitment (RFC 5280, 4.2.1.3), and six bits that are not used. */
const SIGNS = new Uint8Array([0b1100_0000]).buffer;

/** A key on P-256 and a certificate that it signs itself. */
export async function makeOwnKey(now: Date): Promise<Pick<SigningKey, 'privateKey' | 'certificate'>> {
  const curve = { name: 'ECDSA', namedCurve: 'P-256' };
  const { privateKey, publicKey } = await ENGINE.subtle.generateKey(curve, true, ['sign', 'verify']);
  const certificate = new Certificate({ version: 2, serialNumber: new Integer({ valueHex: serial() }) });
  for (const name of [certificate.issuer, certificate.subject]) calledIeum(name);
  certificate.notBefore.value = now;
  certificate.notAfter.value = new Date(Date.UTC(now.getUTCFullYear() + YEARS, now.getUTCMonth(), now.getUTCDate()));
  certificate.extensions = [
    extension(OID.basicConstraints, new BasicConstraints({ cA: false }).toSchema().toBER()),
    extension(OID.keyUsage, new BitString({ valueHex: SIGNS, unusedBits: 6 }).toBER()),
  ];
  await certificate.subjectPublicKeyInfo.importKey(publicKey, ENGINE);
  await certificate.sign(privateKey, 'SHA-256', ENGINE);
  return { privateKey, certificate };
}

function calledIeum({ typesAndValues }: RelativeDistinguishedNames): void {
  typesAndValues.push(new AttributeTypeAndValue({ type: OID.commonName, value: new Utf8String({ value: NAME }) }));
}

const extension = (extnID: string, extnValue: ArrayBuffer) => new Extension({ extnID, critical: true, extnValue });

/** Positive, and nobody's before. */
const serial = () => bytesOf(Buffer.concat([Buffer.from([1]), randomBytes(15)]));
