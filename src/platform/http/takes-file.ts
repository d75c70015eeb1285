import { RouteConfig } from '@nestjs/platform-fastify';

const LIMIT = 'fileLimitBytes';

/** A route that takes a form with a file of up to so many bytes. To every other route a multipart request is sent in vain (415). */
export const TakesFile = (limitBytes: number) => RouteConfig({ [LIMIT]: limitBytes });

/** The limit of such a route in bytes; null for any other. */
export function takesFileUpTo(config: object | undefined): number | null {
  const limit: unknown = (config as Record<string, unknown> | undefined)?.[LIMIT];
  return typeof limit === 'number' ? limit : null;
}
