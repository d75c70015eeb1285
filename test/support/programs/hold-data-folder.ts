import { lockDataFolder } from '../../../src/platform/database/data-folder.js';

/** Holds a data folder until it is killed. */
const [folder = ''] = process.argv.slice(2);
lockDataFolder(folder);
setInterval(() => undefined, 60_000);
