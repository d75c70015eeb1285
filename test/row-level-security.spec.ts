import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { makeDataSource } from '../src/platform/database/data-source.js';
import { cloneDatabase, type TestDatabase } from './support/database.js';

/** What the application's role may and may not do, asked of the system catalogue: a new table that forgets it is found here. */
describe('the database', () => {
  let database: TestDatabase;
  let owner: Client;
  let application: Client;

  beforeAll(async () => {
    database = await cloneDatabase();
    owner = new Client(database.ownerUrl);
    application = new Client(database.applicationUrl);
    await Promise.all([owner.connect(), application.connect()]);
  });
  afterAll(async () => {
    await Promise.all([owner.end(), application.end()]);
    await database.drop();
  });

  const names = async (sql: string): Promise<string[]> => {
    const { rows } = await owner.query<{ name: string }>(sql);
    return rows.map(({ name }) => name);
  };

  it('holds every table of the rooms under forced row level security with a policy', async () => {
    const open = await names(`
      SELECT relname AS name FROM pg_class c
       WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace AND relname <> 'migration'
         AND NOT (relrowsecurity AND relforcerowsecurity AND EXISTS (SELECT 1 FROM pg_policy WHERE polrelid = c.oid))`);
    expect(open).toEqual([]);
    expect((await names(`SELECT tablename AS name FROM pg_policies`)).length).toBeGreaterThan(50);
  });

  it('ties every policy to who acts: none lets everybody change anything', async () => {
    const loose = await names(`
      SELECT tablename || '.' || policyname AS name FROM pg_policies
       WHERE (coalesce(qual, 'true') = 'true' AND coalesce(with_check, 'true') = 'true') AND NOT (tablename = 'facility' AND cmd = 'SELECT')`);
    expect(loose).toEqual([]);
  });

  it('names the operator in the key wherever a row belongs to one', async () => {
    const loose = await names(`
      SELECT conrelid::regclass || '.' || conname AS name FROM pg_constraint f
       WHERE contype = 'f' AND connamespace = 'public'::regnamespace
         AND EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = conrelid AND attname = 'operator_id')
         AND EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = confrelid AND attname = 'operator_id')
         AND NOT EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = conrelid AND attname IN ('operator_id', 'holder') AND attnum = ANY (f.conkey))`);
    expect(loose).toEqual([]);
    const holders = await names(
      `SELECT generation_expression AS name FROM information_schema.columns WHERE column_name = 'holder'`,
    );
    expect(new Set(holders)).toEqual(new Set([expect.stringMatching(/^COALESCE\(operator_id, /)]));
    expect(holders).toHaveLength(3);
  });

  it('gives the application a role that owns nothing and bypasses nothing', async () => {
    const { rows } = await owner.query(
      `SELECT rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname IN ('ieum', 'ieum_app') ORDER BY rolname`,
    );
    const harmless = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false };
    expect(rows).toEqual([
      { rolname: 'ieum', ...harmless },
      { rolname: 'ieum_app', ...harmless },
    ]);
    expect(
      await names(`SELECT relname AS name FROM pg_class WHERE pg_get_userbyid(relowner) IN ('ieum', 'ieum_app')`),
    ).toEqual([]);
  });

  it('gives the login itself nothing: a transaction that takes on no role sees no table', async () => {
    await expect(application.query('SELECT * FROM organisation')).rejects.toThrow('permission denied');
  });

  it('lets nobody truncate, and the application delete only what may be deleted', async () => {
    const granted = (privilege: string) =>
      names(`SELECT table_name AS name FROM information_schema.role_table_grants
              WHERE grantee = 'ieum_app' AND table_schema = 'public' AND privilege_type = '${privilege}' ORDER BY 1`);
    expect(await granted('TRUNCATE')).toEqual([]);
    expect(await granted('DELETE')).toEqual([
      'catalogue',
      'catalogue_item',
      'idempotency_key',
      'inspection',
      'inspection_member',
      'inspection_participant',
      'mandate',
      'plan',
      'protection_measure',
      'site',
      'site_year',
    ]);
  });

  it('refuses to change or remove what is only ever followed, to its owner as well', async () => {
    const appendOnly = await names(
      `SELECT DISTINCT tgrelid::regclass::text AS name FROM pg_trigger WHERE tgname LIKE '%_append_only' ORDER BY 1`,
    );
    expect(appendOnly).toEqual(
      expect.arrayContaining([
        'audit_entry',
        'coverage',
        'inspection_prolongation',
        'opinion',
        'outage_decision',
        'outage_duty_done',
        'outage_feature',
        'outage_follow_up',
        'outage_meeting',
        'outage_restoration',
        'outage_compensation',
        'outage_compensation_given',
        'outage_duty_done',
        'outage_feature',
        'outage_notice',
        'outage_report',
        'outage_status',
        'register_version',
        'report',
        'report_content',
        'report_stamp',
        'review_step',
        'submission',
      ]),
    );
    for (const table of appendOnly) {
      await expect(owner.query(`TRUNCATE ${table} CASCADE`)).rejects.toThrow('never changed or removed');
    }
    await owner.query(`INSERT INTO audit_entry (id, at, person_name, organisation_name, action, subject_kind, subject_id)
                       VALUES (gen_random_uuid(), now(), 'x', 'x', 'a.b', 'a', 'b')`);
    await expect(owner.query(`UPDATE audit_entry SET person_name = 'y'`)).rejects.toThrow('never changed or removed');
    await expect(owner.query(`DELETE FROM audit_entry`)).rejects.toThrow('never changed or removed');
  });

  it('lets nothing cascade into the trail, or from it', async () => {
    expect(
      await names(
        `SELECT conname AS name FROM pg_constraint WHERE contype = 'f' AND 'audit_entry'::regclass IN (conrelid, confrelid)`,
      ),
    ).toEqual([]);
    expect(
      await names(`SELECT conname AS name FROM pg_constraint WHERE contype = 'f' AND confdeltype NOT IN ('a', 'r')`),
    ).toEqual([]);
  });

  it('meets the application in that role from the first statement of a connection, with the owner’s login as well', async () => {
    for (const url of [database.applicationUrl, database.ownerUrl]) {
      const source = await makeDataSource({ url, entities: [] }).initialize();
      const first = await source.query<unknown>('SELECT current_user AS "role"');
      await source.destroy();
      expect(first).toEqual([{ role: 'ieum_app' }]);
    }
  });

  it('pins the search path of every function that acts with its owner’s rights, and opens none to everybody', async () => {
    const loose = await names(`
      SELECT proname AS name FROM pg_proc
       WHERE pronamespace = 'public'::regnamespace AND prosecdef
         AND (NOT coalesce(proconfig::text LIKE '%search_path=%', false)
              OR EXISTS (SELECT 1 FROM aclexplode(coalesce(proacl, acldefault('f', proowner))) WHERE grantee = 0))`);
    expect(loose).toEqual([]);
  });

  it('hides password and token hashes from the application', async () => {
    await application.query('BEGIN; SET LOCAL ROLE ieum_app');
    await expect(application.query('SELECT password_hash FROM person')).rejects.toThrow('permission denied');
    await application.query('ROLLBACK; BEGIN; SET LOCAL ROLE ieum_app');
    await expect(application.query('SELECT token_hash FROM api_token')).rejects.toThrow('permission denied');
    await application.query('ROLLBACK; BEGIN; SET LOCAL ROLE ieum_app');
    await expect(application.query('SELECT * FROM technical.session')).rejects.toThrow('permission denied');
    await application.query('ROLLBACK');
  });
});
