import type { FileHandle } from 'node:fs/promises';

const SIGNATURE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENTRY_BYTES = 128;
const MOST_SECTORS = 4096;
const STREAM = 2;
const ROOT = 5;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
}

/**
 * The old office formats and HWP are compound files (OLE, [MS-CFB]): a small file system. Which program wrote one is told by the names in
 * its directory; HWP 5 says so itself in the stream FileHeader. Null where the file is none of these or damaged.
 */
export async function compoundKind(file: FileHandle): Promise<'hwp' | 'doc' | 'xls' | 'ppt' | null> {
  const reader = await openCompound(file);
  if (reader === null) return null;
  const entries = await directoryOf(reader);
  const has = (name: string) => entries.some((entry) => entry.type === STREAM && entry.name === name);
  if (has('FileHeader')) return (await isHwp(reader, entries)) ? 'hwp' : null;
  if (has('WordDocument')) return 'doc';
  if (has('Workbook') || has('Book')) return 'xls';
  return has('PowerPoint Document') ? 'ppt' : null;
}

interface Compound {
  readonly sectorBytes: number;
  readonly directoryStart: number;
  /** The numbers of the sectors from that one on, as the allocation table chains them. */
  chain(start: number): Promise<readonly number[]>;
  sector(number: number): Promise<Buffer>;
}

async function openCompound(file: FileHandle): Promise<Compound | null> {
  const head = await readAt(file, 0, 512);
  if (head.length < 512 || !head.subarray(0, 8).equals(SIGNATURE)) return null;
  const sectorBytes = 2 ** head.readUInt16LE(30);
  if (sectorBytes !== 512 && sectorBytes !== 4096) return null;
  const tables = Array.from({ length: 109 }, (_, index) => head.readUInt32LE(76 + index * 4));
  const sector = (number: number) => readAt(file, (number + 1) * sectorBytes, sectorBytes);
  const next = async (number: number): Promise<number> => {
    const perTable = sectorBytes / 4;
    const table = tables[Math.floor(number / perTable)];
    if (table === undefined) return Number.MAX_SAFE_INTEGER;
    const read = await sector(table);
    const offset = (number % perTable) * 4;
    return offset + 4 <= read.length ? read.readUInt32LE(offset) : Number.MAX_SAFE_INTEGER;
  };
  const chain = async (start: number) => {
    const numbers: number[] = [];
    for (let at = start; at < 0xfffffffa && numbers.length < MOST_SECTORS; at = await next(at)) numbers.push(at);
    return numbers;
  };
  return { sectorBytes, directoryStart: head.readUInt32LE(48), chain, sector };
}

async function directoryOf(compound: Compound): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (const number of await compound.chain(compound.directoryStart)) {
    const sector = await compound.sector(number);
    for (let at = 0; at + ENTRY_BYTES <= sector.length; at += ENTRY_BYTES) {
      entries.push(entryOf(sector.subarray(at, at + ENTRY_BYTES)));
    }
  }
  return entries;
}

function entryOf(bytes: Buffer): Entry {
  const nameBytes = Math.min(bytes.readUInt16LE(64), 64);
  const name = bytes.subarray(0, Math.max(nameBytes - 2, 0)).toString('utf16le');
  return { name, type: bytes.readUInt8(66), start: bytes.readUInt32LE(116) };
}

/** FileHeader is small, so it lies in the mini stream, which is the content of the root entry, in pieces of 64 bytes. */
async function isHwp(compound: Compound, entries: readonly Entry[]): Promise<boolean> {
  const header = entries.find((entry) => entry.name === 'FileHeader');
  const root = entries.find((entry) => entry.type === ROOT);
  if (header === undefined || root === undefined) return false;
  const offset = header.start * 64;
  const number = (await compound.chain(root.start))[Math.floor(offset / compound.sectorBytes)];
  if (number === undefined) return false;
  const within = offset % compound.sectorBytes;
  const sector = await compound.sector(number);
  return sector.subarray(within, within + 17).toString('latin1') === 'HWP Document File';
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
