import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import { unsoundIn } from '../support/sound-page.js';
import { addDays, seoulDate } from '../../src/shared/time.js';
import { Visitor } from '../support/visitor.js';

const PEOPLE = '/regulator/people';

describe('the people of an organisation', () => {
  let test: TestApp;
  let admin: Visitor;
  let headquarters: string;

  const idOf = async (visitor: Visitor) =>
    (await visitor.must<{ personId: string }>('GET', '/api/v1/session')).personId;

  beforeAll(async () => {
    test = await startTestApp();
    admin = await test.administrator();
    headquarters = (await admin.must<{ organisationId: string }>('GET', '/api/v1/session')).organisationId;
  });
  afterAll(() => test.stop());

  it('show a save that another administrator overtook with both, and let the reader overwrite', async () => {
    const inspector = await admin.colleague({
      organisationId: headquarters,
      email: 'inspector@msit.example',
      roles: ['inspector'],
    });
    const page = `${PEOPLE}/${await idOf(inspector)}`;
    const { html } = await admin.page(page);
    const version = html.querySelector('input[name=version]')?.getAttribute('value') ?? '';
    const first = { name: '먼저 저장한 이름', roles: ['inspector', 'signatory'], active: 'true' };
    expect((await admin.submit(page, page, first)).status).toBe(303);
    const late = { name: '나중에 저장한 이름', roles: ['inspector'], active: 'true', version };
    const stale = await admin.submit(page, page, late);
    expect([stale.status, unsoundIn(stale.text)]).toEqual([412, []]);
    expect(stale.html.querySelector('h1')?.text).toBe('화면을 연 뒤에 다른 사람이 내용을 바꾸었습니다');
    expect(stale.html.querySelector('textarea[name=name]')?.text).toBe('나중에 저장한 이름');
    expect(stale.html.querySelectorAll('.dispute').map(({ text }) => text.replaceAll(/\s+/g, ' '))).toEqual([
      expect.stringContaining('먼저 저장한 이름'),
      expect.stringContaining('점검자, 결재권자'),
    ]);
    const form = stale.html.querySelectorAll('form').find((one) => one.getAttribute('action') === page);
    const kept = form?.querySelectorAll('input[type=hidden]') ?? [];
    const fields = kept.map((one) => [one.getAttribute('name') ?? '', one.getAttribute('value') ?? ''] as const);
    expect((await admin.post(page, [...fields, ['name', '나중에 저장한 이름']])).status).toBe(303);
    expect(await admin.must('GET', `/api/v1/people/${await idOf(inspector)}`)).toMatchObject({
      name: '나중에 저장한 이름',
      roles: ['inspector'],
      active: true,
    });
  });

  it('who set a new password act through no token that was made before', async () => {
    const manager = await admin.colleague({
      organisationId: headquarters,
      email: 'second@msit.example',
      roles: ['ministry-admin'],
    });
    const wanted = { name: '배포', scopes: ['people.read'], expiresOn: addDays(seoulDate(new Date()), 30) };
    const { id, token } = await manager.must<{ id: string; token: string }>('POST', '/api/v1/tokens', wanted);
    const program = new Visitor(test.address, token);
    expect((await program.api('GET', '/api/v1/session')).status).toBe(200);
    const reset = `/api/v1/people/${await idOf(manager)}/resets`;
    const { secret } = await admin.must<{ secret: string }>('POST', reset);
    expect((await program.api('GET', '/api/v1/session')).status).toBe(200);
    await test.visitor().must('POST', `/api/v1/links/${secret}/redemption`, { password: 'a long enough sentence' });
    for (const visitor of [program, manager]) expect((await visitor.api('GET', '/api/v1/session')).status).toBe(401);
    await manager.signIn('second@msit.example', 'a long enough sentence');
    const { rows } = await manager.must<{ rows: { revokedAt: string | null }[] }>('GET', '/api/v1/tokens');
    expect(rows.map(({ revokedAt }) => typeof revokedAt)).toEqual(['string']);
    const trail = await admin.must<{ rows: { action: string; subjectId: string }[] }>('GET', '/api/v1/audit-entries');
    const actions = trail.rows.filter(({ subjectId }) => subjectId === id).map(({ action }) => action);
    expect(actions.toSorted()).toEqual(['token.issued', 'token.revoked']);
  });
});
