import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../shared/actor.js';
import { SignIn } from './sign-in.service.js';

export const SESSION_COOKIE = 'ieum_session';

/** Finds out who a request comes from. */
@Injectable()
export class Recognition {
  constructor(private readonly signIn: SignIn) {}

  async recognise(request: FastifyRequest): Promise<void> {
    request.actor = await this.actorOf(request);
  }

  private async actorOf(request: FastifyRequest): Promise<Actor | null> {
    const [scheme, token] = (request.headers.authorization ?? '').split(' ');
    if (scheme?.toLowerCase() === 'bearer' && token !== undefined) return this.signIn.byToken(token);
    const session = request.cookies[SESSION_COOKIE];
    if (session === undefined) return null;
    const actor = await this.signIn.bySession(session);
    request.sessionToken = actor === null ? null : session;
    return actor;
  }
}
