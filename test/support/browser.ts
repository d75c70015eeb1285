import { accessSync, constants, createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';

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
];

const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache/ieum');

/**
 * A headless Chromium: the one in CHROMIUM_PATH, else the one that comes by npm, which is built for nothing else and takes a third
 * of the processor time, else, where that does not run, the system's. Close it yourself.
 */
export async function openBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined) return launch(named);
  const ofSystem = SYSTEM.find(isExecutable);
  const ofNpm = launch(await unpacked());
  return ofSystem === undefined ? ofNpm : ofNpm.catch(() => launch(ofSystem));
}

const launch = (executablePath: string): Promise<Browser> => chromium.launch({ executablePath, args: QUIET });

/** The program of the npm package, unpacked on first use and kept beside the package. */
async function unpacked(): Promise<string> {
  const home = resolve(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '../..');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const program = join(CACHE, `chromium-${version}`);
  if (existsSync(program)) return program;
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
