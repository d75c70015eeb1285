import { UnsupportedMediaTypeException } from '@nestjs/common';
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Forbidden } from '../../shared/errors.js';
import type { FormFields } from './form.js';
import { takesFileUpTo } from './takes-file.js';

const ANONYMOUS_COOKIE = 'ieum_visit';
const FORM_TOKEN_FIELD = '_csrf';

/** The token that every form carries: bound to the session, or before sign-in to a cookie of this visit. */
export function formTokenOf(request: FastifyRequest, reply: FastifyReply, secure: boolean): string {
  const bound = request.sessionToken ?? request.cookies[ANONYMOUS_COOKIE];
  if (bound !== undefined) return derive(bound);
  const visit = randomBytes(32).toString('base64url');
  void reply.setCookie(ANONYMOUS_COOKIE, visit, { httpOnly: true, sameSite: 'lax', secure, path: '/' });
  return derive(visit);
}

/**
 * Refuses a form that our own page did not send. Pages take forms and nothing else, so that nothing reaches them without the token. With a
 * file the token stands before it; a program that sends one with a token of its own needs none of ours. What is sent to the API in another
 * form can only come from our own origin (the application refuses cross-site requests) or with a token of its own.
 * @throws Forbidden, UnsupportedMediaTypeException
 */
export function requireFormToken(request: FastifyRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const type = mediaTypeOf(request.headers['content-type']);
  if (type === MULTIPART) {
    if (takesFileUpTo(request.routeOptions.config) === null) throw new UnsupportedMediaTypeException();
    if (request.sessionToken !== null || !request.url.startsWith('/api/')) checkFormToken(request);
  } else if (type === FORM) {
    checkFormToken(request);
  } else if (!request.url.startsWith('/api/')) {
    throw type === null ? new Forbidden('csrf') : new UnsupportedMediaTypeException();
  }
}

/** @throws Forbidden where the token is not the one of this session or visit. */
function checkFormToken(request: FastifyRequest): void {
  const sent = (request.body as FormFields).find(([name]) => name === FORM_TOKEN_FIELD)?.[1];
  const bound = request.sessionToken ?? request.cookies[ANONYMOUS_COOKIE];
  const expected = Buffer.from(bound === undefined ? '' : derive(bound));
  const given = Buffer.from(sent ?? '');
  const sound = expected.length > 0 && expected.length === given.length && timingSafeEqual(expected, given);
  if (!sound) throw new Forbidden('csrf');
}

const FORM = 'application/x-www-form-urlencoded';
const MULTIPART = 'multipart/form-data';

const mediaTypeOf = (header: string | undefined): string | null =>
  header?.split(';', 1)[0]?.trim().toLowerCase() ?? null;

const derive = (secret: string) => createHash('sha256').update(`form:${secret}`).digest('base64url');
