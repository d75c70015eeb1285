import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import { unsoundIn } from '../support/sound-page.js';
import { addDays, seoulDate } from '../../src/shared/time.js';
import { Visitor } from '../support/visitor.js';

const PEOPLE = '/regulator/people';

const GAON = {
  name: '가온',
  businessNumber: '124-81-00998',
  kinds: ['value-added'],
  koreanOffice: true,
  paidServices: true,
  publicBody: false,
  agents: [],
};

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

  it('who were invited are shown as such until they set a password, and are not invited twice', async () => {
    const late = { name: '한늦음', email: 'late@msit.example', roles: ['reader'] };
    const invited = await admin.submit(PEOPLE, PEOPLE, late);
    const row = async () => {
      const { html } = await admin.page(PEOPLE);
      const rows = html.querySelectorAll('main table tbody tr').map(({ text }) => text.replaceAll(/\s+/g, ' '));
      return rows.find((text) => text.includes('한늦음')) ?? '';
    };
    expect(await row()).toMatch(/초대됨 \d{4}\. \d+\. \d+\. · 링크 기한 \d{4}\./);
    const ownPage = async () => {
      const { html } = await admin.page(PEOPLE);
      const link = html.querySelectorAll('main table a').find(({ text }) => text === '한늦음');
      return (await admin.page(link?.getAttribute('href') ?? '')).html.querySelector('main')?.text ?? '';
    };
    expect(await ownPage()).toMatch(/초대됨.*링크 기한/s);
    expect(await ownPage()).not.toMatch(/사용 중(?!지)/);
    const again = await admin.submit(PEOPLE, PEOPLE, { ...late, name: '다른 이름' });
    expect([again.status, unsoundIn(again.text)]).toEqual([422, []]);
    expect(again.html.querySelector('#problems')?.text).toContain('이미 등록된 구성원입니다: 한늦음.');
    const secret = invited.html.querySelector('code.secret')?.text.split('/').at(-1) ?? '';
    await test.visitor().must('POST', `/api/v1/links/${secret}/redemption`, { password: 'a long enough sentence' });
    expect(await row()).toMatch(/사용 중$/);
    expect(await ownPage()).toMatch(/사용 중(?!지)/);
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

  describe('of an operator', () => {
    let gaon: string;
    let attester: Visitor;
    const change = { name: '박도현', roles: ['attester'], active: true };
    const put = async (who: Visitor, id: string) => {
      const { version } = await who.must<{ version: number }>('GET', `/api/v1/people/${id}`);
      return who.api('PUT', `/api/v1/people/${id}`, change, { 'if-match': `"${String(version)}"` });
    };

    beforeAll(async () => {
      ({ id: gaon } = await admin.must<{ id: string }>('POST', '/api/v1/operators', GAON));
      const invited = { organisationId: gaon, email: 'attester@gaon.example', roles: ['attester'] };
      attester = await admin.colleague(invited);
    });

    it('are let back in by the ministry while nobody of their own could', async () => {
      const id = await idOf(attester);
      expect((await put(admin, id)).status).toBe(200);
      expect((await admin.api('POST', `/api/v1/people/${id}/resets`)).status).toBe(201);
      expect((await admin.page(`${PEOPLE}/${id}`)).html.querySelectorAll('main form')).toHaveLength(2);
    });

    it('are managed by their own administrator from then on, and the ministry is told so', async () => {
      const id = await idOf(attester);
      const invited = { organisationId: gaon, email: 'admin@gaon.example', roles: ['operator-admin'] };
      const own = await admin.colleague(invited);
      const reason = '이 기관의 계정은 그 기관의 관리자가 관리합니다.';
      const reset = await admin.api('POST', `/api/v1/people/${id}/resets`);
      const another = { email: 'second@gaon.example', name: '둘째', roles: ['attester'] };
      const invite = (who: Visitor) => who.api('POST', `/api/v1/organisations/${gaon}/invitations`, another);
      for (const answer of [await put(admin, id), reset, await invite(admin)]) {
        expect(answer.status).toBe(403);
        expect((answer.body as { detail: string }).detail).toContain(reason);
      }
      const { status, html } = await admin.page(`${PEOPLE}/${id}`);
      expect([status, unsoundIn(html.toString())]).toEqual([200, []]);
      expect(html.querySelectorAll('main form')).toEqual([]);
      expect(html.querySelector('main')?.text).toContain(reason);
      const token = ['_csrf', await admin.formToken()] as const;
      const pressed = await admin.post(`${PEOPLE}/${id}/reset`, [token]);
      expect([pressed.status, pressed.text.includes(reason)]).toEqual([403, true]);
      expect((await invite(own)).status).toBe(201);
      expect((await put(own, id)).status).toBe(200);
      expect((await own.api('POST', `/api/v1/people/${id}/resets`)).status).toBe(201);
    });

    it('whose only administrator is locked out have that one let back in', async () => {
      const { rows } = await admin.must<{ rows: { id: string; email: string }[] }>('GET', '/api/v1/people');
      const own = rows.find(({ email }) => email === 'admin@gaon.example')?.id ?? '';
      expect((await admin.api('POST', `/api/v1/people/${own}/resets`)).status).toBe(201);
    });
  });
});
