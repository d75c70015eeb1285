import { createPrivateKey, type KeyObject } from 'node:crypto';
import { CertBag, Certificate, PFX, PKCS8ShroudedKeyBag, PrivateKeyInfo, type SafeContents } from 'pkijs';
import { StartError } from '../start-error.js';
import { bytesOf } from './certificates.js';
import { ENGINE } from './engine.js';

interface Held {
  readonly key: KeyObject;
  readonly certificates: readonly Certificate[];
}

/** PEM begins with text, DER with a sequence. */
export const isPkcs12 = (bytes: Buffer): boolean => bytes[0] === 0x30;

/** @throws StartError where the password is wrong or it holds no key */
export async function readPkcs12(bytes: Buffer, password: string | null, file: string): Promise<Held> {
  try {
    return held(await contents(bytes, password ?? ''));
  } catch {
    throw new StartError(
      `${file}(PKCS#12)을 열 수 없습니다. SIGNING_KEY_PASSWORD를 확인해 주십시오. AES로 암호화한 것이어야 합니다.`,
    );
  }
}

async function contents(bytes: Buffer, password: string): Promise<readonly SafeContents[]> {
  const secret = new TextEncoder().encode(password).buffer;
  const store = PFX.fromBER(bytesOf(bytes));
  await store.parseInternalValues({ password: secret, checkIntegrity: true }, ENGINE);
  const safe = store.parsedValue?.authenticatedSafe;
  if (safe === undefined) throw new Error('empty');
  await safe.parseInternalValues({ safeContents: safe.safeContents.map(() => ({ password: secret })) }, ENGINE);
  const parsed = safe.parsedValue as { readonly safeContents: readonly { readonly value: SafeContents }[] };
  const bags = parsed.safeContents.map(({ value }) => value);
  for (const bag of bags.flatMap(({ safeBags }) => safeBags)) {
    if (bag.bagValue instanceof PKCS8ShroudedKeyBag) await opened(bag.bagValue, secret);
  }
  return bags;
}

const opened = (bag: PKCS8ShroudedKeyBag, password: ArrayBuffer) =>
  (
    bag as unknown as { parseInternalValues(given: { password: ArrayBuffer }, engine: typeof ENGINE): Promise<void> }
  ).parseInternalValues({ password }, ENGINE);

function held(contents: readonly SafeContents[]): Held {
  const bags = contents.flatMap(({ safeBags }) => safeBags.map(({ bagValue }) => bagValue));
  const key = bags.map((bag) => (bag instanceof PKCS8ShroudedKeyBag ? bag.parsedValue : bag)).find(isKey);
  if (key === undefined) throw new Error('no key');
  const certificates = bags.flatMap((bag) =>
    bag instanceof CertBag && bag.parsedValue instanceof Certificate ? [bag.parsedValue] : [],
  );
  const der = Buffer.from(key.toSchema().toBER());
  return { key: createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }), certificates };
}

const isKey = (value: unknown): value is PrivateKeyInfo => value instanceof PrivateKeyInfo;
