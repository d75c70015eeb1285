import { accessSync, constants } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
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

/** A headless Chromium: the one in CHROMIUM_PATH, else the system's, else the one that comes by npm. Close it yourself. */
export async function openBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'] ?? SYSTEM.find(isExecutable);
  if (named !== undefined) return chromium.launch({ executablePath: named, args: QUIET });
  const executablePath = await sparticuz.executablePath();
  return chromium.launch({ executablePath, args: [...new Set([...sparticuz.args, ...QUIET])] });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
