import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HTMLElement } from 'node-html-parser';
import { startTestApp, type TestApp } from '../support/app.js';
import { unsoundIn } from '../support/sound-page.js';
import type { Answer, Visitor } from '../support/visitor.js';

type Fields = Record<string, string | readonly string[]>;

/** A form, the page that shows it, and what is typed into it: first with a fault, then without. */
interface Case {
  readonly who: 'author' | 'manager';
  readonly page: string;
  readonly action?: string;
  readonly faulty: Fields;
  readonly sound: Fields;
  /** What a colleague saves meanwhile. */
  readonly meanwhile: Fields;
}

const DOCUMENT = `format: ieum-topology/1
sites:
  - { id: alpha, name: 알파 }
  - { id: beta, name: 베타 }
services:
  - { id: messenger, name: 메신저, requires: [auth] }
components:
  - { id: auth, name: 인증, layer: platform, placements: [{ site: alpha, role: active, percent: 100 }] }
`;

const operatorFields = {
  name: '가온',
  businessNumber: '124-81-00998',
  kinds: ['value-added', 'data-centre'],
  koreanOffice: 'true',
  paidServices: 'true',
  publicBody: 'false',
};
const figures = {
  periodFrom: '2025-10-01',
  periodTo: '2025-12-31',
  dailyUsers: '1000000',
  totalSalesWon: '1000000000000',
  source: '2025년 4분기 트래픽 조사',
};
const site = { name: '알파', facilityNumber: 'F-0001', extent: 'hall', use: 'own' };
const component = { name: '인증', layer: 'platform', requiredPercent: '100' };

/** The fields that a browser sends unseen with the form of a page. */
function hiddenOf(page: HTMLElement, action: string): (readonly [string, string])[] {
  const form = page.querySelectorAll('form').find((one) => one.getAttribute('action') === action);
  const hidden = form?.querySelectorAll('input[type=hidden]') ?? [];
  return hidden.map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']);
}

function send(who: Visitor, page: HTMLElement, action: string, fields: Fields): Promise<Answer> {
  const typed = Object.entries(fields).flatMap(([name, values]) =>
    [values].flat().map((value) => [name, value] as [string, string]),
  );
  const unseen = hiddenOf(page, action).filter(([name]) => !(name in fields));
  return who.post(action, [...unseen, ...typed]);
}

describe('a form that came back', () => {
  let test: TestApp;
  let visitors: { readonly author: Visitor; readonly manager: Visitor };
  let gaon: string;
  let alpha: string;

  beforeAll(async () => {
    test = await startTestApp();
    const admin = await test.administrator();
    const { organisationId } = await admin.must<{ organisationId: string }>('GET', '/api/v1/session');
    const manager = await admin.colleague({
      organisationId,
      email: 'manager@msit.example',
      roles: ['scheme-manager', 'ministry-admin'],
    });
    const registered = { ...operatorFields, koreanOffice: true, paidServices: true, publicBody: false, agents: [] };
    ({ id: gaon } = await manager.must<{ id: string }>('POST', '/api/v1/operators', registered));
    const author = await manager.colleague({ organisationId: gaon, email: 'author@gaon.example', roles: ['author'] });
    visitors = { author, manager };
    await manager.must('POST', '/api/v1/facilities', { number: 'F-0001', name: '판교', place: '성남시', groups: {} });
    const form = '/operator/services/document';
    const preview = await author.submit(form, `${form}/comparison`, { text: DOCUMENT });
    await send(author, preview.html, form, {});
    const path = `/api/v1/operators/${gaon}/sites`;
    const { rows } = await author.must<{ rows: { id: string; code: string }[] }>('GET', path);
    alpha = rows.find(({ code }) => code === 'alpha')?.id ?? '';
  });
  afterAll(() => test.stop());

  const cases: Readonly<Record<string, () => Case>> = {
    'of an operator': () => ({
      who: 'manager',
      page: `/regulator/operators/${gaon}/edit`,
      action: `/regulator/operators/${gaon}`,
      faulty: { ...operatorFields, name: '' },
      sound: { ...operatorFields, name: '나중' },
      meanwhile: { ...operatorFields, name: '먼저' },
    }),
    'of figures that nobody had entered yet': () => ({
      who: 'manager',
      page: `/regulator/operators/${gaon}/measurements/2026`,
      faulty: { ...figures, source: '' },
      sound: { ...figures, source: '나중' },
      meanwhile: { ...figures, source: '먼저' },
    }),
    'of a building': () => ({
      who: 'manager',
      page: '/regulator/facilities/F-0001',
      faulty: { name: '', place: '성남시' },
      sound: { name: '나중', place: '성남시' },
      meanwhile: { name: '먼저', place: '성남시' },
    }),
    'of a data centre': () => ({
      who: 'author',
      page: `/operator/sites/${alpha}/facts`,
      faulty: { ...site, name: '' },
      sound: { ...site, name: '나중' },
      meanwhile: { ...site, name: '먼저' },
    }),
    'of a component': () => ({
      who: 'author',
      page: '/operator/services/component/auth',
      faulty: { ...component, name: '' },
      sound: { ...component, name: '나중' },
      meanwhile: { ...component, name: '먼저' },
    }),
  };

  it.each(Object.entries(cases))('%s still names the version that was opened', async (_, made) => {
    const { who, page, action = page, faulty, sound, meanwhile } = made();
    const visitor = visitors[who];
    const { html } = await visitor.page(page);
    expect((await send(visitor, html, action, meanwhile)).status).toBe(303);
    const returned = await send(visitor, html, action, faulty);
    expect([returned.status, unsoundIn(returned.text)]).toEqual([422, []]);
    const late = await send(visitor, returned.html, action, sound);
    expect(late.status).toBe(412);
    expect(late.text).toContain('먼저');
    const kept = await send(visitor, late.html, action, sound);
    expect(kept.status).toBe(303);
  });

  it('of a document says at the next look that somebody saved since it was opened', async () => {
    const { author } = visitors;
    const page = '/operator/services/document';
    const { html } = await author.page(page);
    const text = html.querySelector('textarea')?.text ?? '';
    const other = '/operator/services/component/auth';
    expect((await author.submit(other, other, { ...component, name: '인증 서버' })).status).toBe(303);
    const faulty = await send(author, html, `${page}/comparison`, { text: text.replace('alpha', 'gamma') });
    expect(faulty.status).toBe(422);
    const look = await send(author, faulty.html, `${page}/comparison`, {
      text: text.replace('name: 메신저', 'name: 새 메신저'),
    });
    expect([look.status, look.html.querySelector('h1')?.text]).toEqual([
      200,
      '확인하시는 동안 다른 사람이 먼저 저장하였습니다',
    ]);
    expect(look.text).toContain('인증 서버');
    expect((await send(author, look.html, page, {})).status).toBe(303);
  });

  it('with cells says at the next look that somebody saved since it was opened', async () => {
    const { author } = visitors;
    const page = '/operator/services/block';
    const cells = { component: 'auth', site: 'alpha' };
    const { html } = await author.page(page);
    const other = '/operator/services/component/auth';
    expect((await author.submit(other, other, { ...component, name: '인증' })).status).toBe(303);
    const faulty = await send(author, html, `${page}/comparison`, { ...cells, block: '모름' });
    expect(faulty.status).toBe(422);
    const look = await send(author, faulty.html, `${page}/comparison`, { ...cells, block: '운영 90' });
    expect([look.status, look.html.querySelector('h1')?.text]).toEqual([
      200,
      '확인하시는 동안 다른 사람이 먼저 저장하였습니다',
    ]);
    expect((await send(author, look.html, page, {})).status).toBe(303);
  });
});
