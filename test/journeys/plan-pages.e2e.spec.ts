import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HTMLElement } from 'node-html-parser';
import type { Topology } from '../../src/modules/topology/index.js';
import { unsoundIn } from '../support/sound-page.js';
import { longComputation } from '../support/long-computation.js';
import { startStoryApp, type StoryApp } from '../support/story-app.js';
import type { Visitor } from '../support/visitor.js';

const PLANS = '/operator/survivability/plans';
const ACTIVE = { site: 'beta', role: 'active', percent: '100' };

describe('the pages of plans', () => {
  let test: StoryApp;
  let author: Visitor;
  let gaon: string;

  beforeAll(async () => {
    test = await startStoryApp();
    author = test.as('author');
    gaon = test.ids.get('operators/:id') ?? '';
  });
  afterAll(() => test.stop());

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
  const main = (html: HTMLElement) => html.querySelector('main')?.text ?? '';
  const heading = (html: HTMLElement) => html.querySelector('h1')?.text ?? '';
  const make = async (title: string): Promise<string> => {
    const { status, headers } = await author.submit(`${PLANS}/new`, PLANS, { title });
    expect(status).toBe(303);
    return (headers.get('location') ?? '').replace(/\?.*$/, '');
  };
  const place = (plan: string, fields: Record<string, string | readonly string[]>) =>
    author.submit(plan, `${plan}/placements`, fields);
  const topology = () => author.must<Topology>('GET', `/api/v1/operators/${gaon}/topology`);
  const documentOf = async (plan: string): Promise<Topology> =>
    (await author.must<{ document: Topology }>('GET', `/api/v1/operators/${gaon}/plans/${plan.split('/').at(-1)}`))
      .document;
  const placement = ({ components }: Topology, component: string, site: string) =>
    components.find(({ id }) => id === component)?.placements.find((each) => each.site === site);

  it('are led to from the survivability, and list each plan with what it changes and comes to', async () => {
    const from = await computed(author, '/operator/survivability');
    expect(from.querySelector(`main a[href="${PLANS}"]`)?.text).toBe('가정 분석');
    const list = await open(author, PLANS);
    const row = list.querySelectorAll('tbody tr').find((each) => each.text.includes('인증 서버를 베타에도 운영'));
    expect(row?.text).toContain('배치 추가 2 · 변경 1');
    expect(row?.text).toMatch(/핵심서비스 3개 중 2개가 자력으로 복구되지 않습니다.*→.*핵심서비스 3개 중 1개가/s);
    const [link] = row?.querySelectorAll('a') ?? [];
    expect(await computed(test.as('attester'), link?.getAttribute('href') ?? '')).toBeDefined();
  });

  it('mark and count what is different, list the changes, and leave the register as it is', async () => {
    const registered = await topology();
    const plan = await make('키 저장소도 베타에');
    expect(main(await computed(author, plan))).toContain('현재 등록과 달라지는 칸이 없습니다');
    for (const component of ['secret-store', 'sign-in-server', 'token-cache']) {
      const { status, headers } = await place(plan, { component, ...ACTIVE });
      expect([status, headers.get('location')]).toEqual([303, `${plan}?notice=plan-changed`]);
    }
    const html = await computed(author, plan);
    expect(heading(html)).toMatch(/^가정안에서는 .*핵심서비스 3개 중 1개가 자력으로 복구되지 않습니다$/);
    expect(main(html)).toMatch(/, \d{4}\. \d+\. \d+\. 기준으로 산출/);
    expect(main(html)).toMatch(/달라지는 칸 [1-9]\d*개: 나아짐 [1-9]\d*, 나빠짐 0/);
    expect(html.querySelector('svg.picture')?.text).toContain('전: 자력 복구 불가');
    expect(main(html)).toContain('secret-store → beta');
    expect(main(html)).toContain('처리 용량: 70% → 100%');
    expect(await topology()).toEqual(registered);
  });

  it('take a change back, one at a time', async () => {
    const plan = await make('되돌리기');
    await place(plan, { component: 'secret-store', ...ACTIVE });
    await place(plan, { component: 'message-router', ...ACTIVE, role: 'none', percent: '' });
    expect(placement(await documentOf(plan), 'message-router', 'beta')).toBeUndefined();
    const restored = await author.submit(plan, `${plan}/restoration/placements/message-router@beta`, {});
    expect(restored.status).toBe(303);
    const document = await documentOf(plan);
    expect(placement(document, 'message-router', 'beta')).toEqual(
      placement(await topology(), 'message-router', 'beta'),
    );
    expect(placement(document, 'secret-store', 'beta')).toMatchObject({ role: 'active' });
    expect(
      (await author.post(`${plan}/restoration/placements/none`, [['_csrf', await author.formToken()]])).status,
    ).toBe(404);
  });

  it('keep the drill of a placement that is changed without one', async () => {
    const plan = await make('전환을 빠르게');
    const faster = { component: 'message-router', site: 'beta', role: 'standby', percent: '100', minutes: '3' };
    await place(plan, faster);
    expect(placement(await documentOf(plan), 'message-router', 'beta')).toMatchObject({
      takeover: { minutes: 3, needs: [], lastDrill: { date: '2026-05-20', measuredMinutes: 14 } },
    });
  });

  it('show what is wrong with a placement, beside what was typed', async () => {
    const plan = await make('틀린 배치');
    const answer = await place(plan, { component: 'secret-store', site: 'beta', role: 'standby', percent: '100' });
    expect(answer.status).toBe(422);
    expect(unsoundIn(answer.text)).toEqual([]);
    expect(answer.html.querySelector('input[name=minutes]')?.getAttribute('aria-invalid')).toBe('true');
    expect(answer.html.querySelector('select[name=component] option[selected]')?.getAttribute('value')).toBe(
      'secret-store',
    );
    const nowhere = await place(plan, { component: 'nobody', site: 'beta', role: 'active', percent: '100' });
    expect([nowhere.status, nowhere.text.includes('등록되지 않은 구성요소')]).toEqual([422, true]);
  });

  it('are renamed, and changed as a document with every fault where it stands', async () => {
    const plan = await make('이름');
    await author.submit(`${plan}/edit`, `${plan}/title`, { title: '새 이름' });
    const html = await open(author, `${plan}/edit`);
    expect(html.querySelector('input[name=title]')?.getAttribute('value')).toBe('새 이름');
    const text = html.querySelector('textarea[name=text]')?.text ?? '';
    const broken = await author.submit(`${plan}/edit`, `${plan}/document`, {
      text: text.replace('role: active', 'role: aktive'),
    });
    expect([broken.status, heading(broken.html)]).toEqual([422, '문서에서 고칠 곳이 1곳 있습니다']);
    expect(broken.html.querySelector('a[data-line]')).not.toBeNull();
    const renamed = text.replace('name: 메시지 라우터', 'name: 새 라우터');
    expect((await author.submit(`${plan}/edit`, `${plan}/document`, { text: renamed })).status).toBe(303);
    expect(main(await computed(author, plan))).toContain('새 라우터');
    const restored = await author.submit(plan, `${plan}/restoration/components/message-router`, {});
    expect(restored.status).toBe(303);
    expect(main(await computed(author, plan))).toContain('바꾼 것이 없습니다');
  });

  it('lose nothing where a colleague changed the plan meanwhile', async () => {
    const plan = await make('함께 고침');
    await place(plan, { component: 'secret-store', ...ACTIVE });
    const stale = { version: '1' };
    const placed = await place(plan, { component: 'token-cache', ...ACTIVE, ...stale });
    expect(placed.status).toBe(412);
    expect(placed.html.querySelector('input[type=hidden][name=component]')?.getAttribute('value')).toBe('token-cache');
    const renamed = await author.submit(`${plan}/edit`, `${plan}/title`, { title: '늦은 이름', ...stale });
    expect([renamed.status, renamed.text.includes('늦은 이름')]).toEqual([412, true]);
    const restored = await author.submit(plan, `${plan}/restoration/placements/secret-store@beta`, stale);
    expect([restored.status, heading(restored.html)]).toEqual([412, '화면을 연 뒤에 다른 사람이 내용을 바꾸었습니다']);
    expect((await author.submit(`${plan}/removal`, `${plan}/removal`, stale)).status).toBe(412);
    for (const answer of [placed, renamed, restored]) expect(unsoundIn(answer.text)).toEqual([]);
  });

  it('are discarded once that was confirmed', async () => {
    const plan = await make('버릴 것');
    expect(main(await open(author, `${plan}/removal`))).toContain('되살릴 수 없습니다');
    const { headers } = await author.submit(`${plan}/removal`, `${plan}/removal`, {});
    expect(headers.get('location')).toBe(`${PLANS}?notice=plan-discarded`);
    expect((await author.page(plan)).status).toBe(404);
  });

  it('are only read by whoever may not write the register, and not there for others', async () => {
    const plan = await make('읽기만');
    const html = await computed(test.as('attester'), plan);
    expect(html.querySelector('main form[method=post]')).toBeNull();
    expect((await test.as('nuriAuthor').page(plan)).status).toBe(404);
    expect((await test.as('inspector').page(plan)).status).toBe(403);
  });

  it('say that the register has moved on, name what no longer fits, and are carried over with the rest', async () => {
    const plan = await make('옮길 것');
    await place(plan, { component: 'secret-store', ...ACTIVE });
    await place(plan, { component: 'monitoring', site: 'gamma', role: 'active', percent: '100' });
    const registered = await topology();
    const without = {
      ...registered,
      components: registered.components
        .filter(({ id }) => id !== 'monitoring')
        .map((each) => (each.id === 'secret-store' ? { ...each, name: '키 금고' } : each)),
    };
    await author.must('PUT', `/api/v1/operators/${gaon}/topology`, without, {
      'if-match': (await author.api('GET', `/api/v1/operators/${gaon}/topology`)).headers.get('etag') ?? '',
    });
    const html = await computed(author, plan);
    expect(html.querySelector(`main a[href="${plan}/carry-over"]`)).not.toBeNull();
    expect(main(await open(author, PLANS))).toContain('새 등록 판 있음');
    const step = await open(author, `${plan}/carry-over`);
    expect(main(step)).toContain('맞지 않아 남겨 두는 변경 1건');
    expect(main(step)).toContain('monitoring → gamma');
    expect((await author.submit(`${plan}/carry-over`, `${plan}/carry-over`, { onto: '1' })).status).toBe(412);
    expect((await author.submit(`${plan}/carry-over`, `${plan}/carry-over`, {})).status).toBe(303);
    const document = await documentOf(plan);
    expect(placement(document, 'secret-store', 'beta')).toMatchObject({ role: 'active' });
    expect(document.components.find(({ id }) => id === 'secret-store')?.name).toBe('키 금고');
    expect(main(await computed(author, plan))).not.toContain('지금은 제');
    expect(main(await open(author, `${plan}/carry-over`))).toContain('이미 최신 등록정보');
  });

  it('are put into the register after a look at what that changes, as it was seen', async () => {
    const plan = await make('이대로 등록');
    const step = `${plan}/registration`;
    expect(main(await open(author, step))).toContain('달라진 것이 없습니다');
    await place(plan, { component: 'token-cache', site: 'gamma', role: 'active', percent: '40' });
    expect((await computed(author, plan)).querySelector(`main a[href="${step}"]`)?.text).toBe('등록정보에 반영');
    const asked = await open(author, step);
    expect(main(asked)).toContain('token-cache → gamma');
    expect(main(asked)).toMatch(/token-cache → gamma\s*추가\s*역할 운영, 처리 용량 40%/);
    expect(main(asked)).toMatch(/현재 등록과 달라지는 칸/);
    expect(asked.querySelector(`main .box a[href="${plan}"]`)?.text).toBe('가정안에서 결과 전체 보기');
    const seen = asked
      .querySelectorAll(`form[action="${step}"] input`)
      .map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? ''] as const);
    await place(plan, { component: 'token-cache', site: 'gamma', role: 'active', percent: '50' });
    expect((await author.post(step, seen)).status).toBe(412);
    const before = await topology();
    const { status, headers } = await author.submit(step, step, {});
    expect([status, headers.get('location')]).toEqual([303, '/operator/services?notice=plan-registered']);
    expect(placement(before, 'token-cache', 'gamma')).toBeUndefined();
    expect(placement(await topology(), 'token-cache', 'gamma')).toMatchObject({ role: 'active', percent: 50 });
    const [newest] = (await open(author, '/operator/services/versions')).querySelectorAll('tbody tr');
    expect(newest?.text).toMatch(/가정안.*배치 추가 1/s);
    const number = /제(\d+)판/.exec(newest?.text ?? '')?.[1] ?? '';
    const listed = (await open(author, PLANS)).querySelectorAll('tbody tr');
    expect(listed.find(({ text }) => text.includes('이대로 등록'))?.text).toContain(`제${number}판으로 반영됨`);
    expect(main(await computed(author, plan))).toContain(`제${number}판으로 반영되었습니다`);
    expect(main(await open(author, step))).toContain('이미 등록정보에 반영한 가정안입니다');
    expect((await author.post(step, seen)).status).toBe(412);
  });

  it('are not put into the register with what cannot be registered, which is told where it stands', async () => {
    const plan = await make('아직 없는 건물');
    const text = (await open(author, `${plan}/edit`)).querySelector('textarea[name=text]')?.text ?? '';
    await author.submit(`${plan}/edit`, `${plan}/document`, {
      text: text.replace('facility: F-0003', 'facility: F-9999'),
    });
    const before = await topology();
    const asked = await open(author, `${plan}/registration`);
    expect(heading(asked)).toBe('등록정보에 반영하려면 고칠 곳이 1곳 있습니다');
    expect(asked.querySelector('[role=alert] tbody')?.text).toContain('facility: F-9999');
    expect(await topology()).toEqual(before);
  });

  it('show how far a long computation has come, and end it on request', async () => {
    const plan = await make('큰 가정안');
    const fields = { text: longComputation };
    expect((await author.submit(`${plan}/edit`, `${plan}/document`, fields)).status).toBe(303);
    const path = `${plan}?set=n-2`;
    const waiting = await open(author, path);
    expect(heading(waiting)).toBe('산출하고 있습니다');
    const cancelled = await author.submit(path, '/operator/survivability/cancellation', {});
    expect(heading(cancelled.html)).toBe('산출을 중단하였습니다');
    expect(cancelled.html.querySelector('main a.btn')?.getAttribute('href')).toBe(path);
  });

  it('have nothing to compute without data centres or services, and say so', async () => {
    const plan = await make('빈 가정안');
    const text = 'format: ieum-topology/1\nsites: []\nservices: []\ncomponents: []\n';
    await author.submit(`${plan}/edit`, `${plan}/document`, { text });
    expect(main(await open(author, plan))).toContain('산출할 것이 없습니다');
    expect(main(await open(author, PLANS))).toContain('가정안을 여시면 결과를 산출합니다');
  });

  it('lead who has none to the first', async () => {
    const html = await open(test.as('nuriAuthor'), PLANS);
    expect(main(html)).toContain('아직 가정안이 없습니다');
    expect(html.querySelector(`main a[href="${PLANS}/new"]`)).not.toBeNull();
  });
});
