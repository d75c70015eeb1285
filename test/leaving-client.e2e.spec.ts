import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { type ClientRequest, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PASSWORD } from './support/app.js';
import { cloneDatabase, type TestDatabase } from './support/database.js';
import { runIeum, type IeumProcess } from './support/ieum-process.js';
import { Visitor } from './support/visitor.js';

const SITES = 70;
const PAIRS = (SITES * (SITES - 1)) / 2;

/** So much in so many sites that all their pairs take a while; what comes of it is short. */
const LARGE = JSON.stringify({
  format: 'ieum-topology/1',
  sites: Array.from({ length: SITES }, (_, at) => ({ id: `s${at}`, name: `센터 ${at}` })),
  services: [{ id: 'talk', name: '톡', requires: Array.from({ length: 400 }, (_, at) => `c${at}`) }],
  components: Array.from({ length: 400 }, (_, at) => ({
    ...{ id: `c${at}`, name: `구성요소 ${at}`, layer: 'application' },
    placements: Array.from({ length: SITES }, (_, site) => ({ site: `s${site}`, role: 'active', percent: 2 })),
  })),
});
const SMALL = { format: 'ieum-topology/1', sites: [{ id: 'a', name: '가' }], services: [], components: [] };
const path = (day: number) => `/api/v1/simulations?n2=true&basis=declared&asOf=2026-01-${String(day).padStart(2, '0')}`;

describe('a client that leaves while its simulation is computed', () => {
  let database: TestDatabase;
  let data: string;
  let program: IeumProcess;
  let manager: Visitor;

  beforeAll(async () => {
    database = await cloneDatabase();
    data = mkdtempSync(join(tmpdir(), 'ieum-leaving-'));
    const environment = {
      ...{ PORT: '0', DATA_DIR: data, DATABASE_URL: database.applicationUrl, DATABASE_OWNER_URL: database.ownerUrl },
    };
    const person = ['--email', 'admin@msit.example', '--name', '한지우'];
    const made = runIeum('cli', ['admin', 'create', ...person], environment);
    await made.ended;
    program = runIeum('main', [], environment);
    const admin = new Visitor(await program.started);
    const secret = made.output().trim().split('/').at(-1) ?? '';
    await admin.must('POST', `/api/v1/links/${secret}/redemption`, { password: PASSWORD });
    await admin.signIn('admin@msit.example');
    const { organisationId } = await admin.must<{ organisationId: string }>('GET', '/api/v1/session');
    manager = await admin.colleague({ organisationId, email: 'manager@msit.example', roles: ['scheme-manager'] });
  });
  afterAll(async () => {
    program.child.kill('SIGTERM');
    await program.ended;
    await database.drop();
    rmSync(data, { recursive: true });
  });

  const asked = (day: number): ClientRequest => {
    const { hostname, port } = new URL(manager.address);
    const headers = {
      ...{ cookie: manager.cookies, 'content-type': 'application/json', 'content-length': Buffer.byteLength(LARGE) },
    };
    const outgoing = request({ hostname, port, method: 'POST', path: path(day), headers, agent: false });
    outgoing.on('error', () => undefined);
    outgoing.end(LARGE);
    return outgoing;
  };
  const millisecondsOf = async (work: Promise<unknown>): Promise<number> => {
    const begin = performance.now();
    await work;
    return performance.now() - begin;
  };

  it('takes nothing from those who stay: what only it waited for ends, begun or not', async () => {
    await manager.must('POST', path(1), LARGE);
    const whole = await millisecondsOf(manager.must('POST', path(2), LARGE));
    const leaving: ClientRequest[] = [];
    for (let day = 3; day <= 10; day++) {
      leaving.push(asked(day));
      await sleep(whole / 10);
    }
    for (const each of leaving) each.destroy();
    // eight of them in two threads would take four times as long, of which less than one has passed
    expect(await millisecondsOf(manager.must('POST', '/api/v1/simulations', SMALL))).toBeLessThan(2 * whole);
  });

  it('ends nothing that another still waits for', async () => {
    const leaving = asked(28);
    await sleep(50);
    const staying = manager.must('POST', path(28), LARGE);
    await sleep(200);
    leaving.destroy();
    expect(await staying).toMatchObject({ asOf: '2026-01-28', outcomes: { declared: { basis: 'declared' } } });
    expect(await manager.must('POST', path(28), LARGE)).toEqual(await staying);
  });

  it('leaves the computation whole for whoever asks again', async () => {
    const leaving = asked(29);
    await sleep(200);
    leaving.destroy();
    const again = await manager.must<{ outcomes: { declared: { scenarios: unknown[] } } }>('POST', path(29), LARGE);
    expect(again.outcomes.declared.scenarios).toHaveLength(PAIRS);
  });

  it('is no failure of the program', () => {
    const entries = program
      .errors()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as { event: string; status?: number });
    expect(entries.filter(({ event }) => event === 'request').length).toBeGreaterThan(5);
    expect(entries.filter(({ event, status = 0 }) => event === 'failure' || status >= 500)).toEqual([]);
    expect(program.errors()).not.toMatch(/Warning|Unhandled/);
  });
});
