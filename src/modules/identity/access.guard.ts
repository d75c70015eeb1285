import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../shared/actor.js';
import { Forbidden, Unauthenticated } from '../../shared/errors.js';
import { PUBLIC } from '../../platform/http/public.js';
import { requireFormToken } from '../../platform/http/form-token.js';
import { NEEDED } from './can.decorator.js';
import { Recognition } from './recognition.service.js';
import type { Permission } from './roles.js';

/** Closed by default: finds out who acts, whether a form came from our own page, and whether the handler is for them. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly recognition: Recognition,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    await this.recognition.recognise(request);
    const targets = [context.getHandler(), context.getClass()];
    const isPublic = this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, targets) === true;
    if (!isPublic && request.actor === null) throw new Unauthenticated();
    requireFormToken(request);
    const needed = this.reflector.getAllAndOverride<readonly Permission[] | undefined>(NEEDED, targets);
    if (!isPublic && !permits(request.actor, needed)) throw new Forbidden();
    return true;
  }
}

function permits(actor: Actor | null, needed: readonly Permission[] | undefined): boolean {
  if (actor === null || needed === undefined) return false;
  return needed.length === 0 || needed.some((permission) => actor.permissions.has(permission));
}
