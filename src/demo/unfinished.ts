import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockDataFolder } from '../platform/database/data-folder.js';
import { clearFolder } from '../platform/database/embedded/postmaster-process.js';

const MARK = 'demo-unfinished';

/** Plays with a mark in the data folder that only stays where the play was cut short. */
export async function untilFinished(dataDirectory: string, play: () => Promise<unknown>): Promise<void> {
  writeFileSync(join(dataDirectory, MARK), '');
  await play();
  rmSync(join(dataDirectory, MARK));
}

/**
 * A story that was cut short is half a world nobody wants: its data is thrown away, and the story begins anew.
 * @throws DataFolderInUse where another Ieum is playing it right now
 */
export async function discardUnfinished(dataDirectory: string, say: (sentence: string) => void): Promise<void> {
  if (!existsSync(join(dataDirectory, MARK))) return;
  const folder = lockDataFolder(dataDirectory);
  const postgres = join(folder.path, 'postgres');
  await clearFolder(postgres);
  for (const made of [postgres, join(folder.path, 'evidence'), join(folder.path, MARK)])
    rmSync(made, { recursive: true, force: true });
  folder.release();
  say('중간에 멈춘 시연 자료를 지우고 처음부터 다시 만듭니다.');
}
