import type { FastifyRequest } from 'fastify';

/** Where a page can be opened again. */
export interface PageAddress {
  readonly path: string;
  /** Without its question mark; empty where there is none. */
  readonly query: string;
}

/**
 * The address of the page that answers a request. A form that comes back was often sent to an address which only takes
 * forms (`…/conclusion`): its page is the nearest one above, in the table of routes.
 */
export function pageAddressOf({ method, url, routeOptions, server }: FastifyRequest): PageAddress {
  const [path = '/', query = ''] = url.split('?', 2);
  if (method !== 'POST') return { path, query };
  const pattern = (routeOptions.url ?? '').split('/');
  const isPage = (length: number) => server.hasRoute({ method: 'GET', url: pattern.slice(0, length).join('/') });
  for (let length = pattern.length; length > 1; length--)
    if (isPage(length)) return { path: path.split('/').slice(0, length).join('/'), query: '' };
  return { path: '/', query: '' };
}
