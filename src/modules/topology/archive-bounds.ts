/** Sizes within which an archive is opened: nothing is inflated before its directory was found to keep to them. */
export const ARCHIVE_BOUNDS = { entries: 500, inflatedBytes: 268_435_456, ratio: 200 } as const;

/** Small entries may be as even as they like. */
const RATIO_FROM_BYTES = 1_048_576;

export interface Archive {
  readonly names: readonly string[];
  readonly inflatedBytes: number;
}

/** Why an archive is not opened: it is none or is broken, or it would become too large. */
export type ArchiveRefusal = 'not-an-archive' | 'too-large';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LONGEST_COMMENT = 65_535;
const IN_ZIP64 = 0xffffffff;
const ENCRYPTED = 1;
const SIZES_FOLLOW = 8;

/**
 * Reads the directory of a zip archive (APPNOTE.TXT 4.3), and inflates nothing. Entries whose sizes the directory does not
 * say, encrypted ones and ZIP64 are refused: no spreadsheet of this size needs them, and whoever inflates an entry can then
 * hold it to the size that was said.
 */
export function readArchive(bytes: Uint8Array): Archive | ArchiveRefusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return 'not-an-archive';
  const count = view.getUint16(end + 10, true);
  if (count > ARCHIVE_BOUNDS.entries) return 'too-large';
  const names: string[] = [];
  let inflatedBytes = 0;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const entry = entryAt(view, at);
    if (entry === null) return 'not-an-archive';
    inflatedBytes += entry.inflated;
    const even = entry.inflated > RATIO_FROM_BYTES && entry.inflated > ARCHIVE_BOUNDS.ratio * entry.packed;
    if (even || inflatedBytes > ARCHIVE_BOUNDS.inflatedBytes) return 'too-large';
    names.push(new TextDecoder().decode(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + entry.nameLength)));
    at = entry.next;
  }
  return { names, inflatedBytes };
}

function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

function entryAt(view: DataView, at: number) {
  if (at + ENTRY_BYTES > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
  const [flags, packed, inflated] = [
    view.getUint16(at + 8, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 24, true),
  ];
  const unsaid = (packed === 0) !== (inflated === 0) || ((flags & SIZES_FOLLOW) !== 0 && packed === 0);
  if (unsaid || (flags & ENCRYPTED) !== 0 || packed === IN_ZIP64 || inflated === IN_ZIP64) return null;
  const nameLength = view.getUint16(at + 28, true);
  const next = at + ENTRY_BYTES + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  return { packed, inflated, nameLength, next };
}
