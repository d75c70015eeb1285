import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { NEEDED } from '../modules/identity/index.js';
import { PUBLIC } from '../platform/http/public.js';
import { type Access, completeDocument } from './complete-document.js';

declare module 'fastify' {
  interface FastifyInstance {
    /** The description of the API that is running; made once, when somebody asks first. */
    describeApi(): OpenAPIObject;
  }
}

/** The description of the API that is running: OpenAPI 3.1, made from the handlers and their input classes. */
export function describeApi(app: NestFastifyApplication): OpenAPIObject {
  const head = new DocumentBuilder()
    .setTitle('Ieum API')
    .setDescription(
      '이음의 모든 일을 프로그램으로 할 수 있습니다. 오류는 RFC 9457 문제 정보(application/problem+json)로 답합니다.',
    )
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addBearerAuth()
    .build();
  const document = SwaggerModule.createDocument(app, head, {
    ignoreGlobalPrefix: false,
    operationIdFactory: operationId,
  });
  return completeDocument(document, accessOf(app));
}

const operationId = (controller: string, handler: string): string => `${controller}_${handler}`;

/** What the guard asks of every handler that is not public. */
function accessOf(app: NestFastifyApplication): Access {
  const scanner = app.get(MetadataScanner, { strict: false });
  const reflector = app.get(Reflector);
  const controllers = app.get(DiscoveryService).getControllers();
  const entries = controllers.flatMap(({ instance, metatype }) => {
    if (metatype === null || typeof instance !== 'object' || instance === null) return [];
    const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
    return scanner.getAllMethodNames(prototype).map((name) => {
      const targets = [prototype[name] ?? metatype, metatype as () => unknown];
      const isPublic = reflector.getAllAndOverride<boolean | undefined>(PUBLIC, targets) === true;
      const needed = reflector.getAllAndOverride<readonly string[] | undefined>(NEEDED, targets) ?? null;
      return [operationId(metatype.name, name), isPublic ? null : needed] as const;
    });
  });
  return new Map(entries);
}

/** Serves it at /api/openapi.json, made once on the first request. */
export function addOpenApi(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  let document: OpenAPIObject | null = null;
  fastify.decorate('describeApi', () => (document ??= describeApi(app)));
  fastify.get('/api/openapi.json', (_request, reply) => reply.send(fastify.describeApi()));
}
