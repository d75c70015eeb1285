import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ClientRequest, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { startTestApp, type TestApp } from '../support/app.js';
import { builtProgram } from '../support/built-program.js';
import type { Visitor } from '../support/visitor.js';

const SITES = 40;
const PAIRS = (SITES * (SITES - 1)) / 2;

/** So much in so many sites that all their pairs take a while; what comes of it is short. */
const LARGE = JSON.stringify({
  format: 'ieum-topology/1',
  sites: Array.from({ length: SITES }, (_, at) => ({ id: `s${at}`, name: `센터 ${at}` })),
  services: [{ id: 'talk', name: '톡', requires: Array.from({ length: 400 }, (_, at) => `c${at}`) }],
  components: Array.from({ length: 400 }, (_, at) => ({
    ...{ id: `c${at}`, name: `구성요소 ${at}`, layer: 'application' },
    placements: Array.from({ length: SITES }, (_, site) => ({ site: `s${site}`, role: 'active', percent: 3 })),
  })),
});
const path = (day: number) => `/api/v1/simulations?n2=true&basis=declared&asOf=2026-01-${day}`;

/** That what it waited for ends is a rule of `simulations.spec.ts`; here it leaves a real server. */
describe('a client that leaves while its simulation is computed', () => {
  const failures: unknown[] = [];
  let test: TestApp;
  let manager: Visitor;

  beforeAll(async () => {
    test = await startTestApp();
    const { JsonLog } = await builtProgram();
    test.app.get(JsonLog).failure = (_, error) => void failures.push(error);
    const admin = await test.administrator();
    const { organisationId } = await admin.must<{ organisationId: string }>('GET', '/api/v1/session');
    manager = await admin.colleague({ organisationId, email: 'manager@msit.example', roles: ['scheme-manager'] });
  });
  afterAll(async () => {
    await test.stop();
    expect(failures).toEqual([]);
  });

  async function askAndLeave(day: number): Promise<void> {
    const leaving = asked(day);
    await sleep(50);
    leaving.destroy();
  }

  function asked(day: number): ClientRequest {
    const { hostname, port } = new URL(test.address);
    const headers = {
      ...{ cookie: manager.cookies, 'content-type': 'application/json', 'content-length': Buffer.byteLength(LARGE) },
    };
    const outgoing = request({ hostname, port, method: 'POST', path: path(day), headers, agent: false });
    outgoing.on('error', () => undefined);
    outgoing.end(LARGE);
    return outgoing;
  }

  it('ends nothing that another still waits for', async () => {
    const leaving = askAndLeave(28);
    const staying = manager.must('POST', path(28), LARGE);
    await leaving;
    expect(await staying).toMatchObject({ asOf: '2026-01-28', outcomes: { declared: { basis: 'declared' } } });
  });

  it('leaves the computation whole for whoever asks again', async () => {
    await askAndLeave(29);
    const again = await manager.must<{ outcomes: { declared: { scenarios: unknown[] } } }>('POST', path(29), LARGE);
    expect(again.outcomes.declared.scenarios).toHaveLength(PAIRS);
  });
});
