import { Injectable } from '@nestjs/common';
import { ThreadPool } from '../../platform/threads/thread-pool.service.js';
import type { Language } from '../../shared/words/index.js';
import { type EntrySheetRead, readEntrySheet, type SheetRow, writeEntrySheet } from './entry-sheet.js';
import type { ReadTask, WriteTask } from './entry-workbook.thread.js';

/** What a sheet of a thousand features never reaches. */
export const LARGEST_ENTRY_FILE = 1_048_576;

export type EntryFormat = 'csv' | 'xlsx';

const THREAD = 'modules/outages/entry-workbook.thread.js';
/** How every workbook begins: it is a zip archive. */
const ARCHIVE = [0x50, 0x4b];

/** The states of all features as a file. */
@Injectable()
export class EntryFiles {
  constructor(private readonly threads: ThreadPool) {}

  /** @param signal given once nobody waits for it any more */
  async file(
    language: Language,
    rows: readonly SheetRow[],
    format: EntryFormat,
    signal: AbortSignal,
  ): Promise<string | Buffer> {
    if (format === 'csv') return writeEntrySheet(language, rows);
    const task: WriteTask = { language, rows };
    return Buffer.from(await this.threads.run<Uint8Array>(THREAD, 'write', task, { signal, onProgress: nobody }));
  }

  /** Reads a workbook, or comma-separated values, whichever the content is. */
  async read(language: Language, bytes: Buffer, signal: AbortSignal): Promise<EntrySheetRead> {
    if (ARCHIVE.some((byte, index) => bytes[index] !== byte)) return readEntrySheet(language, textOf(bytes));
    const task: ReadTask = { language, bytes };
    return this.threads.run<EntrySheetRead>(THREAD, 'read', task, { signal, onProgress: nobody });
  }
}

const nobody = () => undefined;

/**
 * Korean spreadsheets save comma-separated values in the code page 949 unless told otherwise; as text of Unicode, in UTF-16 with the
 * mark that it begins with.
 */
function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('euc-kr').decode(bytes);
  }
}
