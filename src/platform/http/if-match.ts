import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PreconditionRequired } from '../../shared/errors.js';

/** The version a client says it changes, from `If-Match: "7"`. 0, which nothing ever has, where it names something else: stale. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined) throw new PreconditionRequired();
  return versionIn(header);
});

/** The same where a first save needs no version: null without the header. What is changed later still needs it (428). */
export const IfMatchOrFirst = createParamDecorator((_: unknown, context: ExecutionContext): number | null => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  return header === undefined ? null : versionIn(header);
});

/** Tells the client the version it got or made, as a strong ETag. */
export function setVersion(reply: FastifyReply, version: number): void {
  void reply.header('etag', `"${version}"`);
}

/** What can be changed, with the version that a change of it names. */
export interface Versioned {
  readonly version: number;
}

/** Answers something that can be changed; its version is also the ETag. */
export function versioned<T extends Versioned>(reply: FastifyReply, answer: T): T {
  setVersion(reply, answer.version);
  return answer;
}

const versionIn = (header: string): number => Number(/^"(0|[1-9]\d{0,8})"$/.exec(header.trim())?.[1] ?? 0);
