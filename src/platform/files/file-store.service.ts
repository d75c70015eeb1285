import { Injectable } from '@nestjs/common';
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { TooLarge } from '../../shared/errors.js';
import { Settings } from '../config/settings.js';

/** A file that has arrived and is not kept yet. Whoever received it either keeps or discards it. */
export interface Arrived {
  /** Where it lies meanwhile. */
  readonly path: string;
  readonly sha256: string;
  readonly sizeBytes: number;
}

/** Files on disk, each under the SHA-256 of its content: the same content is there once, and never half. */
@Injectable()
export class FileStore {
  constructor(private readonly settings: Settings) {}

  /**
   * Writes what arrives to a temporary file while it is counted and hashed.
   * @throws TooLarge as soon as one byte too many has arrived; nothing of it remains
   */
  async receive(content: AsyncIterable<Uint8Array>, limitBytes: number): Promise<Arrived> {
    const folder = join(this.settings.dataDirectory, 'incoming');
    await mkdir(folder, { recursive: true });
    const path = join(folder, randomUUID());
    const file = await open(path, 'wx');
    try {
      return { path, ...(await writeAll(file, content, limitBytes)) };
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    } finally {
      await file.close();
    }
  }

  /** Moves it to its place below the folder, unless the same content is there already. */
  async keep(arrived: Arrived, folder: string): Promise<void> {
    const place = this.placeOf(folder, arrived.sha256);
    if (await exists(place.path)) return this.discard(arrived);
    await mkdir(place.folder, { recursive: true });
    await rename(arrived.path, place.path);
    await syncFolder(place.folder);
  }

  async discard(arrived: Arrived): Promise<void> {
    await rm(arrived.path, { force: true });
  }

  /** The content with that hash, from below the folder. */
  read(folder: string, sha256: string): ReadStream {
    return createReadStream(this.placeOf(folder, sha256).path);
  }

  private placeOf(folder: string, sha256: string): { folder: string; path: string } {
    const below = join(this.settings.dataDirectory, folder, sha256.slice(0, 2));
    return { folder: below, path: join(below, sha256) };
  }
}

async function writeAll(
  file: FileHandle,
  content: AsyncIterable<Uint8Array>,
  limitBytes: number,
): Promise<Omit<Arrived, 'path'>> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  for await (const chunk of content) {
    sizeBytes += chunk.length;
    if (sizeBytes > limitBytes) throw new TooLarge(limitBytes);
    hash.update(chunk);
    await file.write(chunk);
  }
  await file.sync();
  return { sha256: hash.digest('hex'), sizeBytes };
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/** The new name itself survives a power cut only once its folder is on disk. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
