import type { FastifyInstance } from 'fastify';
import { DomainError } from '../../shared/errors.js';
import { asTextUpTo } from './body-as-text.js';
import { parseForm } from './form.js';
import { parseJsonBody } from './json-body.js';
import { readFieldsBeforeFile } from './upload.js';

/** Forms keep their order and repetitions, YAML stays text; JSON is parsed: what cannot be is a plain 400, a key twice a fault. */
export function addBodyParsers(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', (route) => {
    const limit = asTextUpTo(route.config);
    if (limit !== null) route.bodyLimit = limit;
  });
  readFieldsBeforeFile(fastify);
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
    ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    { parseAs: 'buffer' },
    (request, body, done) => {
      const isText = request.headers['content-type']?.startsWith('text/') === true;
      if (asTextUpTo(request.routeOptions.config) === null) done(Object.assign(new Error(), { statusCode: 415 }));
      else done(null, isText ? body.toString() : body);
    },
  );
  fastify.addContentTypeParser(
    ['application/json', 'application/merge-patch+json'],
    { parseAs: 'string' },
    (request, body, done) => {
      try {
        done(null, asTextUpTo(request.routeOptions.config) === null ? parseJsonBody(String(body)) : String(body));
      } catch (error) {
        done(error instanceof DomainError ? error : Object.assign(error as Error, { statusCode: 400 }));
      }
    },
  );
}
