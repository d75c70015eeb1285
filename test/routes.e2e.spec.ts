import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { playStory } from '../src/demo/play-story.js';
import { DEMO_PASSWORD, people, type DemoPerson, type PersonKey } from '../src/demo/world/people.js';
import { permissionsOf, type Permission } from '../src/modules/identity/index.js';
import type { OrganisationKind } from '../src/shared/actor.js';
import { startTestApp, type TestApp } from './support/app.js';
import { EXPECTED, type Expected } from './support/expected-routes.js';
import { routesOf } from './support/routes.js';
import { filled, idsOfTheStory } from './support/story-ids.js';
import type { Visitor } from './support/visitor.js';

const KIND: Partial<Record<DemoPerson['home'], OrganisationKind>> = {
  headquarters: 'headquarters',
  'field-office': 'field-office',
  institute: 'specialised-body',
  agent: 'agent',
};

/** One person for each set of roles in each kind of organisation. */
const ONE_OF_EACH = (Object.keys(people) as PersonKey[]).filter((key) => !/^(nuri|raon)/.test(key));

/** Every route that exists, tried by every role, with the objects of the operator that the story is about. */
describe('every route', () => {
  let test: TestApp;
  let ids: ReadonlyMap<string, string>;

  beforeAll(async () => {
    test = await startTestApp();
    await playStory({ app: test.app, address: test.address }, () => undefined);
    ids = await idsOfTheStory(test.ownerUrl);
  });
  afterAll(() => test.stop());

  it('is in the table of who may use it, and the table names no other', () => {
    expect(routesOf(test.app)).toEqual(Object.keys(EXPECTED).sort());
  });

  it('is closed to anybody who is not signed in, unless it is public', async () => {
    const wrong: string[] = [];
    for (const [route, expected] of Object.entries(EXPECTED)) {
      const status = await attempt(test.visitor(), route, ids);
      const turnedAway = route.includes(' /api/') ? status === 401 : status === 303 || status === 401;
      if (expected === 'public' ? status === 401 || status >= 500 : !turnedAway) wrong.push(`${route}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(ONE_OF_EACH)('answers %s with 403 exactly where the role does not permit it', async (key) => {
    const { email, home, roles }: DemoPerson = people[key];
    const permissions = permissionsOf(roles, KIND[home] ?? 'operator');
    const visitor = await test.visitor().signIn(email, DEMO_PASSWORD);
    const wrong: string[] = [];
    for (const [route, expected] of Object.entries(EXPECTED)) {
      if (isLast(route)) continue; // ends the session, or locks one out
      const status = await attempt(visitor, route, ids, true);
      const permitted = permits(permissions, expected);
      if (permitted ? status === 401 || status >= 500 : status !== 403) wrong.push(`${route}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['author', '/regulator'],
    ['operatorAdmin', '/regulator'],
    ['inspector', '/operator'],
    ['reader', '/operator'],
  ] as const)('of the other side is closed to %s', async (key, side) => {
    const visitor = await test.visitor().signIn(people[key].email, DEMO_PASSWORD);
    const pages = Object.keys(EXPECTED).filter((route) => route.startsWith(`GET ${side}`));
    const statuses = await Promise.all(pages.map((route) => attempt(visitor, route, ids, true)));
    expect(pages.length).toBeGreaterThan(10);
    expect(new Set(statuses)).toEqual(new Set([403]));
  });

  it.each(['nuriAuthor', 'nuriAttester', 'raonAuthor'] as const)(
    'shows nothing of another operator to %s',
    async (key) => {
      const visitor = await test.visitor().signIn(people[key].email, DEMO_PASSWORD);
      const seen: string[] = [];
      for (const route of Object.keys(EXPECTED).filter((name) => name.includes('/:') && !isOpenToAll(name))) {
        const status = await attempt(visitor, route, ids, true);
        const hidden = route.startsWith('GET') ? status === 404 || status === 403 : status >= 400;
        if (!hidden) seen.push(`${route}: ${status}`);
      }
      expect(seen).toEqual([]);
    },
  );
});

/** Reads go through as they are; writes carry an empty body and, signed in, no form token: they are stopped before they change anything. */
async function attempt(
  visitor: Visitor,
  route: string,
  ids: ReadonlyMap<string, string>,
  signedIn = false,
): Promise<number> {
  const [method = 'GET', pattern = '/'] = route.split(' ', 2);
  const path = filled(pattern, ids);
  if (method === 'GET') return (await visitor.api('GET', path)).status;
  if (path.startsWith('/api/')) return (await visitor.api(method, path, {}, { 'if-match': '"0"' })).status;
  return (await visitor.post(path, [['_csrf', signedIn ? await visitor.formToken() : '']])).status;
}

const permits = (permissions: ReadonlySet<Permission>, expected: Expected): boolean =>
  expected === 'public' ||
  expected === 'signed-in' ||
  [expected].flat().some((permission) => permissions.has(permission));

const isLast = (route: string) => /sign-out|DELETE \/api\/v1\/session$|POST \/api\/v1\/links|POST \/link\//.test(route);

/** What everybody signed in may read: the public list of buildings, the checklist in force, an inspection one takes part in, assets; and one's own register by number. */
const isOpenToAll = (route: string) =>
  /facilities|catalogues|GET \/api\/v1\/inspections\/:id$|services\/versions|\/assets\/|\/language\/|\/links?\//.test(
    route,
  );
