import { describe, expect, it } from '@jest/globals';
import { parse } from 'node-html-parser';
import { pageContext } from '../../../test/support/page-context.js';
import { unsoundIn } from '../../../test/support/sound-page.js';
import { TOKEN_SCOPES } from '../../modules/identity/people.input.js';
import { newId } from '../../platform/database/new-id.js';
import { renderPage } from '../layout/index.js';
import { renderExpiredSession } from './expired-session.view.js';
import { renderInvitation } from './invitation.view.js';
import { renderLinkGone } from './link-gone.view.js';
import { renderReset } from './reset.view.js';
import { renderResume } from './resume.view.js';
import { renderSignIn } from './sign-in.view.js';
import { TokensView } from './tokens.view.js';

const context = pageContext();
const kept = {
  action: '/operator/assessments/1',
  fields: [
    { name: 'version', value: '3' },
    { name: 'text', value: '"따옴표"와 <b>꺾쇠</b>\n둘째 줄' },
    { name: 'sites', value: '알파' },
    { name: 'sites', value: '베타' },
  ],
};
const link = { action: '/link/secret', email: 'a@gaon.example', minLength: 12, faults: [] };

describe('the pages of an account', () => {
  it('are sound in both languages', () => {
    for (const language of ['ko', 'en'] as const) {
      const there = pageContext({ language });
      const pages = [
        renderSignIn(there, { email: '', faults: [], next: '/operator', demo: true }),
        renderInvitation(there, { ...link, organisation: '가온커뮤니케이션', role: '작성자', name: '김서연' }),
        renderReset(there, link),
        renderLinkGone(there),
        renderExpiredSession(there, { email: '', faults: [], kept }),
        renderResume(there, { kept, discardHref: '/operator' }),
      ];
      for (const html of pages) expect(unsoundIn(html)).toEqual([]);
    }
  });

  it('never bring a password back, but the address that was typed', () => {
    const faults = [{ name: 'email', label: '', sentence: '전자우편 주소 또는 비밀번호가 맞지 않습니다.' }];
    const page = parse(renderSignIn(context, { email: 'a@b.kr', faults, next: null, demo: false }));
    expect(page.querySelector('input[name=email]')?.getAttribute('value')).toBe('a@b.kr');
    expect(page.querySelector('input[name=password]')?.getAttribute('value')).toBe('');
    const summary = page.querySelector('[role=alert]');
    expect(summary?.querySelector('h2')?.text).toBe('처리하지 못하였습니다');
    expect(summary?.text).not.toContain('그대로 있습니다');
  });

  it('let browsers fill in and remember the right things', () => {
    const purpose = (html: string) =>
      parse(html)
        .querySelectorAll('input[type=password]')
        .map((input) => input.getAttribute('autocomplete'));
    expect(purpose(renderSignIn(context, { email: '', faults: [], next: null, demo: false }))).toEqual([
      'current-password',
    ]);
    expect(purpose(renderReset(context, link))).toEqual(['new-password', 'new-password']);
  });
});

describe('a session that ended in the middle of a form', () => {
  it('carries what was typed through signing in again, whole', () => {
    const page = parse(renderExpiredSession(context, { email: '', faults: [], kept }));
    const carried = page.querySelector('form[action="/sign-in/resume"] input[name=kept]')?.getAttribute('value') ?? '';
    expect(JSON.parse(carried)).toEqual(kept);
  });

  it('then offers to send it with the token of the new session, repeated fields and all', () => {
    const form = parse(renderResume(context, { kept, discardHref: '/operator' })).querySelector(
      `form[action="${kept.action}"]`,
    );
    const sent = form
      ?.querySelectorAll('input')
      .map((input) => [input.getAttribute('name'), input.getAttribute('value')]);
    expect(sent).toEqual([['_csrf', 'token-of-the-session'], ...kept.fields.map(({ name, value }) => [name, value])]);
  });
});

describe('the page of tokens', () => {
  it('names what a token may be used for in the words of the reader, with the code that programs know beside it', () => {
    const issuedAt = new Date('2026-11-23T00:00:00Z');
    const times = {
      createdAt: issuedAt,
      expiresAt: new Date('2027-01-01T00:00:00Z'),
      lastUsedAt: null,
      revokedAt: null,
    };
    const row = { id: newId<'api-token'>(), name: '배포', scopes: TOKEN_SCOPES, ...times };
    const view = (
      <TokensView page={{ rows: [row], next: null }} scopes={TOKEN_SCOPES} typed={{}} faults={[]} issued={null} />
    );
    const page = parse(renderPage(context, { title: '토큰' }, view));
    const names = (selector: string) =>
      page.querySelectorAll(selector).map((one) => [one.querySelector('small')?.text.trim(), one.text.trim()] as const);
    for (const found of [names('.opts label'), names('tbody td div')]) {
      expect(found.map(([code]) => code)).toEqual([...TOKEN_SCOPES]);
      for (const [code = '', text] of found) expect(text.replace(code, '')).toMatch(/[가-힣]/);
    }
  });
});
