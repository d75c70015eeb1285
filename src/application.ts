import 'reflect-metadata';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import { entities } from './app.entities.js';
import { AppModule } from './app.module.js';
import { addOpenApi } from './api/open-api.js';
import { NEEDED, Recognition } from './modules/identity/index.js';
import type { Settings } from './platform/config/settings.js';
import { makeDataSource, type DataSourceOptions } from './platform/database/data-source.js';
import { addBodyParsers } from './platform/http/body-parsers.js';
import { requireGuardedRoutes } from './platform/http/every-route-is-guarded.js';
import './platform/http/server-settings.js';
import { FORM_LIMIT_BYTES } from './platform/http/problem.js';
import { PUBLIC } from './platform/http/public.js';
import { logRequests } from './platform/http/log-requests.js';
import { DocumentSigner } from './platform/signature/document-signer.js';

type Options = Pick<DataSourceOptions, 'logger' | 'poolSize' | 'patienceMilliseconds'>;

/** The application over a migrated database, ready to listen. */
export async function makeApplication(
  settings: Settings,
  applicationUrl: string,
  options: Options = {},
): Promise<NestFastifyApplication> {
  const signer = await DocumentSigner.open(settings, new Date());
  const source = await makeDataSource({ url: applicationUrl, entities, ...options }).initialize();
  const adapter = new FastifyAdapter({
    bodyLimit: FORM_LIMIT_BYTES,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 300 },
    // one proxy stands before us; what else X-Forwarded-For says, anybody may have written
    trustProxy: settings.secureCookies && ((_address: string, hop: number) => hop === 0),
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings, source, signer), adapter, {
    bodyParser: false,
    logger: ['fatal', 'error', 'warn'],
    abortOnError: false,
  });
  await dress(app, settings);
  await app.init();
  requireGuardedRoutes(app, NEEDED, PUBLIC);
  return app;
}

async function dress(app: NestFastifyApplication, settings: Settings): Promise<void> {
  await app.register(cookie);
  await app.register(multipart, { limits: { files: 1 } });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.decorate('settings', settings);
  fastify.decorateRequest('actor', null);
  fastify.decorateRequest('sessionToken', null);
  addBodyParsers(fastify);
  logRequests(fastify, app);
  recogniseWhereNothingIs(fastify, app);
  keepNothingOfTheApi(fastify);
  app.useSecurityHeaders({
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY },
    strictTransportSecurity: settings.secureCookies,
    xFrameOptions: { action: 'deny' },
  });
  app.enableCsrfProtection();
  addOpenApi(app);
}

/** No guard stands before an address that nobody has, but its page says as any other who is signed in. */
function recogniseWhereNothingIs(fastify: FastifyInstance, app: NestFastifyApplication): void {
  fastify.addHook('preHandler', async (request) => {
    if (request.is404) await app.get(Recognition, { strict: false }).recognise(request);
  });
}

/** What a program is answered is somebody's: nobody on the way keeps it, unless the answer itself says that it may. */
function keepNothingOfTheApi(fastify: FastifyInstance): void {
  fastify.addHook('onSend', (request, reply, _payload, done) => {
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    done();
  });
}

/** Nothing inline, nothing from elsewhere. */
const CONTENT_SECURITY = {
  defaultSrc: "'none'",
  scriptSrc: "'self'",
  styleSrc: "'self'",
  imgSrc: ["'self'", 'data:'],
  connectSrc: "'self'",
  formAction: "'self'",
  baseUri: "'none'",
  frameAncestors: "'none'",
};
