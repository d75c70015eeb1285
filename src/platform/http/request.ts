import '@fastify/cookie';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../shared/actor.js';
import type { Language } from '../../shared/words/index.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who acts; null where nobody is signed in. Set once, by the guard. */
    actor: Actor | null;
    /** The secret of the session cookie, where the request came with a living session. */
    sessionToken: string | null;
  }
}

/** Korean unless the reader chose English. */
export function languageOf(request: FastifyRequest): Language {
  return request.cookies[LANGUAGE_COOKIE] === 'en' ? 'en' : 'ko';
}

export const LANGUAGE_COOKIE = 'ieum_language';
