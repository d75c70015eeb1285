import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'typeorm';
import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Settings } from '../../src/platform/config/settings.js';
import type { JsonLog } from '../../src/platform/logging/json-log.js';
import { serveAxe } from './axe.js';
import { builtProgram } from './built-program.js';
import { cloneDatabase, type TestDatabase } from './database.js';
import { Visitor } from './visitor.js';

/** The whole application on a database of its own, answering on a free port of this machine. */
export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly address: string;
  readonly ownerUrl: string;
  readonly dataDirectory: string;
  /** Somebody with no session yet. */
  visitor(): Visitor;
  /** Makes the ministry's first administrator. Returns the secret of the link by which they choose their password. */
  invite(email: string, name: string): Promise<string>;
  /** The ministry's first administrator, signed in. */
  administrator(): Promise<Visitor>;
  stop(): Promise<void>;
  /** Stops, and leaves its database and its files for others to start from. */
  leave(snapshot: Snapshot): Promise<void>;
}

/** Where the state of an application was left: a template of the run's databases, and a folder. */
export interface Snapshot {
  readonly template: string;
  readonly files: string;
}

export interface StartOptions {
  readonly logger?: Logger;
  /** What it goes on from; else it starts empty. */
  readonly from?: Snapshot;
  /** Of its time stamp authority; else it has none. */
  readonly timeStampUrl?: string;
}

/** As many connections as a real one has; what waits for one on a busy machine waits. */
const LIKE_A_REAL_ONE = { poolSize: 20, patienceMilliseconds: 60_000 };

export const PASSWORD = 'correct horse battery staple';

export async function startTestApp({ from, ...options }: StartOptions = {}): Promise<TestApp> {
  const database = await cloneDatabase(from?.template);
  const dataDirectory = mkdtempSync(join(tmpdir(), 'ieum-test-'));
  if (from !== undefined) cpSync(from.files, dataDirectory, { recursive: true });
  const app = await listening(database, dataDirectory, options);
  const address = await app.getUrl();
  const visitor = () => new Visitor(address);
  const invite = (email: string, name: string) => inviteFirst(app, email, name);
  return {
    app,
    address,
    ownerUrl: database.ownerUrl,
    dataDirectory,
    visitor,
    invite,
    administrator: async () => firstAdministrator(visitor(), await invite(ADMINISTRATOR, '한지우')),
    stop: async () => {
      await app.close();
      await database.drop();
      rmSync(dataDirectory, { recursive: true });
    },
    leave: async ({ template, files }) => {
      await app.close();
      await database.keepAsTemplate(template);
      renameSync(dataDirectory, files);
    },
  };
}

async function listening(
  { applicationUrl, ownerUrl }: TestDatabase,
  dataDirectory: string,
  { timeStampUrl, ...options }: StartOptions,
): Promise<NestFastifyApplication> {
  const databases = [applicationUrl, ownerUrl] as const;
  const settings = new Settings(0, '127.0.0.1', dataDirectory, ...databases, false, false, null, timeStampUrl ?? null);
  const { makeApplication, JsonLog } = await builtProgram();
  const app = await makeApplication(settings, applicationUrl, { ...LIKE_A_REAL_ONE, ...options });
  silence(app.get(JsonLog));
  await app.listen(0, '127.0.0.1');
  serveAxe(app.getHttpServer());
  return app;
}

const ADMINISTRATOR = 'admin@msit.example';

async function inviteFirst(app: NestFastifyApplication, email: string, name: string): Promise<string> {
  const { FirstAdministrator } = await builtProgram();
  return (await app.get(FirstAdministrator, { strict: false }).create(email, name)).secret;
}

async function firstAdministrator(visitor: Visitor, secret: string): Promise<Visitor> {
  await visitor.api('POST', `/api/v1/links/${secret}/redemption`, { password: PASSWORD });
  await visitor.signIn(ADMINISTRATOR);
  return visitor;
}

/** Requests are not logged in tests, nor an authority that is away; failures of ours (500) are. */
function silence(log: JsonLog): void {
  log.withoutTimeStamp = () => undefined;
  log.request = () => undefined;
}
