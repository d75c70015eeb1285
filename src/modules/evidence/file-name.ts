import type { Fault } from '../../shared/errors.js';
import { cleanText } from '../../shared/text.js';

/** Longest name of a file, in characters. */
export const LONGEST_FILE_NAME = 255;

/** The name as it is kept: NFC (macOS sends NFD), without invisible characters. */
export function cleanFileName(sent: string): string {
  return cleanText(sent).trim();
}

/** What is wrong with a name as it was sent. Nothing is cut off or mended: what is shown later is what was sent. */
export function fileNameFaults(sent: string): readonly Fault[] {
  const path = 'file';
  if (/[\u0000-\u001F\u007F-\u009F]/.test(sent)) return [{ path, code: 'file-name-control' }];
  if (/[/\\]/.test(sent) || /^\.{1,2}$/.test(sent.trim())) return [{ path, code: 'file-name-path' }];
  const name = cleanFileName(sent);
  const found = [...name].length;
  if (found === 0) return [{ path, code: 'required' }];
  return found > LONGEST_FILE_NAME ? [{ path, code: 'file-name-long', facts: { max: LONGEST_FILE_NAME, found } }] : [];
}
