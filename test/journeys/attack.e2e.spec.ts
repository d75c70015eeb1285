import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Item } from '../../src/modules/checklist/index.js';
import { addDays, seoulDate } from '../../src/shared/time.js';
import { anyAnswer } from '../support/any-answer.js';
import { PASSWORD, type TestApp } from '../support/app.js';
import { startAssessmentWorld, type AssessmentWorld } from '../support/assessment-world.js';
import { rawRequest } from '../support/raw-request.js';
import { Visitor, type Answer } from '../support/visitor.js';

const SCRIPT = '<script>alert(1)</script>';
const QUOTES = '"><img src=x onerror=alert(1)>';
const NOBODY = '0190a000-0000-7000-8000-000000000000';

/** Somebody with accounts at two operators, and officials who try more than their role is for. */
describe('an attacker', () => {
  let test: TestApp;
  let world: AssessmentWorld;
  let admin: Visitor;
  let headquarters: string;

  beforeAll(async () => {
    ({ test, world } = await startAssessmentWorld());
    admin = await test.visitor().signIn('admin@msit.example');
    headquarters = await organisationOf(admin);
  });
  afterAll(() => test.stop());

  const raw = (method: string, path: string, headers: Record<string, string> = {}, body?: Buffer | string) =>
    rawRequest(test.address, method, path, { headers, ...(body === undefined ? {} : { body }) });
  const said = (key: string) => `같은 항목이 두 번 나옵니다: ${key}. 한 번만 쓸 수 있습니다.`;
  const faultsOf = ({ body }: Answer) =>
    (body as { faults?: { path: string; code: string }[] }).faults?.map(({ path, code }) => `${path} ${code}`);

  describe('with a page of another site', () => {
    it.each([{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }, { origin: 'null' }])(
      'is turned away, over the API and in the portal: %j',
      async (headers) => {
        for (const path of ['/api/v1/tokens', '/sign-out']) {
          const cookie = world.gaon.author.cookies;
          const answer = await raw('POST', path, { ...headers, cookie, 'content-type': 'application/json' }, '{}');
          expect(answer.status).toBe(403);
        }
      },
    );

    it.each([
      [undefined, undefined, 403],
      ['application/x-www-form-urlencoded', 'name=x', 403],
      ['Application/X-WWW-Form-Urlencoded; charset=utf-8', '', 403],
      ['multipart/form-data; boundary=x', '--x--\r\n', 415],
      ['text/plain', '_csrf=x', 415],
      ['application/json', '[["_csrf","x"]]', 415],
      ['application/yaml', '- [_csrf, x]', 415],
    ])('reaches no page without the token of its forms, as %s', async (type, body, status) => {
      const visitor = await test.visitor().signIn('author@gaon.example');
      const headers = { cookie: visitor.cookies, ...(type === undefined ? {} : { 'content-type': type }) };
      for (const path of ['/sign-out', '/operator/sites', '/operator/choice', '/sign-in', '/language/ko']) {
        expect([path, (await raw('POST', path, headers, body)).status]).toEqual([
          path,
          path === '/language/ko' ? 404 : status,
        ]);
      }
      expect((await visitor.api('GET', '/api/v1/session')).status).toBe(200);
    });

    it('gets nothing with the form token of another session', async () => {
      const other = await world.naru.author.formToken();
      const answer = await world.gaon.author.post('/sign-out', [['_csrf', other]]);
      expect(answer.status).toBe(403);
    });

    it.each([
      '//evil.example',
      '/\\evil.example',
      '/\t/evil.example',
      '\\/evil.example',
      'https://evil.example',
      'javascript:alert(1)',
      '/x\r\nset-cookie: a=b',
      '/가',
      '/\u2028/evil.example',
      ' /operator',
    ])('leads nobody away from this site: %j', async (address) => {
      const back = encodeURIComponent(address);
      const { status, headers } = await raw('GET', `/language/en?back=${back}`);
      expect([status, headers.get('location')]).toEqual([303, '/']);
      expect((await raw('GET', `/language/en?back=/a&back=${back}`)).headers.get('location')).toBe('/');
      const { html } = await test.visitor().page(`/sign-in?next=${back}`);
      expect(html.querySelector('input[name=next]')?.getAttribute('value')).toBeUndefined();
    });
  });

  describe('with odd text', () => {
    it.each(['a\u0000b', '\ud800', 'x\udc00'])('is stored without what no text has: %j', async (odd) => {
      const { assessmentId, author } = world.gaon;
      const at = `/api/v1/assessments/${assessmentId}/answers/SCP-01`;
      const { version } = (await author.api('GET', at)).body as { version: number };
      const { item } = await author.must<{ item: Item }>('GET', at);
      const body = JSON.stringify(anyAnswer(item, `앞${odd}뒤`));
      expect((await author.api('PUT', at, body, { 'if-match': `"${version}"` })).status).toBe(200);
    });

    it.each(['constructor', '__proto__'])('is refused a field that every object has: %s', async (name) => {
      const at = `/api/v1/assessments/${world.gaon.assessmentId}/answers/SCP-01`;
      for (const body of [`{"${name}":"x"}`, `{"values":{"${name}":"x"}}`, `{"plan":{"${name}":{}}}`]) {
        const answer = await world.gaon.author.api('PUT', at, body, { 'if-match': '"0"' });
        expect([answer.status, faultsOf(answer)?.[0]?.endsWith(`${name} unknown`)]).toEqual([422, true]);
      }
      const token = await world.gaon.author.formToken();
      const form = await world.gaon.author.post(
        `/operator/assessments/${world.gaon.assessmentId}/items/SCP-01`,
        [['_csrf', token], [`values.${name}`, 'x'], [name, 'x']], // prettier-ignore
      );
      expect(form.status).toBeLessThan(500);
    });

    it('is refused a body that says a thing twice, with every place of it', async () => {
      const at = `/api/v1/assessments/${world.gaon.assessmentId}/answers/SCP-01`;
      const body = '{"values":{"a":1,\n "\\u0061":2},\n"status":"x","plan":[{"b":1,"b":1}],"status":"y"}';
      const answer = await world.gaon.author.api('PUT', at, body, { 'if-match': '"0"' });
      expect(answer).toMatchObject({ status: 422, body: { type: 'urn:ieum:problem:invalid' } });
      expect((answer.body as { faults: unknown }).faults).toEqual([
        { path: 'values.a', code: 'key-repeated', line: 2, column: 2, message: said('a') },
        { path: 'plan.0.b', code: 'key-repeated', line: 3, column: 29, message: said('b') },
        { path: 'status', code: 'key-repeated', line: 3, column: 37, message: said('status') },
      ]);
      const english = { 'if-match': '"0"', cookie: `${world.gaon.author.cookies}; ieum_language=en` };
      expect((await raw('PUT', at, { ...english, 'content-type': 'application/json' }, body)).text).toContain(
        'The key status appears twice. It may appear once.',
      );
    });

    it('is told of a hundred of the things it says twice, and how many more there are', async () => {
      const body = `{"email":"${'a'.repeat(1000)}"${',"email":"a"'.repeat(300_000)}}`;
      const answer = await test.visitor().api('POST', '/api/v1/session', body);
      expect([answer.status, faultsOf(answer)?.length]).toEqual([422, 101]);
      expect(answer.text).toContain('오류 100건을 표시하였습니다. 표시하지 않은 오류가 299900건 더 있습니다.');
    });

    it('is refused a body nested without end', async () => {
      const deep = `{"values":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
      const at = `/api/v1/assessments/${world.gaon.assessmentId}/answers/SCP-01`;
      expect((await world.gaon.author.api('PUT', at, deep, { 'if-match': '"0"' })).status).toBe(422);
    });

    it.each(['/api/v1/facilities/%00', '/api/v1/facilities/%E2%80%AE', '/link/%00', '/assets/..%2f..%2fpackage.json'])(
      'finds nothing at %s',
      async (path) => {
        expect((await raw('GET', path, { cookie: world.gaon.author.cookies })).status).toBe(404);
      },
    );

    it.each(['/%', '/%zz', '/%ff', '/link/%'])('is told that %s is no address', async (path) => {
      expect((await raw('GET', path)).status).toBe(400);
    });

    it.each(['HEAD', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND', 'DELETE'])('changes nothing with %s', async (verb) => {
      const visitor = await test.visitor().signIn('author@gaon.example');
      for (const path of ['/sign-out', '/operator', `/api/v1/assessments/${world.gaon.assessmentId}/submission`])
        expect((await raw(verb, path, { cookie: visitor.cookies })).status).toBeLessThan(500);
      expect((await visitor.api('GET', '/api/v1/session')).status).toBe(200);
    });

    it('writes no script into a page', async () => {
      const { author, operatorId, assessmentId } = world.naru;
      const site = { code: 'xss', name: `${SCRIPT}${QUOTES}`, extent: 'whole', use: 'own' };
      const { id } = await author.must<{ id: string }>('POST', `/api/v1/operators/${operatorId}/sites`, site);
      const { item } = await author.must<{ item: Item }>('GET', `/api/v1/assessments/${assessmentId}/answers/SCP-01`);
      const answer = anyAnswer(item, `${SCRIPT}${QUOTES} javascript:alert(1)`);
      await author.must('PUT', `/api/v1/assessments/${assessmentId}/answers/SCP-01`, answer, { 'if-match': '"0"' });
      await admin.must('POST', '/api/v1/organisations', { kind: 'agent', name: `${SCRIPT}${QUOTES}`, mandates: [] });
      const invited = { email: 'x@naru.example', name: `${SCRIPT}${QUOTES}`, roles: ['operator-admin'] };
      await admin.must('POST', `/api/v1/organisations/${operatorId}/invitations`, invited);
      const pages = [
        [author, '/operator/sites'],
        [author, `/operator/sites/${id}`],
        [author, '/operator/services'],
        [author, `/operator/assessments/${assessmentId}/items/SCP-01`],
        [author, `/operator/assessments/${assessmentId}/preview`],
        [admin, '/regulator/people'],
        [admin, '/regulator/audit'],
        [author, `/nowhere?${encodeURIComponent(SCRIPT)}`],
        [author, `/sign-in?next=/${encodeURIComponent(QUOTES)}`],
      ] as const;
      for (const [visitor, path] of pages) {
        const { html } = await visitor.page(path);
        const live = html.querySelectorAll('script:not([src]), [onerror], [onload], [href^="javascript:"]');
        expect([path, live.length]).toEqual([path, 0]);
      }
    });
  });

  describe('with ids of another', () => {
    it('hands no item to somebody of another organisation', async () => {
      const { personId } = await world.naru.author.must<{ personId: string }>('GET', '/api/v1/session');
      const at = `/api/v1/assessments/${world.gaon.assessmentId}`;
      for (const path of [`${at}/answers/SCP-01/assignee`, `${at}/domains/SCP/assignee`]) {
        expect((await world.gaon.author.api('PUT', path, { personId })).status).toBe(422);
      }
    });

    it('reaches no file, answer, person or site of another, and none by its own path', async () => {
      const { program, author, assessmentId, operatorId } = world.naru;
      const file = await attach(program, assessmentId);
      const own = `/api/v1/assessments/${world.gaon.assessmentId}/answers/SCP-01`;
      const { personId } = await author.must<{ personId: string }>('GET', '/api/v1/session');
      const { rows } = await author.must<{ rows: { id: string }[] }>('GET', `/api/v1/operators/${operatorId}/sites`);
      for (const [method, path] of [
        ['GET', `/api/v1/evidence/${file}`],
        ['GET', `/evidence/${file}`],
        ['DELETE', `${own}/evidence/${file}`],
        ['DELETE', `/api/v1/assessments/${assessmentId}/answers/SCP-01/evidence/${file}`],
        ['GET', `/api/v1/people/${personId}`],
        ['GET', `/api/v1/sites/${rows[0]?.id ?? NOBODY}`],
        ['DELETE', `/api/v1/sites/${rows[0]?.id ?? NOBODY}`],
      ] as const) {
        expect([path, (await world.gaon.author.api(method, path, undefined, { 'if-match': '"1"' })).status]).toEqual([
          path,
          404,
        ]);
      }
    });

    it('reads no file that was taken off, though it knows its id', async () => {
      const { program, assessmentId } = world.gaon;
      const file = await attach(program, assessmentId);
      await program.must('DELETE', `/api/v1/assessments/${assessmentId}/answers/SCP-01/evidence/${file}`);
      for (const visitor of [program, world.gaon.author, world.inspector])
        expect((await visitor.api('GET', `/api/v1/evidence/${file}`)).status).toBe(404);
    });

    it('names as operator of an agent only an operator', async () => {
      for (const mandate of [NOBODY, headquarters]) {
        const agent = { kind: 'agent', name: '대리', mandates: [mandate] };
        const answer = await admin.api('POST', '/api/v1/organisations', agent);
        expect([answer.status, faultsOf(answer)]).toEqual([422, ['mandates not-an-id']]);
      }
    });

    it('plans no inspection with people or an authority of the wrong side', async () => {
      const { personId } = await world.gaon.author.must<{ personId: string }>('GET', '/api/v1/session');
      const { catalogueId } = await world.manager.must<{ catalogueId: string }>(
        'GET',
        `/api/v1/inspections/${world.inspectionId}`,
      );
      const today = seoulDate(new Date());
      const plan = {
        ...{ title: 'x', regime: 'TBA-22-7', kind: 'regular', basis: 'TBA-consent', year: 2026, catalogueId },
        ...{
          startsOn: today,
          submissionDueOn: addDays(today, 1),
          endsOn: addDays(today, 2),
          authorityId: headquarters,
        },
      };
      const wrong = [
        { inspectorIds: [personId] },
        { signatoryIds: [personId] },
        { recorderIds: [personId] },
        { authorityId: world.gaon.operatorId },
        { authorityId: NOBODY },
        { catalogueId: NOBODY },
        { kind: 'special', operatorIds: [headquarters] },
      ];
      for (const changes of wrong) {
        const answer = await world.manager.api('POST', '/api/v1/inspections', { ...plan, ...changes });
        expect([changes, answer.status === 422 || answer.status === 409]).toEqual([changes, true]);
      }
    });
  });

  describe('with a role too small', () => {
    let operatorAdmin: Visitor;

    beforeAll(async () => {
      operatorAdmin = await admin.colleague({
        organisationId: world.gaon.operatorId,
        email: 'boss@gaon.example',
        roles: ['operator-admin'],
      });
    });

    it('hands out no role of the other side', async () => {
      const invite = (organisationId: string, role: string) =>
        operatorAdmin.api('POST', `/api/v1/organisations/${organisationId}/invitations`, {
          email: `${role}@evil.example`,
          name: 'x',
          roles: [role],
        });
      for (const role of ['inspector', 'signatory', 'ministry-admin', 'recorder', 'constructor'])
        expect((await invite(world.gaon.operatorId, role)).status).toBe(422);
      for (const organisation of [world.naru.operatorId, headquarters])
        expect([403, 404]).toContain((await invite(organisation, 'author')).status);
    });

    it('of the field office manages its own people and nobody of headquarters', async () => {
      const office = { kind: 'field-office', name: '중앙전파관리소', mandates: [] };
      const { id } = await admin.must<{ id: string }>('POST', '/api/v1/organisations', office);
      const fieldAdmin = await admin.colleague({
        organisationId: id,
        email: 'admin@crms.example',
        roles: ['ministry-admin'],
      });
      const invite = (organisationId: string, role: string) =>
        fieldAdmin.api('POST', `/api/v1/organisations/${organisationId}/invitations`, {
          email: `${role}@crms.example`,
          name: 'x',
          roles: [role],
        });
      expect((await invite(id, 'inspector')).status).toBe(201);
      expect((await invite(headquarters, 'signatory')).status).toBe(403);
      const { personId } = await admin.must<{ personId: string }>('GET', '/api/v1/session');
      expect((await fieldAdmin.api('POST', `/api/v1/people/${personId}/resets`)).status).toBe(403);
      const change = { name: 'x', roles: ['reader'], active: false };
      expect((await fieldAdmin.api('PUT', `/api/v1/people/${personId}`, change, { 'if-match': '"1"' })).status).toBe(
        403,
      );
    });

    it('gets no token that makes tokens or lets people in', async () => {
      const expiresOn = addDays(seoulDate(new Date()), 30);
      for (const scope of ['token.manage', 'people.manage', 'organisations.manage']) {
        const answer = await admin.api('POST', '/api/v1/tokens', { name: 'x', scopes: [scope], expiresOn });
        expect([answer.status, faultsOf(answer)]).toEqual([422, ['scopes not-a-choice']]);
      }
      const beyond = { name: 'x', scopes: ['assessment.submit'], expiresOn };
      expect((await world.gaon.author.api('POST', '/api/v1/tokens', beyond)).status).toBe(403);
    });

    it('is out at once when the account is taken out of use: session and token', async () => {
      const organisationId = world.gaon.operatorId;
      const leaver = await operatorAdmin.colleague({ organisationId, email: 'leaver@gaon.example', roles: ['author'] });
      const { personId } = await leaver.must<{ personId: string }>('GET', '/api/v1/session');
      const wanted = { name: 'x', scopes: ['register.read'], expiresOn: addDays(seoulDate(new Date()), 30) };
      const { token } = await leaver.must<{ token: string }>('POST', '/api/v1/tokens', wanted);
      const program = new Visitor(test.address, token);
      expect((await program.api('GET', '/api/v1/session')).status).toBe(200);
      await operatorAdmin.must(
        'PUT',
        `/api/v1/people/${personId}`,
        { name: 'x', roles: ['author'], active: false },
        { 'if-match': '"1"' },
      );
      for (const visitor of [leaver, program]) expect((await visitor.api('GET', '/api/v1/session')).status).toBe(401);
      const again = { email: 'leaver@gaon.example', password: PASSWORD };
      expect((await test.visitor().api('POST', '/api/v1/session', again)).status).toBe(401);
    });

    it('keeps no session that was there before the sign-in', async () => {
      const cookie = 'ieum_session=planted-by-somebody-else';
      const body = JSON.stringify({ email: 'author@gaon.example', password: PASSWORD });
      const answer = await raw('POST', '/api/v1/session', { cookie, 'content-type': 'application/json' }, body);
      expect(answer.status).toBe(201);
      expect(answer.headers.getSetCookie().join()).toMatch(
        /^ieum_session=(?!planted)[\w-]{40,}; Path=\/; HttpOnly; SameSite=Lax$/,
      );
      expect((await raw('GET', '/api/v1/session', { cookie })).status).toBe(401);
    });
  });
});

const organisationOf = async (visitor: Visitor) =>
  (await visitor.must<{ organisationId: string }>('GET', '/api/v1/session')).organisationId;

async function attach(program: Visitor, assessmentId: string): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob(['글']), 'a.txt');
  const answer = await program.upload(`/api/v1/assessments/${assessmentId}/answers/SCP-01/evidence`, form);
  return (answer.body as { id: string }).id;
}
