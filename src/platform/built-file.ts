import { createRequire } from 'node:module';

const here = createRequire(import.meta.url);

/**
 * Where a file of `src` that is not imported lies once Ieum is built: one to be read, or that a thread begins with.
 * @param path from `src`, as what runs is one bundle and does not lie where its parts do
 */
export const builtFile = (path: string): string => here.resolve(`#built/${path}`);
