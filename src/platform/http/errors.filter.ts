import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { JsonLog } from '../logging/json-log.js';
import { problemOf, type Problem } from './problem.js';
import { languageOf } from './request.js';

/** Draws a problem as a page; the portal provides it. */
export abstract class ErrorPages {
  abstract render(request: FastifyRequest, reply: FastifyReply, problem: Problem): string;
  /** Where somebody who is not signed in is sent, or the page that lets them sign in and keeps what they were sending. */
  abstract signIn(request: FastifyRequest, reply: FastifyReply): { location: string } | { page: string };
}

/** A request from another site is refused before its cookies were read; its answer still has a language. */
function readCookies(request: FastifyRequest): void {
  const { cookies } = request as { cookies: FastifyRequest['cookies'] | null };
  if (cookies === null) request.cookies = request.server.parseCookie(request.headers.cookie ?? '');
}

/** One filter for people and programs: the same kinds, status and sentences, as a page or as problem JSON. */
@Catch()
export class ErrorsFilter implements ExceptionFilter {
  constructor(
    private readonly pages: ErrorPages,
    private readonly log: JsonLog,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    readCookies(request);
    const problem = { ...problemOf(error, languageOf(request), request.routeOptions.bodyLimit), requestId: request.id };
    if (problem.status >= 500) this.log.failure(request.id, error);
    if (problem.retryAfterSeconds !== undefined) void reply.header('retry-after', problem.retryAfterSeconds);
    if (request.url.startsWith('/api/'))
      void reply.status(problem.status).type('application/problem+json').send(problem);
    else this.page(request, reply, problem);
  }

  private page(request: FastifyRequest, reply: FastifyReply, problem: Problem): void {
    if (problem.status !== 401) {
      void reply
        .status(problem.status)
        .type('text/html; charset=utf-8')
        .send(this.pages.render(request, reply, problem));
      return;
    }
    const answer = this.pages.signIn(request, reply);
    if ('location' in answer) void reply.redirect(answer.location, 303);
    else void reply.status(401).type('text/html; charset=utf-8').send(answer.page);
  }
}
