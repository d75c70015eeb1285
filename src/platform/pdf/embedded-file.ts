import { inflateSync } from 'node:zlib';

/** More than any record of ours has; a file that unpacks to more is none of ours. */
const LARGEST = 64 * 1024 * 1024;

const BEGINNING = '/Type /EmbeddedFile';

/**
 * The first file inside a PDF that we have printed, unpacked; null where there is none that can be read.
 * Ask only of a file whose signature holds: anything else may be made to be unpacked for a long time.
 */
export function embeddedFile(pdf: Buffer): Buffer | null {
  const at = pdf.indexOf(BEGINNING);
  if (at < 0) return null;
  const said = pdf.subarray(at, at + 512).toString('latin1');
  const [dictionary = '', length = ''] = /^[^]*?\/Length (\d{1,9})\s[^]*?>>\s*stream\r?\n/.exec(said) ?? [];
  if (dictionary === '' || !dictionary.includes('/Filter /FlateDecode')) return null;
  const begin = at + dictionary.length;
  try {
    return inflateSync(pdf.subarray(begin, begin + Number(length)), { maxOutputLength: LARGEST });
  } catch {
    return null;
  }
}
