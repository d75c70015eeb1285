import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Agent, request as send } from 'node:http';
import { people, type DemoPerson, type PersonKey } from '../src/demo/world/people.js';
import { permissionsOf } from '../src/modules/identity/roles.js';
import type { OrganisationKind } from '../src/shared/actor.js';
import { anyRequest, type AnyRequest, type ApiDescription } from './support/any-request.js';
import { asOwner } from './support/as-owner.js';
import { EXPECTED } from './support/expected-routes.js';
import { startStoryApp, type StoryApp } from './support/story-app.js';

/** So many in the suite; more with IEUM_GENERATED_REQUESTS. A failure names its seed and the smallest request that does it. */
const REQUESTS = Number(process.env['IEUM_GENERATED_REQUESTS'] ?? 300);
/** One for each permission that the API asks for. */
const CALLERS = ['author', 'attester', 'operatorAdmin', 'admin', 'inspector', 'signatory', 'recorder'] as const;

describe('whatever is sent to the API', () => {
  let test: StoryApp;
  let api: ApiDescription;
  let ids: ReadonlyMap<string, string>;
  const agent = new Agent({ keepAlive: true });

  beforeAll(async () => {
    test = await startStoryApp();
    ids = new Map([...test.ids, ['people/:id', await somebodyElse(test)]]);
    api = (await test.visitor().api('GET', '/api/openapi.json')).body as ApiDescription;
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
  });

  const cookieOf = (key: PersonKey | undefined) => (key === undefined ? '' : test.as(key).cookies);
});

/** Whose account no caller needs. */
async function somebodyElse(test: StoryApp): Promise<string> {
  const sql = 'SELECT id FROM person WHERE email = $1';
  const { rows } = await asOwner(test, (owner) => owner.query<{ id: string }>(sql, [people.nuriAuthor.email]));
  return rows[0]?.id ?? '';
}

/** Somebody whose role permits the operation, so that what is sent gets as far as it can. */
function callerFor(operation: string, nth: number): PersonKey | undefined {
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
