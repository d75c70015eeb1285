import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { HTMLElement } from 'node-html-parser';
import { longComputation } from '../support/long-computation.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { unsoundIn } from '../support/sound-page.js';
import type { Visitor } from '../support/visitor.js';

const operator = (name: string, businessNumber: string) => ({
  ...{ name, businessNumber, kinds: ['value-added'], agents: [] },
  ...{ koreanOffice: true, paidServices: true, publicBody: false },
});

const OCTOBER = readFileSync(new URL('../../src/modules/survivability/case-2022-10-15.yaml', import.meta.url), 'utf8');
const PAGE = '/operator/survivability';

/** A takeover that nobody has drilled. */
const UNDRILLED = `format: ieum-topology/1
sites: [{ id: a, name: 알파 }, { id: b, name: 베타 }]
services:
  - { id: talk, name: 톡, core: true, requires: [front] }
  - { id: mail, name: 메일, requires: [] }
components:
  - id: front
    name: 화면
    layer: application
    placements:
      - { site: a, role: active, percent: 100 }
      - { site: b, role: standby, percent: 100, takeover: { minutes: 15 } }
`;

describe('the pages of survivability', () => {
  let test: TestApp;
  let author: Visitor;
  let reader: Visitor;
  let newcomer: Visitor;
  let gaon: string;

  beforeAll(async () => {
    test = await startTestApp();
    const admin = await test.administrator();
    const { organisationId } = await admin.must<{ organisationId: string }>('GET', '/api/v1/session');
    const roles = ['scheme-manager', 'ministry-admin'];
    const ministry = await admin.colleague({ organisationId, email: 'manager@msit.example', roles });
    const register = (name: string, number: string) =>
      ministry.must<{ id: string }>('POST', '/api/v1/operators', operator(name, number));
    ({ id: gaon } = await register('가온', '124-81-00998'));
    const nuri = await register('누리', '2208162517');
    const join = (organisation: string, email: string, role: string) =>
      ministry.colleague({ organisationId: organisation, email, roles: [role] });
    author = await join(gaon, 'author@gaon.example', 'author');
    reader = await join(gaon, 'reader@gaon.example', 'reader');
    newcomer = await join(nuri.id, 'author@nuri.example', 'author');
    await put(OCTOBER, 'application/yaml', 0);
  });
  afterAll(() => test.stop());

  const put = (document: string, type: string, version: number) =>
    author.must('PUT', `/api/v1/operators/${gaon}/topology`, document, {
      ...{ 'content-type': type, 'if-match': `"${version}"` },
    });
  const open = async (who: Visitor, path: string): Promise<HTMLElement> => {
    const { status, html } = await who.page(path);
    expect([path, status]).toEqual([path, 200]);
    expect(unsoundIn(html.toString())).toEqual([]);
    return html;
  };
  /** As a browser does with a page that loads itself again. */
  const computed = async (who: Visitor, path: string): Promise<HTMLElement> => {
    const html = await open(who, path);
    if (html.querySelector('meta[http-equiv=refresh]') === null) return html;
    await new Promise((resolve) => setTimeout(resolve, 200));
    return computed(who, path);
  };
  const heading = (html: HTMLElement) => html.querySelector('h1')?.text ?? '';
  const main = (html: HTMLElement) => html.querySelector('main')?.text ?? '';

  it('say the outcome as a sentence, from which version, engine and day, and that it is no evidence in itself', async () => {
    const html = await computed(author, `${PAGE}?asOf=2022-10-15`);
    expect(heading(html)).toMatch(/기능 상실 시 핵심서비스 \d+개 중 \d+개가 자력으로 복구되지 않습니다$/);
    expect(main(html)).toContain('등록 제1판');
    expect(main(html)).toContain('산출 엔진 1, 2022. 10. 15. 기준');
    expect(main(html)).toContain('그 자체로 위반의 증거가 되지 않습니다');
    expect(html.querySelector('nav a[aria-current]')?.text).toBe('생존성');
  });

  it('lead from a cell of the picture to its reason, the chain, the recovery and the law', async () => {
    const html = await computed(reader, PAGE);
    const links = html.querySelectorAll('svg.picture a');
    const gone = links.find((link) => link.getAttribute('aria-label')?.includes('자력 복구 불가') === true);
    const href = gone?.getAttribute('href')?.replaceAll('&amp;', '&') ?? '';
    expect(href).toMatch(/#why$/);
    const why = await computed(reader, href);
    const section = why.querySelector('#why');
    expect(section?.querySelectorAll('svg.picture[role=img]').length).toBeGreaterThan(0);
    expect(section?.querySelector('b')?.text).toContain('자력 복구 불가');
    expect(main(why)).toContain('「방송통신발전 기본법」 제38조제1항');
    expect(main(why)).toContain('해당 법령의 적용대상인 경우');
    expect(main(why)).toContain('구성요소로 등록되어 있지 않습니다(id: user-notice)');
  });

  it('hold the whole outcome as a table as well, on both bases', async () => {
    const html = await computed(author, PAGE);
    const { outcomes } = await author.must<{
      outcomes: { declared: { scenarios: { services: unknown[] }[] } };
    }>('GET', `/api/v1/operators/${gaon}/survivability?basis=declared`);
    const all = outcomes.declared.scenarios.reduce((sum, { services }) => sum + services.length, 0);
    expect(html.querySelector('details caption')?.text).toBe(`모든 결과 ${all}건, 나쁜 것부터`);
    expect(html.querySelectorAll('details tbody tr')).toHaveLength(Math.min(50, all));
  });

  it('hold declared and proven side by side in one picture, each leading to its own reason', async () => {
    await put(UNDRILLED, 'application/yaml', 1);
    const html = await computed(author, PAGE);
    expect(html.querySelectorAll('.box svg.picture')).toHaveLength(1);
    const strip = html
      .querySelectorAll('.box svg.picture a')
      .find((link) => link.getAttribute('href')?.includes('basis=proven') === true);
    expect(strip?.getAttribute('aria-label')).toContain('실증 기준');
    expect(main(html)).toMatch(/등록 기준과 결과가 다른 칸은 [1-9]\d*개입니다/);
    const why = await computed(author, strip?.getAttribute('href')?.replaceAll('&amp;', '&') ?? '');
    expect(why.querySelector('#why b')?.text).toMatch(/^실증 기준: /);
    expect(why.querySelector('#why > p > a')?.getAttribute('href')).toContain('basis=declared');
  });

  it('show the part of it that is asked for, with the day and basis kept, and say where nothing is like that', async () => {
    const services = (html: HTMLElement) => [
      ...new Set(html.querySelectorAll('details tbody th').map((cell) => cell.text)),
    ];
    const whole = await computed(author, PAGE);
    const core = await computed(author, `${PAGE}?services=core&losses=site&basis=proven&asOf=2022-10-15`);
    expect(services(core).length).toBeLessThan(services(whole).length);
    expect(core.querySelector('summary')?.text).toContain('핵심서비스만');
    const form = core.querySelector('form[role=search]');
    const value = (name: string) => form?.querySelector(`[name=${name}]`)?.getAttribute('value');
    expect([value('basis'), value('asOf')]).toEqual(['proven', '2022-10-15']);
    expect(form?.querySelector('[name=services] option[selected]')?.getAttribute('value')).toBe('core');
    const [first = ''] = services(core);
    expect(services(await computed(author, `${PAGE}?name=${encodeURIComponent(first)}`))).toEqual([first]);
    const none = await computed(author, `${PAGE}?name=${encodeURIComponent('<없음>')}`);
    expect(main(none)).toContain('조건에 맞는 서비스나 상실이 없습니다');
    expect(none.querySelectorAll('svg.picture')).toHaveLength(0);
    const wrong = ['services=all', 'losses=pair', `name=${'가'.repeat(201)}`, 'name=a&name=b'];
    const answers = await Promise.all(wrong.map((query) => author.page(`${PAGE}?${query}`)));
    expect(answers.map(({ status }) => status)).toEqual(wrong.map(() => 422));
    expect(answers.every(({ html }) => heading(html) !== '')).toBe(true);
  });

  it('take another day, another version and the loss of two sites at once', async () => {
    const pairs = await computed(author, `${PAGE}?set=n-2&version=1`);
    expect(pairs.querySelectorAll('svg.picture a').length).toBeGreaterThan(0);
    expect(heading(pairs)).toContain(' + ');
    expect((await author.page(`${PAGE}?version=9`)).status).toBe(404);
    expect((await author.page(`${PAGE}?asOf=2026-02-30`)).status).toBe(422);
    const bad = await author.page(`${PAGE}?set=n-3`);
    expect([bad.status, heading(bad.html)]).toEqual([422, '주소에 쓸 수 없는 값이 있습니다']);
    expect(main(bad.html)).toContain('set: 다음 가운데에서 골라 주십시오: n-1, n-2. 입력한 값: n-3');
    expect(bad.html.querySelector('main a.btn')?.getAttribute('href')).toBe(PAGE);
  });

  it('lead who has registered nothing yet to registering', async () => {
    const html = await open(newcomer, PAGE);
    expect(main(html)).toContain('아직 산출할 등록정보가 없습니다');
    const first = (page: HTMLElement) => page.querySelector('main .empty a.btn')?.getAttribute('href');
    expect(first(html)).toBe('/operator/sites/new');
    expect(first(await open(newcomer, '/operator/services'))).toBe('/operator/sites/new');
  });

  it('show how far a long computation has come, join a second reader to it, and end it on request', async () => {
    await put(longComputation, 'application/json', 2);
    const path = `${PAGE}?set=n-2`;
    const waiting = await open(author, path);
    expect(heading(waiting)).toBe('산출하고 있습니다');
    expect(waiting.querySelector('meta[http-equiv=refresh]')).not.toBeNull();
    const keyIn = (html: HTMLElement) => html.querySelector('input[name=key]')?.getAttribute('value');
    expect(keyIn(await open(reader, path))).toBe(keyIn(waiting));
    const fields = waiting.querySelectorAll('main form input[type=hidden]');
    const cancelled = await author.post(
      `${PAGE}/cancellation`,
      fields.map((field) => [field.getAttribute('name') ?? '', field.getAttribute('value') ?? '']),
    );
    expect(cancelled.status).toBe(200);
    expect(heading(cancelled.html)).toBe('산출을 중단하였습니다');
    expect(cancelled.html.querySelector('main a.btn')?.getAttribute('href')).toContain('set=n-2');
  });
});
