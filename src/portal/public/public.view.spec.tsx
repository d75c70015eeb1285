import { describe, expect, it } from '@jest/globals';
import { parse } from 'node-html-parser';
import { pageContext } from '../../../test/support/page-context.js';
import { unsoundIn } from '../../../test/support/sound-page.js';
import { renderError } from './error.view.js';
import { renderStart } from './start.view.js';

const account = {
  email: 'author@gaon.example',
  password: 'correct horse battery',
  name: '김서연',
  role: '작성자',
  organisation: '가온커뮤니케이션',
  look: '자체점검에 답해 보십시오.',
};

const certificate = { holder: '이음 문서 서명', fingerprint: 'ab'.repeat(32), isOwn: true };

describe('the start page', () => {
  it('says with what reports are signed, and that nobody else vouches for a certificate of its own', () => {
    const shown = (isOwn: boolean) =>
      renderStart(pageContext(), { demoAccounts: null, certificate: { ...certificate, isOwn } });
    expect(shown(true)).toContain(certificate.fingerprint);
    expect(shown(true)).toContain('스스로 만든 것');
    expect(shown(false)).not.toContain('스스로 만든 것');
  });

  it('says in a demonstration that everything is invented, and who to sign in as to see what', () => {
    const html = renderStart(pageContext(), { demoAccounts: [account], certificate });
    expect(html).toContain('시연을 위해 지어낸 것');
    const row = parse(html).querySelector('tbody tr')?.text;
    for (const word of Object.values(account)) expect(row).toContain(word);
    expect(unsoundIn(html)).toEqual([]);
  });

  it('signs in with one press in a demonstration', () => {
    const form = parse(renderStart(pageContext(), { demoAccounts: [account], certificate })).querySelector('td form');
    expect(form?.getAttribute('action')).toBe('/sign-in');
    expect(form?.querySelector('button')?.getAttribute('aria-label')).toBe('김서연 계정으로 로그인');
  });

  it('shows no account and no word of a demonstration where none runs', () => {
    const html = renderStart(pageContext(), { demoAccounts: null, certificate });
    expect(html).not.toContain('시연');
    expect(parse(html).querySelector('table')).toBeNull();
  });
});

describe('an error page', () => {
  it.each([400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, 500, 503])(
    'says in both languages what %i means',
    (status) => {
      const titles = (['ko', 'en'] as const).map((language) => {
        const html = renderError(pageContext({ language }), { status });
        expect(unsoundIn(html)).toEqual([]);
        return parse(html).querySelector('h1')?.text ?? '';
      });
      expect(titles[0]).toMatch(/[가-힣]/);
      expect(titles[1]).toMatch(/^[A-Za-z ,]+$/);
    },
  );

  it('lists the reasons and what is possible instead', () => {
    const html = renderError(pageContext(), {
      status: 409,
      reasons: ['필수 항목에 답하지 않았습니다.'],
      allowed: ['이어서 작성'],
    });
    expect(
      parse(html)
        .querySelectorAll('main li')
        .map((item) => item.text),
    ).toEqual(['필수 항목에 답하지 않았습니다.', '이어서 작성']);
  });

  it('falls back on the nearest kind for a status it has no words for', () => {
    const title = (status: number) => parse(renderError(pageContext(), { status })).querySelector('h1')?.text;
    expect(title(418)).toBe(title(400));
    expect(title(502)).toBe(title(500));
  });

  it('names the request, so that it can be found', () => {
    expect(renderError(pageContext(), { status: 500, requestId: 'request-17' })).toContain('request-17');
  });
});
