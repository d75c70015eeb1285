import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a running server says of itself in its folder. */
export interface PostmasterState {
  readonly pid: number;
  readonly ready: boolean;
}

const PID_FILE = 'postmaster.pid';
const POLL_MILLISECONDS = 10;
/** Signals of PostgreSQL's own shutdowns, mild to harsh, and how long each may take. */
const SHUTDOWNS = [
  ['SIGINT', 30_000], // fast: rolls back what is open, writes a checkpoint
  ['SIGQUIT', 5_000], // immediate: the next start recovers from the log
  ['SIGKILL', 5_000],
] as const;

/** From the server's pid file; null if there is none. Line 1 is the process, line 8 the state. */
export function readPostmaster(folder: string): PostmasterState | null {
  try {
    const lines = readFileSync(join(folder, PID_FILE), 'utf8').split('\n');
    return { pid: Number(lines[0]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return null;
  }
}

/** Ends the server that works on the folder, and waits for it. `pid` that is not (or no longer) that server is left alone. */
export async function stopPostmaster(pid: number, folder: string): Promise<void> {
  for (const [signal, patienceMilliseconds] of SHUTDOWNS) {
    if (worksOn(pid, folder) === 'no') return;
    process.kill(pid, signal);
    if (await ended(pid, folder, patienceMilliseconds)) return;
  }
}

/**
 * Makes way for a start: ends the server that a killed Ieum left behind, and removes the pid file of one that is gone and
 * whose number now belongs to another process, at which PostgreSQL would stop. Everything else is PostgreSQL's to judge.
 * @returns the pid of the server that was ended, or null
 */
export async function clearFolder(folder: string): Promise<number | null> {
  const left = readPostmaster(folder);
  if (left === null || !(left.pid > 0) || !isAlive(left.pid)) return null;
  const answer = worksOn(left.pid, folder);
  if (answer === 'yes') await stopPostmaster(left.pid, folder);
  if (answer === 'no') await rm(join(folder, PID_FILE), { force: true });
  return answer === 'yes' ? left.pid : null;
}

async function ended(pid: number, folder: string, patienceMilliseconds: number): Promise<boolean> {
  const deadline = performance.now() + patienceMilliseconds;
  while (performance.now() < deadline) {
    if (worksOn(pid, folder) === 'no') return true;
    await sleep(POLL_MILLISECONDS);
  }
  return false;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // it lives, but is not ours to signal
  }
}

/**
 * Whether the process is the server of this folder. A server's working directory is its data folder; where the system
 * does not tell, its command line names the folder. A zombie has neither and counts as gone.
 */
function worksOn(pid: number, folder: string): 'yes' | 'no' | 'unknown' {
  const path = existsSync(folder) ? realpathSync(folder) : folder; // somebody may have deleted it below a running server
  const directory = workingDirectoryOf(pid);
  if (directory !== null) return directory === path ? 'yes' : 'no';
  const command = commandOf(pid);
  if (command.includes(`-D ${path} `)) return 'yes';
  return command.includes('postgres') ? 'unknown' : 'no';
}

function workingDirectoryOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`).replace(/ \(deleted\)$/, '');
  } catch {
    return null;
  }
}

/** Words between spaces; empty for a process that is gone. */
function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}
