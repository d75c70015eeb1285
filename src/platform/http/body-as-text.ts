import { RouteConfig } from '@nestjs/platform-fastify';

const LIMIT = 'textLimitBytes';

/** A route that takes a document unparsed, as text or, where it is a workbook, as bytes, up to so many: who reads it says where in it
 *  something is wrong. */
export const BodyAsText = (limitBytes: number) => RouteConfig({ [LIMIT]: limitBytes });

/** The limit of such a route in bytes; null for any other. */
export function asTextUpTo(config: object | undefined): number | null {
  const limit: unknown = (config as Record<string, unknown> | undefined)?.[LIMIT];
  return typeof limit === 'number' ? limit : null;
}
