import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { shippedCatalogueYaml } from '../../src/modules/checklist/shipped-catalogue.source.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { Visitor } from '../support/visitor.js';

const LIST = '/api/v1/catalogues';
const YAML = { 'content-type': 'application/yaml' };

interface Told {
  readonly faults: readonly { readonly code: string; readonly message: string; readonly line?: number }[];
}

describe('the checklist', () => {
  let test: TestApp;
  let manager: Visitor;
  let inspector: Visitor;
  let author: Visitor;
  let owner: Client;
  let id: string;

  beforeAll(async () => {
    test = await startTestApp();
    const admin = await test.administrator();
    const { organisationId } = await admin.must<{ organisationId: string }>('GET', '/api/v1/session');
    manager = await admin.colleague({ organisationId, email: 'm@msit.example', roles: ['scheme-manager'] });
    inspector = await admin.colleague({ organisationId, email: 'i@msit.example', roles: ['inspector'] });
    const operator = await manager.must<{ id: string }>('POST', '/api/v1/operators', {
      name: '가온커뮤니케이션',
      businessNumber: '124-81-00998',
      kinds: ['value-added'],
      koreanOffice: true,
    });
    author = await admin.colleague({ organisationId: operator.id, email: 'a@gaon.example', roles: ['author'] });
    owner = new Client(test.ownerUrl);
    await owner.connect();
    ({ id } = await manager.must<{ id: string }>('POST', `${LIST}/shipped`));
  });
  afterAll(async () => {
    await owner.end();
    await test.stop();
  });

  it('is loaded as a draft with all its items, once for each version', async () => {
    const { rows } = await manager.must<{ rows: { items: number; state: string }[] }>('GET', LIST);
    expect(rows).toMatchObject([{ items: 100, state: 'draft' }]);
    const again = await manager.api('POST', LIST, shippedCatalogueYaml(), YAML);
    expect(again.status).toBe(422);
    expect(again.body).toMatchObject({ faults: [{ path: 'version', code: 'duplicate' }] });
  });

  it('is hidden from operators while it is a draft', async () => {
    expect(await author.must('GET', LIST)).toEqual({ rows: [], next: null });
    expect((await author.api('GET', `${LIST}/${id}`)).status).toBe(404);
  });

  it('is changed by scheme managers only', async () => {
    for (const path of ['enforcement', 'retirement']) {
      expect((await inspector.api('POST', `${LIST}/${id}/${path}`)).status).toBe(403);
      expect((await author.api('POST', `${LIST}/${id}/${path}`)).status).toBe(403);
    }
    expect((await inspector.api('DELETE', `${LIST}/${id}`)).status).toBe(403);
    expect((await inspector.api('POST', LIST, 'x', YAML)).status).toBe(403);
  });

  it.each([
    [
      'an alias',
      (text: string) =>
        text.replace('kind: institutional', 'kind: &k institutional').replace('kind: institutional', 'kind: *k'),
      'yaml-alias',
    ],
    [
      'a repeated key',
      (text: string) => text.replace('    domain: SCP\n', '    domain: SCP\n    domain: SCP\n'),
      'key-repeated',
    ],
    [
      'an unknown key',
      (text: string) => text.replace('    domain: SCP\n', '    domain: SCP\n    colour: red\n'),
      'key-unknown',
    ],
  ])('refuses %s with the line on which it stands', async (_, spoil, code) => {
    const text = spoil(shippedCatalogueYaml().replace('version: 2026-1', 'version: 2026-7'));
    const answer = await manager.api('POST', LIST, text, YAML);
    expect(answer.status).toBe(422);
    const fault = (answer.body as Told).faults.find((found) => found.code === code);
    const lines = text.split('\n').map((line, index) => ({ line, number: index + 1 }));
    const marked = { 'yaml-alias': '*k', 'key-repeated': 'domain: SCP', 'key-unknown': 'colour: red' }[code] ?? '';
    const expected = lines.filter(({ line }) => line.includes(marked)).map(({ number }) => number);
    expect(expected).toContain(fault?.line);
    expect((await manager.must<{ rows: unknown[] }>('GET', LIST)).rows).toHaveLength(1);
  });

  it('takes YAML only', async () => {
    expect((await manager.api('POST', LIST, { version: '2026-2' })).status).toBe(415);
    expect((await manager.api('POST', LIST)).status).toBe(415);
  });

  it('refuses moves that its state does not allow, and says which it does', async () => {
    const early = await manager.api('POST', `${LIST}/${id}/retirement`);
    expect(early.status).toBe(409);
    expect(early.body).toMatchObject({
      blockers: [{ code: 'catalogue-not-in-force' }],
      allowed: ['enforce', 'remove'],
    });
    expect((await manager.api('POST', `${LIST}/${id}/enforcement`)).status).toBe(204);
    expect((await manager.api('POST', `${LIST}/${id}/enforcement`)).status).toBe(409);
    expect((await manager.api('DELETE', `${LIST}/${id}`)).status).toBe(409);
  });

  it('is read by everybody signed in once it is in force', async () => {
    const version = await author.must<{ catalogue: { items: unknown[] } }>('GET', `${LIST}/${id}`);
    expect(version.catalogue.items).toHaveLength(100);
    expect((await test.visitor().api('GET', `${LIST}/${id}`)).status).toBe(401);
  });

  it.each([
    `UPDATE catalogue SET head = '{}'`,
    `UPDATE catalogue SET state = 'draft', in_force_at = NULL`,
    'DELETE FROM catalogue',
    `UPDATE catalogue_item SET content = '{}'`,
    `UPDATE catalogue_item SET position = position + 1000`,
    'DELETE FROM catalogue_item',
    `INSERT INTO catalogue_item SELECT catalogue_id, 'ALT-99', 999, content FROM catalogue_item LIMIT 1`,
    'TRUNCATE catalogue_item',
    'TRUNCATE catalogue CASCADE',
  ])('cannot be changed in force, neither by the application nor by the owner: %s', async (statement) => {
    const digest =
      'SELECT md5(string_agg(c::text || i::text, $1 ORDER BY code)) AS sum FROM catalogue c JOIN catalogue_item i ON i.catalogue_id = c.id';
    const before = await owner.query<{ sum: string }>(digest, ['|']);
    await expect(owner.query(statement)).rejects.toThrow(/never changed|are never/);
    await expect(asMinistry(owner, statement)).rejects.toThrow(/never changed|are never|permission denied/);
    expect((await owner.query<{ sum: string }>(digest, ['|'])).rows).toEqual(before.rows);
  });

  it('is compared with a later version item by item', async () => {
    const text = shippedCatalogueYaml()
      .replace('version: 2026-1', 'version: 2026-2')
      .replace('ko: 하루 평균 국내 이용자 수\n', 'ko: 하루 평균 이용자 수\n')
      .replaceAll('SCP-02', 'SCP-92');
    const later = await manager.must<{ id: string }>('POST', LIST, text, YAML);
    const compared = await manager.must('GET', `${LIST}/${later.id}/comparison?earlier=${id}`);
    expect(compared).toMatchObject({
      earlier: '2026-1',
      later: '2026-2',
      added: [{ id: 'SCP-92' }],
      removed: [{ id: 'SCP-02' }],
      changed: [{ after: { id: 'SCP-01' }, fields: ['title'] }],
      same: 98,
    });
    expect((await author.api('GET', `${LIST}/${later.id}/comparison?earlier=${id}`)).status).toBe(404);
    expect((await manager.api('DELETE', `${LIST}/${later.id}`)).status).toBe(204);
  });

  it('stays readable after it was retired, and stays retired', async () => {
    expect((await manager.api('POST', `${LIST}/${id}/retirement`)).status).toBe(204);
    expect(await author.must('GET', `${LIST}/${id}`)).toMatchObject({ state: 'retired' });
    await expect(owner.query(`UPDATE catalogue SET state = 'in-force', retired_at = NULL`)).rejects.toThrow(
      /never changed/,
    );
    expect((await manager.api('POST', `${LIST}/${id}/enforcement`)).status).toBe(409);
  });

  it('leaves every move in the trail', async () => {
    const { rows } = await owner.query<{ action: string }>(
      `SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY number`,
      [id],
    );
    expect(rows.map(({ action }) => action)).toEqual(['catalogue.loaded', 'catalogue.enforced', 'catalogue.retired']);
  });
});

/** Runs a statement as the application does, for the ministry's side, and undoes it. */
async function asMinistry(client: Client, statement: string): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(`SELECT set_config('role', 'ieum_app', true), set_config('app.side', 'ministry', true)`);
    await client.query(statement);
  } finally {
    await client.query('ROLLBACK');
  }
}
