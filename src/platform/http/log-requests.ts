import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { JsonLog } from '../logging/json-log.js';

/** One line per answered request. The path only: a query may hold what somebody searched for. */
export function logRequests(fastify: FastifyInstance, app: INestApplicationContext): void {
  const log = app.get(JsonLog);
  fastify.addHook('onResponse', (request, reply, done) => {
    log.request({
      id: request.id,
      method: request.method,
      path: request.url.split('?', 1)[0] ?? '',
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
      actor: request.actor?.personId ?? null,
    });
    done();
  });
}
