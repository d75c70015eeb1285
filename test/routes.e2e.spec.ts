import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { people, type DemoPerson, type PersonKey } from '../src/demo/world/people.js';
import { permissionsOf, type Permission } from '../src/modules/identity/roles.js';
import type { OrganisationKind } from '../src/shared/actor.js';
import { EXPECTED, type Expected } from './support/expected-routes.js';
import { routesOf } from './support/routes.js';
import { startStoryApp, type StoryApp } from './support/story-app.js';
import { filled } from './support/story-ids.js';
import type { Visitor } from './support/visitor.js';

const KIND: Partial<Record<DemoPerson['home'], OrganisationKind>> = {
  headquarters: 'headquarters',
  'field-office': 'field-office',
  institute: 'specialised-body',
  agent: 'agent',
};

/** Everybody of the story but one who writes for a third operator, as another does for the second. */
const ROLES = (Object.keys(people) as PersonKey[]).filter((key) => key !== 'raonAuthor');

/** Every route that exists, tried by every role, with the objects of the operator that the story is about. */
describe('every route', () => {
  let test: StoryApp;
  const swept = new Map<PersonKey, Promise<Statuses>>();

  beforeAll(async () => {
    test = await startStoryApp();
  });
  afterAll(() => test.stop());

  /** What every route answers somebody with, tried once. */
  const sweep = (key: PersonKey): Promise<Statuses> => {
    const asked = (route: string) => (key.startsWith('nuri') ? route : withNothingPrinted(route));
    const statuses = swept.get(key) ?? tryAll(test.as(key), test.ids, asked);
    swept.set(key, statuses);
    return statuses;
  };

  it('is in the table of who may use it, and the table names no other', async () => {
    expect(await routesOf(test.app)).toEqual(Object.keys(EXPECTED).sort());
  });

  it('is closed to anybody who is not signed in, unless it is public', async () => {
    const wrong: string[] = [];
    for (const [route, expected] of Object.entries(EXPECTED)) {
      const status = await attempt(test.visitor(), route, test.ids, '');
      const turnedAway = route.includes(' /api/') ? status === 401 : status === 303 || status === 401;
      if (expected === 'public' ? status === 401 || status >= 500 : !turnedAway) wrong.push(`${route}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(ROLES)('answers %s with 403 exactly where the role does not permit it', async (key) => {
    const { home, roles }: DemoPerson = people[key];
    const permissions = permissionsOf(roles, KIND[home] ?? 'operator');
    const wrong = [...(await sweep(key))].filter(([route, status]) =>
      permits(permissions, EXPECTED[route]) ? status === 401 || status >= 500 : status !== 403,
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['author', '/regulator'],
    ['operatorAdmin', '/regulator'],
    ['inspector', '/operator'],
    ['reader', '/operator'],
  ] as const)('of the other side is closed to %s', async (key, side) => {
    const pages = [...(await sweep(key))].filter(([route]) => route.startsWith(`GET ${side}`));
    expect(pages.length).toBeGreaterThan(10);
    expect(new Set(pages.map(([, status]) => status))).toEqual(new Set([403]));
  });

  it.each(['nuriAuthor', 'nuriAttester'] as const)('shows nothing of another operator to %s', async (key) => {
    const tried = [...(await sweep(key))].filter(([route]) => route.includes('/:') && !isOpenToAll(route));
    const seen = tried.filter(([route, status]) =>
      route.startsWith('GET') ? ![403, 404].includes(status) : status < 400,
    );
    expect(tried.length).toBeGreaterThan(100);
    expect(seen).toEqual([]);
  });
});

type Statuses = ReadonlyMap<string, number>;
type Ids = ReadonlyMap<string, string>;

const PRINTED_BY_ID =
  /\/(submissions|assessments|reviews|inspections)\/:id\/.*(document|filing|(recommendation|round-up)\/draft|\.pdf)/;
const ANALYSIS = /\/survivability\/analysis(\.pdf)?$/;
const NOBODYS = '0190a000-0000-7000-8000-000000000000';

/** What is printed when it is asked for takes its time: only those ask for what is there who must not be given it. */
function withNothingPrinted(route: string): string {
  if (ANALYSIS.test(route)) return `${route}?asOf=never`;
  return PRINTED_BY_ID.test(route) ? route.replace(':id', NOBODYS) : route;
}

/** Every route but those that end the session or lock one out. */
async function tryAll(visitor: Visitor, ids: Ids, asked: (route: string) => string): Promise<Statuses> {
  const token = await visitor.formToken();
  const statuses = new Map<string, number>();
  for (const route of Object.keys(EXPECTED).filter((name) => !isLast(name))) {
    statuses.set(route, await attempt(visitor, asked(route), ids, token));
  }
  return statuses;
}

/** Reads go through as they are; writes carry an empty body, and in the portal nothing but the token of a form: they are stopped before they change anything. */
async function attempt(visitor: Visitor, route: string, ids: Ids, token: string): Promise<number> {
  const [method = 'GET', pattern = '/'] = route.split(' ', 2);
  const path = filled(pattern, ids);
  if (method === 'GET') return (await visitor.api('GET', path)).status;
  if (path.startsWith('/api/')) return (await visitor.api(method, path, {}, { 'if-match': '"0"' })).status;
  return (await visitor.post(path, [['_csrf', token]])).status;
}

const permits = (permissions: ReadonlySet<Permission>, expected: Expected | undefined): boolean =>
  expected === 'public' ||
  expected === 'signed-in' ||
  [expected].flat().some((permission) => permission !== undefined && permissions.has(permission));

const isLast = (route: string) => /sign-out|DELETE \/api\/v1\/session$|POST \/api\/v1\/links|POST \/link\//.test(route);

/** What everybody signed in may read: the public list of buildings, the checklist in force, an inspection or an outage event one takes part in, the status page that is opened, assets; and one's own register, by number and as a file. */
const isOpenToAll = (route: string) =>
  /facilities|catalogues|outage-events|GET \/status\/|GET \/api\/v1\/inspections\/:id$|services\/versions|services\/document|\/assets\/|\/language\/|\/links?\//.test(
    route,
  );
