import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { StartError } from '../../start-error.js';
import type { Binaries } from './binaries.js';
import { commandLine, giveTo, type Launcher } from './launcher.js';
import { postgresEnvironment } from './postgres-environment.js';

/** The files of one database server. They and the passwords that open them lie in one folder: they come and go together. */
export interface Cluster {
  readonly folder: string;
  readonly passwords: Passwords;
}

/** Of the two logins: who owns the tables, and the application. */
export interface Passwords {
  readonly owner: string;
  readonly application: string;
}

export const OWNER_LOGIN = 'postgres';

const FOLDER = 'postgres';
const UNFINISHED = 'postgres-new-';
const OWNER_PASSWORD = 'owner-password';
const PASSWORDS = 'ieum-passwords.json';

/** The cluster that lies in the data folder, or null before the first start. */
export async function openCluster(dataDirectory: string, launcher: Launcher): Promise<Cluster | null> {
  const folder = join(dataDirectory, FOLDER);
  if (!existsSync(folder)) return null;
  await giveTo(launcher.owner, folder);
  return { folder, passwords: JSON.parse(await readFile(join(folder, PASSWORDS), 'utf8')) as Passwords };
}

/**
 * Makes the cluster under another name and renames it when it is whole, so that a start killed half-way leaves none.
 * @throws StartError with the last line that initdb wrote
 */
export async function createCluster(dataDirectory: string, binaries: Binaries, launcher: Launcher): Promise<Cluster> {
  await removeUnfinished(dataDirectory);
  const passwords = { owner: makePassword(), application: makePassword() };
  const work = await mkdtemp(join(dataDirectory, UNFINISHED));
  const unfinished = join(work, FOLDER);
  await writeFile(join(work, OWNER_PASSWORD), passwords.owner, { mode: 0o600 });
  await runInitdb(work, binaries, launcher);
  await writeFile(join(unfinished, PASSWORDS), JSON.stringify(passwords), { mode: 0o600 });
  await rename(unfinished, join(dataDirectory, FOLDER));
  await rm(work, { recursive: true });
  return { folder: join(dataDirectory, FOLDER), passwords };
}

/** What killed starts left. Their initdb may still be writing for a moment, so it may take more than one go. */
async function removeUnfinished(dataDirectory: string): Promise<void> {
  const left = (await readdir(dataDirectory)).filter((name) => name.startsWith(UNFINISHED));
  const patience = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 };
  await Promise.all(left.map((name) => rm(join(dataDirectory, name), patience)));
}

const makePassword = () => randomBytes(24).toString('base64url');

async function runInitdb(work: string, { initdb }: Binaries, launcher: Launcher): Promise<void> {
  const [program, parameters] = commandLine(launcher, initdb, [
    `--pgdata=${join(work, FOLDER)}`,
    `--username=${OWNER_LOGIN}`,
    '--auth=scram-sha-256',
    `--pwfile=${join(work, OWNER_PASSWORD)}`,
    '--encoding=UTF8',
    '--locale=C', // the machine's own may be set and missing; sorting is ICU's
    '--locale-provider=icu',
    '--icu-locale=ko-KR',
  ]);
  const child = spawn(program, parameters, { env: postgresEnvironment, stdio: ['ignore', 'ignore', 'pipe'] });
  const [written, [status]] = await Promise.all([text(child.stderr), once(child, 'close') as Promise<[number | null]>]);
  if (status !== 0) {
    throw new StartError(`데이터베이스를 만들지 못했습니다: ${written.trim().split('\n').at(-1) ?? ''}`);
  }
}
