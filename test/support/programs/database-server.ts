import { renameSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbeddedPostgres } from '../../../src/platform/database/embedded/embedded-postgres.js';
import { isAlive } from '../../../src/platform/database/embedded/postmaster-process.js';

/**
 * A program of its own: the run's PostgreSQL, which no worker of Jest owns. It ends when told, or when Jest is gone,
 * however that ended, and takes its folder with it.
 */
const [folder = '', runPid = ''] = process.argv.slice(2);
const stop = new AbortController();
process.on('SIGTERM', () => stop.abort());

const postgres = await startEmbeddedPostgres({
  dataDirectory: folder,
  log: (line) => console.error(line),
  durable: false,
});
const { ownerUrl, applicationUrl } = postgres;
writeFileSync(join(folder, 'server.new'), JSON.stringify({ pid: process.pid, ownerUrl, applicationUrl }));
renameSync(join(folder, 'server.new'), join(folder, 'server.json'));

while (!stop.signal.aborted && isAlive(Number(runPid))) {
  await sleep(500, undefined, { signal: stop.signal }).catch(() => undefined);
}
await postgres.stop();
await rm(folder, { recursive: true, force: true });
