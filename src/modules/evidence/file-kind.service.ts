import { fileTypeFromFile } from 'file-type';
import { open, type FileHandle } from 'node:fs/promises';
import { Unsupported } from '../../shared/errors.js';
import { compoundKind } from './compound-file.service.js';
import { ALLOWED_EXTENSIONS, extensionOf, FILE_KINDS, fitsName, type FileKind } from './file-kinds.js';

const CHUNK_BYTES = 1024 * 1024;
const HWPX_MIMETYPE = 'application/hwp+zip';

const BY_MEDIA_TYPE = new Map(
  (Object.keys(FILE_KINDS) as FileKind[]).map((kind) => [FILE_KINDS[kind].mediaType, kind] as const),
);

/**
 * What the file is, by its content; its name must agree.
 * @throws Unsupported with what was found, where the content is of no accepted kind or the name claims another
 */
export async function kindOfFile(path: string, name: string): Promise<FileKind> {
  const file = await open(path, 'r');
  try {
    const { kind, found } = await detect(file, path, extensionOf(name));
    if (kind === null) throw new Unsupported(found, ALLOWED_EXTENSIONS);
    if (fitsName(kind, name)) return kind;
    const claimed = extensionOf(name);
    const endings = FILE_KINDS[kind].extensions.map((extension) => `.${extension}`);
    throw new Unsupported(claimed === '' ? found : `${found} (.${claimed})`, endings);
  } finally {
    await file.close();
  }
}

interface Detected {
  readonly kind: FileKind | null;
  /** Its name for people: of the kind, or what else it was taken for. */
  readonly found: string;
}

async function detect(file: FileHandle, path: string, extension: string): Promise<Detected> {
  const type = await fileTypeFromFile(path);
  if (type?.mime === 'application/x-cfb') return detected(await compoundKind(file), 'OLE');
  if (await isHwpx(file)) return detected('hwpx', '');
  const kind = type === undefined ? undefined : BY_MEDIA_TYPE.get(type.mime);
  if (kind !== undefined) return detected(kind, '');
  // Magic numbers of two letters also begin honest texts ("BM"), so a text is one by its whole content.
  if (await isText(file)) return textual(extension, type?.mime);
  return detected(null, type?.mime ?? 'application/octet-stream');
}

const detected = (kind: FileKind | null, otherwise: string): Detected => ({
  kind,
  found: kind === null ? otherwise : FILE_KINDS[kind].name,
});

/** Text says nothing of its purpose: a table where the name says so, else plain text; of a page or a script by its name. */
function textual(extension: string, mime: string | undefined): Detected {
  if (extension === 'csv') return detected('csv', '');
  return mime === undefined || fitsName('text', `x.${extension}`) ? detected('text', '') : detected(null, mime);
}

/** HWPX says in its first entry, stored plainly, what it is. */
async function isHwpx(file: FileHandle): Promise<boolean> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(128), 0, 128, 0);
  const head = buffer.subarray(0, bytesRead).toString('latin1');
  return head.startsWith('PK\u0003\u0004') && head.slice(30).startsWith('mimetype') && head.includes(HWPX_MIMETYPE);
}

/** UTF-8 or CP949 throughout, without NUL. */
async function isText(file: FileHandle): Promise<boolean> {
  const encodings = ['utf-8', 'euc-kr'].map((encoding) => new TextDecoder(encoding, { fatal: true }));
  const possible = new Set(encodings);
  const chunk = Buffer.alloc(CHUNK_BYTES);
  for (let position = 0; ;) {
    const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES, position);
    const read = chunk.subarray(0, bytesRead);
    if (read.includes(0)) return false;
    for (const decoder of possible) if (!decodes(decoder, read, bytesRead > 0)) possible.delete(decoder);
    if (bytesRead === 0 || possible.size === 0) return possible.size > 0;
    position += bytesRead;
  }
}

function decodes(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): boolean {
  try {
    decoder.decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
