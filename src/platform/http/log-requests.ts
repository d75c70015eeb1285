import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { JsonLog } from '../logging/json-log.js';

/** One line per answered request. The path only: a query may hold what somebody searched for; and no secret that a path holds. */
export function logRequests(fastify: FastifyInstance, app: INestApplicationContext): void {
  const log = app.get(JsonLog);
  fastify.addHook('onResponse', (request, reply, done) => {
    log.request({
      id: request.id,
      method: request.method,
      path: pathOf(request),
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
      actor: request.actor?.personId ?? null,
    });
    done();
  });
}

function pathOf({ url, routeOptions }: FastifyRequest): string {
  const pattern = routeOptions.url ?? '';
  return pattern.includes(':secret') ? pattern : (url.split('?', 1)[0] ?? '');
}
