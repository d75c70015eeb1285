import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'typeorm';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeApplication } from '../../src/application.js';
import { FirstAdministrator } from '../../src/modules/identity/index.js';
import { Settings } from '../../src/platform/config/settings.js';
import { JsonLog } from '../../src/platform/logging/json-log.js';
import { cloneDatabase } from './database.js';
import { Visitor } from './visitor.js';

/** The whole application on a database of its own, answering on a free port of this machine. */
export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly address: string;
  readonly ownerUrl: string;
  /** Somebody with no session yet. */
  visitor(): Visitor;
  /** The ministry's first administrator, signed in. */
  administrator(): Promise<Visitor>;
  stop(): Promise<void>;
}

export const PASSWORD = 'correct horse battery staple';

export async function startTestApp(options: { logger?: Logger } = {}): Promise<TestApp> {
  const database = await cloneDatabase();
  const dataDirectory = mkdtempSync(join(tmpdir(), 'ieum-test-'));
  const settings = new Settings(
    0,
    '127.0.0.1',
    dataDirectory,
    database.applicationUrl,
    database.ownerUrl,
    false,
    false,
  );
  const app = await makeApplication(settings, database.applicationUrl, { poolSize: 20, ...options });
  silence(app.get(JsonLog));
  await app.listen(0, '127.0.0.1');
  const address = await app.getUrl();
  const visitor = () => new Visitor(address);
  return {
    app,
    address,
    ownerUrl: database.ownerUrl,
    visitor,
    administrator: () => firstAdministrator(app, visitor()),
    stop: async () => {
      await app.close();
      await database.drop();
      rmSync(dataDirectory, { recursive: true });
    },
  };
}

async function firstAdministrator(app: NestFastifyApplication, visitor: Visitor): Promise<Visitor> {
  const { secret } = await app.get(FirstAdministrator, { strict: false }).create('admin@msit.example', '한지우');
  await visitor.api('POST', `/api/v1/links/${secret}/redemption`, { password: PASSWORD });
  await visitor.signIn('admin@msit.example');
  return visitor;
}

/** Requests are not logged in tests; failures of ours (500) are. */
function silence(log: JsonLog): void {
  log.request = () => undefined;
}
