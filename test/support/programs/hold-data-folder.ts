import { lockDataFolder } from '../../../src/platform/database/data-folder.js';

/** Holds a data folder until it is killed, and says when it does. */
const [folder = ''] = process.argv.slice(2);
const held = lockDataFolder(folder);
console.log('held');
setInterval(() => held, 60_000); // a lock that nobody refers to is let go with the garbage
