import { createPrivateKey } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from '../start-error.js';
import { pemOf } from './certificates.js';
import { ENGINE } from './engine.js';
import { makeOwnKey } from './make-own-key.js';
import { readSigningKey } from './read-key.js';
import type { SigningKey } from './signing-key.js';

const FOLDER = 'signing';
const KEY = 'key.pem';
const CERTIFICATE = 'certificate.pem';

/** The installation's own key in its data folder, made whole or not at all where there is none yet. @throws StartError */
export async function ownSigningKey(dataDirectory: string, now: Date): Promise<SigningKey> {
  const folder = join(dataDirectory, FOLDER);
  const files = { keyFile: join(folder, KEY), certificateFile: join(folder, CERTIFICATE), password: null };
  const isThere = await readFile(files.keyFile).then(
    () => true,
    () => false,
  );
  if (!isThere) await make(dataDirectory, folder, now);
  return { ...(await readSigningKey(files)), isOwn: true };
}

async function make(dataDirectory: string, folder: string, now: Date): Promise<void> {
  const { privateKey, certificate } = await makeOwnKey(now);
  const der = Buffer.from(await ENGINE.subtle.exportKey('pkcs8', privateKey));
  const pem = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }).export({ type: 'pkcs8', format: 'pem' });
  try {
    await mkdir(dataDirectory, { recursive: true });
    const work = await mkdtemp(`${folder}-new-`);
    await writeFile(join(work, KEY), pem, { mode: 0o600 });
    await writeFile(join(work, CERTIFICATE), pemOf(certificate));
    // another server that began at the same moment may have been first: its key then counts
    await rename(work, folder).catch(() => rm(work, { recursive: true }));
  } catch {
    throw new StartError(`서명 키를 ${dataDirectory}에 만들 수 없습니다. 쓸 수 있는 폴더인지 확인해 주십시오.`);
  }
}
