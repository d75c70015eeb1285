import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { migrations } from '../migrations/index.js';
import { makeApplication } from './application.js';
import type { Settings } from './platform/config/settings.js';
import { lockDataFolder } from './platform/database/data-folder.js';
import { startEmbeddedPostgres } from './platform/database/embedded/embedded-postgres.js';
import { migrate } from './platform/database/migrate.js';
import { StartError } from './platform/start-error.js';

/** Ieum, answering. */
export interface Running {
  readonly app: NestFastifyApplication;
  /** Where it answers: `http://127.0.0.1:3000`. */
  readonly address: string;
  /** True where the database is the one that comes with Ieum. */
  readonly embedded: boolean;
  /** Answers what is under way, then stops everything that was started. May be called twice. */
  readonly stop: () => Promise<void>;
}

type Log = (sentence: string) => void;

/**
 * Starts the database (the embedded one unless another is named), brings it up to date and listens.
 * @throws StartError in one sentence; whatever had been started is stopped again.
 */
export async function start(settings: Settings, log: Log): Promise<Running> {
  const undo: (() => Promise<void> | void)[] = [];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const { ownerUrl, applicationUrl } = await openDatabase(settings, log, undo);
    const { ran } = await migrate(ownerUrl, applicationUrl, migrations);
    if (ran.length > 0) log(`데이터베이스 구조를 갱신했습니다 (${ran.length}건).`);
    const app = await makeApplication(settings, applicationUrl);
    undo.push(() => app.close());
    const address = await listen(app, settings);
    return { app, address, embedded: settings.databaseUrl === null, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function openDatabase(
  { dataDirectory, databaseUrl, databaseOwnerUrl }: Settings,
  log: Log,
  undo: (() => Promise<void> | void)[],
) {
  const folder = lockDataFolder(dataDirectory);
  undo.push(() => folder.release());
  if (databaseUrl !== null) return { applicationUrl: databaseUrl, ownerUrl: databaseOwnerUrl ?? databaseUrl };
  const postgres = await startEmbeddedPostgres({ dataDirectory: folder.path, log });
  undo.push(() => postgres.stop());
  return postgres;
}

async function listen(app: NestFastifyApplication, { port, host }: Settings): Promise<string> {
  try {
    await app.listen(port, host);
    return (await app.getUrl()).replace('[::1]', 'localhost');
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code === 'EADDRINUSE')
      throw new StartError(`포트 ${port}을(를) 다른 프로그램이 쓰고 있습니다. PORT로 다른 포트를 정해 주십시오.`);
    throw new StartError(`${host}:${port}에서 요청을 받을 수 없습니다: ${message}`);
  }
}
