import { RouteConfig } from '@nestjs/platform-fastify';

const TAKES_FILE = 'takesFile';

/** A route that reads a multipart request with `receiveFile`. To every other route such a request is sent in vain (415). */
export const TakesFile = () => RouteConfig({ [TAKES_FILE]: true });

export function takesFile(config: object | undefined): boolean {
  return (config as Record<string, unknown> | undefined)?.[TAKES_FILE] === true;
}
