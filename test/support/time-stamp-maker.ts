import { BitString, Integer, ObjectIdentifier, OctetString, Utf8String } from 'asn1js';
import { randomBytes } from 'node:crypto';
import {
  Attribute,
  AttributeTypeAndValue,
  Certificate,
  ContentInfo,
  Extension,
  ExtKeyUsage,
  PKIStatus,
  PKIStatusInfo,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';
import { bytesOf } from '../../src/platform/signature/certificates.js';
import { cms } from '../../src/platform/signature/cms.js';
import { signAttributes, signedAttributes } from '../../src/platform/signature/detached-signature.js';
import { ENGINE } from '../../src/platform/signature/engine.js';
import { OID } from '../../src/platform/signature/object-ids.js';

/** What the authority does otherwise than it should. */
export interface Oddity {
  readonly status?: PKIStatus;
  readonly nonce?: Buffer;
  readonly digest?: Buffer;
  readonly at?: Date;
  /** What the signed attributes are about, where not what was said. */
  readonly about?: Buffer;
}

export interface TimeStampMaker {
  readonly certificate: Certificate;
  /** The answer to a question, both DER. */
  answer(question: Buffer, oddity?: Oddity): Promise<Buffer>;
}

/** An authority of time in a few lines, for tests of what becomes of its answers. */
export async function makeTimeStampMaker(
  name: string,
  purposes = [OID.timeStamping as string],
): Promise<TimeStampMaker> {
  const { privateKey, certificate } = await certified(name, purposes);
  return {
    certificate,
    answer: async (question, oddity = {}) => {
      const status = new PKIStatusInfo({ status: oddity.status ?? PKIStatus.granted });
      const info = Buffer.from(said(question, oddity).toSchema().toBER());
      const attributes = attributesOf(oddity.about ?? info, certificate);
      const signature = await signAttributes(attributes, { privateKey, certificate });
      const token = cms({
        ...{ hash: 'SHA-256', attributes, signature, certificates: [certificate], info: bytesOf(info), token: null },
      });
      const timeStampToken = ContentInfo.fromBER(bytesOf(token));
      return Buffer.from(new TimeStampResp({ status, timeStampToken }).toSchema().toBER());
    },
  };
}

/** As ours, but for what they are about. */
const attributesOf = (info: Buffer, certificate: Certificate) =>
  signedAttributes(info, [certificate]).map((attribute) =>
    attribute.type === OID.contentType
      ? new Attribute({ type: OID.contentType, values: [new ObjectIdentifier({ value: OID.timeStampInfo })] })
      : attribute,
  );

function said(question: Buffer, { nonce, digest, at = new Date() }: Oddity): TSTInfo {
  const { messageImprint, nonce: asked } = TimeStampReq.fromBER(bytesOf(question));
  if (digest !== undefined) messageImprint.hashedMessage = new OctetString({ valueHex: bytesOf(digest) });
  const valueHex = nonce ?? Buffer.from(asked?.valueBlock.valueHexView ?? []);
  return new TSTInfo({
    ...{
      version: 1,
      policy: '1.2.3.4.1',
      messageImprint,
      genTime: at,
      nonce: new Integer({ valueHex: bytesOf(valueHex) }),
    },
    serialNumber: new Integer({ value: 7 }),
  });
}

async function certified(name: string, purposes: readonly string[]) {
  const curve = { name: 'ECDSA', namedCurve: 'P-256' };
  const { privateKey, publicKey } = await ENGINE.subtle.generateKey(curve, true, ['sign', 'verify']);
  const serialNumber = new Integer({ valueHex: bytesOf(Buffer.concat([Buffer.from([1]), randomBytes(7)])) });
  const certificate = new Certificate({ version: 2, serialNumber });
  const value = new Utf8String({ value: name });
  for (const { typesAndValues } of [certificate.issuer, certificate.subject])
    typesAndValues.push(new AttributeTypeAndValue({ type: OID.commonName, value }));
  certificate.notBefore.value = new Date(Date.now() - 86_400_000);
  certificate.notAfter.value = new Date(Date.now() + 86_400_000);
  const usage = new ExtKeyUsage({ keyPurposes: [...purposes] }).toSchema().toBER();
  const signs = new BitString({ valueHex: new Uint8Array([0b1100_0000]).buffer, unusedBits: 6 }).toBER();
  certificate.extensions = [
    new Extension({ extnID: OID.keyUsage, critical: true, extnValue: signs }),
    new Extension({ extnID: OID.extendedKeyUsage, critical: true, extnValue: usage }),
  ];
  await certificate.subjectPublicKeyInfo.importKey(publicKey, ENGINE);
  await certificate.sign(privateKey, 'SHA-256', ENGINE);
  return { privateKey, certificate };
}
