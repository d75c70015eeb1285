import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Topology } from '../../src/modules/topology/index.js';
import { asOwner } from '../support/as-owner.js';
import { startStoryApp, type StoryApp } from '../support/story-app.js';
import type { Visitor } from '../support/visitor.js';

interface Plan {
  readonly title: string;
  readonly baseVersion: number;
  readonly newestVersion: number;
  readonly changes: { readonly placements: { readonly added: number; readonly changed: number } };
  readonly document: Topology;
  readonly version: number;
}

const MISSING = randomUUID();

describe('plans beside the register', () => {
  let test: StoryApp;
  let author: Visitor;
  let gaon: string;
  let at: string;

  beforeAll(async () => {
    test = await startStoryApp();
    author = test.as('author');
    gaon = test.ids.get('operators/:id') ?? '';
    at = `/api/v1/operators/${gaon}/plans`;
  });
  afterAll(() => test.stop());

  const make = async (title: string): Promise<string> => (await author.must<{ id: string }>('POST', at, { title })).id;
  const plan = (id: string) => author.must<Plan>('GET', `${at}/${id}`);
  const put = (id: string, document: unknown, version: number, query = '') =>
    author.api('PUT', `${at}/${id}${query}`, document, { 'if-match': `"${version}"` });
  const topology = () => author.must<Topology>('GET', `/api/v1/operators/${gaon}/topology`);
  /** What sign-in requires, and the tool that starts takeovers, in a second building as well. */
  const alsoInBeta = (document: Topology): Topology => ({
    ...document,
    components: document.components.map((component) =>
      ['deploy-tool', 'sign-in-server', 'secret-store', 'token-cache'].includes(component.id)
        ? {
            ...component,
            placements: [
              ...component.placements.filter(({ site }) => site !== 'beta'),
              { site: 'beta', role: 'active', percent: 100, lagSeconds: 0 },
            ],
          }
        : component,
    ),
  });

  it('start from what is registered, and change nothing of it', async () => {
    const registered = await topology();
    const id = await make('인증을 베타에도');
    const made = await plan(id);
    expect(made).toMatchObject({ title: '인증을 베타에도', version: 1, changes: { placements: { added: 0 } } });
    expect(made.document).toEqual(registered);
    expect((await put(id, alsoInBeta(registered), 1, '?title=인증도 베타에')).status).toBe(200);
    expect(await plan(id)).toMatchObject({
      title: '인증도 베타에',
      version: 2,
      changes: { placements: { added: 3, changed: 1 } },
    });
    expect(await topology()).toEqual(registered);
    expect((await author.must<{ rows: { id: string }[] }>('GET', at)).rows[0]?.id).toBe(id);
  });

  it('say what they would change in the outcomes, beside those of their base', async () => {
    const id = await make('비교');
    await put(id, alsoInBeta(await topology()), 1);
    const { changes, before, outcomes } = await author.must<{
      changes: { declared: { changed: number; better: number; worse: number } };
      before: { declared: object };
      outcomes: { declared: object };
    }>('GET', `${at}/${id}/survivability?basis=declared`);
    expect(changes.declared.better).toBeGreaterThan(0);
    expect(changes.declared).toMatchObject({ changed: changes.declared.better, worse: 0 });
    const registered = await author.must<{ outcomes: { declared: object } }>(
      'GET',
      `/api/v1/operators/${gaon}/survivability?basis=declared`,
    );
    expect(before.declared).toEqual(registered.outcomes.declared);
    expect(outcomes.declared).not.toEqual(before.declared);
  });

  it('take a document in any form, and refuse one with faults where they stand', async () => {
    const id = await make('YAML');
    const yaml = { 'content-type': 'application/yaml', 'if-match': '"1"' };
    const text = 'format: ieum-topology/1\nsites: []\nservices: []\ncomponents:\n  - { id: a, name: 가 }\n';
    const refused = await author.api('PUT', `${at}/${id}`, text, yaml);
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({ faults: expect.arrayContaining([expect.objectContaining({ line: 5 })]) });
    expect(
      (await author.api('PUT', `${at}/${id}`, text.replace('가 }', '가, layer: data, placements: [] }'), yaml)).status,
    ).toBe(200);
    expect((await plan(id)).document.components).toHaveLength(1);
  });

  it('are not saved over what a colleague saved, and need the version that was opened', async () => {
    const id = await make('함께');
    const document = await topology();
    expect((await put(id, document, 1)).status).toBe(200);
    expect((await put(id, document, 1)).status).toBe(412);
    expect((await author.api('PUT', `${at}/${id}`, document)).status).toBe(428);
    expect((await author.api('DELETE', `${at}/${id}`, undefined, { 'if-match': '"1"' })).status).toBe(412);
    expect((await author.api('DELETE', `${at}/${id}`, undefined, { 'if-match': '"2"' })).status).toBe(204);
    expect((await author.api('GET', `${at}/${id}`)).status).toBe(404);
  });

  it('are carried over to what was registered since, with what no longer fits told before', async () => {
    const id = await make('옮기기');
    const registered = await topology();
    await put(id, alsoInBeta(registered), 1);
    const { baseVersion } = await plan(id);
    const without = registered.components.filter((each) => each.id !== 'token-cache');
    const next = {
      ...registered,
      services: registered.services.map((each) => ({
        ...each,
        requires: each.requires.filter((needed) => needed !== 'token-cache'),
      })),
      components: without.map((each) => ({
        ...each,
        requires: each.requires.filter((needed) => needed !== 'token-cache'),
      })),
    };
    const register = `/api/v1/operators/${gaon}/topology`;
    const saved = await author.api('PUT', register, next, { 'if-match': `"${baseVersion}"` });
    expect(saved.status).toBe(200);
    const at2 = `${at}/${id}/carry-over`;
    const preview = await author.api('GET', at2);
    expect(preview.body).toMatchObject({ version: 2, baseVersion, newestVersion: baseVersion + 1 });
    expect(preview.body).toMatchObject({
      left: [{ list: 'placements', kind: 'changed', id: 'token-cache', site: 'beta' }],
    });
    expect((await plan(id)).version).toBe(2);
    const carry = (version: number, onto: unknown, who = author) =>
      who.api('POST', at2, { onto }, { 'if-match': `"${version}"` });
    expect((await author.api('POST', at2, { onto: baseVersion + 1 })).status).toBe(428);
    expect((await carry(1, baseVersion + 1)).status).toBe(412);
    expect((await carry(2, baseVersion)).status).toBe(412);
    expect((await carry(2, 'newest')).status).toBe(422);
    expect((await carry(2, baseVersion + 1, test.as('nuriAuthor'))).status).toBe(404);
    const carried = await carry(2, baseVersion + 1);
    expect([carried.status, carried.body]).toEqual([200, { version: 3 }]);
    expect(await plan(id)).toMatchObject({ baseVersion: baseVersion + 1, changes: { placements: { added: 3 } } });
    expect(await topology()).toEqual(await author.must('GET', `${register}?version=${baseVersion + 1}`));
    expect((await author.api('PUT', register, registered, { 'if-match': `"${baseVersion + 1}"` })).status).toBe(200);
  });

  it('are private to the operator: not there for the ministry or another operator, in the trail by their fingerprint', async () => {
    const id = await make('비공개 제목');
    for (const key of ['inspector', 'schemeManager', 'nuriAuthor'] as const) {
      for (const path of [at, `${at}/${id}`, `${at}/${id}/survivability`]) {
        expect([key, path, (await test.as(key).api('GET', path)).status]).toEqual([key, path, 404]);
      }
    }
    const { status } = await test.as('nuriAuthor').api('DELETE', `${at}/${id}`, undefined, { 'if-match': '"1"' });
    expect(status).toBe(404);
    expect((await test.as('attester').api('GET', `${at}/${id}`)).status).toBe(200);
    expect((await test.as('attester').api('POST', at, { title: 'x' })).status).toBe(403);
    const trail = await asOwner(test, (client) =>
      client.query<{ after: object }>(`SELECT after FROM audit_entry WHERE subject_id = $1 AND action = 'plan.made'`, [
        id,
      ]),
    );
    expect(JSON.stringify(trail.rows)).toContain('sha256');
    expect(JSON.stringify(trail.rows)).not.toContain('비공개');
  });

  it('stand in the trail of the operator alone: the ministry does not even learn that there is one', async () => {
    const id = await make('정부가 알 일이 아닌 가정');
    const trail = (key: 'operatorAdmin' | 'admin', query: string) =>
      test.as(key).must<{ rows: { action: string }[] }>('GET', `/api/v1/audit-entries?${query}`);
    const acts = async (key: 'operatorAdmin' | 'admin', query: string) =>
      (await trail(key, query)).rows.map(({ action }) => action);
    expect(await acts('operatorAdmin', `kind=plan&subject=${id}`)).toEqual(['plan.made']);
    expect(await acts('admin', 'kind=plan')).toEqual([]);
    expect(await acts('admin', `subject=${id}`)).toEqual([]);
    expect(await acts('admin', `operator=${gaon}`)).not.toEqual([]);
  });

  it('are held by row level security, whoever speaks SQL as the application', async () => {
    const seen = (side: string, operators: readonly string[], sql: string) =>
      asOwner(test, async (client) => {
        await client.query('BEGIN');
        try {
          await client.query(
            `SELECT set_config('role', 'ieum_app', true), set_config('app.side', $1, true), set_config('app.operators', $2, true)`,
            [side, `{${operators.join(',')}}`],
          );
          return (await client.query(sql)).rowCount ?? 0;
        } catch (error) {
          return (error as { code?: string }).code ?? String(error);
        } finally {
          await client.query('ROLLBACK');
        }
      });
    const all = 'SELECT id FROM plan';
    expect(await seen('operator', [gaon], all)).toBeGreaterThan(0);
    expect(await seen('operator', [MISSING], all)).toBe(0);
    expect(await seen('ministry', [], all)).toBe(0);
    expect(await seen('operator', [MISSING], `UPDATE plan SET title = 'x'`)).toBe(0);
    expect(await seen('ministry', [], 'DELETE FROM plan')).toBe(0);
    const entries = `SELECT id FROM audit_entry WHERE subject_kind = 'plan'`;
    expect(await seen('operator', [gaon], entries)).toBeGreaterThan(0);
    expect(await seen('ministry', [], entries)).toBe(0);
    const copy = `INSERT INTO plan SELECT uuidv7(), '${gaon}', 'x', 1, '{}', '{}', null, 'x', now(), null, 'x', now(), 1`;
    expect(await seen('operator', [MISSING], copy)).toBe('42501');
    expect(await seen('operator', [gaon], copy)).toBe(1);
  });

  it('need a register to start from', async () => {
    const agentless = await test.as('schemeManager').must<{ id: string }>('POST', '/api/v1/operators', {
      ...{ name: '새 사업자', businessNumber: '124-81-00998', kinds: ['value-added'], agents: [] },
      ...{ koreanOffice: true, paidServices: true, publicBody: false },
    });
    const colleague = { organisationId: agentless.id, email: 'author@new.example', roles: ['author'] };
    const newcomer = await test.as('admin').colleague(colleague);
    const refused = await newcomer.api('POST', `/api/v1/operators/${agentless.id}/plans`, { title: 'x' });
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ blockers: [{ code: 'register-empty' }] });
  });

  it('are at most 100, however many ask at once', async () => {
    const { rows } = await asOwner(test, (client) =>
      client.query<{ plans: number }>('SELECT count(*)::int AS plans FROM plan WHERE operator_id = $1', [gaon]),
    );
    for (let left = 98 - (rows[0]?.plans ?? 0); left > 0; left--) await make(`가정안 ${left}`);
    const answers = await Promise.all([1, 2, 3, 4].map((n) => author.api('POST', at, { title: `함께 ${n}` })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({ blockers: [{ code: 'too-many-plans' }] });
    expect(refused?.text).toContain('100건까지');
  });

  it('are listed in pages, the newest first', async () => {
    const first = await author.must<{ rows: { id: string }[]; next: string }>('GET', at);
    const second = await author.must<{ rows: { id: string }[]; next: null }>('GET', `${at}?after=${first.next}`);
    const ids = [...first.rows, ...second.rows].map(({ id }) => id);
    expect(ids).toHaveLength(100);
    expect(ids).toEqual(ids.toSorted().toReversed());
    expect(second.next).toBeNull();
  });
});
