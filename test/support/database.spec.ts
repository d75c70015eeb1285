import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { cloneDatabase, type TestDatabase } from './database.js';

describe('the databases of the tests', () => {
  let first: TestDatabase;
  let second: TestDatabase;

  beforeAll(async () => {
    [first, second] = await Promise.all([cloneDatabase(), cloneDatabase()]);
  });

  afterAll(async () => {
    await Promise.all([first.drop(), second.drop()]);
  });

  it('hold the migrated schema', async () => {
    expect(await ask(first.ownerUrl, `SELECT count(*) > 0 AS answer FROM migration`)).toBe(true);
  });

  it('do not see each other', async () => {
    await ask(first.ownerUrl, 'CREATE TABLE only_here AS SELECT 1 AS answer');
    expect(await ask(second.ownerUrl, `SELECT to_regclass('only_here') AS answer`)).toBeNull();
  });

  it('are opened by the application without any right to bypass row level security', async () => {
    const rights = `SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb AS answer FROM pg_roles WHERE rolname = current_user`;
    expect(await ask(first.applicationUrl, rights)).toBe(false);
  });

  it('sort Korean by the Korean alphabet, Latin letters after it', async () => {
    const sorted = `SELECT string_agg(word, ' ' ORDER BY word) AS answer FROM (VALUES ('Z'), ('힣'), ('나'), ('가'), ('a')) AS words (word)`;
    expect(await ask(first.applicationUrl, sorted)).toBe('가 나 힣 a Z');
  });

  it('are gone when dropped, even while somebody is connected', async () => {
    const dropped = await cloneDatabase();
    const client = new Client(dropped.applicationUrl);
    client.on('error', () => undefined);
    await client.connect();
    await dropped.drop();
    await expect(ask(dropped.ownerUrl, 'SELECT 1 AS answer')).rejects.toThrow('does not exist');
  });
});

async function ask(url: string, query: string): Promise<unknown> {
  const client = new Client(url);
  await client.connect();
  try {
    return (await client.query<{ answer: unknown }>(query)).rows[0]?.answer;
  } finally {
    await client.end();
  }
}
