import { builtOutside, packageOutside } from './outside.js';

/**
 * The server as it was built, and what tests ask of its inside. Jest reads all modules anew for each test file; those of
 * the server, three thousand with its libraries, are read outside of that, once in a worker. Its classes are therefore
 * other ones than those of the same names that a test imports.
 */
export async function builtProgram() {
  const [application, migrate, migrations, identity, log, story, nest] = await Promise.all([
    builtOutside<typeof import('../../src/application.js')>('src/application.js'),
    builtOutside<typeof import('../../src/platform/database/migrate.js')>('src/platform/database/migrate.js'),
    builtOutside<typeof import('../../migrations/index.js')>('migrations/index.js'),
    builtOutside<typeof import('../../src/modules/identity/index.js')>('src/modules/identity/index.js'),
    builtOutside<typeof import('../../src/platform/logging/json-log.js')>('src/platform/logging/json-log.js'),
    builtOutside<typeof import('../../src/demo/play-story.js')>('src/demo/play-story.js'),
    packageOutside<typeof import('@nestjs/core')>('@nestjs/core'),
  ]);
  return { ...application, ...migrate, ...migrations, ...identity, ...log, ...story, ...nest };
}
