import { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { startProgram } from '../../../../test/support/program.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.js';
import { isAlive, readPostmaster } from './postmaster-process.js';

describe('the embedded PostgreSQL', () => {
  let folder: string;
  let running: EmbeddedPostgres | null = null;
  const said: string[] = [];
  const used = new Set<number>();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ieum-postgres-'));
    const first = await start();
    expect(first.startedFresh).toBe(true);
    await ask(first.ownerUrl, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.stop();
  });

  afterEach(() => running?.stop());

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
    expect([...used].filter(isAlive)).toEqual([]);
  });

  async function start(): Promise<EmbeddedPostgres> {
    said.length = 0;
    running = await startEmbeddedPostgres({ dataDirectory: folder, log: (sentence) => said.push(sentence) });
    notePid();
    return running;
  }

  function notePid(): number {
    const { pid } = readPostmaster(join(folder, 'postgres')) ?? { pid: 0 };
    used.add(pid);
    return pid;
  }

  it('finds its data again at the next start', async () => {
    const { ownerUrl, startedFresh } = await start();
    expect(startedFresh).toBe(false);
    expect(said).toEqual([]);
    expect(await ask(ownerUrl, 'SELECT answer FROM kept')).toBe(42);
  });

  it('lets the application in with a login that bypasses nothing, and nobody without a password; listens on this machine only; is durable, and silent', async () => {
    const { applicationUrl, ownerUrl } = await start();
    const rights = `SELECT current_user || ' ' || (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb) AS answer
                      FROM pg_roles WHERE rolname = current_user`;
    expect(await ask(applicationUrl, rights)).toBe('ieum false');
    const guessed = new URL(applicationUrl);
    guessed.password = 'guessed';
    await expect(ask(guessed.href, 'SELECT 1 AS answer')).rejects.toThrow('password authentication failed');

    expect(await ask(ownerUrl, `SELECT current_setting('listen_addresses') AS answer`)).toBe('127.0.0.1');
    expect(statSync(join(folder, 'postgres')).mode & 0o077).toBe(0);
    expect(statSync(join(folder, 'postgres', 'ieum-passwords.json')).mode & 0o077).toBe(0);
    expect(
      await ask(ownerUrl, `SELECT current_setting('fsync') || current_setting('synchronous_commit') AS answer`),
    ).toBe('onon');

    await ask(ownerUrl, 'CREATE TABLE secret (word text PRIMARY KEY)');
    await ask(ownerUrl, `INSERT INTO secret VALUES ('확인자의 말')`);
    await expect(ask(ownerUrl, `INSERT INTO secret VALUES ('확인자의 말')`)).rejects.toThrow('duplicate key');
    expect(readFileSync(join(folder, 'postgres.log'), 'utf8')).not.toContain('확인자의 말');
  });

  it('stops once, however often it is told to', async () => {
    const { stop } = await start();
    const pid = notePid();
    await Promise.all([stop(), stop()]);
    await stop();
    expect(isAlive(pid)).toBe(false);
  });

  it('is started again on the same port when it ends unasked', async () => {
    const { applicationUrl, ownerUrl } = await start();
    const client = new Client(applicationUrl);
    client.on('error', () => undefined);
    await client.connect();
    process.kill(notePid(), 'SIGKILL');
    await until(() => ask(ownerUrl, 'SELECT answer FROM kept').then((answer) => answer === 42));
    notePid();
    expect(said).toEqual(['데이터베이스가 멈추어 다시 시작합니다.']);
  });

  it('of a killed Ieum is stopped cleanly, with nothing lost, and the start goes on', async () => {
    const holder = startProgram('hold-embedded-postgres', [folder], 'pipe');
    const ownerUrl = await firstLine(holder);
    const pid = notePid();
    await ask(ownerUrl, 'CREATE TABLE late AS SELECT 7 AS answer');
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    expect(isAlive(pid)).toBe(true);
    const logged = statSync(join(folder, 'postgres.log')).size;

    const next = await start();
    expect(said).toEqual([`비정상 종료로 남아 있던 데이터베이스(프로세스 번호 ${pid})를 정리했습니다.`]);
    expect(await ask(next.ownerUrl, 'SELECT answer FROM late')).toBe(7);
    const log = readFileSync(join(folder, 'postgres.log')).subarray(logged).toString();
    expect(log).toContain('database system was shut down at');
  });

  it('starts where the pid file names a process that is gone, or one that is something else', async () => {
    const gone = startProgram('hold-data-folder', [join(folder, 'elsewhere')], 'pipe');
    gone.kill('SIGKILL');
    await once(gone, 'exit');
    for (const pid of [gone.pid, process.pid]) {
      writeFileSync(join(folder, 'postgres', 'postmaster.pid'), `${pid}\n${folder}\n0\n0\n\n\n0 0\nready\n`);
      const { stop, ownerUrl } = await start();
      expect(await ask(ownerUrl, 'SELECT answer FROM kept')).toBe(42);
      await stop();
    }
  });

  it('is not left half made by a start that was killed', async () => {
    const fresh = mkdtempSync(join(tmpdir(), 'ieum-postgres-'));
    const killed = startProgram('hold-embedded-postgres', [fresh], 'pipe');
    await until(() => Promise.resolve(readdirSync(fresh).some((name) => name.startsWith('postgres-new-'))));
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    expect(readdirSync(fresh)).not.toContain('postgres');

    const next = await startEmbeddedPostgres({ dataDirectory: fresh, log: () => undefined });
    await next.stop();
    expect(next.startedFresh).toBe(true);
    expect(readdirSync(fresh).filter((name) => name.startsWith('postgres-new-'))).toEqual([]);
    rmSync(fresh, { recursive: true });
  });

  it('says in one sentence why it does not start', async () => {
    const broken = join(folder, 'postgres', 'global', 'pg_control');
    const control = readFileSync(broken);
    rmSync(broken);
    await expect(start()).rejects.toThrow(/^데이터베이스를 시작하지 못했습니다: .*pg_control.*No such file/);
    writeFileSync(broken, control);
  });

  it('stops even when its folder was deleted below it', async () => {
    const { stop } = await start();
    const pid = notePid();
    rmSync(folder, { recursive: true });
    await stop();
    expect(isAlive(pid)).toBe(false);
  });
});

async function ask(url: string, query: string): Promise<unknown> {
  const client = new Client(url);
  await client.connect();
  try {
    return (await client.query<{ answer: unknown }>(query)).rows[0]?.answer;
  } finally {
    await client.end();
  }
}

async function firstLine(program: ChildProcess): Promise<string> {
  const [chunk] = (await once(program.stdout ?? program, 'data')) as [Buffer];
  return chunk.toString('utf8').trim();
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo().catch(() => false))) await sleep(20);
}
