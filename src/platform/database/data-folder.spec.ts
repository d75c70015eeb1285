import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startProgram } from '../../../test/support/program.js';
import { DataFolderInUse, DataFolderNotWritable, lockDataFolder } from './data-folder.js';

describe('the data folder', () => {
  let base: string;
  let folder: string;

  beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), 'ieum-folder-'));
    folder = join(base, 'below', '.data');
  });
  afterEach(() => rmSync(base, { recursive: true }));

  it('is made for its owner only', () => {
    lockDataFolder(folder).release();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('is refused to a second Ieum, naming the first, until the first lets go', () => {
    const first = lockDataFolder(folder);
    expect(refusal(folder)).toMatchObject({ constructor: DataFolderInUse, pid: process.pid, path: folder });
    first.release();
    lockDataFolder(folder).release();
  });

  it('may be let go twice', () => {
    const lock = lockDataFolder(folder);
    lock.release();
    expect(() => lock.release()).not.toThrow();
  });

  it('is held by a living process, and free as soon as that is killed', async () => {
    const holder = startProgram('hold-data-folder', [folder], 'pipe');
    if (holder.stdout === null) throw new Error('the holder was to say when it holds');
    await once(holder.stdout, 'data');
    expect(refusal(folder)).toMatchObject({ constructor: DataFolderInUse, pid: holder.pid });
    holder.kill('SIGKILL');
    await until(() => refusal(folder) === null);
  });

  it('cannot be where a file is', () => {
    writeFileSync(join(base, 'below'), '');
    expect(refusal(folder)).toBeInstanceOf(DataFolderNotWritable);
    expect((refusal(folder) as Error).message).toBe(`데이터 폴더에 쓸 수 없습니다: ${folder} (ENOTDIR)`);
  });

  it('cannot be where its lock is not ours to write', () => {
    writeFileSync(join(base, 'lock'), 'something else, long enough to be no database'.repeat(20));
    expect(refusal(base)).toBeInstanceOf(DataFolderNotWritable);
  });
});

/** Why the folder cannot be locked now, or null. */
function refusal(folder: string): unknown {
  try {
    lockDataFolder(folder).release();
    return null;
  } catch (error) {
    return error;
  }
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(20);
}
