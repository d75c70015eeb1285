import { spawnSync } from 'node:child_process';
import { lchown, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from '../../start-error.js';
import type { Binaries } from './binaries.js';
import { postgresEnvironment } from './postgres-environment.js';

/** How PostgreSQL's programs are started here. */
export interface Launcher {
  /** A command that turns itself into the one that follows it: one process, one pid. */
  readonly prefix: readonly string[];
  /** Who must own the data, seen from outside; null: whoever runs this. */
  readonly owner: Account | null;
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

const ROOT: Account = { uid: 0, gid: 0 };

/**
 * PostgreSQL refuses to run as root. Two ways round it, both without a user of our own and also below a folder that
 * only root can enter: a user namespace in which root has another number; else (containers forbid that) another user
 * who keeps root's right to pass through folders.
 * @throws StartError where the programs do not run, or neither way is open to root
 */
export async function findLauncher({ postgres }: Binaries): Promise<Launcher> {
  if (process.getuid?.() !== 0) return requireRunning({ prefix: [], owner: null }, postgres);
  const account = await otherAccount();
  const ways = account === null ? [] : [inNamespace(account), asOther(account)];
  const way = ways.find((candidate) => runs(candidate, postgres) === null);
  if (way !== undefined) return way;
  throw new StartError(
    '여기서는 root로 내장 PostgreSQL을 실행할 수 없습니다. 일반 사용자로 실행하거나 DATABASE_URL을 설정해 주십시오.',
  );
}

/** The command line of a program: what to run, and its arguments. */
export function commandLine({ prefix }: Launcher, program: string, parameters: readonly string[]): [string, string[]] {
  const [first = program, ...rest] = [...prefix, program, ...parameters];
  return [first, rest];
}

/** Gives a folder to the launcher's owner, where an earlier start in another way left it to someone else. */
export async function giveTo(owner: Account | null, folder: string): Promise<void> {
  if (owner === null || (await stat(folder)).uid === owner.uid) return;
  const entries = await readdir(folder, { recursive: true });
  await Promise.all(entries.map((entry) => lchown(join(folder, entry), owner.uid, owner.gid)));
  await lchown(folder, owner.uid, owner.gid); // last: tells the next start that all of it is done
}

/** In the namespace the account's number stands for root, who owns the data outside. */
const inNamespace = ({ uid, gid }: Account): Launcher => ({
  prefix: ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`],
  owner: ROOT,
});

const asOther = (account: Account): Launcher => ({
  prefix: [
    'setpriv',
    `--reuid=${account.uid}`,
    `--regid=${account.gid}`,
    '--clear-groups',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
  ],
  owner: account,
});

function requireRunning(launcher: Launcher, postgres: string): Launcher {
  const reason = runs(launcher, postgres);
  if (reason === null) return launcher;
  throw new StartError(
    `내장 PostgreSQL을 이 컴퓨터에서 실행할 수 없습니다 (${reason}). DATABASE_URL에 PostgreSQL 주소를 설정해 주십시오.`,
  );
}

/** Null if it runs, else why not. */
function runs(launcher: Launcher, postgres: string): string | null {
  const [program, parameters] = commandLine(launcher, postgres, ['--version']);
  const { error, status, stderr } = spawnSync(program, parameters, { encoding: 'utf8', env: postgresEnvironment });
  if (error !== undefined) return error.message;
  return status === 0 ? null : stderr.trim();
}

/** initdb looks its user's name up, so the number must be one that the machine knows. */
async function otherAccount(): Promise<Account | null> {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n').map((line) => line.split(':'));
  const accounts = lines.map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
  const others = accounts.filter(({ uid, gid }) => uid > 0 && gid > 0);
  return (
    others.find(({ name }) => name === 'postgres') ?? others.find(({ name }) => name === 'nobody') ?? others[0] ?? null
  );
}
