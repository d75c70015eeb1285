import { accessSync, constants, createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { onceInThisRun } from './once-in-this-run.js';
import { packageOutside } from './outside.js';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Nothing leaves the machine, and no sandbox, which root in a container cannot have. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Short scripts gain nothing from threads of their own, which cost a third of the processor time here.
  // A page after another goes on in its process, as long as that is still open.
  '--process-per-site',
  '--js-flags=--single-threaded,--min-semi-space-size=16',
  // Frames come, and with them focus and animations, but no memory for what would be painted, as nobody looks: half of a page's cost.
  '--force-gpu-mem-available-mb=0',
];

/** For pages that are laid out and asked, and looked at by nobody: no frame is drawn, so nothing that waits for one comes. */
export const UNDRAWN = ['--enable-begin-frame-control', '--run-all-compositor-stages-before-draw'];

const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache/ieum');

/**
 * A headless Chromium: the one in CHROMIUM_PATH, else the one that comes by npm, which is built for nothing else and takes a third
 * of the processor time, else, where that does not run, the system's. Close it yourself.
 * @param more what else it is told at its start
 */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined) return launch(named, more);
  const ofSystem = SYSTEM.find(isExecutable);
  const ofNpm = launch(await unpacked(), more);
  return ofSystem === undefined ? ofNpm : ofNpm.catch(() => launch(ofSystem, more));
}

async function launch(executablePath: string, more: readonly string[]): Promise<Browser> {
  const { chromium } = await packageOutside<typeof import('playwright-core')>('playwright-core');
  return chromium.launch({ executablePath, args: [...QUIET, ...more] });
}

/** The program of the npm package, unpacked on first use, once for all who ask at once, and kept beside the package. */
async function unpacked(): Promise<string> {
  const home = resolve(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '../..');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const program = join(CACHE, `chromium-${version}`);
  return existsSync(program) ? program : onceInThisRun('chromium', () => unpack(home, program));
}

async function unpack(home: string, program: string): Promise<string> {
  await mkdir(CACHE, { recursive: true });
  const half = `${program}.${process.pid}`; // others see it whole or not at all
  const packed = createReadStream(join(home, 'bin/chromium.br'));
  await pipeline(packed, createBrotliDecompress(), createWriteStream(half, { mode: 0o755 }));
  await rename(half, program);
  return program;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
