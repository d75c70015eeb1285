import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { coverageOf, type CoverageFinding } from '../../src/modules/obligations/coverage.js';
import type { OperatorFacts } from '../../src/modules/obligations/index.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { Answer, Visitor } from '../support/visitor.js';

const gaon = {
  name: '가온커뮤니케이션',
  businessNumber: '124-81-00998',
  kinds: ['value-added', 'data-centre'],
  koreanOffice: true,
  paidServices: true,
  publicBody: false,
  agents: [],
};
const nuri = { ...gaon, name: '누리포털', businessNumber: '2208162517', kinds: ['value-added'], koreanOffice: false };

const figures = {
  periodFrom: '2025-10-01',
  periodTo: '2025-12-31',
  dailyUsers: 1_000_000,
  trafficSharePartsPerMillion: 10_000,
  totalSalesWon: 1_000_000_000_000,
  telecomSalesWon: 999_999_999_999,
  ictSalesWon: 9_999_999_999,
  source: '2025년 4분기 트래픽 조사',
};

const OTHER_ID = '01890000-0000-7000-8000-000000000000';

interface Problem {
  readonly faults?: readonly { readonly path: string; readonly code: string }[];
  readonly currentVersion?: number;
}

const faultsOf = ({ status, body }: Answer) => [
  status,
  ...((body as Problem).faults ?? []).map(({ path, code }) => `${path}:${code}`).sort(),
];

describe('operators and the law that covers them', () => {
  let test: TestApp;
  let ministry: Visitor;
  let inspector: Visitor;
  let ofGaon: Visitor;
  let ofNuri: Visitor;
  let gaonId: string;
  let nuriId: string;
  const path = (id: string, rest = '') => `/api/v1/operators/${id}${rest}`;

  async function asOwner<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const client = new Client(test.ownerUrl);
    await client.connect();
    const { rows } = await client.query<Row>(sql, [...parameters]).finally(() => client.end());
    return rows;
  }

  const findings = async (id: string, year = 2026) =>
    (await ministry.must<{ findings: CoverageFinding[] }>('GET', path(id, `/coverage/${year}`))).findings;

  beforeAll(async () => {
    test = await startTestApp();
    ministry = await test.administrator();
    const { organisationId } = await ministry.must<{ organisationId: string }>('GET', '/api/v1/session');
    inspector = await ministry.colleague({ organisationId, email: 'inspector@msit.example', roles: ['inspector'] });
    ({ id: gaonId } = await ministry.must<{ id: string }>('POST', '/api/v1/operators', gaon));
    ({ id: nuriId } = await ministry.must<{ id: string }>('POST', '/api/v1/operators', nuri));
    const author = (organisation: string, email: string) =>
      ministry.colleague({ organisationId: organisation, email, roles: ['author'] });
    ofGaon = await author(gaonId, 'author@gaon.example');
    ofNuri = await author(nuriId, 'author@nuri.example');
  });
  afterAll(() => test.stop());

  describe('the register', () => {
    it('keeps an operator as it was entered, with its number in one spelling', async () => {
      const { status, body, headers } = await ministry.api('GET', path(gaonId));
      expect(status).toBe(200);
      expect(headers.get('etag')).toBe('"1"');
      expect(body).toMatchObject({ ...gaon, businessNumber: '1248100998', id: gaonId });
    });

    it('names every fault of an operator at once and saves nothing', async () => {
      const wrong = {
        name: '',
        businessNumber: '124-81-00999',
        kinds: ['isp'],
        paidServices: 1,
        agents: ['x'],
        extra: 1,
      };
      expect(faultsOf(await ministry.api('POST', '/api/v1/operators', wrong))).toEqual([
        422,
        'agents:not-an-id',
        'businessNumber:not-a-business-number',
        'extra:unknown',
        'kinds:not-a-choice',
        'name:too-short',
        'paidServices:not-boolean',
      ]);
      const { rows } = await ministry.must<{ rows: unknown[] }>('GET', '/api/v1/operators');
      expect(rows).toHaveLength(2);
    });

    it('registers a business number once, in whatever spelling, and leaves no organisation behind', async () => {
      const again = await ministry.api('POST', '/api/v1/operators', {
        ...gaon,
        name: '가온2',
        businessNumber: '1248100998',
      });
      expect(faultsOf(again)).toEqual([422, 'businessNumber:duplicate']);
      expect(await asOwner(`SELECT 1 FROM organisation WHERE name = '가온2'`)).toEqual([]);
    });

    it('takes an agent that is one, shows it to the operator that named it, and to no other', async () => {
      const { id: agent } = await ministry.must<{ id: string }>('POST', '/api/v1/organisations', {
        kind: 'agent',
        name: '한국대리인',
        mandates: [],
      });
      const change = (agents: string[], version: number) =>
        ministry.api('PUT', path(nuriId), { ...nuri, agents }, { 'if-match': `"${version}"` });
      expect(faultsOf(await change([gaonId, OTHER_ID], 1))).toEqual([
        422,
        'agents:agent-unknown',
        'agents:agent-unknown',
      ]);
      expect((await change([agent], 1)).status).toBe(200);
      expect((await ofNuri.must<{ agents: unknown }>('GET', path(nuriId))).agents).toEqual([
        { id: agent, name: '한국대리인' },
      ]);
      const deputy = await ministry.colleague({ organisationId: agent, email: 'a@agent.example', roles: ['author'] });
      expect((await deputy.api('GET', path(nuriId))).status).toBe(200);
      expect((await deputy.api('GET', path(gaonId))).status).toBe(404);
      expect((await change([], 2)).status).toBe(200);
      expect((await deputy.api('GET', path(nuriId))).status).toBe(404);
    });

    it('refuses a stale save and one that names no version, and keeps what stands', async () => {
      const put = (name: string, headers: Record<string, string>) =>
        ministry.api('PUT', path(gaonId), { ...gaon, name }, headers);
      expect((await put('새 이름', { 'if-match': '"1"' })).status).toBe(200);
      const stale = await put('늦은 이름', { 'if-match': '"1"' });
      expect([stale.status, (stale.body as Problem).currentVersion]).toEqual([412, 2]);
      expect((await put('늦은 이름', {})).status).toBe(428);
      for (const other of ['"02"', '2', 'W/"2"', '"1", "2"', '*']) {
        expect([other, (await put('늦은 이름', { 'if-match': other })).status]).toEqual([other, 412]);
      }
      expect(await ministry.must('GET', path(gaonId))).toMatchObject({ name: '새 이름', version: 2 });
      expect((await put(gaon.name, { 'if-match': '"2"' })).status).toBe(200);
    });

    it('shows an operator itself and nobody else, and lets only scheme managers change', async () => {
      expect((await ofGaon.api('GET', path(gaonId))).status).toBe(200);
      for (const rest of ['', '/measurements', '/measurements/2026', '/coverage', '/coverage/2026']) {
        expect([rest, (await ofNuri.api('GET', path(gaonId, rest))).status]).toEqual([rest, 404]);
      }
      const { rows } = await ofNuri.must<{ rows: { id: string }[] }>('GET', '/api/v1/operators');
      expect(rows.map(({ id }) => id)).toEqual([nuriId]);
      for (const visitor of [ofGaon, inspector]) {
        expect((await visitor.api('POST', '/api/v1/operators', gaon)).status).toBe(403);
        expect((await visitor.api('PUT', path(gaonId), gaon, { 'if-match': '"3"' })).status).toBe(403);
        expect((await visitor.api('PUT', path(gaonId, '/measurements/2026'), figures)).status).toBe(403);
        expect((await visitor.api('POST', path(gaonId, '/coverage/2026'))).status).toBe(403);
        expect((await visitor.api('POST', '/api/v1/coverage-rounds', { year: 2026 })).status).toBe(403);
      }
    });
  });

  describe('figures of a year', () => {
    const measure = (id: string, year: number | string, body: object, version?: number) =>
      ministry.api(
        'PUT',
        path(id, `/measurements/${year}`),
        body,
        version === undefined ? {} : { 'if-match': `"${version}"` },
      );

    it('are entered once without a version, and changed with one only', async () => {
      expect((await measure(gaonId, 2026, figures)).status).toBe(200);
      expect((await measure(gaonId, 2026, figures)).status).toBe(428);
      expect((await measure(gaonId, 2026, { ...figures, source: '정정' }, 1)).headers.get('etag')).toBe('"2"');
      expect((await measure(gaonId, 2026, { ...figures, source: '늦음' }, 1)).status).toBe(412);
      expect((await measure(gaonId, 2025, figures, 7)).status).toBe(422);
      const kept = await ministry.must('GET', path(gaonId, '/measurements/2026'));
      expect(kept).toEqual({ ...figures, source: '정정', year: 2026, version: 2 });
    });

    it('have one winner of several first entries', async () => {
      const statuses = await Promise.all(
        [1, 2, 3].map((n) => measure(nuriId, 2026, { ...figures, dailyUsers: n })),
      ).then((answers) => answers.map(({ status }) => status).sort());
      expect(statuses).toEqual([200, 428, 428]);
    });

    it('name every fault: ranges and types first, then what contradicts', async () => {
      const typed = {
        ...figures,
        periodFrom: '2025-02-30',
        dailyUsers: '1000000',
        trafficSharePartsPerMillion: 1_000_001,
      };
      expect(faultsOf(await measure(gaonId, 2024, { ...typed, totalSalesWon: -1, source: '' }))).toEqual([
        422,
        'dailyUsers:not-integer',
        'periodFrom:not-a-date',
        'source:too-short',
        'totalSalesWon:out-of-range',
        'trafficSharePartsPerMillion:out-of-range',
      ]);
      const turned = { ...figures, periodFrom: '2025-12-31', periodTo: '2025-10-01', totalSalesWon: 1 };
      expect(faultsOf(await measure(gaonId, 2026, turned, 2))).toEqual([
        422,
        'ictSalesWon:over-total',
        'periodTo:end-before-start',
        'telecomSalesWon:over-total',
      ]);
    });

    it('belong to an operator and a year that exist', async () => {
      expect((await measure(OTHER_ID, 2026, figures)).status).toBe(404);
      expect((await measure(gaonId, 2019, figures)).status).toBe(404);
      expect((await measure(gaonId, '2026.0', figures)).status).toBe(404);
    });
  });

  describe('coverage', () => {
    const decide = (id: string, year = 2026) => ministry.must<{ id: string }>('POST', path(id, `/coverage/${year}`));
    const enter = async (dailyUsers: number) => {
      const { version } = await ministry.must<{ version: number }>('GET', path(gaonId, '/measurements/2026'));
      await ministry.must(
        'PUT',
        path(gaonId, '/measurements/2026'),
        { ...figures, dailyUsers },
        { 'if-match': `"${version}"` },
      );
    };

    it('counts a million users in and one user fewer out', async () => {
      await enter(1_000_000);
      await decide(gaonId);
      expect((await findings(gaonId)).find(({ code }) => code === 'TBA-22-7')?.outcome).toBe('yes');
      await enter(999_999);
      await decide(gaonId);
      expect((await findings(gaonId)).find(({ code }) => code === 'TBA-22-7')?.outcome).toBe('no');
    });

    it('is what the rule says of the facts that were stored, and stays so when the facts change', async () => {
      await asOwner(
        `INSERT INTO site (id, operator_id, code, name, extent, use) VALUES
           (gen_random_uuid(), $1, 'alpha', '알파', 'whole', 'colocation'), (gen_random_uuid(), $1, 'beta', '베타', 'hall', 'colocation')`,
        [gaonId],
      );
      await asOwner(
        `INSERT INTO site_year (operator_id, site_id, year, floor_area_square_metres, receiving_kilowatts)
         SELECT operator_id, id, 2026, CASE code WHEN 'alpha' THEN 300 ELSE 200 END, NULL FROM site WHERE operator_id = $1`,
        [gaonId],
      );
      const { id } = await decide(gaonId);
      const before = await ministry.must<{ id: string; facts: OperatorFacts }>('GET', path(gaonId, '/coverage/2026'));
      expect(before.id).toBe(id);
      expect(before.facts).toMatchObject({ dailyUsers: 999_999, totalSalesWon: 1_000_000_000_000, koreanOffice: true });
      expect(before.facts.sites).toEqual([
        { use: 'colocation', floorAreaSquareMetres: 300, receivingKilowatts: null },
        { use: 'colocation', floorAreaSquareMetres: 200, receivingKilowatts: null },
      ]);
      expect(await findings(gaonId)).toEqual(JSON.parse(JSON.stringify(coverageOf(before.facts))));
      const colocation = (await findings(gaonId)).find(({ code }) => code === 'NA-46-1');
      expect([colocation?.outcome, colocation?.readings.length]).toEqual(['unconfirmed', 2]);
      await enter(30_000_000);
      expect(await ministry.must('GET', path(gaonId, '/coverage/2026'))).toEqual(before);
    });

    it('is read by the operator itself, with its earlier decisions', async () => {
      const { rows } = await ofGaon.must<{ rows: { year: number }[] }>('GET', path(gaonId, '/coverage'));
      expect(rows.map(({ year }) => year)).toEqual([2026, 2026, 2026]);
      expect((await ofGaon.api('GET', path(gaonId, '/coverage/2026'))).status).toBe(200);
      expect((await ofGaon.api('GET', path(gaonId, '/coverage/2025'))).status).toBe(404);
    });

    it('is unknown, and covers nobody, where nothing was measured', async () => {
      await decide(gaonId, 2025);
      const view = await ministry.must<{ regimes: string[]; facts: OperatorFacts }>(
        'GET',
        path(gaonId, '/coverage/2025'),
      );
      expect(view.regimes).toEqual([]);
      expect(view.facts.dailyUsers).toBeNull();
      expect((await findings(gaonId, 2025)).find(({ code }) => code === 'TBA-22-7')?.outcome).toBe('unknown');
    });

    it('is decided for all at once, and again only for those of whom something changed', async () => {
      const round = () => ministry.must('POST', '/api/v1/coverage-rounds', { year: 2026 });
      expect(await round()).toEqual({ operators: 2, decided: 2 });
      expect(await round()).toEqual({ operators: 2, decided: 0 });
      await enter(1_000_000);
      expect(await round()).toEqual({ operators: 2, decided: 1 });
    });

    it('is counted by regime, from the decisions that hold', async () => {
      const counts = await inspector.must('GET', '/api/v1/coverage-rounds?year=2026');
      expect(counts).toMatchObject({ year: 2026, decided: 2, covered: { 'TBA-22-7': 1, 'FA-35': 0, 'NA-46': 0 } });
      expect((await ofGaon.api('GET', '/api/v1/coverage-rounds?year=2026')).status).toBe(403);
    });

    it('of a year out of range is no round', async () => {
      const answer = await ministry.api('POST', '/api/v1/coverage-rounds', { year: 2019 });
      expect(faultsOf(answer)).toEqual([422, 'year:out-of-range']);
    });

    it('stands in the trail with its result', async () => {
      const rows = await asOwner<{ after: unknown }>(
        `SELECT after FROM audit_entry WHERE action = 'coverage.decided' AND operator_id = $1 ORDER BY number DESC LIMIT 1`,
        [gaonId],
      );
      expect(rows[0]?.after).toEqual({ year: 2026, regimes: ['TBA-22-7'], classes: ['VAS'] });
    });
  });

  describe('the list', () => {
    const list = async (query: string) => {
      const answer = await ministry.must<{ rows: { name: string }[]; next: string | null }>(
        'GET',
        `/api/v1/operators?${query}`,
      );
      return answer.rows.map(({ name }) => name);
    };

    it('finds by part of the name, by number in either spelling, by kind and by regime of the year', async () => {
      expect(await list('')).toEqual(['가온커뮤니케이션', '누리포털']);
      expect(await list('q=커뮤니')).toEqual(['가온커뮤니케이션']);
      expect(await list('q=220-81-62517')).toEqual(['누리포털']);
      expect(await list('q=1248100998')).toEqual(['가온커뮤니케이션']);
      expect(await list('q=%25')).toEqual([]);
      expect(await list('kind=data-centre')).toEqual(['가온커뮤니케이션']);
      expect(await list('regime=TBA-22-7&year=2026')).toEqual(['가온커뮤니케이션']);
      expect(await list('regime=TBA-22-7&year=2025')).toEqual([]);
    });

    it('leaves out whom only an earlier decision covered', async () => {
      const { version } = await ministry.must<{ version: number }>('GET', path(gaonId, '/measurements/2026'));
      const fewer = { ...figures, dailyUsers: 1 };
      await ministry.must('PUT', path(gaonId, '/measurements/2026'), fewer, { 'if-match': `"${version}"` });
      await ministry.must('POST', path(gaonId, '/coverage/2026'));
      expect(await list('regime=TBA-22-7&year=2026')).toEqual([]);
    });

    it('refuses foreign cursors and unknown filters', async () => {
      const refused = async (query: string) => faultsOf(await ministry.api('GET', `/api/v1/operators?${query}`));
      expect(await refused('after=WyJhIiwiYiJd')).toEqual([422, 'after:not-a-cursor']);
      expect(await refused(`after=${btoa(JSON.stringify(['\0', OTHER_ID]))}`)).toEqual([422, 'after:not-a-cursor']);
      expect(await refused('regime=X&kind=Y&page=2')).toEqual([
        422,
        'kind:not-a-choice',
        'page:unknown',
        'regime:not-a-choice',
      ]);
      expect(await refused('q=a&q=b')).toEqual([422, 'q:repeated']);
    });

    it('goes through six hundred by key, each once, after a round that decided for all of them', async () => {
      await asOwner(
        `WITH made AS (
           INSERT INTO organisation (id, kind, name, created_at)
           SELECT gen_random_uuid(), 'operator', '사업자 ' || n, now() FROM generate_series(1, 600) n RETURNING id)
         INSERT INTO operator (id, business_number, kinds, korean_office, paid_services, public_body, registered_at)
         SELECT id, (1010000000 + row_number() OVER ())::text, ARRAY['value-added'], true, false, false, now() FROM made`,
      );
      expect(await ministry.must('POST', '/api/v1/coverage-rounds', { year: 2027 })).toEqual({
        operators: 602,
        decided: 602,
      });
      const seen: string[] = [];
      for (let after: string | null = ''; after !== null;) {
        const query: string = after === '' ? '' : `&after=${after}`;
        const page: { rows: { id: string }[]; next: string | null } = await ministry.must(
          'GET',
          `/api/v1/operators?year=2027${query}`,
        );
        seen.push(...page.rows.map(({ id }) => id));
        after = page.next;
      }
      expect([seen.length, new Set(seen).size]).toEqual([602, 602]);
    });
  });
});
