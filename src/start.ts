import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Settings } from './platform/config/settings.js';
import { lockDataFolder } from './platform/database/data-folder.js';
import { startEmbeddedPostgres } from './platform/database/embedded/embedded-postgres.js';
import { StartError } from './platform/start-error.js';
import type { OnStop } from './run-until-stopped.js';

/** The application over its database, not yet listening. */
export interface Opened {
  readonly app: NestFastifyApplication;
  /** Answers what is under way, then stops everything that was started. May be called twice. */
  readonly stop: () => Promise<void>;
}

/** Ieum, answering. */
export interface Running extends Opened {
  /** Where it answers: `http://127.0.0.1:3000`. */
  readonly address: string;
}

type Say = (sentence: string) => void;
type Undo = (() => Promise<void> | void)[];

/**
 * Starts the database (the embedded one unless another is named), brings it up to date and listens.
 * @throws StartError in one sentence; whatever had been started is stopped again.
 */
export async function start(settings: Settings, say: Say, onStop: OnStop): Promise<Running> {
  const opened = await openApplication(settings, say, onStop);
  try {
    return { ...opened, address: await listen(opened.app, settings) };
  } catch (error) {
    await opened.stop();
    throw error;
  }
}

/** The same without listening, for commands. */
export async function openApplication(settings: Settings, say: Say, onStop: OnStop): Promise<Opened> {
  const undo: Undo = [];
  let opening: Promise<unknown> = Promise.resolve();
  const stop = async () => {
    await opening.catch(() => undefined); // a signal in the middle of starting: what is being started must be stoppable first
    for (const step of undo.splice(0).reverse()) await step();
  };
  onStop(stop);
  const open = async () => {
    const { ownerUrl, applicationUrl } = await openDatabase(settings, say, undo);
    const { bringUpToDate, makeApplication } = await loadProgram();
    const { ran } = await bringUpToDate(ownerUrl, applicationUrl);
    if (ran.length > 0) say(`데이터베이스 구조를 갱신했습니다 (${ran.length}건).`);
    const app = await makeApplication(settings, applicationUrl);
    undo.push(() => app.close());
    return app;
  };
  const app = open();
  opening = app;
  try {
    return { app: await app, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Loading keeps this thread busy for as long as PostgreSQL, a process of its own, takes to start. */
const loadProgram = () => import('./program.js');

async function openDatabase({ dataDirectory, databaseUrl, databaseOwnerUrl }: Settings, say: Say, undo: Undo) {
  const folder = lockDataFolder(dataDirectory);
  undo.push(() => folder.release());
  if (databaseUrl !== null) return { applicationUrl: databaseUrl, ownerUrl: databaseOwnerUrl ?? databaseUrl };
  const postgres = await startEmbeddedPostgres({
    ...{ dataDirectory: folder.path, log: say },
    onLaunched: () => void loadProgram(),
  });
  undo.push(() => postgres.stop());
  return postgres;
}

async function listen(app: NestFastifyApplication, { port, host }: Settings): Promise<string> {
  try {
    await app.listen(port, host);
    return await app.getUrl();
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code === 'EADDRINUSE') {
      throw new StartError(`포트 ${port}을(를) 다른 프로그램이 쓰고 있습니다. PORT로 다른 포트를 정해 주십시오.`);
    }
    throw new StartError(`${host}:${port}에서 요청을 받을 수 없습니다: ${message}`);
  }
}
