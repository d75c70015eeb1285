import type { INestApplicationContext } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';

const PATH = 'path';

/** A handler that says neither who may use it nor that everybody may is a hole: the application does not start with one. */
export function requireGuardedRoutes(app: INestApplicationContext, ...keys: readonly string[]): void {
  const reflector = app.get(Reflector);
  const scanner = app.get(MetadataScanner, { strict: false });
  const open: string[] = [];
  for (const { instance, metatype } of app.get(DiscoveryService).getControllers()) {
    if (metatype === null || typeof instance !== 'object' || instance === null) continue;
    const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
    for (const name of scanner.getAllMethodNames(prototype)) {
      const handler = prototype[name] as (() => unknown) | undefined;
      if (handler === undefined || !Reflect.hasMetadata(PATH, handler)) continue;
      const said = keys.some(
        (key) => reflector.getAllAndOverride<unknown>(key, [handler, metatype as () => unknown]) !== undefined,
      );
      if (!said) open.push(`${metatype.name}.${name}`);
    }
  }
  if (open.length > 0) throw new Error(`Handlers without @Can, @AnySignedIn or @Public: ${open.join(', ')}`);
}
