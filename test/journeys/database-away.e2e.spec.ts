import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { startTestApp, type TestApp } from '../support/app.js';
import { builtProgram } from '../support/built-program.js';

describe('while the database is away', () => {
  let test: TestApp;
  let server: Client;
  let database: string;

  beforeAll(async () => {
    test = await startTestApp();
    const { JsonLog } = await builtProgram();
    test.app.get(JsonLog).failure = () => undefined; // expected here
    const url = new URL(test.ownerUrl);
    database = url.pathname.slice(1);
    url.pathname = '/postgres';
    server = new Client(url.href);
    await server.connect();
  });
  afterAll(async () => {
    await server.query(`ALTER DATABASE ${database} ALLOW_CONNECTIONS true`);
    await server.end();
    await test.stop();
  });

  const away = async (): Promise<void> => {
    await server.query(`ALTER DATABASE ${database} ALLOW_CONNECTIONS false`);
    await server.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${database}'`);
  };

  it('is alive and not ready, says so to people and to programs, and is back without a restart', async () => {
    const visitor = test.visitor();
    expect((await visitor.api('GET', '/health/ready')).status).toBe(200);
    await away();
    expect((await visitor.api('GET', '/health/live')).status).toBe(200);
    expect((await visitor.api('GET', '/health/ready')).status).toBe(503);
    const program = await visitor.api('POST', '/api/v1/session', { email: 'a@b.example', password: 'x' });
    expect(program.status).toBe(503);
    expect(program.body).toMatchObject({ type: 'urn:ieum:problem:unavailable', status: 503 });
    const page = await visitor.submit('/sign-in', '/sign-in', { email: 'a@b.example', password: 'x' });
    expect(page.status).toBe(503);
    expect(page.html.querySelector('h1')?.text).toBeTruthy();
    expect(page.text).not.toMatch(/at .*\.js|pg_|ECONN/);
    await server.query(`ALTER DATABASE ${database} ALLOW_CONNECTIONS true`);
    expect((await visitor.api('GET', '/health/ready')).status).toBe(200);
  });
});
