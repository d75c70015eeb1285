import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { fingerprint } from '../modules/audit/index.js';
import type { SentOnce } from '../modules/outages/index.js';
import { Invalid } from '../shared/errors.js';

const HEADER = 'Idempotency-Key';
/** Printable ASCII, as a UUID or any other name that its sender gives a request. */
const KEY = /^[\x21-\x7e]{1,200}$/;

/**
 * The key of a request that its sender may send again, with the fingerprint of what it asks for; null where it carries none.
 * @throws Invalid where the key is none
 */
export const Once = createParamDecorator((_: unknown, context: ExecutionContext): SentOnce | null => {
  const { headers, url, body } = context.switchToHttp().getRequest<FastifyRequest>();
  const key = headers[HEADER.toLowerCase()];
  if (key === undefined) return null;
  if (typeof key !== 'string' || !KEY.test(key))
    throw new Invalid([
      { path: HEADER, code: 'not-in-form', facts: { found: [key].flat().join(', ').slice(0, 60), example: EXAMPLE } },
    ]);
  return { key, sha256: fingerprint([url, body ?? null]) };
});

const EXAMPLE = '0190a000-0000-7000-8000-000000000000';

/** Tells the reader of the API that the operation takes a key. */
export const TakesKey = () =>
  ApiHeader({ name: HEADER, required: false, schema: { type: 'string', maxLength: 200, example: EXAMPLE } });
