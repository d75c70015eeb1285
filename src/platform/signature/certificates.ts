import { createHash } from 'node:crypto';
import { Certificate } from 'pkijs';
import { OID } from './object-ids.js';

const PEM = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g;

/** The certificates of a PEM text, in its order. @throws Error where one of them is none */
export function certificatesIn(pem: string): readonly Certificate[] {
  return [...pem.matchAll(PEM)].map(([, base64 = '']) => Certificate.fromBER(bytesOf(Buffer.from(base64, 'base64'))));
}

export function pemOf(certificate: Certificate): string {
  const lines =
    derOf(certificate)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

export const derOf = (certificate: Certificate): Buffer => Buffer.from(certificate.toSchema().toBER());

/** SHA-256 (hex) of the whole certificate: by this people compare two of them. */
export const fingerprintOf = (certificate: Certificate): string =>
  createHash('sha256').update(derOf(certificate)).digest('hex');

/** Whose it says it is: `이음 (과학기술정보통신부)`. */
export function holderOf({ subject }: Certificate): string {
  const part = (wanted: string) => subject.typesAndValues.find(({ type }) => type === wanted)?.value.valueBlock.value;
  const [name, organisation] = [part(OID.commonName), part(OID.organisation)];
  return organisation === undefined ? (name ?? '?') : `${name ?? '?'} (${organisation})`;
}

/** The bytes alone: a Buffer may be a part of more. */
export const bytesOf = (buffer: Uint8Array): ArrayBuffer => new Uint8Array(buffer).buffer;
