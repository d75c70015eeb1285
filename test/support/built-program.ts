declare const importBuilt: (path: string) => Promise<unknown>;
declare const importPackage: (name: string) => Promise<unknown>;

/**
 * The server as it was built, and what tests ask of its inside. Jest reads all modules anew for each test file; those of
 * the server, three thousand with its libraries, are read outside of that, once in a worker. Its classes are therefore
 * other ones than those of the same names that a test imports.
 */
export async function builtProgram() {
  const [application, migrate, migrations, identity, log, story, nest] = await Promise.all([
    importBuilt('src/application.js') as Promise<typeof import('../../src/application.js')>,
    importBuilt('src/platform/database/migrate.js') as Promise<typeof import('../../src/platform/database/migrate.js')>,
    importBuilt('migrations/index.js') as Promise<typeof import('../../migrations/index.js')>,
    importBuilt('src/modules/identity/index.js') as Promise<typeof import('../../src/modules/identity/index.js')>,
    importBuilt('src/platform/logging/json-log.js') as Promise<typeof import('../../src/platform/logging/json-log.js')>,
    importBuilt('src/demo/play-story.js') as Promise<typeof import('../../src/demo/play-story.js')>,
    importPackage('@nestjs/core') as Promise<typeof import('@nestjs/core')>,
  ]);
  return { ...application, ...migrate, ...migrations, ...identity, ...log, ...story, ...nest };
}
