import type { FastifyInstance } from 'fastify';
import { parseForm } from './form.js';
import { asTextUpTo } from './body-as-text.js';

/** Forms keep their order and repetitions, YAML stays text; JSON is parsed, and what cannot be is a plain 400. */
export function addBodyParsers(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', (route) => {
    const limit = asTextUpTo(route.config);
    if (limit !== null) route.bodyLimit = limit;
  });
  fastify.removeContentTypeParser(['application/json', 'text/plain']);
  fastify.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    done(null, parseForm(String(body)));
  });
  fastify.addContentTypeParser(
    ['application/yaml', 'text/yaml', 'text/plain'],
    { parseAs: 'string' },
    (_request, body, done) => {
      done(null, String(body));
    },
  );
  fastify.addContentTypeParser(
    ['application/json', 'application/merge-patch+json'],
    { parseAs: 'string' },
    (request, body, done) => {
      try {
        done(null, asTextUpTo(request.routeOptions.config) === null ? JSON.parse(String(body)) : String(body));
      } catch (error) {
        done(Object.assign(error as Error, { statusCode: 400 }));
      }
    },
  );
}
