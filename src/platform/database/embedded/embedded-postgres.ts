import { join } from 'node:path';
import { APPLICATION_LOGIN, DATABASE, ensureApplicationLogin } from './application-login.js';
import { findBinaries } from './binaries.js';
import { createCluster, openCluster, OWNER_LOGIN } from './cluster.js';
import { keepRunning } from './keep-running.js';
import { findLauncher } from './launcher.js';
import { clearFolder } from './postmaster-process.js';

/** A PostgreSQL of our own, running. */
export interface EmbeddedPostgres {
  /** Superuser's login to the database `ieum`: migrations. */
  readonly ownerUrl: string;
  /** The application's login to the same database: no superuser, no BYPASSRLS. */
  readonly applicationUrl: string;
  /** The data was made by this start. */
  readonly startedFresh: boolean;
  /** Shuts the server down and waits for it. May be called twice. */
  readonly stop: () => Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** The locked data folder; the server's files lie below it. */
  readonly dataDirectory: string;
  /** Gets a Korean sentence for what takes time or is out of the ordinary. */
  readonly log: (sentence: string) => void;
  /** False gives up safety against a power cut for speed: for tests. */
  readonly durable?: boolean;
  /** Called when the server's process has begun to start, which takes a while. */
  readonly onLaunched?: () => void;
}

/**
 * Starts the PostgreSQL that comes by npm on the data folder, making its data on the first start. A server that a killed
 * Ieum left behind is stopped first. One that ends by itself later is started again on the same port.
 * The caller holds the folder's lock (`lockDataFolder`).
 * @throws StartError in one sentence
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { dataDirectory, log, durable = true, onLaunched = () => undefined } = options;
  const binaries = findBinaries();
  const launcher = await findLauncher(binaries);
  const found = await openCluster(dataDirectory, launcher);
  if (found === null) log('데이터베이스를 처음 만들고 있습니다.');
  const { folder, passwords } = found ?? (await createCluster(dataDirectory, binaries, launcher));
  const left = await clearFolder(folder);
  if (left !== null) log(`비정상 종료로 남아 있던 데이터베이스(프로세스 번호 ${left})를 정리했습니다.`);

  const logFile = join(dataDirectory, 'postgres.log');
  const running = await keepRunning({ folder, logFile, binaries, launcher, durable, port: null, onLaunched }, log);
  const urlOf = (login: string, password: string, database: string) =>
    `postgres://${login}:${password}@127.0.0.1:${running.port}/${database}`;
  const serverUrl = urlOf(OWNER_LOGIN, passwords.owner, 'postgres');
  await ensureApplicationLogin(serverUrl, passwords.application).catch(async (error: unknown) => {
    await running.stop();
    throw error;
  });
  return {
    ownerUrl: urlOf(OWNER_LOGIN, passwords.owner, DATABASE),
    applicationUrl: urlOf(APPLICATION_LOGIN, passwords.application, DATABASE),
    startedFresh: found === null,
    stop: running.stop,
  };
}
