import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbeddedPostgres } from '../../../src/platform/database/embedded/embedded-postgres.js';
import { fillBoard, PEOPLE } from './fill-board.js';
import type { Outcome } from './watchers.js';

const ROOT = resolve(import.meta.dirname, '../../..');
const WATCHERS = 2000;
const SECONDS = 30;
/** Connections that are cut, and opened again, each second. */
const CUT_EACH_SECOND = 20;

/** Tells how long the thread of the server waited, in milliseconds, when it is asked with a signal. */
const TELL_WAITING = `import { monitorEventLoopDelay } from 'node:perf_hooks';
  const delay = monitorEventLoopDelay({ resolution: 5 }); delay.enable();
  process.on('SIGUSR2', () => { console.log('WAITED ' + JSON.stringify([50, 99, 100].map((p) => Math.round(delay.percentile(p) / 1e6)))); delay.reset(); });`;

/** A real server, a real PostgreSQL, and two thousand real connections from another process, while forty features change every second. */
export async function benchLive(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ieum-bench-live-'));
  const postgres = await startEmbeddedPostgres({ dataDirectory: folder, log: () => undefined });
  const server = await startServer(folder, postgres);
  try {
    const board = await fillBoard(server.address, postgres.ownerUrl);
    const memoryBefore = memoryOf(server.child);
    const watchers = startWatchers([server.address, board.path, `${WATCHERS}`, `${PEOPLE}`, `${CUT_EACH_SECOND}`]);
    await told(watchers, 'watching');
    await server.waited();
    for (let second = 0; second < SECONDS; second++) await everySecond(board.change);
    await sleep(3000);
    const waited = await server.waited();
    watchers.send({ finish: await board.now() });
    tell((await told(watchers, 'outcome')) as Outcome, memoryBefore, memoryOf(server.child), waited);
  } finally {
    const begun = performance.now();
    server.child.kill('SIGTERM');
    await once(server.child, 'exit');
    process.stdout.write(`end of the server          ${(performance.now() - begun).toFixed(0)} ms\n`);
    await postgres.stop();
    rmSync(folder, { recursive: true });
  }
}

async function everySecond(change: () => Promise<void>): Promise<void> {
  await Promise.all([change(), sleep(1000)]);
}

async function startServer(folder: string, { ownerUrl, applicationUrl }: { ownerUrl: string; applicationUrl: string }) {
  const watch = `data:text/javascript,${encodeURIComponent(TELL_WAITING)}`;
  const child = spawn(process.execPath, ['--import', watch, 'dist/main.js'], {
    ...{ cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] },
    env: {
      ...{ PATH: process.env['PATH'], PORT: '0', DATA_DIR: join(folder, 'server') },
      ...{ DATABASE_URL: applicationUrl, DATABASE_OWNER_URL: ownerUrl },
    },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const said = async (pattern: RegExp) => {
    for (;;) {
      const found = pattern.exec(output)?.[1];
      if (found !== undefined) return found;
      if (child.exitCode !== null) throw new Error(output);
      await sleep(20);
    }
  };
  const address = await said(/시작되었습니다: (\S+)/);
  const waited = async () => {
    output = '';
    child.kill('SIGUSR2');
    return JSON.parse(await said(/WAITED (\[.*\])/)) as number[];
  };
  return { child, address, waited };
}

const startWatchers = (args: readonly string[]): ChildProcess =>
  fork(join(ROOT, 'node_modules/jiti/lib/jiti-cli.mjs'), [join(import.meta.dirname, 'watchers.ts'), ...args]);

async function told(child: ChildProcess, kind: string): Promise<unknown> {
  for (;;) {
    const [message] = (await once(child, 'message')) as [Record<string, unknown>];
    if (kind in message) return message[kind];
  }
}

/** Resident, and the most that was, in megabytes. */
function memoryOf({ pid }: ChildProcess): readonly number[] {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return ['VmRSS', 'VmHWM'].map((name) =>
    Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024),
  );
}

function tell(outcome: Outcome, before: readonly number[], after: readonly number[], waited: readonly number[]): void {
  const { watching, opened, messages, bytes, latency, behind } = outcome;
  const rows = [
    ['watchers', `${watching} of ${WATCHERS}, ${opened - WATCHERS} connections cut and opened again`],
    ['changes', `${SECONDS} times 40 features, one time a second`],
    ['messages', `${messages}, ${(bytes / messages / 1024).toFixed(1)} KB each on the wire`],
    ['write to reader, p50', `${latency.p50} ms`],
    ['write to reader, p99', `${latency.p99} ms (most ${latency.most} ms)`],
    ['memory of the server', `${before[0]} MB before, ${after[0]} MB after, ${after[1]} MB at most`],
    ['wait of its thread', `${waited[0]} ms p50, ${waited[1]} ms p99, ${waited[2]} ms at most`],
    ['boards that are not', `${behind} (each watcher's last board against the database's)`],
  ];
  for (const [name = '', value = ''] of rows) process.stdout.write(`${name.padEnd(26)} ${value}\n`);
  if (behind > 0 || watching < WATCHERS) process.exitCode = 1;
}
