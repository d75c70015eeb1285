import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PASSWORD, people, type PersonKey } from '../../src/demo/world/people.js';
import { Settings } from '../../src/platform/config/settings.js';
import { asOwner } from '../support/as-owner.js';
import { builtProgram } from '../support/built-program.js';
import { builtOutside } from '../support/outside.js';
import { EventReader } from '../support/event-reader.js';
import { QueryCounter } from '../support/query-counter.js';
import { startStoryApp, type StoryApp } from '../support/story-app.js';
import { Visitor } from '../support/visitor.js';

const FEATURES = 40;
const EACH_PERSON = 20;
const WATCHING: readonly PersonKey[] = ['author', 'attester', 'operatorAdmin', 'admin', 'schemeManager', 'inspector'];
const ROUNDS = 3;
const PATIENCE_MILLISECONDS = 200;

type Row = { readonly feature: { readonly id: string }; readonly status: { readonly note: string } | null };

const counter = new QueryCounter();
let test: StoryApp;

beforeAll(async () => {
  test = await startStoryApp({ logger: counter });
  await impatient(test.app);
});
afterAll(() => test.stop());

describe('a board that is watched', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ieum-second-'));
  const open: EventReader[] = [];
  let author: Visitor;
  let second: NestFastifyApplication;
  let outage: string;
  let features: readonly string[];

  beforeAll(async () => {
    author = test.as('author');
    second = await secondServer(test, folder);
    const named = Array.from({ length: FEATURES }, (_, at) => ({ name: `기능 ${at + 1}` }));
    const path = `/api/v1/operators/${test.ids.get('operators/:id') ?? ''}/outages`;
    const facts = { title: '장애', startedAt: '2026-03-10T09:00+09:00', features: named, state: 'unreachable' };
    const opened = await author.must<{ id: string }>('POST', path, facts);
    outage = opened.id;
    features = (await boardNow()).map(({ feature }) => feature.id);
  });
  afterEach(() => {
    for (const reader of open.splice(0)) reader.cut();
  });
  afterAll(async () => {
    await second.close();
    rmSync(folder, { recursive: true });
  });

  const boardNow = async () => (await author.must<{ rows: Row[] }>('GET', `/api/v1/outages/${outage}/statuses`)).rows;
  const say = (note: string, of = features, who = author) =>
    who.must('POST', `/api/v1/outages/${outage}/statuses`, {
      at: '2026-03-10T10:00+09:00',
      rows: of.map((feature) => ({ feature, state: 'restoring', note })),
    });
  const watch = async (who: Visitor, headers: Record<string, string> = {}, address = test.address) => {
    const cookie = { cookie: who.cookies, ...headers };
    const reader = await EventReader.open(address, `/api/v1/outages/${outage}/changes`, { headers: cookie });
    open.push(reader);
    return reader;
  };
  const notesOf = ({ parts }: EventReader) => ((parts['board'] ?? []) as Row[]).map(({ status }) => status?.note);
  const saying = (note: string) => (reader: EventReader) =>
    notesOf(reader).every((one) => one === note) && 'board' in reader.parts;

  it(`is read once for all of one side, and told to ${WATCHING.length * EACH_PERSON} watchers of forty features`, async () => {
    const who = WATCHING.flatMap((key) => Array.from({ length: EACH_PERSON }, () => test.as(key)));
    const readers = await Promise.all(who.map((one) => watch(one)));
    await Promise.all(readers.map((reader) => reader.until(({ parts }) => 'board' in parts)));
    for (let round = 1; round <= ROUNDS; round++) {
      const statements = await counter.during(async () => {
        await say(`${round}`);
        await Promise.all(readers.map((reader) => reader.until(saying(`${round}`))));
      });
      const reads = statements.filter(({ sql }) => sql.includes('lag(state) OVER one'));
      expect(reads.length).toBeLessThanOrEqual(4); // two sides, and at most one look that had begun before
    }
    const board = JSON.parse(JSON.stringify(await boardNow())) as unknown;
    expect(readers.filter(({ parts }) => JSON.stringify(parts['board']) !== JSON.stringify(board))).toEqual([]);
    expect((await watch(test.as('author'))).status).toBe(429);
  });

  it('misses no change where the connection was lost, and is told nothing twice where there was none', async () => {
    const reader = await (await watch(author)).until(({ parts }) => 'board' in parts);
    await say('앞');
    await reader.until(saying('앞'));
    const stays = await watch(test.as('attester')); // so that the server still holds the board
    reader.cut();
    const same = await watch(author, { 'last-event-id': reader.lastId });
    await same.until(({ events }) => events.length > 0);
    expect(same.events[0]?.data).toMatchObject({ whole: false, parts: {} });
    same.cut();
    await say('뒤', features.slice(0, 20));
    await say('끝', features.slice(20));
    await stays.until((one) => notesOf(one).at(-1) === '끝');
    const back = await watch(author, { 'last-event-id': reader.lastId });
    await back.until(({ events }) => events.length > 0);
    expect(back.events[0]?.data.whole).toBe(true);
    expect(notesOf(back)).toEqual([...Array<string>(20).fill('뒤'), ...Array<string>(20).fill('끝')]);
  });

  it('is told of what was written through another server', async () => {
    const reader = await (await watch(author)).until(({ parts }) => 'board' in parts);
    const address = await second.getUrl();
    const there = await (await watch(author, {}, address)).until(({ parts }) => 'board' in parts);
    await say('다른 서버', features, Visitor.resumed(address, author.toJSON()));
    await Promise.all([reader.until(saying('다른 서버')), there.until(saying('다른 서버'))]);
  });

  it('is read anew where the server could not be told', async () => {
    const reader = await (await watch(author)).until(({ parts }) => 'board' in parts);
    const cut = await asOwner(test, (owner) =>
      owner.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE application_name = 'ieum listens' AND datname = current_database()`),
    );
    expect(cut.rowCount).toBe(2);
    await say('그 사이');
    await reader.until(saying('그 사이'));
    await say('그 뒤');
    await reader.until(saying('그 뒤'));
  });

  it('ends for who signs out, and for a program whose token is revoked', async () => {
    const visitor = await test.visitor().signIn(people.attester.email, DEMO_PASSWORD);
    const expiresOn = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
    const token = await author.must<{ id: string; token: string }>('POST', '/api/v1/tokens', {
      ...{ name: '감시', scopes: ['outage.read'], expiresOn },
    });
    const person = await watch(visitor);
    const program = await watch(test.visitor(), { authorization: `Bearer ${token.token}` });
    const stays = await watch(author);
    await Promise.all([person, program, stays].map((reader) => reader.until(({ parts }) => 'board' in parts)));
    await visitor.must('DELETE', '/api/v1/session');
    await person.until(({ isOver }) => isOver);
    expect(person.events.at(-1)?.event).toBe('ended');
    expect(program.isOver).toBe(false);
    await author.must('DELETE', `/api/v1/tokens/${token.id}`);
    await program.until(({ isOver }) => isOver);
    expect(stays.isOver).toBe(false);
  });

  it('of an event ends for an operator whose outage is taken out of it', async () => {
    const ministry = test.as('schemeManager');
    const event = await ministry.must<{ id: string }>('POST', '/api/v1/outage-events', { title: '사건' });
    const join = async (to: string | null) => {
      const { version } = await ministry.must<{ version: number }>('GET', `/api/v1/outages/${outage}`);
      await ministry.must('PUT', `/api/v1/outages/${outage}/event`, { event: to }, { 'if-match': `"${version}"` });
    };
    await join(event.id);
    const headers = { cookie: author.cookies };
    const reader = await EventReader.open(test.address, `/api/v1/outage-events/${event.id}/changes`, { headers });
    open.push(reader);
    await reader.until(({ parts }) => outage in parts);
    await join(null);
    await reader.until(({ isOver }) => isOver);
    expect(reader.events.at(-1)?.event).toBe('ended');
  });

  it('is refused to who may not see it, as any page', async () => {
    expect((await watch(test.visitor())).status).toBe(401);
    expect((await watch(test.as('nuriAuthor'))).status).toBe(404);
    const page = `/regulator/outages/${outage}/changes`;
    const foreign = await EventReader.open(test.address, page, { headers: { cookie: author.cookies } });
    expect(foreign.status).toBe(403);
  });

  it('comes to a page as the parts of it, in the language of its reader, and keeps nobody signed in', async () => {
    const used = () =>
      asOwner(test, async (owner) => {
        const { rows } = await owner.query<{ used: Date }>('SELECT max(last_used_at) AS used FROM technical.session');
        return rows[0]?.used;
      });
    const headers = { cookie: `${author.cookies}; ieum_language=en` };
    const reader = await EventReader.open(test.address, `/operator/outages/${outage}/changes`, { headers });
    open.push(reader);
    await reader.until(({ parts }) => 'board' in parts);
    const before = await used();
    const page = await Visitor.resumed(test.address, { ...author.toJSON() }).page(`/operator/outages/${outage}`);
    const named = page.html.querySelectorAll('[data-live]').map((part) => part.getAttribute('data-live'));
    expect(Object.keys(reader.parts).sort()).toEqual(named.sort());
    expect(reader.parts['heading']).toMatch(/of 40 features/);
    expect(reader.response.headers['content-security-policy']).toContain("default-src 'none'");
    expect(await used()).toEqual(before);
  });

  it('ends in order with its server, however many watch', async () => {
    const readers = await Promise.all([1, 2, 3].map(() => second.getUrl().then((url) => watch(author, {}, url))));
    await Promise.all(readers.map((reader) => reader.until(({ parts }) => 'board' in parts)));
    const begun = performance.now();
    await second.close();
    expect(performance.now() - begun).toBeLessThan(2000);
    await Promise.all(readers.map((reader) => reader.until(({ isOver }) => isOver)));
    second = await secondServer(test, folder);
  });
});

describe('the public status page of an event', () => {
  let ministry: Visitor;
  let event: string;
  const WORDS = { title: '온라인 서비스 장애', titleEn: 'Online services are disrupted', text: '복구하고 있습니다.' };

  beforeAll(() => {
    ministry = test.as('schemeManager');
    event = test.ids.get('status/:id') ?? '';
  });

  const write = (opened: boolean, version: number, more: object = {}, who = ministry) =>
    who.api(
      'PUT',
      `/api/v1/outage-events/${event}/status-page`,
      { ...WORDS, opened, ...more },
      { 'if-match': `"${version}"` },
    );
  const read = (path = `/status/${event}`, headers: Record<string, string> = {}) =>
    test.visitor().api('GET', path, undefined, headers);

  it('tells everybody what is public, in both languages, and nothing else', async () => {
    const [korean, english] = [await read(), await read(`/status/${event}/en`)];
    expect([korean.status, english.status]).toEqual([200, 200]);
    expect(korean.html.querySelector('h1')?.text).toBe('기능 7개 가운데 2개를 이용할 수 없습니다');
    expect(english.html.querySelector('html')?.getAttribute('lang')).toBe('en');
    const secret = [
      '전력 공급',
      '데이터센터',
      '알파',
      '저장소',
      '장비가',
      '배포',
      '김서연',
      '장서윤',
      '41,000,000',
      'F-0001',
    ];
    expect(secret.filter((word) => korean.text.includes(word) || english.text.includes(word))).toEqual([]);
  });

  it('is the same for all, kept for a while, and known again by its content', async () => {
    const first = await read();
    expect(first.headers.get('cache-control')).toBe('public, max-age=15');
    expect(first.headers.getSetCookie()).toEqual([]);
    const etag = first.headers.get('etag') ?? '';
    expect((await read(undefined, { 'if-none-match': etag })).status).toBe(304);
    expect((await ministry.api('GET', `/status/${event}`)).text).toBe(first.text);
  });

  it('gives a program that reads the database as nobody its own columns, and only where it is opened', async () => {
    const { rows } = await asOwner(test, async (owner) => {
      await owner.query('SET ROLE ieum_app');
      expect((await owner.query('SELECT * FROM outage_status_page')).rows).toEqual([]);
      return owner.query<Record<string, unknown>>('SELECT * FROM public_outage_status($1)', [event]);
    });
    const columns = 'title title_en text text_en operator service feature state since expected_at changed_at';
    expect(Object.keys(rows[0] ?? {})).toEqual(columns.split(' '));
  });

  it('is closed and opened by the ministry alone, which the trail tells', async () => {
    expect((await write(false, 1, {}, test.as('author'))).status).toBe(403);
    expect((await write(false, 0)).status).toBe(412);
    expect((await write(false, 1)).status).toBe(200);
    await gone(() => read());
    const unknown = await read('/status/0190a000-0000-7000-8000-000000000000');
    const closed = await read();
    const bare = (text: string) => text.replace(/[0-9a-f-]{36}/g, '');
    expect(closed.headers.get('cache-control')).toBe('no-store');
    expect([closed.status, bare(closed.text)]).toEqual([unknown.status, bare(unknown.text)]);
    expect((await test.as('author').api('GET', `/api/v1/outage-events/${event}/status-page`)).status).toBe(404);
    const answer = await ministry.submit(
      `/regulator/outage-events/${event}`,
      `/regulator/outage-events/${event}/status-page`,
      {
        ...{ title: '<b>공개</b>', titleEn: '', text: '', textEn: '', opened: 'true' },
      },
    );
    expect(answer.status).toBe(303);
    expect((await read()).html.querySelector('.heading p')?.innerHTML).toContain('&lt;b>공개');
    const { rows } = await asOwner(test, (owner) =>
      owner.query<{ action: string }>(
        `SELECT action FROM audit_entry WHERE action LIKE 'outage-status-page.%' ORDER BY number`,
      ),
    );
    const [opened, shut] = ['outage-status-page.opened', 'outage-status-page.closed'];
    expect(rows.map(({ action }) => action)).toEqual([opened, shut, opened]);
  });

  it('changes with what operators say', async () => {
    const before = await read();
    const { outagesSeen } = await ministry.must<{ outagesSeen: { id: string; title: string }[] }>(
      'GET',
      `/api/v1/outage-events/${event}`,
    );
    const id = outagesSeen.find(({ title }) => title.includes('누리뉴스'))?.id ?? '';
    await test.as('nuriAuthor').must('POST', `/api/v1/outages/${id}/statuses`, {
      ...{ at: new Date().toISOString(), rows: [{ feature: 'news', state: 'normal', note: '비밀' }] },
    });
    await gone(async () => ({ status: (await read()).text === before.text ? 200 : 404 }));
    expect((await read()).text).not.toContain('비밀');
  });
});

/** What is kept stands for a second after a change. */
async function gone(ask: () => Promise<{ readonly status: number }>): Promise<void> {
  for (let tries = 0; (await ask()).status !== 404; tries++) {
    if (tries > 100) throw new Error('it stands after five seconds');
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Another server on the same database. */
async function secondServer({ ownerUrl }: StoryApp, folder: string): Promise<NestFastifyApplication> {
  const { makeApplication, JsonLog } = await builtProgram();
  const settings = new Settings(0, '127.0.0.1', folder, ownerUrl, ownerUrl, false, false);
  const app = await makeApplication(settings, ownerUrl, { patienceMilliseconds: 60_000 });
  app.get(JsonLog).request = () => undefined;
  await impatient(app);
  await app.listen(0, '127.0.0.1');
  return app;
}

/** Looks again sooner than a reader would care for. */
async function impatient(app: NestFastifyApplication): Promise<void> {
  const { Watching } =
    await builtOutside<typeof import('../../src/modules/outages/index.js')>('src/modules/outages/index.js');
  app.get(Watching, { strict: false }).betweenLooks = PATIENCE_MILLISECONDS;
}
