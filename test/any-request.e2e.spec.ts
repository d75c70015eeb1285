import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Agent, request as send } from 'node:http';
import { Client } from 'pg';
import { playStory } from '../src/demo/play-story.js';
import { DEMO_PASSWORD, people, type DemoPerson } from '../src/demo/world/people.js';
import { permissionsOf } from '../src/modules/identity/index.js';
import type { OrganisationKind } from '../src/shared/actor.js';
import { anyRequest, type AnyRequest, type ApiDescription } from './support/any-request.js';
import { startTestApp, type TestApp } from './support/app.js';
import { EXPECTED } from './support/expected-routes.js';
import { idsOfTheStory } from './support/story-ids.js';
import type { Visitor } from './support/visitor.js';

/** So many in the suite; more with IEUM_GENERATED_REQUESTS. A failure names its seed and the smallest request that does it. */
const REQUESTS = Number(process.env['IEUM_GENERATED_REQUESTS'] ?? 600);
/** One for each permission that the API asks for. */
const CALLERS = ['author', 'attester', 'operatorAdmin', 'admin', 'inspector', 'signatory', 'recorder'] as const;

describe('whatever is sent to the API', () => {
  let test: TestApp;
  let api: ApiDescription;
  let ids: ReadonlyMap<string, string>;
  const sessions = new Map<string, Visitor>();
  const agent = new Agent({ keepAlive: true });

  beforeAll(async () => {
    test = await startTestApp();
    await playStory({ app: test.app, address: test.address }, () => undefined);
    ids = new Map([...(await idsOfTheStory(test.ownerUrl)), ['people/:id', await somebodyElse(test)]]);
    api = (await test.visitor().api('GET', '/api/openapi.json')).body as ApiDescription;
    for (const key of CALLERS) sessions.set(key, await test.visitor().signIn(people[key].email, DEMO_PASSWORD));
  });
  afterAll(async () => {
    agent.destroy();
    await test.stop();
  });

  it('is answered, never with a fault of ours', async () => {
    const request = anyRequest(api, ids).filter(({ operation }) => !operation.startsWith('DELETE /api/v1/session'));
    await fc.assert(
      fc.asyncProperty(request, fc.nat(), async (wanted, nth) => {
        const status = await statusOf(test.address, agent, wanted, cookieOf(callerFor(wanted.operation, nth)));
        expect(status).toBeLessThan(500);
      }),
      { numRuns: REQUESTS, endOnFailure: false },
    );
  }, 600_000);

  const cookieOf = (key: string | undefined) => (key === undefined ? '' : (sessions.get(key)?.cookies ?? ''));
});

/** Whose account no caller needs. */
async function somebodyElse({ ownerUrl }: TestApp): Promise<string> {
  const client = new Client(ownerUrl);
  await client.connect();
  const { rows } = await client.query<{ id: string }>('SELECT id FROM person WHERE email = $1', [
    people.nuriAuthor.email,
  ]);
  await client.end();
  return rows[0]?.id ?? '';
}

/** Somebody whose role permits the operation, so that what is sent gets as far as it can. */
function callerFor(operation: string, nth: number): string | undefined {
  const expected = EXPECTED[operation.replace(/\{(\w+)\}/g, ':$1')];
  const permitted = CALLERS.filter((key) => {
    const { home, roles }: DemoPerson = people[key];
    const held = permissionsOf(roles, KIND[home] ?? 'operator');
    return expected === 'signed-in' || [expected].flat().some((one) => held.has(one as never));
  });
  return permitted[nth % Math.max(permitted.length, 1)];
}

const KIND: Partial<Record<DemoPerson['home'], OrganisationKind>> = {
  headquarters: 'headquarters',
  'field-office': 'field-office',
  institute: 'specialised-body',
};

/** The status of the answer; 599 where the connection was cut instead. */
function statusOf(address: string, agent: Agent, { method, target, headers, body }: AnyRequest, cookie: string) {
  const { hostname, port } = new URL(address);
  return new Promise<number>((resolve) => {
    const length = body === null ? {} : { 'content-length': body.length };
    const request = send({ hostname, port, agent, method, path: target, headers: { ...headers, ...length, cookie } });
    request.on('response', (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 599));
    });
    request.on('error', () => resolve(599));
    request.end(body ?? undefined);
  });
}
