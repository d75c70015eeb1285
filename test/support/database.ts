import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { builtProgram } from './built-program.js';
import { folderOfThisRun, onceInThisRun, readJson } from './once-in-this-run.js';
import { startProgram } from './program.js';

/** A database of the caller's own. */
export interface TestDatabase {
  /** Superuser: for looking behind the scenes. */
  readonly ownerUrl: string;
  /** The application's login. What a test proves, it proves with this one. */
  readonly applicationUrl: string;
  /** Keeps it, as it stands, to be cloned under a new name; it can no longer be opened. Nobody may be connected. */
  keepAsTemplate(name: string): Promise<void>;
  /** Throws the database away, open connections with it. */
  drop(): Promise<void>;
}

interface Server {
  readonly ownerUrl: string;
  readonly applicationUrl: string;
}

/** All migrations done, and nothing in it. */
const EMPTY = 'ieum';

/** Copies a template of this run; the first call starts the run's server. About 0.1 s, the first 2 s. */
export async function cloneDatabase(template = EMPTY): Promise<TestDatabase> {
  const server = await onceInThisRun('server', startMigrated);
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asOwner(server, `CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`);
  return {
    ownerUrl: withDatabase(server.ownerUrl, name),
    applicationUrl: withDatabase(server.applicationUrl, name),
    keepAsTemplate: (kept) => asOwner(server, `ALTER DATABASE ${name} RENAME TO ${kept}`),
    drop: () => asOwner(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function startMigrated(): Promise<Server> {
  const folder = folderOfThisRun();
  const server = runningServer(folder) ?? (await startServer(folder));
  const { migrate, migrations } = await builtProgram();
  await migrate(server.ownerUrl, server.applicationUrl, migrations);
  return server;
}

const runningServer = (folder: string) => readJson(join(folder, 'server.json')) as Server | null;

async function startServer(folder: string): Promise<Server> {
  const log = openSync(join(folder, 'server.log'), 'a');
  const child = startProgram('database-server', [folder, process.env['IEUM_TEST_RUN'] ?? ''], log);
  child.unref();
  closeSync(log);
  while (child.exitCode === null && child.signalCode === null) {
    const server = runningServer(folder);
    if (server !== null) return server;
    await sleep(20);
  }
  throw new Error(`the test database does not start:\n${readFileSync(join(folder, 'server.log'), 'utf8')}`);
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
