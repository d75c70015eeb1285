import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

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
  return SwaggerModule.createDocument(app, head, { ignoreGlobalPrefix: false });
}

/** Serves it at /api/openapi.json, made once on the first request. */
export function addOpenApi(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  let document: OpenAPIObject | null = null;
  fastify.get('/api/openapi.json', (_request, reply) => reply.send((document ??= describeApi(app))));
}
