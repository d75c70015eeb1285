import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HTMLElement } from 'node-html-parser';
import type { NamedLoss, SystemicView } from '../../src/modules/survivability/index.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { unsoundIn } from '../support/sound-page.js';
import type { Visitor } from '../support/visitor.js';

const LIST = '/regulator/survivability';
const API = '/api/v1/systemic-losses';

type Losses = Pick<SystemicView, 'operators' | 'basis'> & { readonly rows: readonly NamedLoss[] };

const building = (number: string, name: string, place: string, provider: string) => ({
  ...{ number, name, place, latitude: null, longitude: null },
  groups: { substation: 's1', provider },
});

/** One service in two buildings: it stands in the first, and comes back in the second after so many minutes. */
const topology = (name: string, users: number, minutes: number) => `format: ieum-topology/1
sites:
  - { id: main, name: ${name} 본관, facility: F-0001 }
  - { id: annex, name: ${name} 별관, facility: F-0002 }
services:
  - { id: service, name: ${name} 서비스, users: ${users}, core: true, requires: [server] }
components:
  - id: server
    name: 서버
    layer: application
    placements:
      - { site: main, role: active, percent: 100 }
      - { site: annex, role: standby, percent: 100, takeover: { minutes: ${minutes}, needs: [] } }
`;

describe('the losses across operators', () => {
  let test: TestApp;
  let ministry: Visitor;
  let inspector: Visitor;
  let gaon: Visitor;
  let nuri: Visitor;
  let agent: Visitor;
  let gaonId: string;

  beforeAll(async () => {
    test = await startTestApp();
    const admin = await test.administrator();
    const { organisationId } = await admin.must<{ organisationId: string }>('GET', '/api/v1/session');
    const member = (role: string) =>
      admin.colleague({ organisationId, email: `${role}@msit.example`, roles: [role, 'ministry-admin'] });
    ministry = await member('scheme-manager');
    inspector = await member('inspector');
    await ministry.must('POST', '/api/v1/facilities', building('F-0001', '알파 센터', '경기도 성남시', 'raon'));
    await ministry.must('POST', '/api/v1/facilities', building('F-0002', '베타 센터', '세종특별자치시', 'garam'));
    const [first, second] = [await operator('가온', '124-81-00998'), await operator('누리', '2208162517')];
    gaonId = first.id;
    [gaon, nuri] = [first.author, second.author];
    await put(gaon, first.id, topology('가온', 6_000, 30));
    await put(nuri, second.id, topology('누리', 100, 600));
    const named = { kind: 'agent', name: '바른국내대리', mandates: [second.id] };
    const { id } = await admin.must<{ id: string }>('POST', '/api/v1/organisations', named);
    agent = await admin.colleague({ organisationId: id, email: 'author@agent.example', roles: ['author'] });
  });
  afterAll(() => test.stop());

  async function operator(name: string, businessNumber: string): Promise<{ id: string; author: Visitor }> {
    const { id } = await ministry.must<{ id: string }>('POST', '/api/v1/operators', {
      ...{ name, businessNumber, kinds: ['value-added'], agents: [] },
      ...{ koreanOffice: true, paidServices: true, publicBody: false },
    });
    const email = `author@${businessNumber}.example`;
    return { id, author: await ministry.colleague({ organisationId: id, email, roles: ['author'] }) };
  }

  async function put(author: Visitor, id: string, text: string, version = 0): Promise<void> {
    await author.must('PUT', `/api/v1/operators/${id}/topology`, text, {
      ...{ 'content-type': 'application/yaml', 'if-match': `"${version}"` },
    });
  }

  const losses = (query = '') => ministry.must<Losses>('GET', `${API}${query}`);
  /** As a browser does with a page that loads itself again. */
  const open = async (path: string): Promise<HTMLElement> => {
    const { status, html } = await ministry.page(path);
    expect([status, unsoundIn(html.toString())]).toEqual([200, []]);
    if (html.querySelector('meta[http-equiv=refresh]') === null) return html;
    await new Promise((resolve) => setTimeout(resolve, 200));
    return open(path);
  };

  it('are seen by the ministry alone: an operator and an agent are refused, on the page and over the API', async () => {
    for (const visitor of [gaon, nuri, agent]) {
      for (const path of [API, `${API}?kind=facility`]) expect((await visitor.api('GET', path)).status).toBe(403);
      for (const path of [LIST, `${LIST}/loss?id=facility:F-0001`]) {
        const { status, html } = await visitor.page(path);
        expect(status).toBe(403);
        expect(html.text).not.toContain('알파 센터');
      }
    }
    expect((await inspector.api('GET', API)).status).toBe(200);
  });

  it('add up users times minutes over every operator in a building', async () => {
    const { rows, operators } = await losses();
    expect(operators).toBe(2);
    const alpha = rows.find(({ id }) => id === 'facility:F-0001');
    expect(alpha?.userMinutes).toEqual({ stopped: 6_000 * 30 + 100 * 600, degraded: 0 });
    expect(alpha?.operators.map(({ operatorName, sites }) => [operatorName, sites.map(({ name }) => name)])).toEqual([
      ['가온', ['가온 본관']],
      ['누리', ['누리 본관']],
    ]);
    expect(rows.map(({ id }) => id).slice(0, 2)).toEqual(['group:substation=s1', 'facility:F-0001']);
  });

  it('are filtered by kind, region, provider and substation', async () => {
    const ids = async (query: string) => (await losses(query)).rows.map(({ id }) => id);
    expect(await ids('?kind=facility&region=%EA%B2%BD%EA%B8%B0%EB%8F%84')).toEqual(['facility:F-0001']);
    expect(await ids('?kind=facility&provider=garam')).toEqual(['facility:F-0002']);
    expect(await ids('?kind=group&substation=s1')).toEqual([
      'group:substation=s1',
      'group:provider=raon',
      'group:provider=garam',
    ]);
    expect(await ids('?region=%EC%A0%9C%EC%A3%BC')).toEqual([]);
  });

  it('lead from a building on the list to every operator in it, its services and its register', async () => {
    const list = await open(LIST);
    expect(list.querySelector('h1')?.text).toContain('s1 변전소');
    const link = list.querySelectorAll('tbody th a').find(({ text }) => text === '알파 센터');
    const page = await open(link?.getAttribute('href') ?? '');
    expect(page.querySelector('h1')?.text).toBe('알파 센터 상실 시 사업자 2곳의 서비스 2개가 멈추거나 저하됩니다');
    for (const text of ['가온 서비스', '누리 서비스', '30분', '10시간']) expect(page.text).toContain(text);
    expect(page.querySelector(`a[href="/regulator/operators/${gaonId}/register"]`)).not.toBeNull();
  });

  it('are told once where they take the same sites, under the names of all of them', async () => {
    const { rows } = await losses();
    expect(rows.map(({ id, alsoKnownAs }) => [id, alsoKnownAs])).toEqual([
      ['group:substation=s1', []],
      ['facility:F-0001', ['group:provider=raon']],
      [`site:${gaonId}/main`, []],
      [expect.stringMatching(/^site:.*\/main$/), []],
      ['facility:F-0002', ['group:provider=garam']],
      [expect.stringMatching(/^site:.*\/annex$/), []],
      [expect.stringMatching(/^site:.*\/annex$/), []],
    ]);
    const list = await open(LIST);
    expect(list.querySelectorAll('tbody tr')).toHaveLength(7);
    expect(list.querySelectorAll('tbody th')[1]?.text).toBe('알파 센터 = 제공자 raon');
    const one = await open(`${LIST}/loss?id=${encodeURIComponent('group:provider=raon')}`);
    expect([one.querySelector('h1')?.text, one.querySelector('.facts')?.text]).toEqual([
      expect.stringContaining('제공자 raon 상실 시'),
      expect.stringContaining('같은 상실의 다른 이름알파 센터'),
    ]);
  });

  it('lead to the same loss on the page of an operator, also where two of its sites fall', async () => {
    const ways = async (id: string) =>
      (await open(`${LIST}/loss?id=${encodeURIComponent(id)}&basis=proven`))
        .querySelectorAll('main a')
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => href.includes(`${gaonId}/register/survivability`));
    for (const [id, titled] of [
      ['facility:F-0001', '가온 본관 상실 시 가온 서비스의 결과와 이유'],
      ['group:substation=s1', '가온 별관 + 가온 본관 상실 시 가온 서비스의 결과와 이유'],
    ] as const) {
      const [way = ''] = await ways(id);
      const page = await open(way);
      expect(page.querySelector('#why h2')?.text).toBe(titled);
      expect(page.querySelector('#why b')?.text).toContain('실증 기준');
    }
  });

  it('count no takeover that was never drilled, where that is asked for', async () => {
    const { rows, basis } = await losses('?basis=proven&kind=facility');
    expect([basis, rows[0]?.userMinutes.stopped]).toEqual(['proven', 6_100 * 1_440]);
    expect((await open(`${LIST}/loss?id=facility:F-0001&basis=proven`)).text).toContain('실증 기준');
  });

  it('follow a register that changed', async () => {
    await put(gaon, gaonId, topology('가온', 6_000, 60), 1);
    const { rows } = await losses('?kind=facility');
    expect(rows[0]?.userMinutes.stopped).toBe(6_000 * 60 + 100 * 600);
    expect(rows[0]?.operators[0]?.register).toBe(2);
  });

  it('say that nothing matches, and that a loss is not known', async () => {
    expect((await open(`${LIST}?region=%EC%A0%9C%EC%A3%BC`)).text).toContain('조건에 맞는 상실이 없습니다');
    expect((await ministry.page(`${LIST}/loss?id=facility:F-0099`)).status).toBe(404);
  });

  it('can be ended while they are computed, for everybody who waits, and computed again', async () => {
    await put(gaon, gaonId, manySites(1_000), 2);
    const again = `${LIST}?asOf=2026-02-01`;
    const fields = Object.entries({ _csrf: await ministry.formToken(), back: again });
    /** Asks for the losses of a day, and presses the button until there is an answer: which of the two is first, nobody knows. */
    const endedOn = async (asOf: string): Promise<number> => {
      const waiting = { over: false };
      const answer = ministry.api('GET', `${API}?asOf=${asOf}`).finally(() => (waiting.over = true));
      while (!waiting.over) {
        const { status, html } = await ministry.post(`${LIST}/cancellation`, fields);
        expect([status, html.querySelector('main a.btn')?.getAttribute('href')]).toEqual([200, again]);
      }
      return (await answer).status;
    };
    const days = Array.from({ length: 20 }, (_, at) => `2026-01-${String(at + 1).padStart(2, '0')}`);
    const ended = await firstOf(days, async (day) => (await endedOn(day)) === 409);
    expect(days).toContain(ended);
    expect((await losses(`?asOf=${ended}`)).rows.length).toBeGreaterThan(0);
  });
});

async function firstOf(days: readonly string[], holds: (day: string) => Promise<boolean>): Promise<string> {
  for (const day of days) if (await holds(day)) return day;
  return 'never';
}

/** So many sites with a service in each that the losses of all of them take a while. */
const manySites = (count: number) =>
  JSON.stringify({
    format: 'ieum-topology/1',
    sites: Array.from({ length: count }, (_, at) => ({ id: `s${at}`, name: `센터 ${at}` })),
    services: Array.from({ length: count }, (_, at) => ({ id: `v${at}`, name: `서비스 ${at}`, requires: [`c${at}`] })),
    components: Array.from({ length: count }, (_, at) => ({
      ...{ id: `c${at}`, name: `구성요소 ${at}`, layer: 'application' },
      placements: [{ site: `s${at}`, role: 'active', percent: 100 }],
    })),
  });
