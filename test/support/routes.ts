import type { INestApplicationContext } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'ALL', 'OPTIONS', 'HEAD'];

/** Every route of the running application, as `GET /api/v1/people/:id`, in their order by name. */
export function routesOf(app: INestApplicationContext): readonly string[] {
  const scanner = app.get(MetadataScanner, { strict: false });
  const routes = app
    .get(DiscoveryService)
    .getControllers()
    .flatMap(({ instance, metatype }) => {
      if (metatype === null || typeof instance !== 'object' || instance === null) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
      return scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name];
        return handler === undefined ? [] : pathsOf(metatype, handler);
      });
    });
  return [...new Set(routes)].sort();
}

function pathsOf(controller: object, handler: object): readonly string[] {
  const own = Reflect.getMetadata('path', handler) as string | string[] | undefined;
  if (own === undefined) return [];
  const method = METHODS[Reflect.getMetadata('method', handler) as number] ?? '?';
  const prefixes = [(Reflect.getMetadata('path', controller) as string | string[] | undefined) ?? ''].flat();
  return prefixes.flatMap((prefix) => [own].flat().map((path) => `${method} ${joined(prefix, path)}`));
}

const joined = (...parts: readonly string[]) =>
  `/${parts
    .flatMap((part) => part.split('/'))
    .filter((part) => part !== '')
    .join('/')}`;
