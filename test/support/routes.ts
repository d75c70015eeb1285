import type { INestApplicationContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import { builtProgram } from './built-program.js';

/** A class or a method that decorators describe. */
type Described = Parameters<Reflector['get']>[1];

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'ALL', 'OPTIONS', 'HEAD'];

/** Every route of the running application, as `GET /api/v1/people/:id`, in their order by name. */
export async function routesOf(app: INestApplicationContext): Promise<readonly string[]> {
  const { DiscoveryService, MetadataScanner, Reflector } = await builtProgram();
  const reflector = app.get(Reflector);
  const scanner = app.get(MetadataScanner, { strict: false });
  const routes = app
    .get(DiscoveryService)
    .getControllers()
    .flatMap(({ instance, metatype }) => {
      if (metatype === null || typeof instance !== 'object' || instance === null) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, Described>;
      return scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name];
        return handler === undefined ? [] : pathsOf(reflector, metatype, handler);
      });
    });
  return [...new Set(routes)].sort();
}

function pathsOf(reflector: Reflector, controller: Described, handler: Described): readonly string[] {
  const own = reflector.get<string | string[] | undefined>('path', handler);
  if (own === undefined) return [];
  const method = METHODS[reflector.get<number>('method', handler)] ?? '?';
  const prefixes = [reflector.get<string | string[] | undefined>('path', controller) ?? ''].flat();
  return prefixes.flatMap((prefix) => [own].flat().map((path) => `${method} ${joined(prefix, path)}`));
}

const joined = (...parts: readonly string[]) =>
  `/${parts
    .flatMap((part) => part.split('/'))
    .filter((part) => part !== '')
    .join('/')}`;
