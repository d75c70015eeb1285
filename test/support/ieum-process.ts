import { spawn, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';
import { folderOfThisRun } from './once-in-this-run.js';

const ROOT = resolve(import.meta.dirname, '../..');

const KEPT = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' };

export interface IeumProcess {
  readonly child: ChildProcess;
  /** Everything on standard output so far. */
  readonly output: () => string;
  readonly errors: () => string;
  /** Resolves with the address once it answers; rejects when it ends before. */
  readonly started: Promise<string>;
  readonly ended: Promise<number | null>;
}

type Environment = Readonly<Record<string, string>>;

/** Runs the built program as `npm start` and `npm run ieum` do, with nothing of our own environment but the path; one compiles for all of a run. */
export function runIeum(program: 'main' | 'cli', args: readonly string[], environment: Environment): IeumProcess {
  const child = spawn(process.execPath, [`dist/${program}.js`, ...args], {
    cwd: ROOT,
    env: { ...KEPT, NODE_COMPILE_CACHE: join(folderOfThisRun(), 'compiled'), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const started = new Promise<string>((done, fail) => {
    child.stdout.on('data', () => {
      const address = /시작되었습니다: (\S+)/.exec(output)?.[1];
      if (address !== undefined) done(address);
    });
    void ended.then((code) => fail(new Error(`ended with ${code}: ${output}${errors}`)));
  });
  started.catch(() => undefined);
  return { child, output: () => output, errors: () => errors, started, ended };
}
