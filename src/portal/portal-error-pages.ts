import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ErrorPages } from '../platform/http/errors.filter.js';
import type { FormFields } from '../platform/http/form.js';
import type { Problem } from '../platform/http/problem.js';
import { isFileWaiting } from '../platform/http/upload.js';
import { renderExpiredSession } from './account/expired-session.view.js';
import { paths } from './paths.js';
import { renderError } from './public/error.view.js';
import { visitOf } from './visit.js';

/** Problems as pages of the portal; a session that ended in the middle of a form becomes a sign-in that keeps the form. */
@Injectable()
export class PortalErrorPages extends ErrorPages {
  render(request: FastifyRequest, reply: FastifyReply, problem: Problem): string {
    const { blockers, faults, detail, allowed, status } = problem;
    const { context } = visitOf(request, reply);
    const isAddress = request.method === 'GET' && faults !== undefined;
    const told = (faults ?? []).map(({ path, message }) => (isAddress ? `${path}: ${message}` : message));
    const specific = [...(blockers ?? []).map(({ message }) => message), ...told];
    return renderError(context, {
      status,
      without: isAddress ? context.path : undefined,
      reasons: specific.length > 0 ? specific : status < 500 ? [detail] : [],
      allowed,
      retryAfterSeconds: problem.retryAfterSeconds,
      requestId: status >= 500 ? problem.requestId : undefined,
    });
  }

  signIn(request: FastifyRequest, reply: FastifyReply): { location: string } | { page: string } {
    if (request.method !== 'POST') return { location: `${paths.signIn}?next=${encodeURIComponent(request.url)}` };
    const fields = Array.isArray(request.body) ? (request.body as FormFields) : [];
    const kept = {
      action: request.url,
      fields: fields.filter(([name]) => !isSecret(name)).map(([name, value]) => ({ name, value })),
    };
    const fileLost = isFileWaiting(request);
    return { page: renderExpiredSession(visitOf(request, reply).context, { email: '', faults: [], kept, fileLost }) };
  }
}

const isSecret = (name: string) => name.startsWith('_') || name.toLowerCase().includes('password');
