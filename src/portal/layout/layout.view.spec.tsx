import { describe, expect, it } from '@jest/globals';
import { parse } from 'node-html-parser';
import { operatorActor, pageContext } from '../../../test/support/page-context.js';
import { unsoundIn } from '../../../test/support/sound-page.js';
import { renderPage } from './index.js';

const page = (html: string) => parse(html);

describe('the frame around every page', () => {
  it('is a whole document in the language of the reader', () => {
    const korean = renderPage(pageContext(), { title: '할 일' }, <p>본문</p>);
    expect(korean).toMatch(/^<!doctype html><html lang="ko">/);
    expect(page(korean).querySelector('title')?.text).toBe('할 일 | 이음');
    const english = page(renderPage(pageContext({ language: 'en' }), { title: 'To do' }, <p>Body</p>));
    expect(english.querySelector('html')?.getAttribute('lang')).toBe('en');
    expect(english.querySelector('title')?.text).toBe('To do | Ieum');
  });

  it('starts with a link that skips to the main content', () => {
    const document = page(renderPage(pageContext(), { title: '할 일' }, null));
    expect(document.querySelector('body')?.firstElementChild?.getAttribute('href')).toBe('#main');
    expect(document.querySelector('main')?.id).toBe('main');
  });

  it('escapes what people wrote', () => {
    const html = renderPage(
      pageContext(),
      { title: '<script>alert(1)</script>' },
      <p>{'<img src=x onerror=alert(1)>'}</p>,
    );
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<img');
    expect(page(html).querySelector('h1')?.text).toBe('<script>alert(1)</script>');
  });

  it('keeps to the content security policy', () => {
    const context = pageContext({ actor: operatorActor('register.read'), notice: '저장하였습니다.', official: true });
    expect(
      unsoundIn(renderPage(context, { title: '할 일', crumbs: [{ label: '자체점검', href: '/a' }] }, null)),
    ).toEqual([]);
  });

  it('shows the menu of the side, without what the reader may not open', () => {
    const context = pageContext({ actor: operatorActor('register.read', 'report.read') });
    const menu = page(renderPage(context, { title: '데이터센터', current: 'sites' }, null)).querySelectorAll(
      'nav.menu a',
    );
    expect(menu.map((link) => link.text)).toEqual(['할 일', '데이터센터', '서비스와 구성', '생존성', '보고서']);
    expect(menu.filter((link) => link.hasAttribute('aria-current')).map((link) => link.text)).toEqual(['데이터센터']);
  });

  it('shows the ministry its own menu', () => {
    const actor = { ...operatorActor('operators.read', 'review.read'), organisationKind: 'headquarters' as const };
    const links = page(renderPage(pageContext({ actor }), { title: '할 일' }, null)).querySelectorAll('nav.menu a');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/regulator',
      '/regulator/operators',
      '/regulator/survivability',
      '/regulator/reviews',
    ]);
  });

  it('says who is signed in as what, and lets them sign out by a form with the token', () => {
    const document = page(renderPage(pageContext({ actor: operatorActor() }), { title: '할 일' }, null));
    expect(document.querySelector('.who')?.text).toContain('가온커뮤니케이션김서연 · 작성자');
    const signOut = document.querySelector('form[action="/sign-out"]');
    expect(signOut?.querySelector('input[name=_csrf]')?.getAttribute('value')).toBe('token-of-the-session');
  });

  it('leads to the same page in the other language', () => {
    const html = renderPage(
      pageContext({ path: '/operator/sites', query: 'q=알파&x=1' }),
      { title: '데이터센터' },
      null,
    );
    const href = page(html).querySelector('a.language')?.getAttribute('href') ?? '';
    expect(new URL(href, 'http://localhost').searchParams.get('back')).toBe('/operator/sites?q=알파&x=1');
  });

  it('names where it can be opened again if it answers a form', () => {
    const addressOf = (answersForm: boolean) =>
      page(renderPage(pageContext({ path: '/operator/sites', answersForm }), { title: '데이터센터' }, null))
        .querySelector('html')
        ?.getAttribute('data-address');
    expect([addressOf(false), addressOf(true)]).toEqual([undefined, '/operator/sites']);
  });

  it('carries the government masthead only where a setting says so', () => {
    expect(renderPage(pageContext(), { title: '할 일' }, null)).not.toContain('공식 전자정부');
    expect(renderPage(pageContext({ official: true }), { title: '할 일' }, null)).toContain('공식 전자정부');
  });

  it('refuses to render a component that has no page around it', async () => {
    const { renderToString } = await import('preact-render-to-string');
    const { Form } = await import('./form.js');
    expect(() => renderToString(<Form action="/x">x</Form>)).toThrow('outside renderPage');
  });
});
