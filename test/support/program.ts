import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

type Program = 'database-server' | 'hold-data-folder' | 'hold-embedded-postgres';

/**
 * Runs a file of `programs/` as a process of its own, in its own process group. Node cannot do it by itself: it does not
 * find `x.ts` for `./x.js`. What it prints goes to a file descriptor or a pipe.
 */
export function startProgram(name: Program, parameters: readonly string[], output: number | 'pipe'): ChildProcess {
  const jiti = join(dirname(createRequire(import.meta.url).resolve('jiti/package.json')), 'lib', 'jiti-cli.mjs');
  const file = fileURLToPath(new URL(`programs/${name}.ts`, import.meta.url));
  return spawn(process.execPath, [jiti, file, ...parameters], { detached: true, stdio: ['ignore', output, output] });
}
