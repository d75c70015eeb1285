import { lockDataFolder } from '../../../src/platform/database/data-folder.js';
import { startEmbeddedPostgres } from '../../../src/platform/database/embedded/embedded-postgres.js';

/** Runs the embedded PostgreSQL until it is killed, and prints how it is reached. */
const [folder = ''] = process.argv.slice(2);
const { path } = lockDataFolder(folder);
const { ownerUrl } = await startEmbeddedPostgres({ dataDirectory: path, log: () => undefined });
console.log(ownerUrl);
setInterval(() => undefined, 60_000);
