import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { type Outcome, simulate } from '../../src/modules/survivability/outcome.js';
import { readTopology } from '../../src/modules/topology/read-topology.js';
import { knownDate } from '../../src/shared/time.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { readPdf } from '../support/pdf-reader.js';
import type { Answer, Visitor } from '../support/visitor.js';

const OCTOBER = readFileSync(new URL('../../src/modules/survivability/case-2022-10-15.yaml', import.meta.url), 'utf8');
const YAML = { 'content-type': 'application/yaml' };

const operator = (name: string, businessNumber: string) => ({
  ...{ name, businessNumber, kinds: ['value-added'], agents: [] },
  ...{ koreanOffice: true, paidServices: true, publicBody: false },
});

interface Simulated {
  readonly version?: number;
  readonly sha256?: string;
  readonly engine: string;
  readonly asOf: string;
  readonly outcomes: { readonly declared?: Outcome; readonly proven?: Outcome };
}

describe('the simulation of survivability', () => {
  let test: TestApp;
  let ministry: Visitor;
  let author: Visitor;
  let stranger: Visitor;
  let gaon: string;
  let nuri: string;

  beforeAll(async () => {
    test = await startTestApp();
    const admin = await test.administrator();
    const { organisationId } = await admin.must<{ organisationId: string }>('GET', '/api/v1/session');
    const roles = ['scheme-manager', 'ministry-admin'];
    ministry = await admin.colleague({ organisationId, email: 'manager@msit.example', roles });
    const register = (name: string, number: string) =>
      ministry.must<{ id: string }>('POST', '/api/v1/operators', operator(name, number));
    ({ id: gaon } = await register('가온', '124-81-00998'));
    ({ id: nuri } = await register('누리', '2208162517'));
    author = await ministry.colleague({ organisationId: gaon, email: 'author@gaon.example', roles: ['author'] });
    stranger = await ministry.colleague({ organisationId: nuri, email: 'author@nuri.example', roles: ['author'] });
    await author.must('PUT', `/api/v1/operators/${gaon}/topology`, OCTOBER, { ...YAML, 'if-match': '"0"' });
  });
  afterAll(() => test.stop());

  const ofRegister = (query = '') => `/api/v1/operators/${gaon}/survivability${query}`;
  const faultsOf = ({ body }: Answer) =>
    (body as { faults?: readonly { path: string; code: string; line?: number }[] }).faults ?? [];

  it('is what the engine gives for the register, names what it came from, and gives the same again', async () => {
    const read = readTopology(OCTOBER, 'yaml');
    if ('faults' in read) throw new Error('the specimen is refused');
    const day = '2022-10-15';
    const answer = await author.must<Simulated>('GET', ofRegister(`?asOf=${day}`));
    expect(answer).toMatchObject({ version: 1, engine: '1', asOf: day });
    expect(answer.sha256).toMatch(/^[0-9a-f]{64}$/);
    for (const basis of ['declared', 'proven'] as const) {
      expect(answer.outcomes[basis]).toEqual(simulate(read.topology, { asOf: knownDate(day), basis }));
    }
    expect(await author.must('GET', ofRegister(`?asOf=${day}`))).toEqual(answer);
    const chosen = await ministry.must<Simulated>('GET', ofRegister(`?asOf=${day}&basis=proven&version=1&set=n-2`));
    expect(Object.keys(chosen.outcomes)).toEqual(['proven']);
    expect(chosen.outcomes.proven?.scenarios.map(({ id }) => id)).toEqual(['sites:anyang,pangyo']);
  });

  it('is for the operator itself and the ministry: nobody else learns that there is one', async () => {
    expect((await stranger.api('GET', ofRegister())).status).toBe(404);
    expect((await author.api('GET', `/api/v1/operators/${nuri}/survivability`)).status).toBe(404);
    expect((await test.visitor().api('GET', ofRegister())).status).toBe(401);
    expect((await author.api('GET', ofRegister('?version=2'))).status).toBe(404);
  });

  it('takes a document that is not stored, as YAML and as JSON, with scenarios by name and in sets', async () => {
    const named = '?scenario=site:pangyo&scenario=near:37.4,127.1,5&basis=declared';
    const one = await stranger.must<Simulated>('POST', `/api/v1/simulations${named}`, OCTOBER, YAML);
    expect(one.outcomes.declared?.scenarios.map(({ id }) => id)).toEqual(['site:pangyo', 'near:37.4,127.1,5']);
    const read = readTopology(OCTOBER, 'yaml');
    const sets = await ministry.must<Simulated>(
      ...(['POST', '/api/v1/simulations?n1=true&n2=true'] as const),
      'topology' in read ? read.topology : null,
    );
    expect(sets.outcomes.declared?.scenarios.map(({ id }) => id)).toEqual([
      ...['site:anyang', 'site:pangyo', 'sites:anyang,pangyo'],
    ]);
    const empty = await author.api('GET', `/api/v1/operators/${nuri}/topology`);
    expect(empty.status).toBe(404);
  });

  it('refuses a document and scenarios with every fault, and stores nothing', async () => {
    const wrong = OCTOBER.replace(
      'site: pangyo, role: active, percent: 200',
      'site: nowhere, role: active, percent: -1',
    );
    const refused = await author.api('POST', '/api/v1/simulations', wrong, YAML);
    expect([refused.status, ...faultsOf(refused).map(({ code }) => code)]).toEqual([
      422,
      'site-unknown',
      'integer-range',
    ]);
    expect(faultsOf(refused).every(({ line }) => typeof line === 'number')).toBe(true);
    const unknown = await author.api(
      ...(['POST', '/api/v1/simulations?scenario=site:nowhere&scenario=near:1'] as const),
      ...[OCTOBER, YAML],
    );
    expect([unknown.status, ...faultsOf(unknown).map(({ code }) => code)]).toEqual([
      ...[422, 'scenario-unknown', 'scenario-malformed'],
    ]);
    expect(
      (await author.api('POST', '/api/v1/simulations', OCTOBER, { 'content-type': 'application/xml' })).status,
    ).toBe(415);
    const versions = await author.must<{ rows: unknown[] }>('GET', `/api/v1/operators/${gaon}/topology/versions`);
    expect(versions.rows).toHaveLength(1);
  });

  it('prints the analysis of a register, the same bytes each time, for the operator and the ministry alone', async () => {
    const analysis = `/api/v1/operators/${gaon}/survivability/analysis?version=1&asOf=2022-10-15`;
    const own = await author.api('GET', analysis);
    expect([own.status, own.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect((await author.api('GET', analysis)).bytes.equals(own.bytes)).toBe(true);
    const pages = [
      await author.api('GET', '/operator/survivability/analysis.pdf?version=1&asOf=2022-10-15'),
      await ministry.api('GET', `/regulator/operators/${gaon}/register/survivability/analysis.pdf?asOf=2022-10-15`),
    ];
    for (const page of pages) expect(page.bytes.equals(own.bytes)).toBe(true);
    expect((await readPdf(own.bytes)).text).toContain('데이터센터 생존성 분석서');
    const english = await author.api('GET', `${analysis}&language=en`);
    expect((await readPdf(english.bytes)).information['Title']).toMatch(
      /^Survivability analysis - .*\(reference translation\)$/u,
    );
    expect((await stranger.api('GET', analysis)).status).toBe(404);
    expect((await stranger.api('GET', '/operator/survivability/analysis.pdf')).status).toBe(404);
  });

  describe('refuses what would have more outcomes than an answer can hold, before any is made', () => {
    const many = <T>(length: number, make: (at: number) => T): T[] => Array.from({ length }, (_, at) => make(at));
    const site = (at: number, groups = {}) => ({ id: `s${at}`, name: '센터', groups });
    const service = (at: number) => ({ id: `v${at}`, name: '서비스' });
    /** Half of all causes, another half for each site: hardly two of them take the same sites. */
    const causes = (at: number): Record<string, string> => {
      const falling = many(1_000, (n) => n).filter((n) => (((n + 1) * 7919) >> at) % 2 === 1);
      return Object.fromEntries(falling.map((n) => [`k${n}`, 'a']));
    };

    it.each([
      ['of many sites and services', '', many(1_001, (at) => site(at)), 1_000],
      ['of each pair of sites', '?n2=true', many(2_500, (at) => site(at)), 1],
      ['of common causes', '', many(10, (at) => site(at, causes(at))), 1_000],
    ])('%s', async (_, query, sites, services) => {
      const document = { format: 'ieum-topology/1', sites, services: many(services, service), components: [] };
      const refused = await author.api('POST', `/api/v1/simulations${query}`, document);
      expect([refused.status, ...faultsOf(refused).map(({ code }) => code)]).toEqual([422, 'simulation-too-large']);
    });
  });
});
