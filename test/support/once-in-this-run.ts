import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataFolderInUse, lockDataFolder, type DataFolder } from '../../src/platform/database/data-folder.js';

/** Where a run of Jest keeps what its workers share; gone when the run ends. */
export const folderOfThisRun = (): string => process.env['IEUM_TEST_FOLDER'] ?? '';

/**
 * Makes something for all test files of a run: the first that asks makes it, whoever asks meanwhile waits.
 * @param make gets a folder of its own, which stays; what it answers is kept as JSON
 */
export async function onceInThisRun<Made>(name: string, make: (folder: string) => Promise<Made>): Promise<Made> {
  const folder = join(folderOfThisRun(), name);
  for (;;) {
    const made = readJson(join(folder, MADE));
    if (made !== null) return made as Made;
    const lock = tryLock(folder);
    if (lock === null) await sleep(50);
    else await makeHere(folder, make).finally(() => lock.release());
  }
}

/** What a file says, which appears whole or not at all; null where it is not there yet. */
export function readJson(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

const MADE = 'made.json';

async function makeHere(folder: string, make: (folder: string) => Promise<unknown>): Promise<void> {
  const made = join(folder, MADE);
  if (existsSync(made)) return;
  writeFileSync(`${made}.new`, JSON.stringify(await make(folder)));
  renameSync(`${made}.new`, made);
}

function tryLock(folder: string): DataFolder | null {
  try {
    return lockDataFolder(folder);
  } catch (error) {
    if (error instanceof DataFolderInUse) return null;
    throw error;
  }
}
