import { createRequire } from 'node:module';

const here = createRequire(import.meta.url);

/**
 * Where a file of `src` that is to be read lies once Ieum is built.
 * @param path from `src`, as what runs is one bundle and does not lie where its parts do
 */
export const builtFile = (path: string): string => here.resolve(`#built/${path}`);

/**
 * Where a thread begins: a file of `src`, bundled with no more than what it calls.
 * @param path from `src`
 */
export const bundledFile = (path: string): string => here.resolve(`#bundled/${path}`);
