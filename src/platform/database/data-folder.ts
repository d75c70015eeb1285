import { accessSync, constants, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartError } from '../start-error.js';

/** The data folder, ours alone until `release()` or until this process ends, however it ends. */
export interface DataFolder {
  /** Absolute, without symbolic links. */
  readonly path: string;
  release(): void;
}

/** Another living Ieum works on the folder. `pid` is its process, or null where it has not said so yet. */
export class DataFolderInUse extends StartError {
  constructor(
    readonly path: string,
    readonly pid: number | null,
  ) {
    const process = pid === null ? '' : ` (프로세스 번호 ${pid})`;
    super(`다른 이음이 데이터 폴더를 쓰고 있습니다${process}: ${path}`);
  }
}

export class DataFolderNotWritable extends StartError {
  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(`데이터 폴더에 쓸 수 없습니다: ${path} (${reason})`);
  }
}

/**
 * Makes the folder if it is missing (for its owner only) and takes it for this process.
 * The lock is the kernel's, held through an SQLite file: it ends with the process, so a killed Ieum leaves nothing to
 * clean up, and two that start at once cannot both win, which a file with a process number cannot promise.
 * @throws DataFolderInUse, DataFolderNotWritable
 */
export function lockDataFolder(folder: string): DataFolder {
  const path = makeFolder(folder);
  const lock = takeLock(path);
  writeFileSync(join(path, PID_FILE), `${process.pid}\n`);
  return { path, release: () => lock.isOpen && lock.close() };
}

const LOCK_FILE = 'lock';
const PID_FILE = 'ieum.pid'; // not in the lock file: closing that after a look at it would end the lock
const SQLITE_BUSY = 5;

function makeFolder(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return realpathSync(folder);
  } catch (error) {
    throw new DataFolderNotWritable(folder, reasonOf(error));
  }
}

function takeLock(path: string): DatabaseSync {
  try {
    const lock = new DatabaseSync(join(path, LOCK_FILE), { timeout: 0 });
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    if (codeOf(error) === SQLITE_BUSY) throw new DataFolderInUse(path, readPid(path));
    throw new DataFolderNotWritable(path, reasonOf(error));
  }
}

function readPid(path: string): number | null {
  try {
    return Number.parseInt(readFileSync(join(path, PID_FILE), 'utf8'), 10) || null;
  } catch {
    return null;
  }
}

const codeOf = (error: unknown) => (error as { errcode?: number }).errcode;

/** `EACCES` and its like from the file system, a sentence from SQLite. */
function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === undefined || code === 'ERR_SQLITE_ERROR' ? message : code;
}
