import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { Logger } from 'typeorm';
import { startTestApp, type TestApp } from '../support/app.js';
import { rawRequest } from '../support/raw-request.js';
import type { Answer, Visitor } from '../support/visitor.js';

const operator = (name: string, businessNumber: string) => ({
  name,
  businessNumber,
  kinds: ['value-added', 'data-centre'],
  koreanOffice: true,
  paidServices: true,
  publicBody: false,
  agents: [],
});
const facility = (number: string, name: string) => ({ number, name, place: '경기도 성남시' });
const siteFacts = (more: object = {}) => ({ name: 'alpha 센터', extent: 'hall', use: 'own', ...more });
const site = (code: string, more: object = {}) => ({ code, ...siteFacts({ name: `${code} 센터` }), ...more });

const OTHER_ID = '01890000-0000-7000-8000-000000000000';
const YAML = 'application/yaml';

/** Two sites and one component in both; `more` goes below the sites. */
const document = (more = '') => `format: ieum-topology/1
sites:
  - id: alpha
    name: 알파
  - id: beta
    name: 베타
${more}services:
  - id: messenger
    name: 메신저
    requires: [auth]
components:
  - id: auth
    name: 인증
    layer: platform
    placements:
      - { site: alpha, role: active, percent: 100 }
      - { site: beta, role: standby, percent: 100, takeover: { minutes: 10 } }
`;

interface Located {
  readonly path: string;
  readonly code: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

const faultsOf = ({ body }: Answer) => (body as { faults?: readonly Located[] }).faults ?? [];
const codesOf = (answer: Answer) => [answer.status, ...faultsOf(answer).map(({ path, code }) => `${path}:${code}`)];

class Counting implements Logger {
  queries = 0;
  logQuery() {
    this.queries += 1;
  }
  logQueryError() {}
  logQuerySlow() {}
  logSchemaBuild() {}
  logMigration() {}
  log() {}
}

describe('the register of sites and services', () => {
  const counting = new Counting();
  let test: TestApp;
  let manager: Visitor;
  let inspector: Visitor;
  let ofGaon: Visitor;
  let colleague: Visitor;
  let ofNuri: Visitor;
  let gaon: string;
  let nuri: string;

  const topology = (id: string, rest = '') => `/api/v1/operators/${id}/topology${rest}`;
  const put = (who: Visitor, id: string, version: number, text: string, type = YAML) =>
    who.api('PUT', topology(id), text, { 'content-type': type, 'if-match': `"${version}"` });
  const current = async (who: Visitor, id: string) => {
    const answer = await who.api('GET', topology(id));
    return { number: Number(answer.headers.get('etag')?.replaceAll('"', '')), body: answer.body as Document };
  };

  interface Document {
    readonly sites: readonly { readonly id: string; readonly name: string; readonly facility?: string }[];
    readonly services: readonly { readonly id: string }[];
    readonly components: readonly { readonly id: string }[];
  }

  async function asOwner<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const client = new Client(test.ownerUrl);
    await client.connect();
    const { rows } = await client.query<Row>(sql, [...parameters]).finally(() => client.end());
    return rows;
  }

  /** A further operator, empty, with an author of its own. */
  let made = 0;
  async function newOperator(): Promise<{ id: string; author: Visitor }> {
    const { id } = await manager.must<{ id: string }>(
      'POST',
      '/api/v1/operators',
      operator(`시험${made}`, checked(`12481${String(1000 + made)}`)),
    );
    made += 1;
    const author = await manager.colleague({ organisationId: id, email: `author${made}@x.example`, roles: ['author'] });
    return { id, author };
  }

  beforeAll(async () => {
    test = await startTestApp({ logger: counting });
    const admin = await test.administrator();
    const { organisationId } = await admin.must<{ organisationId: string }>('GET', '/api/v1/session');
    manager = await admin.colleague({
      organisationId,
      email: 'manager@msit.example',
      roles: ['scheme-manager', 'ministry-admin'],
    });
    inspector = await admin.colleague({ organisationId, email: 'inspector@msit.example', roles: ['inspector'] });
    for (const each of [facility('F-0001', '판교 전산동'), facility('F-0007', '안양 전산동')])
      await manager.must('POST', '/api/v1/facilities', each);
    ({ id: gaon, author: ofGaon } = await newOperator());
    ({ id: nuri, author: ofNuri } = await newOperator());
    colleague = await manager.colleague({ organisationId: gaon, email: 'second@x.example', roles: ['author'] });
  });
  afterAll(() => test.stop());

  describe('the public list of buildings', () => {
    it('is read by everybody and written by the ministry alone', async () => {
      const list = await ofGaon.must<{ rows: { number: string }[] }>('GET', '/api/v1/facilities?search=판교');
      expect(list.rows).toMatchObject([{ number: 'F-0001', name: '판교 전산동', place: '경기도 성남시' }]);
      expect((await ofGaon.api('POST', '/api/v1/facilities', facility('F-0002', 'x'))).status).toBe(403);
      expect((await inspector.api('POST', '/api/v1/facilities', facility('F-0002', 'x'))).status).toBe(403);
    });

    it('takes a number once, in one spelling, up to six digits', async () => {
      const add = (number: string) => manager.api('POST', '/api/v1/facilities', facility(number, '동'));
      expect(codesOf(await add('F-0001'))).toEqual([422, 'number:duplicate']);
      expect(codesOf(await add('F-00011'))).toEqual([422, 'number:malformed-facility-number']);
      expect((await add('F-123456')).status).toBe(201);
    });

    it('is changed only by who has seen it as it stands', async () => {
      const facts = { name: '안양 전산동(신관)', place: '경기도 안양시' };
      const change = (match?: string) =>
        manager.api('PUT', '/api/v1/facilities/F-0007', facts, match === undefined ? {} : { 'if-match': match });
      expect((await change()).status).toBe(428);
      expect((await change('"1"')).headers.get('etag')).toBe('"2"');
      expect((await change('"1"')).body).toMatchObject({ status: 412, currentVersion: 2 });
    });

    it('names every fault of groups and coordinates', async () => {
      const wrong = {
        ...facility('F-0002', 'x'),
        groups: { facility: 'a', Campus: 'a', carrier: ['k', 'k'] },
        latitude: 1,
      };
      expect(codesOf(await manager.api('POST', '/api/v1/facilities', wrong)).sort()).toEqual([
        422,
        'groups.Campus:malformed-key',
        'groups.carrier:duplicate',
        'groups.facility:group-key-reserved',
        'longitude:coordinates-incomplete',
      ]);
    });
  });

  describe('sites', () => {
    it('stand in the topology document from the moment they are registered', async () => {
      const { id, author } = await newOperator();
      const { id: alpha } = await author.must<{ id: string }>(
        'POST',
        `/api/v1/operators/${id}/sites`,
        site('alpha', {
          facilityNumber: 'F-0007',
          groups: { campus: 'south', carrier: ['k', 'l'] },
          latitude: 37.4,
          longitude: 127.1,
        }),
      );
      expect(await current(author, id)).toMatchObject({
        number: 1,
        body: {
          sites: [
            { id: 'alpha', facility: 'F-0007', groups: { campus: 'south', carrier: ['k', 'l'] }, latitude: 37.4 },
          ],
        },
      });
      const facts = siteFacts({ name: '알파 1동' });
      const changed = await author.api('PUT', `/api/v1/sites/${alpha}`, facts, { 'if-match': '"1"' });
      expect(changed.headers.get('etag')).toBe('"2"');
      expect(await current(author, id)).toMatchObject({
        number: 2,
        body: { sites: [{ id: 'alpha', name: '알파 1동' }] },
      });
      expect((await author.api('DELETE', `/api/v1/sites/${alpha}`, undefined, { 'if-match': '"2"' })).status).toBe(204);
      expect(await current(author, id)).toMatchObject({ number: 3, body: { sites: [] } });
    });

    it('make no new version where the topology says nothing about what was changed', async () => {
      const { id, author } = await newOperator();
      const path = `/api/v1/operators/${id}/sites`;
      const { id: alpha } = await author.must<{ id: string }>('POST', path, site('alpha'));
      const facts = siteFacts({ use: 'colocation' });
      await author.must('PUT', `/api/v1/sites/${alpha}`, facts, { 'if-match': '"1"' });
      expect((await current(author, id)).number).toBe(1);
    });

    it('refuse a code that is taken and a building nobody knows', async () => {
      const { id, author } = await newOperator();
      const path = `/api/v1/operators/${id}/sites`;
      await author.must('POST', path, site('alpha'));
      expect(codesOf(await author.api('POST', path, site('alpha')))).toEqual([422, 'code:duplicate']);
      expect(codesOf(await author.api('POST', path, site('beta', { facilityNumber: 'F-0999' })))).toEqual([
        422,
        'facilityNumber:facility-unknown',
      ]);
      expect((await current(author, id)).number).toBe(1);
    });

    it('are not removed while components stand in them or anything is registered about them', async () => {
      const { id, author } = await newOperator();
      await put(author, id, 0, document());
      const { rows } = await author.must<{ rows: { id: string; code: string }[] }>(
        'GET',
        `/api/v1/operators/${id}/sites`,
      );
      const alpha = rows.find(({ code }) => code === 'alpha')?.id ?? '';
      await author.must('PUT', `/api/v1/sites/${alpha}/years/2026`, { floorAreaSquareMetres: 500 });
      const { status, body } = await author.api('DELETE', `/api/v1/sites/${alpha}`, undefined, { 'if-match': '"1"' });
      expect(status).toBe(409);
      expect((body as { blockers: { code: string }[] }).blockers.map(({ code }) => code)).toEqual([
        'site-has-placements',
        'site-has-measures',
      ]);
    });
  });

  describe('figures and measures of a site', () => {
    let alpha: string;
    let author: Visitor;

    beforeAll(async () => {
      const made = await newOperator();
      author = made.author;
      ({ id: alpha } = await author.must<{ id: string }>('POST', `/api/v1/operators/${made.id}/sites`, site('alpha')));
    });

    it('keep the figures of a year, and notice who saves over another', async () => {
      const path = `/api/v1/sites/${alpha}/years/2026`;
      expect((await author.api('GET', path)).status).toBe(404);
      expect((await author.api('PUT', path, { receivingKilowatts: 40_000 })).headers.get('etag')).toBe('"1"');
      expect((await author.api('PUT', path, { receivingKilowatts: 1 })).status).toBe(428);
      const second = { floorAreaSquareMetres: 22_500, receivingKilowatts: 40_001 };
      expect((await author.api('PUT', path, second, { 'if-match': '"1"' })).status).toBe(200);
      expect((await author.api('PUT', path, second, { 'if-match': '"1"' })).status).toBe(412);
      expect(await author.must('GET', path)).toEqual({ year: 2026, ...second, version: 2 });
      expect((await author.api('PUT', `/api/v1/sites/${alpha}/years/2019`, second)).status).toBe(404);
      expect(codesOf(await author.api('PUT', `/api/v1/sites/${alpha}/years/2027`, {}))).toEqual([422, ':no-figure']);
    });

    it('keep a measure with who answers for it, and name every wrong value', async () => {
      const path = `/api/v1/sites/${alpha}/measures/battery`;
      const values = {
        chemistry: 'lithium-ion',
        bmsCycleSeconds: 10,
        separateRoom: true,
        lastDisconnectTest: '2026-05-20',
      };
      const saved = await author.api('PUT', path, { responsible: 'lessee', values });
      expect([saved.status, saved.headers.get('etag')]).toEqual([200, '"1"']);
      expect(await author.must('GET', path)).toEqual({ kind: 'battery', responsible: 'lessee', values, version: 1 });
      const wrong = { chemistry: 'nuclear', bmsCycleSeconds: '10', colour: 'red', lastDisconnectTest: '2199-01-01' };
      const answer = await author.api('PUT', path, { responsible: 'lessee', values: wrong }, { 'if-match': '"1"' });
      expect(codesOf(answer).sort()).toEqual([
        422,
        'values.bmsCycleSeconds:integer-range',
        'values.chemistry:not-a-choice',
        'values.colour:key-unknown',
        'values.lastDisconnectTest:date-in-future',
      ]);
      expect(
        (await author.api('PUT', `/api/v1/sites/${alpha}/measures/magic`, { responsible: 'lessee', values })).status,
      ).toBe(404);
    });

    it('leave a fingerprint of the measure in the trail, not the measure', async () => {
      const [entry] = await asOwner<{ after: Record<string, unknown> }>(
        `SELECT after FROM audit_entry WHERE action = 'measure.saved' AND subject_id = $1`,
        [alpha],
      );
      expect(entry?.after).toEqual({
        kind: 'battery',
        responsible: 'lessee',
        content: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
    });
  });

  describe('the topology document', () => {
    it('is empty with number 0 at first, and saved first with If-Match "0"', async () => {
      const { id, author } = await newOperator();
      expect(await current(author, id)).toEqual({
        number: 0,
        body: { format: 'ieum-topology/1', sites: [], services: [], components: [] },
      });
      const bare = await author.api('PUT', topology(id), document(), { 'content-type': YAML });
      expect(bare.status).toBe(428);
      const saved = await put(author, id, 0, document());
      expect([saved.status, saved.headers.get('etag')]).toEqual([200, '"1"']);
      const again = await put(author, id, 0, document());
      expect(again.body).toMatchObject({ status: 412, currentVersion: 1 });
    });

    it('is given as YAML or JSON, and saving back what was given makes no new version', async () => {
      const { id, author } = await newOperator();
      await put(author, id, 0, document());
      const yaml = await author.api('GET', topology(id), undefined, { accept: YAML });
      expect(yaml.headers.get('content-type')).toContain(YAML);
      expect(yaml.text).toContain('- id: messenger');
      const json = await author.api('GET', topology(id));
      expect((await put(author, id, 1, yaml.text)).body).toEqual({ version: 1 });
      expect((await put(author, id, 1, json.text, 'application/json')).body).toEqual({ version: 1 });
      expect(await author.must('GET', topology(id, '/versions'))).toMatchObject({ rows: [{ number: 1 }], next: null });
    });

    it('is refused whole, every fault with line and column, in YAML and in JSON', async () => {
      const { id, author } = await newOperator();
      const wrong = document().replace('site: beta', 'site: gamma').replace('id: alpha', 'id: Alpha');
      const answer = await put(author, id, 0, wrong);
      expect(answer.status).toBe(422);
      expect(faultsOf(answer).map(({ code, line, column }) => [code, line, column])).toEqual([
        ['malformed-key', 3, 9],
        ['site-unknown', 16, 17],
        ['site-unknown', 17, 17],
      ]);
      const json = '{"format":"ieum-topology/1",\n "sites":[], "services":[], "components":[],\n "sites":[]}';
      expect(faultsOf(await put(author, id, 0, json, 'application/json'))).toMatchObject([
        { path: 'sites', code: 'key-repeated', line: 3, column: 2 },
      ]);
      expect((await current(author, id)).number).toBe(0);
    });

    it('names buildings that nobody knows and drills that lie ahead, where they stand', async () => {
      const { id, author } = await newOperator();
      const wrong = document('  - id: gamma\n    name: 감마\n    facility: F-0998\n').replace(
        'minutes: 10',
        'minutes: 10, lastDrill: { date: 2199-01-01, measuredMinutes: 5 }',
      );
      const answer = await put(author, id, 0, wrong);
      expect(faultsOf(answer)).toMatchObject([
        { path: 'sites.2.facility', code: 'facility-unknown', line: 9, column: 15 },
        { code: 'date-in-future', line: 20 },
      ]);
      expect(faultsOf(answer)[0]?.message).toContain('F-0998');
    });

    it('replaces services and components, and adds, changes and removes sites', async () => {
      const { id, author } = await newOperator();
      await put(author, id, 0, document());
      const next = `format: ieum-topology/1
sites:
  - { id: alpha, name: 알파 1동, facility: F-0001 }
  - { id: gamma, name: 감마 }
services: []
components: []
`;
      const preview = await author.api('POST', topology(id, '/comparison'), next, { 'content-type': YAML });
      expect(preview.body).toMatchObject({
        version: 1,
        changes: {
          sites: { added: [{ id: 'gamma' }], removed: [{ id: 'beta' }], changed: [{ keys: ['name', 'facility'] }] },
        },
      });
      expect((await put(author, id, 1, next)).body).toEqual({ version: 2 });
      const { rows } = await author.must<{ rows: unknown[] }>('GET', `/api/v1/operators/${id}/sites`);
      expect(rows).toMatchObject([
        { code: 'alpha', name: '알파 1동', facilityNumber: 'F-0001', facilityName: '판교 전산동' },
        { code: 'gamma', use: null, extent: null },
      ]);
      expect((await current(author, id)).body).toMatchObject({ services: [], components: [] });
    });

    it('never makes a site disappear that has measures or figures', async () => {
      const { id, author } = await newOperator();
      await put(author, id, 0, document());
      const { rows } = await author.must<{ rows: { id: string }[] }>('GET', `/api/v1/operators/${id}/sites`);
      await author.must('PUT', `/api/v1/sites/${rows[0]?.id ?? ''}/measures/ups`, {
        responsible: 'lessee',
        values: { configuration: '2N' },
      });
      const without = 'format: ieum-topology/1\nservices: []\nsites: []\ncomponents: []\n';
      const answer = await put(author, id, 1, without);
      expect(faultsOf(answer)).toMatchObject([{ path: 'sites', code: 'site-has-measures', line: 3, column: 1 }]);
      expect(faultsOf(answer)[0]?.message).toContain('alpha');
      expect(faultsOf(answer)[0]?.message).not.toContain('beta');
      expect((await current(author, id)).body.sites).toHaveLength(2);
    });

    it('lets one of ten people win who save at once, and tells the others', async () => {
      const { id, author } = await newOperator();
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, n) => put(author, id, 0, document().replace('메신저', `메신저 ${n}`))),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(9).fill(412)]);
      expect((await current(author, id)).number).toBe(1);
    });

    it('refuses YAML over its limit, but takes JSON over 4 MB', async () => {
      const { id, author } = await newOperator();
      const padding = ' '.repeat(5 * 1024 * 1024);
      expect((await put(author, id, 0, document() + padding)).status).toBe(413);
      const json = '{"format":"ieum-topology/1","sites":[{"id":"a","name":"가"}],"services":[],"components":[]}';
      expect((await put(author, id, 0, json + padding, 'application/json')).status).toBe(200);
      expect((await put(author, id, 1, 'a=b', 'application/xml')).status).toBe(415);
    });

    it('names in a refusal how much this route takes, not how much others do', async () => {
      const { id, author } = await newOperator();
      const headers = { cookie: author.cookies, 'if-match': '"0"', 'content-length': '70000000' };
      const refusal = (type: string, path: string) =>
        rawRequest(test.address, 'PUT', path, { headers: { ...headers, 'content-type': type }, body: '{}' });
      expect((await refusal('application/json', topology(id))).text).toContain('64 MB');
      expect((await refusal('application/json', `/api/v1/operators/${id}`)).text).toMatch(/\b4 MB/);
    });
  });

  describe('versions', () => {
    it('tell who saved, through which door, and how much changed', async () => {
      const { id, author } = await newOperator();
      await author.must('POST', `/api/v1/operators/${id}/sites`, site('alpha'));
      await put(author, id, 1, document());
      const { rows } = await author.must<{ rows: unknown[] }>('GET', topology(id, '/versions'));
      expect(rows).toMatchObject([
        {
          number: 2,
          origin: 'document',
          changes: {
            sites: { added: 1, removed: 0, changed: 1 },
            services: { added: 1 },
            components: { added: 1 },
            placements: { added: 2 },
          },
        },
        { number: 1, origin: 'sites', changes: { sites: { added: 1 } } },
      ]);
      expect(await author.must('GET', topology(id, '/versions/1'))).toMatchObject({
        document: { sites: [{ id: 'alpha', name: 'alpha 센터' }], services: [] },
      });
      expect((await author.api('GET', topology(id, '/versions/3'))).status).toBe(404);
    });

    it('are never changed or removed, by the owner of the database neither', async () => {
      await put(ofGaon, gaon, 0, document());
      const tries = [
        'UPDATE register_version SET number = 9',
        'DELETE FROM register_version',
        'TRUNCATE register_version CASCADE',
      ];
      for (const statement of tries) await expect(asOwner(statement)).rejects.toThrow('never changed or removed');
      expect((await current(ofGaon, gaon)).number).toBe(1);
    });
  });

  describe('between organisations', () => {
    it('hides an operator and all it has from others, as if it did not exist', async () => {
      const { rows } = await ofGaon.must<{ rows: { id: string }[] }>('GET', `/api/v1/operators/${gaon}/sites`);
      const alpha = rows[0]?.id ?? '';
      for (const id of [gaon, OTHER_ID]) {
        const reads = ['/sites', '/topology', '/topology/versions', '/topology/versions/1'];
        for (const rest of reads)
          expect([rest, (await ofNuri.api('GET', `/api/v1/operators/${id}${rest}`)).status]).toEqual([rest, 404]);
        expect((await ofNuri.api('POST', `/api/v1/operators/${id}/sites`, site('x'))).status).toBe(404);
        expect((await put(ofNuri, id, 1, document())).status).toBe(404);
      }
      for (const id of [alpha, OTHER_ID, 'x']) {
        expect((await ofNuri.api('GET', `/api/v1/sites/${id}`)).status).toBe(404);
        const facts = siteFacts();
        expect((await ofNuri.api('PUT', `/api/v1/sites/${id}`, facts, { 'if-match': '"1"' })).status).toBe(404);
        expect((await ofNuri.api('PUT', `/api/v1/sites/${id}/years/2026`, { receivingKilowatts: 1 })).status).toBe(404);
      }
      expect(await ofNuri.must('GET', `/api/v1/operators/${nuri}/sites`)).toEqual({ rows: [], next: null });
      expect((await colleague.api('GET', topology(gaon))).status).toBe(200);
    });

    it('shows the ministry everything and lets it write nothing', async () => {
      expect((await current(inspector, gaon)).body.sites).toHaveLength(2);
      expect((await put(manager, gaon, 1, document())).status).toBe(403);
      expect((await manager.api('POST', `/api/v1/operators/${gaon}/sites`, site('x'))).status).toBe(403);
    });

    it('shows who is in a building to the ministry alone', async () => {
      const { id, author } = await newOperator();
      for (const [who, owner] of [
        [author, id],
        [ofNuri, nuri],
      ] as const)
        await who.must('POST', `/api/v1/operators/${owner}/sites`, site('shared', { facilityNumber: 'F-123456' }));
      const { rows } = await manager.must<{ rows: { operatorId: string }[] }>(
        'GET',
        '/api/v1/facilities/F-123456/sites',
      );
      expect(rows.map(({ operatorId }) => operatorId).sort()).toEqual([id, nuri].sort());
      expect((await ofNuri.api('GET', '/api/v1/facilities/F-123456/sites')).status).toBe(403);
    });
  });

  it('takes as many queries for a thousand sites and components as for ten', async () => {
    const costs = [];
    for (const count of [10, 1000]) {
      const { id, author } = await newOperator();
      const sites = Array.from({ length: count }, (_, n) => ({ id: `s${n}`, name: `센터 ${n}` }));
      const components = Array.from({ length: count }, (_, n) => ({
        ...{ id: `c${n}`, name: `구성 ${n}`, layer: 'data' },
        placements: [{ site: `s${n}`, role: 'active', percent: 100 }],
      }));
      const text = JSON.stringify({ format: 'ieum-topology/1', sites, services: [], components });
      const cost = async (act: () => Promise<unknown>) => {
        const before = counting.queries;
        await act();
        return counting.queries - before;
      };
      costs.push([
        await cost(() => put(author, id, 0, text, 'application/json')),
        await cost(() => put(author, id, 1, text.replaceAll('센터', '동'), 'application/json')),
        await cost(() => author.must('GET', `/api/v1/operators/${id}/sites`)),
        await cost(() => author.must('GET', topology(id))),
      ]);
      expect((await current(author, id)).number).toBe(2);
    }
    expect(costs[0]).toEqual(costs[1]);
  });
});

/** Ten digits with the check digit they need, from the first nine. */
function checked(nine: string): string {
  const digits = [...nine].map(Number);
  const weights = [1, 3, 7, 1, 3, 7, 1, 3, 5];
  const sum = digits.reduce((all, digit, index) => all + digit * (weights[index] ?? 0), 0);
  return `${nine}${(10 - ((sum + Math.floor(((digits[8] ?? 0) * 5) / 10)) % 10)) % 10}`;
}
