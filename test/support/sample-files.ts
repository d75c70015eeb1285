import { crc32 } from 'node:zlib';

/** Small files whose content is what their kind says, for tests of what is accepted. */

/** A zip archive with these entries, stored without compression. */
export function zipOf(entries: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const [nameBytes, content] = [Buffer.from(name), Buffer.from(text)];
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(content.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(nameBytes.length, 22);
    parts.push(Buffer.from('PK\u0003\u0004'), facts, nameBytes, content);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), facts, tail, nameBytes);
    offset += 30 + nameBytes.length + content.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(directory.length / 4, 8);
  end.writeUInt16LE(directory.length / 4, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

const OPEN_XML = {
  docx: ['word/document.xml', 'wordprocessingml.document'],
  xlsx: ['xl/workbook.xml', 'spreadsheetml.sheet'],
  pptx: ['ppt/presentation.xml', 'presentationml.presentation'],
} as const;

/** An office document of today. */
export function openXml(kind: keyof typeof OPEN_XML): Buffer {
  const [part, type] = OPEN_XML[kind];
  const content = `application/vnd.openxmlformats-officedocument.${type}.main+xml`;
  const types = `<?xml version="1.0"?><Types><Override PartName="/${part}" ContentType="${content}"/></Types>`;
  return zipOf({ '[Content_Types].xml': types, '_rels/.rels': '<Relationships/>', [part]: '<x/>' });
}

export const hwpx = (): Buffer => zipOf({ mimetype: 'application/hwp+zip', 'Contents/section0.xml': '<x/>' });

const SECTOR = 512;
const FREE = 0xffffffff;
const END = 0xfffffffe;

/** A compound file (OLE) with one stream of that name; a small one, so that it lies in the mini stream, as HWP's FileHeader does. */
export function compoundFile(streamName: string, content: string): Buffer {
  const header = Buffer.alloc(SECTOR);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(2, 60);
  header.writeUInt32LE(1, 64);
  header.writeUInt32LE(END, 68);
  header.fill(0xff, 76);
  header.writeUInt32LE(0, 76);
  const table = Buffer.alloc(SECTOR, 0xff);
  [0xfffffffd, END, END, END].forEach((next, sector) => table.writeUInt32LE(next, sector * 4));
  const directory = Buffer.concat([entry('Root Entry', 5, 3, SECTOR), entry(streamName, 2, 0, content.length)]);
  const miniTable = Buffer.alloc(SECTOR, 0xff);
  for (let mini = 0; mini < 8; mini++) miniTable.writeUInt32LE(mini === 7 ? END : mini + 1, mini * 4);
  const miniStream = Buffer.alloc(SECTOR);
  miniStream.write(content, 'latin1');
  return Buffer.concat([header, table, padded(directory), miniTable, miniStream]);
}

function entry(name: string, type: number, start: number, size: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 'utf16le');
  bytes.writeUInt16LE((name.length + 1) * 2, 64);
  bytes.writeUInt8(type, 66);
  for (const link of [68, 72, 76]) bytes.writeUInt32LE(type === 5 && link === 76 ? 1 : FREE, link);
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}

const padded = (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(SECTOR - (bytes.length % SECTOR || SECTOR))]);

export const hwp = (): Buffer => compoundFile('FileHeader', 'HWP Document File\u0000\u0000\u0000');

export const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n');

export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
