import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { PASSWORD } from './support/app.js';
import { cloneDatabase, type TestDatabase } from './support/database.js';
import { startAssessmentWorld } from './support/assessment-world.js';
import { runIeum, type IeumProcess } from './support/ieum-process.js';
import { PNG } from './support/sample-files.js';
import { Visitor } from './support/visitor.js';

/** The program as people start and stop it; the database is one of the run's own, so that no demonstration is played. */
describe('npm start', () => {
  let database: TestDatabase;
  let data: string;
  const running: IeumProcess[] = [];

  beforeAll(async () => {
    database = await cloneDatabase();
    data = mkdtempSync(join(tmpdir(), 'ieum-start-'));
  });
  afterEach(async () => {
    for (const process of running.splice(0)) await ended(process, 'SIGKILL');
  });
  afterAll(async () => {
    await database.drop();
    rmSync(data, { recursive: true });
  });

  const run = (
    changes: Record<string, string> = {},
    program: 'main' | 'cli' = 'main',
    args: readonly string[] = [],
  ): IeumProcess => {
    const given = {
      PORT: '0',
      DATA_DIR: data,
      DATABASE_URL: database.applicationUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
    };
    const started = runIeum(program, args, { ...given, ...changes });
    running.push(started);
    return started;
  };

  const ended = (process: IeumProcess, signal: NodeJS.Signals): Promise<number | null> => {
    process.child.kill(signal);
    return process.ended;
  };

  /** One clear sentence on standard error, exit code 1, nothing else. */
  const refusal = async (process: IeumProcess): Promise<string> => {
    expect(await process.ended).toBe(1);
    expect(process.errors()).not.toMatch(/\n\s+at /);
    return process.errors().trim();
  };

  it('answers, plays no demonstration in a database of somebody else, shares its data folder with no other living Ieum, goes on with that of a killed one, and stops on SIGINT', async () => {
    const first = run();
    const address = await first.started;
    expect((await fetch(`${address}/health/ready`)).status).toBe(200);
    expect(await (await fetch(address)).text()).not.toContain('ieum-demo');
    expect(first.output()).not.toContain('ieum-demo');
    expect(await refusal(run())).toContain('다른 이음이 데이터 폴더를 쓰고 있습니다');
    await ended(first, 'SIGKILL');
    const second = run();
    expect(await second.started).toMatch(/^http/);
    expect(await ended(second, 'SIGINT')).toBe(0);
  });

  it('knows from its bundle what a file is, also one that ends in its head', async () => {
    const { test, world } = await startAssessmentWorld();
    const address = await run({ DATABASE_URL: test.ownerUrl, DATABASE_OWNER_URL: '' }).started;
    const program = Visitor.resumed(address, world.gaon.program.toJSON());
    const attach = async (content: Uint8Array) => {
      const form = new FormData();
      form.append('file', new Blob([new Uint8Array(content)]), 'a.png');
      return (await program.upload(`/api/v1/assessments/${world.gaon.assessmentId}/answers/SST-01/evidence`, form))
        .status;
    };
    expect([await attach(PNG), await attach(PNG.subarray(0, 10))]).toEqual([201, 415]);
    await test.stop();
  });

  it('says in one sentence that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => other.once('listening', done));
    const { port } = other.address() as { port: number };
    expect(await refusal(run({ PORT: String(port) }))).toContain(`포트 ${port}`);
    other.close();
  });

  it('says in one sentence that the database cannot be reached, and never the password', async () => {
    const unreachable = 'postgres://ieum:hidden-word@127.0.0.1:1/ieum';
    const sentence = await refusal(run({ DATABASE_URL: unreachable, DATABASE_OWNER_URL: unreachable }));
    expect(sentence).toContain('데이터베이스에 연결할 수 없습니다');
    expect(sentence).not.toContain('hidden-word');
  });

  it('names every fault of the settings at once', async () => {
    const sentence = await refusal(run({ PORT: 'eighty', SECURE_COOKIES: 'maybe', DATABASE_URL: 'mysql://x' }));
    expect(sentence).toMatch(/PORT[^]*SECURE_COOKIES|SECURE_COOKIES[^]*PORT/);
    expect(sentence).toContain('DATABASE_URL');
  });

  it('says what to run where its login may not take on the application’s role; once that was run, makes the first administrator on the command line, answers them, and stops on SIGTERM', async () => {
    const server = new Client({ connectionString: database.ownerUrl });
    await server.connect();
    const name = `one_${randomBytes(6).toString('hex')}`;
    await server.query(`CREATE ROLE ${name} LOGIN PASSWORD 'one'`);
    await server.query(`CREATE DATABASE ${name} OWNER ${name}`);
    const url = new URL(database.ownerUrl);
    Object.assign(url, { username: name, password: 'one', pathname: `/${name}` });
    const only = { DATABASE_URL: url.href, DATABASE_OWNER_URL: '' };
    expect(await refusal(run(only))).toContain(`GRANT ieum_app TO "${name}" WITH INHERIT FALSE, SET TRUE;`);

    await server.query(`GRANT ieum_app TO ${name} WITH INHERIT FALSE, SET TRUE`);
    const create = () => run(only, 'cli', ['admin', 'create', '--email', 'first@msit.example', '--name', '한지우']);
    const created = create();
    expect(await created.ended).toBe(0);
    expect(created.output()).toMatch(/^http:\/\/127\.0\.0\.1:0\/link\/[\w-]{43}\n$/); // and nothing else
    expect(await refusal(create())).toBe('이미 계정이 있습니다. 관리자에게 초대를 요청해 주십시오.');
    const secret = /link\/([\w-]+)/.exec(created.output())?.[1] ?? '';
    const process = run(only);
    const visitor = new Visitor(await process.started);
    await visitor.must('POST', `/api/v1/links/${secret}/redemption`, { password: PASSWORD });
    await visitor.signIn('first@msit.example');
    expect((await visitor.api('GET', '/api/v1/people')).text).toContain('한지우');

    expect(await ended(process, 'SIGTERM')).toBe(0);
    await server.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await server.query(`REVOKE ieum_app FROM ${name}`);
    await server.query(`DROP ROLE ${name}`);
    await server.end();
  });

  it('says of a file whether it is genuine, in exit codes too, without a database', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ieum-verify-'));
    const file = join(folder, 'report.pdf');
    writeFileSync(file, '%PDF-1.7\nnothing signed');
    const unsigned = run({}, 'cli', ['verify', file]);
    expect(await unsigned.ended).toBe(1);
    expect(unsigned.output()).toContain('서명이 없습니다.');
    const missing = run({}, 'cli', ['verify', join(folder, 'none.pdf')]);
    expect(await missing.ended).toBe(2);
    rmSync(folder, { recursive: true });
  });

  it('answers an unknown command with how commands are written', async () => {
    expect(await refusal(run({}, 'cli', ['dance']))).toContain('사용법');
  });
});
