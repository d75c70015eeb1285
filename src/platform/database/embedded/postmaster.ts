import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../../start-error.js';
import type { Binaries } from './binaries.js';
import { commandLine, type Launcher } from './launcher.js';
import { postgresEnvironment } from './postgres-environment.js';
import { readPostmaster } from './postmaster-process.js';

/** A server that accepts connections on 127.0.0.1. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** Unreferenced: it does not keep this process alive. */
  readonly child: ChildProcess;
  /** Settles when the process has ended, wanted or not. */
  readonly exited: Promise<void>;
}

export interface PostmasterOptions {
  readonly folder: string;
  readonly logFile: string;
  readonly binaries: Binaries;
  readonly launcher: Launcher;
  /** False gives up safety against a power cut for speed: for tests. */
  readonly durable: boolean;
  /** Null takes a free one. */
  readonly port: number | null;
  /** Called when the process has begun to start. */
  readonly onLaunched: () => void;
}

const ATTEMPTS = 3;
const RETRY_MILLISECONDS = 500;
const POLL_MILLISECONDS = 10;
const LOG_LIMIT_BYTES = 10_000_000;

/**
 * Starts the server and waits until it accepts connections; however long recovery takes, as long as it lives.
 * It tries again because somebody may take the free port in between, and the last processes of a killed server may
 * still be leaving.
 * @throws StartError with the last line of the server's log
 */
export async function startPostmaster(options: PostmasterOptions): Promise<Postmaster> {
  for (let attempt = 1; attempt < ATTEMPTS; attempt += 1) {
    const postmaster = await tryStart(options).catch(() => null);
    if (postmaster !== null) return postmaster;
    await sleep(RETRY_MILLISECONDS);
  }
  return tryStart(options);
}

async function tryStart(options: PostmasterOptions): Promise<Postmaster> {
  const port = options.port ?? (await freePort());
  const { log, writtenBefore } = openLog(options.logFile);
  const child = launch(options, port, log);
  closeSync(log);
  options.onLaunched();
  const exited = new Promise<void>((resolve) => child.once('error', () => resolve()).once('exit', () => resolve()));
  if (await becomesReady(options.folder, child)) return { pid: child.pid as number, port, child, exited };
  throw new StartError(`데이터베이스를 시작하지 못했습니다: ${lastLine(options.logFile, writtenBefore)}`);
}

/** In a process group of its own: Ctrl-C reaches Ieum, and Ieum stops the server when it is done with it. */
function launch({ folder, binaries, launcher, durable }: PostmasterOptions, port: number, log: number) {
  const settings = { ...SETTINGS, ...(durable ? {} : NOT_DURABLE), port: String(port) };
  const [program, parameters] = commandLine(launcher, binaries.postgres, [
    '-D',
    folder,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]);
  const child = spawn(program, parameters, { env: postgresEnvironment, detached: true, stdio: ['ignore', log, log] });
  child.unref();
  return child;
}

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '', // a socket's path may have 107 bytes, a data folder's more
  shared_buffers: '128MB',
  max_connections: '100',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // neither statements nor values: the log holds no content
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

const NOT_DURABLE = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

async function becomesReady(folder: string, child: ChildProcess): Promise<boolean> {
  while (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    const state = readPostmaster(folder);
    if (state?.ready === true && state.pid === child.pid) return true;
    await sleep(POLL_MILLISECONDS);
  }
  return false;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function openLog(file: string): { log: number; writtenBefore: number } {
  if (existsSync(file) && statSync(file).size > LOG_LIMIT_BYTES) renameSync(file, `${file}.1`);
  const log = openSync(file, 'a', 0o600);
  return { log, writtenBefore: statSync(file).size };
}

/** The reason is in the last line that complains; a LOG line about the end may follow it. */
function lastLine(file: string, from: number): string {
  const lines = readFileSync(file).subarray(from).toString('utf8').trim().split('\n');
  const complaint = lines.findLast((line) => /\b(FATAL|PANIC|ERROR):/.test(line)) ?? lines.at(-1) ?? '';
  return complaint.replace(/^.*?\b(FATAL|PANIC|ERROR|LOG):\s*/, '');
}
