import type { Multipart, MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { DomainError, Invalid, TooLarge } from '../../shared/errors.js';
import type { FormFields } from './form.js';
import { FORM_LIMIT_BYTES } from './problem.js';
import { takesFileUpTo } from './takes-file.js';

/** How long a client may go on sending after it was told that the file is too large. A browser shows the answer only once it has sent all. */
const GRACE_MILLISECONDS = { program: 2000, browser: 30_000 };
/** Fields are bounded together, as those of any form are; the file by whoever takes it. */
const LIMITS = { fields: 200, fieldSize: FORM_LIMIT_BYTES, fileSize: Number.POSITIVE_INFINITY };

type Take<T> = (name: string, content: Readable) => Promise<T>;

/** Where the reading of a request stopped: at its file. */
interface Waiting {
  readonly file: MultipartFile;
  readonly rest: AsyncIterator<Multipart>;
}

const waiting = new WeakMap<FastifyRequest, Waiting>();

/**
 * Reads the fields that stand before the file of a multipart request, so that they are the body as those of any form are: for the token,
 * for the operator, and for somebody who has to sign in again. The file waits for whoever takes it. A program has typed nothing that could
 * be lost: it is told at once that its file is too large.
 */
export function readFieldsBeforeFile(fastify: FastifyInstance): void {
  fastify.addHook('preValidation', async (request) => {
    if (!request.isMultipart() || takesFileUpTo(request.routeOptions.config) === null) return;
    try {
      if (request.url.startsWith('/api/')) requireRoom(request);
      request.body = await fieldsBeforeFile(request);
    } catch (error) {
      stopReading(request);
      throw asRefusal(error);
    }
  });
}

/** Whether somebody chose a file that nobody has taken yet. */
export function isFileWaiting(request: FastifyRequest): boolean {
  const found = waiting.get(request);
  return found !== undefined && isChosen(found.file);
}

/**
 * The file of a request that holds nothing else, streaming: `take` gets the name as it was sent and the content.
 * @throws Invalid without a file or with more than that, TooLarge before or while it arrives
 */
export async function receiveFile<T>(request: FastifyRequest, take: Take<T>): Promise<T> {
  const [other] = fieldsOf(request).filter(([name]) => !name.startsWith('_'));
  if (other !== undefined) {
    stopReading(request);
    throw unknownPart(other[0]);
  }
  const received = await receiveChosenFile(request, take);
  if (received === null) throw new Invalid([{ path: 'file', code: 'not-chosen' }]);
  return received.taken;
}

/**
 * The file of a form that has fields before it; null where none was chosen.
 * @throws Invalid with anything after it, TooLarge before or while it arrives
 */
export async function receiveChosenFile<T>(
  request: FastifyRequest,
  take: Take<T>,
): Promise<{ readonly taken: T } | null> {
  const found = waiting.get(request);
  if (found === undefined) return null;
  try {
    requireRoom(request);
    const received = await takeFile(found.file, take);
    const after = await found.rest.next();
    if (after.done !== true) throw unknownPart(after.value.fieldname);
    return received;
  } catch (error) {
    stopReading(request);
    throw asRefusal(error);
  }
}

/** @throws TooLarge where what is announced is more than the route takes */
function requireRoom({ headers, routeOptions }: FastifyRequest): void {
  const limit = takesFileUpTo(routeOptions.config) ?? 0;
  if (Number(headers['content-length'] ?? 0) > limit + FORM_LIMIT_BYTES) throw new TooLarge(limit);
}

async function takeFile<T>(part: MultipartFile, take: Take<T>): Promise<{ readonly taken: T } | null> {
  if (part.fieldname !== 'file') throw unknownPart(part.fieldname);
  if (isChosen(part)) return { taken: await take(part.filename, part.file) };
  part.file.resume();
  return null;
}

/** A file field that nobody filled in is sent all the same, without a name; the parser then gives none, whatever its type says. */
const isChosen = ({ filename }: MultipartFile): boolean => Boolean(filename);

async function fieldsBeforeFile(request: FastifyRequest): Promise<FormFields> {
  const fields: [string, string][] = [];
  let bytes = 0;
  const rest = request.parts({ preservePath: true, limits: LIMITS })[Symbol.asyncIterator]();
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    const part = next.value;
    if (part.type === 'file') {
      waiting.set(request, { file: part, rest });
      break;
    }
    const text = typeof part.value === 'string' ? part.value : '';
    bytes += Buffer.byteLength(part.fieldname) + Buffer.byteLength(text);
    if (bytes > FORM_LIMIT_BYTES || part.valueTruncated) throw new TooLarge(FORM_LIMIT_BYTES);
    fields.push([part.fieldname, text]);
  }
  return fields;
}

/** None in what is no form: a list in JSON is no list of fields. */
const fieldsOf = (request: FastifyRequest): FormFields => (request.isMultipart() ? (request.body as FormFields) : []);

const unknownPart = (name: string) => new Invalid([{ path: name, code: 'unknown', facts: { found: name } }]);

/** Throws away what is still on its way; ends the connection where that takes too long. */
function stopReading({ raw, url }: FastifyRequest): void {
  raw.unpipe();
  raw.resume();
  setTimeout(
    () => {
      if (!raw.complete) raw.socket.destroy();
    },
    GRACE_MILLISECONDS[url.startsWith('/api/') ? 'program' : 'browser'],
  ).unref();
}

/** A body that is no multipart after all cannot be read: 400, as with broken JSON. */
function asRefusal(error: unknown): unknown {
  if (error instanceof DomainError) return error;
  const { statusCode } = error as { statusCode?: unknown };
  return typeof statusCode === 'number' ? error : Object.assign(error as Error, { statusCode: 400 });
}
