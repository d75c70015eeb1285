import { lockDataFolder } from '../../../src/platform/database/data-folder.js';

/** Holds a data folder until it is killed, and says when it does. */
const [folder = ''] = process.argv.slice(2);
lockDataFolder(folder);
console.log('held');
setInterval(() => undefined, 60_000);
