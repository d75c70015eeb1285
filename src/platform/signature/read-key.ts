import { createPrivateKey, createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Certificate } from 'pkijs';
import { StartError } from '../start-error.js';
import { certificatesIn, derOf } from './certificates.js';
import { ENGINE } from './engine.js';
import { isPkcs12, readPkcs12 } from './read-pkcs12.js';
import type { SigningKey } from './signing-key.js';

/** Where key and certificate lie; PEM both, or one PKCS#12 that holds both. */
export interface KeyFiles {
  readonly keyFile: string;
  readonly certificateFile: string;
  /** Of an encrypted key or a PKCS#12. */
  readonly password: string | null;
}

/** @throws StartError in one sentence: what cannot be read, does not belong together, or is no key to sign with */
export async function readSigningKey({ keyFile, certificateFile, password }: KeyFiles): Promise<SigningKey> {
  const [keyBytes, certificateBytes] = await Promise.all([
    fileOf('SIGNING_KEY_FILE', keyFile),
    fileOf('SIGNING_CERT_FILE', certificateFile),
  ]);
  const key = isPkcs12(keyBytes)
    ? (await readPkcs12(keyBytes, password, keyFile)).key
    : pemKey(keyBytes, password, keyFile);
  const certificates = isPkcs12(certificateBytes)
    ? (await readPkcs12(certificateBytes, password, certificateFile)).certificates
    : pemCertificates(certificateBytes, certificateFile);
  const [certificate, ...chain] = leafFirst(certificates, key);
  if (certificate === undefined) throw new StartError(`${keyFile}의 키는 ${certificateFile}의 인증서와 짝이 아닙니다.`);
  return { privateKey: await importKey(key, keyFile), certificate, chain, isOwn: false };
}

async function fileOf(setting: string, file: string): Promise<Buffer> {
  return readFile(file).catch(() => {
    throw new StartError(`${setting}: ${file} 파일을 읽을 수 없습니다.`);
  });
}

function pemKey(bytes: Buffer, password: string | null, file: string): KeyObject {
  try {
    return createPrivateKey({ key: bytes, ...(password === null ? {} : { passphrase: password }) });
  } catch {
    throw new StartError(
      `${file}에서 개인키를 읽을 수 없습니다. PEM 또는 PKCS#12여야 하며, 암호가 걸려 있으면 SIGNING_KEY_PASSWORD가 맞아야 합니다.`,
    );
  }
}

function pemCertificates(bytes: Buffer, file: string): readonly Certificate[] {
  try {
    return certificatesIn(bytes.toString('latin1'));
  } catch {
    throw new StartError(`${file}에서 인증서를 읽을 수 없습니다. PEM 또는 PKCS#12여야 합니다.`);
  }
}

/** The certificate of the key before those that lead to its root. */
function leafFirst(certificates: readonly Certificate[], key: KeyObject): readonly Certificate[] {
  const own = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const isOfKey = (certificate: Certificate) =>
    new X509Certificate(derOf(certificate)).publicKey.export({ type: 'spki', format: 'der' }).equals(own);
  const leaf = certificates.filter(isOfKey).slice(0, 1);
  return leaf.length === 0 ? [] : [...leaf, ...certificates.filter((one) => !leaf.includes(one))];
}

function importKey(key: KeyObject, file: string): Promise<CryptoKey> {
  const kind = KINDS[`${key.asymmetricKeyType} ${key.asymmetricKeyDetails?.namedCurve ?? ''}`.trim()];
  if (kind === undefined) throw new StartError(`${file}: 서명 키는 ECDSA P-256 또는 RSA여야 합니다.`);
  return ENGINE.subtle.importKey('pkcs8', key.export({ type: 'pkcs8', format: 'der' }), kind, false, ['sign']);
}

const KINDS: Readonly<Record<string, EcKeyImportParams | RsaHashedImportParams>> = {
  'ec prime256v1': { name: 'ECDSA', namedCurve: 'P-256' },
  rsa: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
};
