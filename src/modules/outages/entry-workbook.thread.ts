import type { Language } from '../../shared/words/index.js';
import type { ThreadTask } from '../../platform/threads/thread-pool.service.js';
import type { EntrySheetRead, SheetRow } from './entry-sheet.js';
import { readEntryWorkbook, writeEntryWorkbook } from './entry-workbook.js';

/** These run in a thread of their own: how much a workbook becomes shows only while it is read. */
export function read({ input: { language, bytes } }: ThreadTask<ReadTask>): Promise<EntrySheetRead> {
  return readEntryWorkbook(language, bytes);
}

export function write({ input: { language, rows } }: ThreadTask<WriteTask>): Promise<Uint8Array> {
  return writeEntryWorkbook(language, rows);
}

export interface ReadTask {
  readonly language: Language;
  readonly bytes: Uint8Array;
}

export interface WriteTask {
  readonly language: Language;
  readonly rows: readonly SheetRow[];
}
