import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asOwner } from '../support/as-owner.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { Visitor } from '../support/visitor.js';

describe('signing in', () => {
  let test: TestApp;
  let admin: Visitor;
  let headquarters: string;

  beforeAll(async () => {
    test = await startTestApp();
    admin = await test.administrator();
    headquarters = (await admin.must<{ organisationId: string }>('GET', '/api/v1/session')).organisationId;
  });
  afterAll(() => test.stop());

  it('makes the first administrator once only', async () => {
    await expect(test.administrator()).rejects.toThrow('not-first');
  });

  it('never tells whether the address or the password was wrong', async () => {
    const unknown = await test.visitor().api('POST', '/api/v1/session', { email: 'nobody@x.example', password: 'x' });
    const wrong = await test.visitor().api('POST', '/api/v1/session', { email: 'admin@msit.example', password: 'x' });
    expect([unknown.status, wrong.status]).toEqual([401, 401]);
    const told = ({ body }: typeof wrong) => ({ ...(body as object), requestId: '' });
    expect(told(unknown)).toEqual(told(wrong));
  });

  it('delays longer and longer after repeated failures, and says for how long', async () => {
    const attempt = () => test.visitor().api('POST', '/api/v1/session', { email: 'guess@x.example', password: 'x' });
    const statuses = [];
    for (let n = 0; n < 4; n++) statuses.push((await attempt()).status);
    expect(statuses).toContain(429);
    expect(Number((await attempt()).headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('lets an invited colleague in with the link once, and a second time not', async () => {
    const path = `/api/v1/organisations/${headquarters}/invitations`;
    const { secret } = await admin.must<{ secret: string }>('POST', path, {
      email: 'i@msit.example',
      name: '정유진',
      roles: ['inspector'],
    });
    const redeem = () =>
      test.visitor().api('POST', `/api/v1/links/${secret}/redemption`, { password: 'a long enough sentence' });
    expect((await redeem()).status).toBe(204);
    expect((await redeem()).status).toBe(404);
  });

  it('keeps what was being sent when the session ends in the middle of a form', async () => {
    const visitor = test.visitor();
    const kept = await visitor.post('/account/tokens', [
      ['name', '오래 쓴 글'],
      ['_csrf', 'x'],
    ]);
    expect(kept.status).toBe(401);
    expect(kept.html.querySelector('input[name=kept]')?.getAttribute('value')).toContain('오래 쓴 글');
    expect(kept.html.querySelector('form[action="/sign-in/resume"]')).not.toBeNull();
  });

  it('refuses a form that does not carry the token of our page', async () => {
    const answer = await test.visitor().post('/sign-in', [
      ['email', 'admin@msit.example'],
      ['password', 'x'],
    ]);
    expect(answer.status).toBe(403);
    expect(answer.html.text).toContain('요청을 보낸 화면을 확인할 수 없습니다');
  });

  it('sends somebody without a session to sign in and back to where they were going', async () => {
    const { status, html, location } = await test.visitor().page('/regulator?x=1');
    expect(status).toBe(200);
    expect(location).toBe('/sign-in?next=%2Fregulator%3Fx%3D1');
    expect(html.querySelector('input[name=next]')?.getAttribute('value')).toBe('/regulator?x=1');
  });

  it('is seen on every page, also on that of an address that nobody has', async () => {
    const signsOut = async (visitor: Visitor) => {
      const { status, html } = await visitor.page('/an-address-that-nobody-has');
      return [status, html.querySelector('form[action="/sign-out"]') !== null];
    };
    await expect(signsOut(admin)).resolves.toEqual([404, true]);
    await expect(signsOut(test.visitor())).resolves.toEqual([404, false]);
  });

  it('writes into the trail who signed in', async () => {
    const { rows } = await asOwner(test, (owner) =>
      owner.query<{ action: string }>(`SELECT action FROM audit_entry ORDER BY number`),
    );
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['person.invited', 'person.joined', 'person.signed-in']),
    );
  });
});
