import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { migrations } from '../../migrations/index.js';
import { DataFolderInUse, lockDataFolder, type DataFolder } from '../../src/platform/database/data-folder.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { startProgram } from './program.js';

/** A database of the caller's own, with all migrations done and nothing in it. */
export interface TestDatabase {
  /** Superuser: for looking behind the scenes. */
  readonly ownerUrl: string;
  /** The application's login. What a test proves, it proves with this one. */
  readonly applicationUrl: string;
  /** Throws the database away, open connections with it. */
  drop(): Promise<void>;
}

interface Server {
  readonly ownerUrl: string;
  readonly applicationUrl: string;
}

const TEMPLATE = 'ieum';

/** Copies the run's migrated template; the first call of a run starts its server. About 0.1 s, the first 2 s. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const server = await serverOfThisRun();
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asOwner(server, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  return {
    ownerUrl: withDatabase(server.ownerUrl, name),
    applicationUrl: withDatabase(server.applicationUrl, name),
    drop: () => asOwner(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

/** Of two workers that come at once, one starts it and the other waits. */
async function serverOfThisRun(): Promise<Server> {
  const folder = process.env['IEUM_TEST_FOLDER'] ?? '';
  for (;;) {
    const server = readServer(folder, 'template.json');
    if (server !== null) return server;
    const lock = tryLock(folder);
    if (lock !== null) await makeTemplate(folder).finally(() => lock.release());
    else await sleep(50);
  }
}

function tryLock(folder: string): DataFolder | null {
  try {
    return lockDataFolder(folder);
  } catch (error) {
    if (error instanceof DataFolderInUse) return null;
    throw error;
  }
}

async function makeTemplate(folder: string): Promise<void> {
  if (existsSync(join(folder, 'template.json'))) return;
  const server = readServer(folder, 'server.json') ?? (await startServer(folder));
  await migrate(server.ownerUrl, server.applicationUrl, migrations);
  writeFileSync(join(folder, 'template.json'), JSON.stringify(server));
}

async function startServer(folder: string): Promise<Server> {
  const log = openSync(join(folder, 'server.log'), 'a');
  const child = startProgram('database-server', [folder, process.env['IEUM_TEST_RUN'] ?? ''], log);
  child.unref();
  closeSync(log);
  while (child.exitCode === null && child.signalCode === null) {
    const server = readServer(folder, 'server.json');
    if (server !== null) return server;
    await sleep(20);
  }
  throw new Error(`the test database does not start:\n${readFileSync(join(folder, 'server.log'), 'utf8')}`);
}

function readServer(folder: string, file: string): Server | null {
  const path = join(folder, file);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Server) : null;
}

async function asOwner({ ownerUrl }: Server, statement: string): Promise<void> {
  const client = new Client(withDatabase(ownerUrl, 'postgres'));
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
