import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { DomainError, Invalid, TooLarge } from '../../shared/errors.js';
import { checkFormToken, FORM_TOKEN_FIELD } from './form-token.js';

/** Headers, boundaries and fields around a file. */
const ENVELOPE_BYTES = 256 * 1024;
/** How long a client may go on sending after it was told that the file is too large, so that it reads the answer. */
const GRACE_MILLISECONDS = 2000;

/**
 * Reads a multipart request with one file, streaming: `take` gets the name as it was sent and the content. Where the request comes with a
 * session, the token of our own page must stand before the file; a program with a token of its own needs none.
 * @throws Forbidden without that token, Invalid without a file or with more than that, TooLarge before or while it arrives
 */
export async function receiveFile<T>(
  request: FastifyRequest,
  limitBytes: number,
  take: (name: string, content: Readable) => Promise<T>,
): Promise<T> {
  try {
    if (!request.isMultipart()) throw new Invalid([{ path: 'file', code: 'required' }]);
    if (Number(request.headers['content-length'] ?? 0) > limitBytes + ENVELOPE_BYTES) throw new TooLarge(limitBytes);
    return await readParts(request, take);
  } catch (error) {
    stopReading(request);
    throw asRefusal(error);
  }
}

async function readParts<T>(
  request: FastifyRequest,
  take: (name: string, content: Readable) => Promise<T>,
): Promise<T> {
  const taken: T[] = [];
  let token: string | undefined;
  for await (const part of request.parts({ preservePath: true, limits: { fileSize: Number.POSITIVE_INFINITY } })) {
    if (part.type === 'field') {
      if (part.fieldname !== FORM_TOKEN_FIELD) throw unknownPart(part.fieldname);
      token = typeof part.value === 'string' ? part.value : '';
      continue;
    }
    if (part.fieldname !== 'file' || taken.length > 0) throw unknownPart(part.fieldname);
    if (request.sessionToken !== null) checkFormToken(request, token);
    taken.push(await take(part.filename, part.file));
  }
  if (taken[0] === undefined) throw new Invalid([{ path: 'file', code: 'required' }]);
  return taken[0];
}

const unknownPart = (name: string) => new Invalid([{ path: name, code: 'unknown', facts: { found: name } }]);

/** Throws away what is still on its way; ends the connection where that takes too long. */
function stopReading({ raw }: FastifyRequest): void {
  raw.unpipe();
  raw.resume();
  setTimeout(() => {
    if (!raw.complete) raw.socket.destroy();
  }, GRACE_MILLISECONDS).unref();
}

/** A body that is no multipart after all cannot be read: 400, as with broken JSON. */
function asRefusal(error: unknown): unknown {
  if (error instanceof DomainError) return error;
  const { statusCode } = error as { statusCode?: unknown };
  return typeof statusCode === 'number' ? error : Object.assign(error as Error, { statusCode: 400 });
}
