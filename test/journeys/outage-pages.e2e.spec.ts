import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HTMLElement } from 'node-html-parser';
import { PNG } from '../support/sample-files.js';
import { unsoundIn } from '../support/sound-page.js';
import { startStoryApp, type StoryApp } from '../support/story-app.js';
import type { Visitor } from '../support/visitor.js';

const DAY = '2026-03-10';

describe('the pages of outages', () => {
  let test: StoryApp;
  let author: Visitor;
  let admin: Visitor;
  let ministry: Visitor;

  beforeAll(async () => {
    test = await startStoryApp();
    [author, admin, ministry] = [test.as('author'), test.as('operatorAdmin'), test.as('schemeManager')];
  });
  afterAll(() => test.stop());

  const FACTS = {
    title: '전송 장애',
    startedAt: `${DAY}T09:00`,
    'causes.0.certainty': 'known',
    'causes.0.text': '정전',
  };
  const open = async (more: Record<string, string | readonly string[]> = {}): Promise<string> => {
    const fields = { ...FACTS, codes: ['talk', 'mail'], typed: '가온톡 > 안내 방송', state: 'unreachable', ...more };
    const { status, headers, text } = await author.submit('/operator/outages/new', '/operator/outages', fields);
    if (status !== 303) throw new Error(`${status} ${text}`);
    return (headers.get('location') ?? '').replace(/\?.*/, '');
  };
  /** What the fields of the form hold, by name. */
  const fieldsOf = (html: HTMLElement): Record<string, string> =>
    Object.fromEntries(
      html.querySelectorAll('form.entry [name]').map((field) => {
        const chosen = field.querySelector('option[selected]')?.getAttribute('value');
        return [field.getAttribute('name') ?? '', chosen ?? field.getAttribute('value') ?? ''];
      }),
    );
  const entry = async (page: string, who = author) => {
    const { html } = await who.page(`${page}/statuses`);
    expect(unsoundIn(html.toString())).toEqual([]);
    return fieldsOf(html);
  };
  const withFile = async (name: string, content: Uint8Array): Promise<FormData> => {
    const body = new FormData();
    body.set('_csrf', await author.formToken());
    body.set('file', new File([new Uint8Array(content)], name));
    return body;
  };
  const send = (page: string, fields: Record<string, string>, who = author) =>
    who.post(`${page}/statuses`, Object.entries(fields));
  const statesOf = async (page: string, query = '') => {
    const { html } = await author.page(`${page}${query}`);
    return html
      .querySelectorAll('table')[0]
      ?.querySelectorAll('tbody tr')
      .map((row) => row.querySelector('td .tag')?.text ?? null);
  };

  it('open an outage with its features, and show the board of then and now', async () => {
    const page = await open();
    expect(await statesOf(page)).toEqual(['접속 불가', '접속 불가', '접속 불가']);
    expect(await statesOf(page, `?asOf=${DAY}T08:59`)).toEqual([null, null, null]);
    const { html } = await author.page(page);
    expect(html.querySelector('h1')?.text).toBe('기능 3개 가운데 3개가 중단되어 있습니다');
    expect(html.text).toContain('미등록');
    expect(html.querySelector('svg.picture')?.getAttribute('aria-label')).toContain('2026-03-10 09:00 접속 불가');
    expect(unsoundIn(html.toString())).toEqual([]);
  });

  it('give the form back with everything typed where something is wrong', async () => {
    const fields = { ...FACTS, endedAt: `${DAY}T08:00`, typed: '하나\n하나', codes: ['talk'] };
    const { status, html } = await author.submit('/operator/outages/new', '/operator/outages', fields);
    expect(status).toBe(422);
    expect(html.querySelector('#problems')?.text).toContain('장애가 시작된 시각');
    expect(html.querySelector('textarea[name=typed]')?.text).toBe('하나\n하나');
    expect(html.querySelector('input[name="causes.0.text"]')?.getAttribute('value')).toBe('정전');
    expect(html.querySelector('input[name=codes][value=talk]')?.hasAttribute('checked')).toBe(true);
  });

  it('open one of which nothing is known but that something stopped', async () => {
    const known = {
      title: '무언가 멈춤',
      startedAt: `${DAY}T09:00`,
      'causes.0.certainty': 'suspected',
      'causes.0.text': '',
    };
    const { status, headers } = await author.submit('/operator/outages/new', '/operator/outages', known);
    expect(status).toBe(303);
    const page = (headers.get('location') ?? '').replace(/\?.*/, '');
    const { html } = await author.page(page);
    expect(html.querySelector('h1')?.text).toBe('아직 입력된 상태가 없습니다');
    const edited = await author.submit(`${page}/edit`, `${page}/edit`, { ...known, title: '메일이 멈춤' });
    expect(edited.status).toBe(303);
  });

  it('enter only the rows that were changed, all with the same moment', async () => {
    const page = await open();
    const opened = await entry(page);
    const nothing = await send(page, opened);
    expect(nothing.headers.get('location')).toContain('outage-nothing-changed');
    const sent = { ...opened, at: `${DAY}T10:00`, 'rows.1.state': 'restoring', 'rows.1.note': '장비 교체' };
    expect((await send(page, { ...sent, 'rows.1.expectedAt': `${DAY}T18:00` })).status).toBe(303);
    expect(await statesOf(page)).toEqual(['접속 불가', '복구 중', '접속 불가']);
    const again = await entry(page);
    expect([again['rows.1.note'], again['rows.1.expectedAt']]).toEqual(['장비 교체', `${DAY}T18:00`]);
    expect([again['rows.0.seen'], again['rows.1.seen']]).not.toEqual([opened['rows.0.seen'], opened['rows.1.seen']]);
    expect(again['rows.0.seen']).toBe(opened['rows.0.seen']);
    await send(page, { ...again, 'rows.1.state': 'normal', at: `${DAY}T19:00` }); // the time that has passed goes with the state
    expect((await entry(page))['rows.1.expectedAt']).toBe('');
  });

  it('show what users get, announced beside given, to the operator and to the ministry', async () => {
    const page = await open();
    const path = `${page}/compensations`;
    const announced = {
      ...{ kind: 'money', serviceName: '가온톡', fee: 'paid', amountWon: '1500', beneficiaries: '모든 이용자' },
      ...{ subject: '금전 지급', announcedAt: `${DAY}T12:00`, announcedWhere: '공지사항' },
    };
    const wrong = await author.submit(path, path, { ...announced, amountWon: '' });
    expect(wrong.status).toBe(422);
    expect(wrong.html.querySelector('#problems a')?.getAttribute('href')).toBe('#field-announce-amountWon');
    expect(wrong.html.querySelector('#field-announce-subject')?.text.trim()).toBe('금전 지급');
    expect((await author.submit(path, path, announced)).status).toBe(303);
    const given = { number: '1', at: `${DAY}T15:00`, users: '40', totalWon: '60000' };
    expect((await author.submit(path, `${path}/given`, given)).status).toBe(303);
    for (const [who, seen] of [
      [author, page],
      [ministry, page.replace('operator', 'regulator')],
    ] as const) {
      const { html } = await who.page(seen);
      expect(unsoundIn(html.toString())).toEqual([]);
      expect(html.text).toContain('금전 지급: 1명당 1,500원');
      expect(html.text).toContain('이용자 40명, 모두 6만 원');
    }
    expect((await ministry.page(path)).status).not.toBe(200);
  });

  it('begin a notice to users as a draft, and show it as it went out', async () => {
    const page = await open();
    const path = `${page}/notices`;
    const draft = (await author.page(path)).html.querySelector('textarea[name=text]')?.text ?? '';
    expect(draft).toContain('2. 원인: 정전');
    const fields = { text: draft, channel: 'screen', sentAt: `${DAY}T09:30`, proof: '공지사항 12번' };
    const refused = await author.submit(path, path, fields);
    expect([refused.status, refused.html.querySelector('textarea[name=text]')?.text]).toEqual([422, draft]);
    const text = draft.replace('4. 상담 연락처:', '4. 상담 연락처: 1588-0000');
    expect((await author.submit(path, path, { ...fields, text })).status).toBe(303);
    for (const [who, seen] of [
      [author, page],
      [ministry, page.replace('operator', 'regulator')],
    ] as const) {
      const { html } = await who.page(seen);
      expect(unsoundIn(html.toString())).toEqual([]);
      expect(html.text).toContain('4. 상담 연락처: 1588-0000');
      expect(html.text).toContain('공지사항 12번');
      expect(html.text).toContain('이용자 고지 1: 홈페이지·앱의 접속화면');
    }
    await proves(path);
  });

  /** A file proves a notice: the operator's side attaches it, the ministry reads it, another operator does not. */
  const proves = async (path: string): Promise<void> => {
    const upload = `${path}/1/evidence`;
    expect((await author.upload(upload, await withFile('화면.exe', PNG))).status).toBe(415);
    expect((await author.upload(upload, await withFile('화면.png', PNG))).status).toBe(303);
    expect((await author.upload(`${path}/9/evidence`, await withFile('화면.png', PNG))).status).toBe(404);
    const seen = await ministry.page(path.replace('operator', 'regulator'));
    const file = seen.html.querySelector('ul.files a')?.getAttribute('href') ?? '';
    expect(seen.html.querySelector('input[type=file]')).toBeNull();
    expect((await ministry.api('GET', file)).bytes).toEqual(PNG);
    expect((await test.as('nuriAuthor').api('GET', file)).status).toBe(404);
  };

  it('enter forty features at once', async () => {
    const forty = Array.from({ length: 40 }, (_, index) => `기능 ${index + 1}`);
    const page = await open({ codes: [], typed: forty.join('\n') });
    const states = Object.fromEntries(forty.map((_, index) => [`rows.${index}.state`, 'restoring']));
    expect((await send(page, { ...(await entry(page)), ...states, at: `${DAY}T10:00` })).status).toBe(303);
    expect(new Set(await statesOf(page))).toEqual(new Set(['복구 중']));
  });

  it('go out as a sheet and come back into the form, which alone saves', async () => {
    const page = await open();
    const { text, headers } = await author.api('GET', `${page}/sheet.csv`);
    expect(headers.get('content-type')).toContain('text/csv');
    const cells = text.replace('접속 불가', '복구 중').replaceAll(',', '\t');
    const filled = await author.submit(`${page}/sheet`, `${page}/sheet`, { cells });
    expect(filled.status).toBe(200);
    expect(unsoundIn(filled.html.toString())).toEqual([]);
    expect(await statesOf(page)).toEqual(['접속 불가', '접속 불가', '접속 불가']);
    expect((await send(page, { ...fieldsOf(filled.html), at: `${DAY}T10:00` })).status).toBe(303);
    expect(await statesOf(page)).toEqual(['복구 중', '접속 불가', '접속 불가']);
    const late = fieldsOf(
      (await author.submit(`${page}/sheet`, `${page}/sheet`, { cells: cells.replace('복구 중', '정상') })).html,
    );
    expect((await send(page, { ...late, at: `${DAY}T11:00` })).status).toBe(412);
    const wrong = await author.submit(`${page}/sheet`, `${page}/sheet`, {
      cells: 'feature\tstate\ntelegraph\t고장\ntalk\t정상\ntalk\t저하',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.html.querySelectorAll('#problems li')).toHaveLength(3);
  });

  it('go out as a workbook, and come back as a file that says the same', async () => {
    const page = await open();
    const { bytes, headers } = await author.api('GET', `${page}/sheet.xlsx`);
    expect(headers.get('content-type')).toContain('spreadsheetml');
    const csv = await author.api('GET', `${page}/sheet.csv`);
    const files = {
      ...{ 'outage.xlsx': bytes, 'outage.csv': csv.bytes },
      'unicode.csv': Buffer.from(`\uFEFF${csv.text.replace(/^\uFEFF/, '').replaceAll(',', '\t')}`, 'utf16le'),
    };
    for (const [name, content] of Object.entries(files)) {
      const body = await withFile(name, content);
      const { status, html } = await author.upload(`${page}/sheet`, body);
      expect(status).toBe(200);
      const same = fieldsOf(html);
      expect([same['rows.0.state'], same['rows.2.state']]).toEqual(['unreachable', 'unreachable']);
    }
    const broken = await author.upload(
      `${page}/sheet`,
      await withFile('x.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0])),
    );
    expect(broken.status).toBe(422);
    expect(broken.html.querySelector('#problems a')?.getAttribute('href')).toBe('#field-file');
  });

  it('let the ministry open an outage of the operator that it chooses, and enter its states', async () => {
    const { html } = await ministry.page(`/regulator/outages/new?q=${encodeURIComponent('가온')}`);
    const href = html.querySelector('main table a')?.getAttribute('href') ?? '';
    expect(href).toContain('operator=');
    const form = await ministry.submit(href, href.replace('/new', ''), { ...FACTS, codes: ['talk'], typed: '방송' });
    expect(form.status).toBe(303);
    const page = (form.headers.get('location') ?? '').replace(/\?.*/, '');
    const states = { 'rows.0.state': 'unreachable', 'rows.1.state': 'degraded', at: `${DAY}T09:30` };
    expect((await send(page, { ...(await entry(page, ministry)), ...states }, ministry)).status).toBe(303);
    const done = { duty: 'disaster-report', at: `${DAY}T09:20`, note: '전화' };
    expect((await ministry.submit(page, `${page}/duties`, done)).status).toBe(303);
    const own = await author.page(page.replace('/regulator', '/operator'));
    expect(own.html.querySelector('h1')?.text).toBe('기능 2개 가운데 1개가 중단되어 있습니다');
    expect(own.html.text).toContain('정부');
    expect(own.html.text).toContain('이행 기록 1건');
    expect(
      (await ministry.post('/regulator/outages', [...Object.entries(FACTS), ['_csrf', await ministry.formToken()]]))
        .status,
    ).toBe(404);
    expect((await test.as('reader').page('/regulator/outages/new')).status).toBe(403);
  });

  it('enter none of them where one is wrong, and say which', async () => {
    const page = await open();
    const opened = await entry(page);
    const wrong = { 'rows.0.state': 'normal', 'rows.2.state': 'degraded', 'rows.2.expectedAt': `${DAY}T09:30` };
    const { status, html } = await send(page, { ...opened, ...wrong, at: `${DAY}T10:00` });
    expect(status).toBe(422);
    expect(html.querySelector('#problems a')?.getAttribute('href')).toBe('#field-rows-2-expectedAt');
    expect(html.querySelector('#problems')?.text).toContain('안내 방송 복구 예상');
    expect(fieldsOf(html)).toMatchObject(wrong);
    expect(await statesOf(page)).toEqual(['접속 불가', '접속 불가', '접속 불가']);
  });

  it('lose nothing where two enter at once: both texts are shown, and what was typed stays', async () => {
    const page = await open();
    const [mine, theirs] = [await entry(page), await entry(page, admin)];
    expect(
      (await send(page, { ...theirs, at: `${DAY}T10:00`, 'rows.0.state': 'degraded', 'rows.0.note': '느림' }, admin))
        .status,
    ).toBe(303);
    const typed = { 'rows.0.state': 'normal', 'rows.0.note': '회복', 'rows.1.state': 'restoring' };
    const refused = await send(page, { ...mine, ...typed, at: `${DAY}T10:01` });
    expect(refused.status).toBe(412);
    expect(refused.html.querySelector('[role=alert]')?.text).toContain('저장한 것은 없고');
    expect(refused.html.querySelector('td .clash, th .clash')?.text).toContain('느림');
    expect(fieldsOf(refused.html)).toMatchObject(typed);
    expect(unsoundIn(refused.html.toString())).toEqual([]);
    expect(await statesOf(page)).toEqual(['저하', '접속 불가', '접속 불가']);
    expect((await send(page, fieldsOf(refused.html))).status).toBe(303);
    expect(await statesOf(page)).toEqual(['정상', '복구 중', '접속 불가']);
  });

  it('do once what a second click sends again, and again what is sent with something else in it', async () => {
    const page = await open();
    const event = `/regulator/outage-events/${test.ids.get('outage-events/:id') ?? ''}`;
    const at = `${DAY}T09:20`;
    const announced = {
      kind: 'other',
      serviceName: '톡',
      beneficiaries: '모두',
      subject: '쿠폰',
      announcedWhere: '앱',
    };
    const restored = { at, powerPercent: '1', reportedBy: '두 번' };
    const twice = async (who: Visitor, shown: string, action: string, more: Record<string, string>) => {
      const { html } = await who.page(shown);
      const form = html.querySelectorAll('form').find((one) => one.getAttribute('action') === action);
      const hidden = form?.querySelectorAll('input[type=hidden]').map((each) => {
        return [each.getAttribute('name') ?? '', each.getAttribute('value') ?? ''] as const;
      });
      const fields = [...(hidden ?? []), ...Object.entries(more)];
      const [first, second] = await Promise.all([who.post(action, fields), who.post(action, fields)]);
      expect([first.status, second.status]).toEqual([303, 303]);
      expect(second.headers.get('location')).toBe(first.headers.get('location'));
      return who.post(action, [
        ...fields.filter(([name]) => !(name in more)),
        ...Object.entries({ ...more, note: '더' }),
      ]);
    };
    await twice(author, '/operator/outages/new', '/operator/outages', FACTS);
    const again = await twice(author, page, `${page}/duties`, { duty: 'running-report', at });
    expect(again.status).toBe(303);
    await twice(author, `${page}/notices`, `${page}/notices`, { channel: 'screen', sentAt: at, text: '안내' });
    await twice(author, `${page}/compensations`, `${page}/compensations`, { ...announced, announcedAt: at });
    await twice(author, `${page}/compensations`, `${page}/compensations/given`, { number: '1', at, users: '10' });
    await twice(ministry, `${event}/restorations`, `${event}/restorations`, restored);
    const exercise = { title: '두 번 누른 훈련', startedAt: at, exercise: 'announced' };
    const lost = { lostSites: test.ids.get('sites/:id') ?? '' };
    await twice(author, '/operator/exercises/new', '/operator/exercises', { ...exercise, ...lost });
    await twice(ministry, '/regulator/outage-events', '/regulator/outage-events', { title: '두 번 누른 사건' });
    const measure = { title: '도구 분산', text: '다른 건물에도 둡니다.', dueOn: '2026-12-31' };
    await twice(author, `${page}/causes`, `${page}/preventions`, measure);
    const path = `/api/v1${page.replace('/operator', '')}`;
    const counted = async <T>(name: string) =>
      (await author.must<Record<string, readonly T[]>>('GET', `${path}/${name}`))[name];
    expect((await counted<{ note: string }>('duties'))?.map(({ note }) => note)).toEqual(
      expect.arrayContaining(['', '더', '이용자 고지 1: 홈페이지·앱의 접속화면']),
    );
    expect([await counted('notices'), await counted<object>('duties')].map((rows) => rows?.length)).toEqual([1, 3]);
    expect((await counted('preventions'))?.length).toBe(1);
    expect((await counted<{ given: readonly object[] }>('compensations'))?.map(({ given }) => given.length)).toEqual([
      2,
    ]);
  });

  it('show both texts where two change the facts', async () => {
    const page = await open();
    const change = (who: Visitor, title: string, version: string) =>
      who.submit(`${page}/edit`, `${page}/edit`, { ...FACTS, title, version });
    expect((await change(admin, '첫째', '1')).status).toBe(303);
    const { status, html } = await change(author, '둘째', '1');
    expect(status).toBe(412);
    expect(html.querySelector('.dispute')?.text).toContain('첫째');
    expect(html.querySelector('.dispute textarea')?.text).toBe('둘째');
  });

  it('keep the lost data centres by the names that they had', async () => {
    const page = await open({ lostSites: [test.ids.get('sites/:id') ?? ''] });
    const { html } = await author.page(`${page}/edit`);
    expect(html.querySelectorAll('input[name=lostSites][checked]')).toHaveLength(1);
  });

  it('take what was done about a duty, and features that come later', async () => {
    const page = await open();
    const done = { duty: 'disaster-report', at: `${DAY}T09:20`, note: '전화' };
    expect((await author.submit(page, `${page}/duties`, done)).status).toBe(303);
    expect((await author.submit(page, `${page}/features`, { typed: '지도' })).status).toBe(303);
    const { html } = await author.page(page);
    expect(html.text).toContain('지도');
    expect(html.querySelectorAll('table')[1]?.querySelector('tbody tr')?.text).toContain('이행');
    expect((await author.submit(page, `${page}/features`, { typed: '지도' })).status).toBe(422);
    expect((await author.submit(page, `${page}/duties`, { ...done, at: '' })).status).toBe(422);
  });

  it('are counted on a page whose numbers lead to their lists', async () => {
    await open();
    for (const [who, side] of [
      [author, '/operator'],
      [ministry, '/regulator'],
    ] as const) {
      const { html } = await who.page(`${side}/outages/statistics`);
      expect(unsoundIn(html.toString())).toEqual([]);
      const links = html.querySelectorAll('main table a, main svg a').map((link) => link.getAttribute('href') ?? '');
      expect(links.length).toBeGreaterThan(5);
      const last = html.querySelectorAll('main table')[0]?.querySelectorAll('tbody tr').at(-1)?.querySelector('td a');
      const list = await who.page(last?.getAttribute('href') ?? '');
      expect(list.html.querySelectorAll('main table tbody tr').length).toBe(Math.min(50, Number(last?.text)));
      expect(list.html.text).toContain('시작');
    }
  });

  it('give the headquarters one page for its meeting, and keep its minutes', async () => {
    const event = `/regulator/outage-events/${test.ids.get('outage-events/:id') ?? ''}`;
    const told = { at: '2026-11-01T09:00', powerPercent: '40', reportedBy: '운영자' };
    const restorations = `${event}/restorations`;
    expect((await ministry.submit(restorations, restorations, { ...told, halls: '5' })).status).toBe(422);
    expect((await ministry.submit(restorations, restorations, told)).status).toBe(303);
    const meetings = `${event}/meetings`;
    const held = { number: '2', heldAt: '2026-11-02T10:00', chair: '장관', 'decisions.3.text': '보고합니다.' };
    const refused = await ministry.submit(meetings, meetings, held);
    expect(refused.status).toBe(422);
    expect((await ministry.submit(meetings, meetings, { ...held, 'decisions.3.who': '가온' })).status).toBe(303);
    const { html: minutes } = await ministry.page(meetings);
    const decision = minutes.querySelector('select[name=decision] option[value]:not([value=""])');
    const done = { decision: decision?.getAttribute('value') ?? '', state: 'done', at: '2026-11-03T10:00' };
    expect((await ministry.submit(meetings, `${event}/follow-ups`, done)).status).toBe(303);
    const { html } = await ministry.page(`${event}/headquarters`);
    expect(html.text).toContain('제2차 회의');
    expect(html.text).toContain('전력 복구율 40%');
    expect(html.text).toContain('이행 완료');
    const { html: before } = await ministry.page(`${event}/headquarters?asOf=2026-11-01T10:00&since=2026-11-01T08:00`);
    expect(before.text).not.toContain('보고합니다.');
    expect((await ministry.page(event)).html.text).toContain('전력 복구율 40%');
    expect((await author.page(meetings)).status).toBe(403);
  });

  it('let the ministry join outages to an event, and see its operators together', async () => {
    const page = (await open()).replace('/operator', '/regulator');
    const event = test.ids.get('outage-events/:id') ?? '';
    expect((await ministry.submit(`${page}/event`, `${page}/event`, { event })).status).toBe(303);
    const { html } = await ministry.page(`/regulator/outage-events/${event}`);
    expect(html.querySelectorAll('h3').map(({ text }) => text.split(':')[0])).toEqual(
      expect.arrayContaining(['가온커뮤니케이션', '누리포털']),
    );
    expect((await ministry.submit(`${page}/event`, `${page}/event`, { event, version: '1' })).status).toBe(412);
    const { status } = await ministry.submit('/regulator/outage-events', '/regulator/outage-events', {
      title: '사건',
      facility: 'F-9999',
    });
    expect(status).toBe(422);
    const own = await author.page(page.replace('/regulator', '/operator'));
    expect(own.html.text).not.toContain('누리');
  });

  it('file a report after its draft, once for two clicks, and show it to both sides', async () => {
    const page = await open();
    const reports = `${page}/reports`;
    const { html: form } = await author.page(reports);
    expect(unsoundIn(form.toString())).toEqual([]);
    expect(form.querySelector('select[name=kind] option[selected]')?.getAttribute('value')).toBe('first');
    const key = form.querySelector('input[name=key]')?.getAttribute('value') ?? '';
    const sent = { key, kind: 'first', recoveryPlan: '전환합니다.', contact: '재난대응팀' };
    const draft = await author.submit(reports, `${reports}/draft`, sent);
    expect([draft.status, draft.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const refused = await author.submit(reports, `${reports}/draft`, { ...sent, kind: 'final' });
    expect([refused.status, refused.html.querySelector('textarea[name=recoveryPlan]')?.text]).toEqual([409, '전환합니다.']);
    const token = await author.formToken();
    const click = () => author.post(reports, Object.entries({ ...sent, _csrf: token }));
    expect((await Promise.all([click(), click()])).map(({ status }) => status)).toEqual([303, 303]);
    const { html } = await author.page(reports);
    const files = html.querySelectorAll('a').flatMap((link) => link.getAttribute('href') ?? []).filter((href) => /reports.*pdf/.test(href));
    expect(files).toHaveLength(2);
    expect(html.querySelector('select[name=kind] option[selected]')?.getAttribute('value')).toBe('running');
    expect(html.querySelector('textarea[name=recoveryPlan]')?.text).toBe('전환합니다.');
    expect((await ministry.page(files[0] ?? '')).status).toBe(200);
    expect((await test.as('nuriAuthor').page(files[0] ?? '')).status).toBe(404);
    for (const shown of [page, page.replace('/operator', '/regulator')]) {
      const who = shown === page ? author : ministry;
      expect((await who.page(shown)).html.querySelector('table a[href*="/reports/1/document.pdf"]')?.text).toBe('보고서(PDF)');
    }
    const { html: ofMinistry } = await ministry.page(`${page.replace('/operator', '/regulator')}/reports`);
    expect([ofMinistry.querySelector('form[action*=reports]'), unsoundIn(ofMinistry.toString())]).toEqual([null, []]);
  }); // prettier-ignore

  it('are not there for another operator', async () => {
    const page = await open();
    const other = test.as('nuriAuthor');
    for (const path of [page, `${page}/statuses`, `${page}/edit`]) expect((await other.page(path)).status).toBe(404);
    expect((await author.page(`/operator/outages/${test.ids.get('reviews/:id') ?? ''}`)).status).toBe(404);
  });
});
