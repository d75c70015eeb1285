import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash, randomUUID } from 'node:crypto';
import { canonicalText } from '../../src/shared/canonical.js';
import { seoulDate } from '../../src/shared/time.js';
import { asOwner } from '../support/as-owner.js';
import { unsoundIn } from '../support/sound-page.js';
import { startStoryApp, type StoryApp } from '../support/story-app.js';
import { Visitor } from '../support/visitor.js';

interface Fault {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}
interface Board {
  readonly rows: readonly {
    readonly feature: {
      readonly id: string;
      readonly code: string | null;
      readonly name: string;
      readonly serviceName: string | null;
    };
    readonly status: { readonly state: string; readonly note: string; readonly number: number } | null;
    readonly since: string | null;
  }[];
}
interface Clock {
  readonly duty: string;
  readonly state: string;
  readonly reason: string | null;
  readonly due: string | null;
  readonly overdue: boolean;
}

interface Counted {
  readonly value: string;
  readonly count: number;
}

interface Statistics {
  readonly count: number;
  readonly years: readonly {
    readonly year: number;
    readonly count: number;
    readonly longest: number | null;
    readonly median: Readonly<Record<string, number | null>>;
    readonly bands: Readonly<Record<string, readonly Counted[]>>;
    readonly occasions: readonly Counted[];
  }[];
  readonly measures: Readonly<Record<string, readonly Counted[]>>;
  readonly occasions: readonly Counted[];
  readonly siteLost: readonly Counted[];
}

const DAY = '2026-03-10';
const at = (time: string, day = DAY) => `${day}T${time}+09:00`;

describe('outages over the API', () => {
  let test: StoryApp;
  let author: Visitor;
  let other: Visitor;
  let ministry: Visitor;
  let gaon: string;

  beforeAll(async () => {
    test = await startStoryApp();
    [author, other, ministry] = [test.as('author'), test.as('nuriAuthor'), test.as('schemeManager')];
    gaon = test.ids.get('operators/:id') ?? '';
  });
  afterAll(() => test.stop());

  const open = (more: object = {}, who = author, headers: Record<string, string> = {}) =>
    who.api('POST', `/api/v1/operators/${gaon}/outages`, { title: '장애', startedAt: at('09:00'), ...more }, headers);
  const opened = async (more: object = {}): Promise<string> => {
    const answer = await open({ features: [{ code: 'talk' }, { code: 'mail' }, { name: '안내 방송' }], ...more });
    if (answer.status !== 201) throw new Error(answer.text);
    return (answer.body as { id: string }).id;
  };
  const say = (id: string, rows: readonly object[], moment = at('10:00'), headers: Record<string, string> = {}) =>
    author.api('POST', `/api/v1/outages/${id}/statuses`, { at: moment, rows }, headers);
  const board = (id: string, asOf?: string) =>
    author.must<Board>(
      'GET',
      `/api/v1/outages/${id}/statuses${asOf === undefined ? '' : `?asOf=${encodeURIComponent(asOf)}`}`,
    );
  const compensationsOf = async (id: string, who: Visitor) => {
    const path = `/api/v1/outages/${id}/compensations`;
    return (await who.must<{ compensations: readonly Record<string, unknown>[] }>('GET', path)).compensations;
  };
  const statesOf = async (id: string, asOf?: string) =>
    (await board(id, asOf)).rows.map(({ status }) => status?.state ?? null);
  const faultsOf = ({ body }: { body: unknown }) =>
    ((body as { faults?: readonly Fault[] }).faults ?? []).map(({ path, code }) => `${path}: ${code}`);
  const countOf = (id: string) =>
    asOwner(test, async (owner) => {
      const { rows } = await owner.query<{ n: number }>(
        'SELECT count(*)::int AS n FROM outage_status WHERE outage_id = $1',
        [id],
      );
      return rows[0]?.n;
    });

  it('take features from the register with their service and users, and mark what nobody registered', async () => {
    const id = await opened({ features: [{ code: 'talk-files' }, { name: '안내 방송', serviceName: '가온톡' }] });
    const { features } = await author.must<{ features: readonly object[] }>('GET', `/api/v1/outages/${id}`);
    expect(features).toMatchObject([
      { code: 'talk-files', name: '사진·동영상 전송', serviceName: '가온톡' },
      { code: null, name: '안내 방송', serviceName: '가온톡' },
    ]);
  });

  it('show the board of any moment', async () => {
    const id = await opened({ state: 'unreachable' });
    await say(id, [
      { feature: 'talk', state: 'restoring', note: '저장소 확인' },
      { feature: 'mail', state: 'normal' },
    ]);
    expect(await statesOf(id, at('08:59'))).toEqual([null, null, null]);
    expect(await statesOf(id, at('09:59:59'))).toEqual(['unreachable', 'unreachable', 'unreachable']);
    expect(await statesOf(id, '2026-03-10T01:00Z')).toEqual(['restoring', 'normal', 'unreachable']);
    expect(await statesOf(id)).toEqual(['restoring', 'normal', 'unreachable']);
    const kept = (await author.api('GET', `/api/v1/outages/${id}/history`)).headers.get('cache-control');
    expect(kept).toBe('no-store');
    const { rows } = await author.must<{ rows: readonly { state: string }[] }>('GET', `/api/v1/outages/${id}/history`);
    expect(rows.map(({ state }) => state)).toEqual(['normal', 'restoring', ...Array<string>(3).fill('unreachable')]);
  });

  it('read no more of a program that says the same every minute than of a person who says it once', async () => {
    const id = await opened({ state: 'unreachable' });
    const minutes = Array.from({ length: 59 }, (_, minute) => at(`09:${String(minute + 1).padStart(2, '0')}`));
    const rows = minutes.map((moment, minute) => ({
      feature: 'talk',
      state: 'unreachable',
      note: `${minute + 1}분`,
      at: moment,
    }));
    await say(id, [
      ...rows,
      { feature: 'talk', state: 'normal', at: at('11:00') },
      { feature: 'talk', state: 'degraded', at: at('11:00') },
    ]);
    const talk = async (asOf: string) => {
      const [row] = (await board(id, asOf)).rows;
      return [row?.status?.state, row?.status?.note, row?.since];
    };
    expect(await talk(at('09:30:30'))).toEqual(['unreachable', '30분', '2026-03-10T00:00:00.000Z']);
    expect(await talk(at('10:30'))).toEqual(['unreachable', '59분', '2026-03-10T00:00:00.000Z']);
    expect(await talk(at('12:00'))).toEqual(['degraded', '', '2026-03-10T02:00:00.000Z']);
    const { clocks } = await author.must<{ clocks: readonly { start: string | null }[] }>(
      'GET',
      `/api/v1/outages/${id}/clocks`,
    );
    expect(clocks[0]?.start).toBe('2026-03-10T00:10:00.000Z');
  });

  it('refuse times that cannot be, each by its name', async () => {
    const later = new Date(Date.now() + 6 * 60_000).toISOString();
    expect(faultsOf(await open({ startedAt: later }))).toEqual(['startedAt: moment-in-future']);
    expect(faultsOf(await open({ detectedAt: at('08:59'), endedAt: at('08:00') }))).toEqual([
      'detectedAt: moment-before-start',
      'endedAt: moment-before-start',
    ]);
    expect(faultsOf(await open({ startedAt: '2026-03-10T09:00' }))).toEqual(['startedAt: moment-without-zone']);
    for (const odd of ['2026-02-30T09:00Z', '2026-03-10', 'gestern', '2026-03-10T25:00Z', 1])
      expect(faultsOf(await open({ startedAt: odd }))).toEqual(['startedAt: not-a-moment']);
    const id = await opened({ state: 'unreachable' });
    expect(faultsOf(await say(id, [{ feature: 'talk', state: 'normal' }], at('08:59')))).toEqual([
      'at: moment-before-start',
    ]);
    const asOf = await author.api('GET', `/api/v1/outages/${id}/statuses?asOf=2026-03-10T09:00`);
    expect([asOf.status, faultsOf(asOf)]).toEqual([422, ['asOf: moment-without-zone']]);
    expect(asOf.text).toContain('2026-11-23T00:00Z');
  });

  it('refuse features that are not registered, not of the outage, or there already', async () => {
    expect(faultsOf(await open({ features: [{ code: 'talk' }, { code: 'telegraph' }, { code: 'talk' }, {}] }))).toEqual(
      ['features.1.code: outage-service-unknown', 'features.2.code: duplicate', 'features.3.name: required'],
    );
    const id = await opened();
    const answer = await say(id, [
      { feature: 'talk', state: 'normal' },
      { feature: randomUUID(), state: 'normal' },
    ]);
    expect([answer.status, faultsOf(answer), await countOf(id)]).toEqual([
      422,
      ['rows.1.feature: outage-feature-unknown'],
      0,
    ]);
    expect(answer.text).toContain('talk, mail');
  });

  it('end only when every feature is back, and name the one that is not', async () => {
    const id = await opened({ state: 'unreachable' });
    const end = (endedAt: string, version: number) => {
      const facts = { title: '장애', startedAt: at('09:00'), endedAt, causes: [], lostSites: [] };
      return author.api('PUT', `/api/v1/outages/${id}`, facts, { 'if-match': `"${version}"` });
    };
    await say(
      id,
      ['talk', 'mail'].map((feature) => ({ feature, state: 'normal' })),
    );
    const refused = await end(at('11:00'), 1);
    expect([refused.status, faultsOf(refused)]).toEqual([422, ['endedAt: end-while-stopped']]);
    expect(refused.text).toContain('안내 방송');
    const [, , third] = (await board(id)).rows;
    await say(id, [{ feature: third?.feature.id, state: 'degraded' }], at('10:30'));
    expect((await end(at('11:00'), 1)).status).toBe(200);
    expect(faultsOf(await say(id, [{ feature: 'talk', state: 'unreachable' }], at('11:30')))).toEqual([
      'at: stop-after-end',
    ]);
    expect((await end(at('11:00'), 1)).status).toBe(412);
  });

  it('leave no feature stopped beyond their end, also where it is entered once they have ended', async () => {
    const id = await opened({ features: [{ code: 'talk' }], state: 'unreachable' });
    await say(id, [{ feature: 'talk', state: 'normal' }], at('10:00'));
    const facts = { title: '장애', startedAt: at('09:00'), endedAt: at('10:30') };
    await author.must('PUT', `/api/v1/outages/${id}`, facts, { 'if-match': '"1"' });
    const stopped = { feature: 'talk', state: 'unreachable', at: at('10:10') };
    const answer = await say(id, [stopped], at('10:10'));
    expect([faultsOf(answer), answer.text.includes('가온톡')]).toEqual([['at: stopped-beyond-end'], true]);
    expect((await say(id, [stopped, { feature: 'talk', state: 'normal' }], at('10:20'))).status).toBe(201);
    expect(await statesOf(id)).toEqual(['normal']);
  });

  it('are told as of no moment that is still to come', async () => {
    const id = await opened();
    const event = test.ids.get('outage-events/:id') ?? '';
    const asOf = 'asOf=2099-01-01T00:00%2B09:00';
    expect(faultsOf(await author.api('GET', `/api/v1/outages/${id}/statuses?${asOf}`))).toEqual([
      'asOf: moment-in-future',
    ]);
    const page = await ministry.page(`/regulator/outage-events/${event}/headquarters?asOf=2099-01-01T00:00`);
    expect([page.status, page.html.text.includes('아직 오지 않은 시각입니다')]).toEqual([422, true]);
    const { status } = await ministry.api('GET', `/api/v1/outage-events/${event}/headquarters/document?${asOf}`);
    expect(status).toBe(422);
  });

  it('never begin after what was done about them', async () => {
    const id = await opened();
    await author.must('POST', `/api/v1/outages/${id}/duties`, { duty: 'running-report', at: at('09:20') });
    const moved = { title: '장애', startedAt: at('09:30') };
    const late = await author.api('PUT', `/api/v1/outages/${id}`, moved, { 'if-match': '"1"' });
    expect(faultsOf(late)).toEqual(['startedAt: start-after-act']);
  });

  it('lose nothing where two enter the same feature: the second is told, and none of its rows is entered', async () => {
    const id = await opened();
    const first = await say(id, [{ feature: 'talk', state: 'restoring', seen: 0 }]);
    expect(first.status).toBe(201);
    const second = await say(id, [
      { feature: 'mail', state: 'normal', seen: 0 },
      { feature: 'talk', state: 'normal', seen: 0 },
    ]);
    expect([second.status, await countOf(id)]).toEqual([412, 1]);
    const racing = await Promise.all(
      ['degraded', 'normal'].map((state) => say(id, [{ feature: 'mail', state, seen: 0 }], at('10:01'))),
    );
    expect(racing.map(({ status }) => status).sort()).toEqual([201, 412]);
  });

  it('enter all rows or none, wherever the connection breaks off', async () => {
    const id = await opened();
    await asOwner(test, (owner) =>
      owner.query(`CREATE FUNCTION break_off() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
        BEGIN IF NEW.note = 'break off' THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF; RETURN NEW; END $$;
        CREATE TRIGGER break_off BEFORE INSERT ON outage_status FOR EACH ROW EXECUTE FUNCTION break_off();`),
    );
    const key = { 'idempotency-key': randomUUID() };
    const rows = ['talk', 'mail'].map((feature) => ({ feature, state: 'normal' }));
    const broken = await say(
      id,
      [...rows, { feature: 'talk', state: 'degraded', note: 'break off' }, ...rows],
      at('10:00'),
      key,
    );
    expect(broken.status).toBe(503);
    await asOwner(test, (owner) => owner.query('DROP TRIGGER break_off ON outage_status'));
    expect(await countOf(id)).toBe(0);
    expect((await say(id, rows, at('10:00'), key)).status).toBe(201);
    expect(await countOf(id)).toBe(2);
  });

  it('do the same request once, however often it is sent, also at once', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const answers = await Promise.all([1, 2, 3].map(() => open({ title: '한 번' }, author, key)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    const reused = await open({ title: '다른 것' }, author, key);
    expect([reused.status, faultsOf(reused)]).toEqual([422, ['Idempotency-Key: idempotency-key-reused']]);
    expect(faultsOf(await open({}, author, { 'idempotency-key': '' }))).toEqual(['Idempotency-Key: not-in-form']);
    await asOwner(test, (owner) => owner.query(`UPDATE idempotency_key SET at = at - interval '25 hours'`));
    expect((await open({ title: '하루 뒤' }, author, key)).status).toBe(201);
  });

  it('are opened by programs with a token, and say so', async () => {
    const { token } = await author.must<{ token: string }>('POST', '/api/v1/tokens', {
      ...{
        name: '감시',
        scopes: ['outage.read', 'outage.write'],
        expiresOn: seoulDate(new Date(Date.now() + 30 * 86_400_000)),
      },
    });
    const program = new Visitor(test.address, token);
    const { id } = (await open({ title: '감시가 연 장애' }, program)).body as { id: string };
    expect(await program.must('GET', `/api/v1/outages/${id}`)).toMatchObject({ openedFrom: 'token' });
    expect((await program.api('GET', `/api/v1/operators/${gaon}/sites`)).status).toBe(403);
    const expiresOn = seoulDate(new Date(Date.now() + 30 * 86_400_000));
    const blind = { name: '쓰기만', scopes: ['outage.write'], expiresOn };
    const writer = new Visitor(
      test.address,
      (await author.must<{ token: string }>('POST', '/api/v1/tokens', blind)).token,
    );
    expect((await writer.api('POST', `/api/v1/outages/${id}/report-draft`, { kind: 'first' })).status).toBe(403);
    const byMinistry = (await open({ title: '정부가 연 장애' }, ministry)).body as { id: string };
    expect(await author.must('GET', `/api/v1/outages/${byMinistry.id}`)).toMatchObject({ openedFrom: 'ministry' });
  });

  it('are there for nobody else', async () => {
    const id = await opened();
    for (const path of ['', '/statuses', '/history', '/clocks'])
      expect((await other.api('GET', `/api/v1/outages/${id}${path}`)).status).toBe(404);
    expect((await other.api('POST', `/api/v1/outages/${id}/statuses`, { at: at('10:00'), rows: [] })).status).toBe(404);
    expect((await open({}, other)).status).toBe(404);
    expect((await open({}, test.as('attester'))).status).toBe(403);
    const listed = await other.must<{ rows: readonly { id: string }[] }>('GET', '/api/v1/outages');
    expect(listed.rows.some((row) => row.id === id)).toBe(false);
  });

  it('are joined to an event by the ministry alone; an operator sees of it title, place and its own outages', async () => {
    const event = test.ids.get('outage-events/:id') ?? '';
    const seen = await author.must<{
      title: string;
      facilityPlace: string;
      outagesSeen: readonly { operatorId: string }[];
    }>('GET', `/api/v1/outage-events/${event}`);
    expect(seen.title).toBe('전력 공급 중단');
    expect(seen.facilityPlace).not.toBe('');
    expect(seen.outagesSeen.map(({ operatorId }) => operatorId)).toEqual([gaon]);
    const whole = await ministry.must<{ boards: readonly object[] }>('GET', `/api/v1/outage-events/${event}/statuses`);
    expect(whole.boards).toHaveLength(2);
    expect((await test.as('raonAuthor').api('GET', `/api/v1/outage-events/${event}`)).status).toBe(404);
    const id = await opened();
    const join = (who: Visitor) => who.api('PUT', `/api/v1/outages/${id}/event`, { event }, { 'if-match': '"1"' });
    expect((await join(author)).status).toBe(403);
    expect((await author.api('POST', '/api/v1/outage-events', { title: '사건' })).status).toBe(403);
    expect((await join(ministry)).status).toBe(200);
    expect((await join(ministry)).status).toBe(412);
  });

  it('of one building show how far it is restored: the ministry writes it down, every operator of the event sees it', async () => {
    const path = `/api/v1/outage-events/${test.ids.get('outage-events/:id') ?? ''}/restorations`;
    const told = { at: '2026-11-01T09:00+09:00', powerPercent: 40, hallsBack: 2, halls: 5, reportedBy: '운영자' };
    expect((await author.api('POST', path, told)).status).toBe(403);
    expect((await ministry.api('POST', path, { ...told, hallsBack: 6 })).status).toBe(422);
    expect((await ministry.api('POST', path, { ...told, at: '2999-01-01T09:00+09:00' })).status).toBe(422);
    expect((await ministry.api('POST', path, told)).status).toBe(201);
    expect((await ministry.api('POST', path, { ...told, powerPercent: 45 })).status).toBe(201);
    const { rows } = await author.must<{ rows: readonly { powerPercent: number }[] }>('GET', path);
    expect(rows.map(({ powerPercent }) => powerPercent)).toEqual([45, 40]);
    expect((await test.as('raonAuthor').api('GET', path)).status).toBe(404);
    const { id } = await ministry.must<{ id: string }>('POST', '/api/v1/outage-events', { title: '시설 없는 사건' });
    expect((await ministry.api('POST', `/api/v1/outage-events/${id}/restorations`, told)).status).toBe(409);
  });

  it('of one building are told of it by who runs it as well, in its own name and where it has an outage in the event', async () => {
    const runner = test.as('raonAuthor');
    const { id: event } = await ministry.must<{ id: string }>('POST', '/api/v1/outage-events', {
      ...{ title: '운영자가 보고하는 사건', facility: 'F-0001' },
    });
    const join = async (id: string) =>
      ministry.must('PUT', `/api/v1/outages/${id}/event`, { event }, { 'if-match': '"1"' });
    const path = `/api/v1/outage-events/${event}/restorations`;
    const told = { at: '2026-11-01T09:00+09:00', powerPercent: 60, reportedBy: '다른 이름' };
    await join(await opened());
    expect((await author.api('POST', path, told)).status).toBe(403); // a lessee
    expect((await runner.api('POST', path, told)).status).toBe(404);
    const raon = await ministry.must<{ rows: readonly { id: string }[] }>('GET', '/api/v1/operators?q=라온클라우드');
    const own = `/api/v1/operators/${raon.rows[0]?.id ?? ''}/outages`;
    await join(
      (await runner.must<{ id: string }>('POST', own, { title: '정전', startedAt: at('09:00'), features: [] })).id,
    );
    expect((await runner.api('POST', path, told)).status).toBe(201);
    const { rows } = await author.must<{ rows: readonly { reportedBy: string }[] }>('GET', path);
    expect(rows.map(({ reportedBy }) => reportedBy)).toEqual(['라온클라우드']);
    const mandate = { kind: 'agent', name: '한빛대리인', mandates: [raon.rows[0]?.id] };
    const { id: organisationId } = await test
      .as('admin')
      .must<{ id: string }>('POST', '/api/v1/organisations', mandate);
    const agent = await test.as('admin').colleague({ organisationId, email: 'a@agent.example', roles: ['author'] });
    expect((await agent.api('POST', path, { ...told, powerPercent: 61 })).status).toBe(201);
    const later = await author.must<{ rows: readonly { reportedBy: string }[] }>('GET', path);
    expect(later.rows.map(({ reportedBy }) => reportedBy)).toEqual(['라온클라우드', '라온클라우드']);
    const page = `/operator/outage-events/${event}/restorations`;
    expect((await author.page(page)).html.querySelector('main form')).toBeNull();
    const fields = { at: '2026-11-01T10:00', powerPercent: '80' };
    expect((await runner.submit(page, page, fields)).status).toBe(303);
    expect((await author.page(page)).html.text).toContain('80%');
  });

  it('are talked of by the headquarters, whose minutes the ministry alone reads and which are only ever followed', async () => {
    const event = `/api/v1/outage-events/${test.ids.get('outage-events/:id') ?? ''}`;
    const decisions = [{ text: '복구 예정을 보고합니다.', who: '가온커뮤니케이션', dueOn: '2026-11-05' }];
    const held = { number: 2, heldAt: '2026-11-02T10:00+09:00', chair: '장관', decisions };
    expect((await author.api('POST', `${event}/meetings`, held)).status).toBe(403);
    expect((await ministry.api('POST', `${event}/meetings`, held)).status).toBe(201);
    expect((await ministry.api('POST', `${event}/meetings`, held)).status).toBe(422);
    expect((await author.api('GET', `${event}/meetings`)).status).toBe(404);
    const read = async () => {
      const { rows } = await ministry.must<{
        rows: readonly { decisions: readonly { id: string; state: string }[] }[];
      }>('GET', `${event}/meetings`);
      return rows[0]?.decisions[0];
    };
    const decision = (await read())?.id;
    expect((await read())?.state).toBe('open');
    const done = { decision, state: 'done', at: '2026-11-03T10:00+09:00' };
    const follow = (what: object) => ministry.api('POST', `${event}/follow-ups`, what);
    expect((await follow({ ...done, at: '2026-11-01T10:00+09:00' })).status).toBe(422);
    expect((await follow({ ...done, decision: '0190a000-0000-7000-8000-000000000000' })).status).toBe(422);
    expect((await follow(done)).status).toBe(201);
    expect((await read())?.state).toBe('done');
  });

  it('keep what users get as it was announced, and beside it what was given', async () => {
    const id = await opened({ state: 'unreachable' });
    const pass = {
      ...{ kind: 'extension', serviceName: '가온톡', fee: 'paid', extensionDays: 3, beneficiaries: '모든 이용자' },
      ...{ subject: '이용기간 연장', effectiveOn: '2026-03-12', announcedAt: at('12:00'), announcedWhere: '공지사항' },
    };
    const announce = (more: object = {}, who = author, headers: Record<string, string> = {}) =>
      who.api('POST', `/api/v1/outages/${id}/compensations`, { ...pass, ...more }, headers);
    const key = { 'idempotency-key': randomUUID() };
    for (const answer of await Promise.all([1, 2].map(() => announce({}, author, key))))
      expect([answer.status, answer.body]).toEqual([201, { number: 1 }]);
    expect(faultsOf(await announce({ announcedAt: at('08:00'), extensionHours: 2, amountWon: 5 }))).toEqual([
      'announcedAt: moment-before-start',
      'extensionDays: extension-twice',
      'amountWon: not-of-this-kind',
    ]);
    const give = (number: string, more: object, who = author) =>
      who.api('POST', `/api/v1/outages/${id}/compensations/${number}/given`, { at: at('15:00'), users: 40, ...more });
    expect((await give('1', { extensionDays: 3 })).status).toBe(201);
    expect((await give('1', { extensionDays: 3, users: 2, note: '추가 지급' })).status).toBe(201);
    expect(faultsOf(await give('1', { totalWon: 5 }))).toEqual([
      'extensionHours: extension-open',
      'totalWon: not-of-this-kind',
    ]);
    expect([(await give('2', {})).status, (await give('x', {})).status]).toEqual([404, 404]);
    expect([(await announce({}, other)).status, (await give('1', {}, other)).status]).toEqual([404, 404]);
    expect((await other.api('GET', `/api/v1/outages/${id}/compensations`)).status).toBe(404);
    expect(await compensationsOf(id, ministry)).toMatchObject([
      { number: 1, effectiveOn: '2026-03-12', given: [{ users: 40, extensionDays: 3 }, { users: 2 }] },
    ]);
  });

  it('tell users from a draft of the record; the earliest notice to them does the duty, that to the press does not', async () => {
    const id = await opened({ state: 'unreachable', measures: '예비 장비로 전환' });
    const path = `/api/v1/outages/${id}/notices`;
    const draftOf = async () => (await author.must<{ text: string }>('GET', `/api/v1/outages/${id}/notice-draft`)).text;
    const enter = (channel: string, time: string, text: string, headers: Record<string, string> = {}) =>
      author.api('POST', path, { channel, sentAt: at(time), text, proof: '보낸 기록' }, headers);
    const doneAt = async () => {
      const { clocks } = await author.must<{
        clocks: readonly { duty: string; done: { at: string } | null; doneCount: number }[];
      }>('GET', `/api/v1/outages/${id}/clocks`);
      const clock = clocks.find(({ duty }) => duty === 'notice-to-users');
      return [clock?.done?.at, clock?.doneCount];
    };
    const draft = await draftOf();
    expect(draft).toContain('예비 장비로 전환');
    expect(faultsOf(await enter('email', '08:00', draft))).toEqual([
      'sentAt: moment-before-start',
      'text: notice-contact-open',
    ]);
    const text = `${draft} 1588-0000`;
    expect((await enter('press', '09:20', text)).status).toBe(201);
    expect(await doneAt()).toEqual([undefined, 0]);
    const key = { 'idempotency-key': randomUUID() };
    for (const answer of await Promise.all([1, 2].map(() => enter('screen', '09:40', text, key))))
      expect([answer.status, answer.body]).toEqual([201, { number: 2 }]);
    expect((await enter('email', '10:00', text)).status).toBe(201);
    expect(await doneAt()).toEqual(['2026-03-10T00:40:00.000Z', 1]);
    expect((await enter('sns', '09:30', text)).status).toBe(201);
    expect(await doneAt()).toEqual(['2026-03-10T00:30:00.000Z', 2]);
    expect(await draftOf()).toContain('4. 상담 연락처: 1588-0000');
    const { notices } = await ministry.must<{ notices: readonly { channel: string }[] }>('GET', path);
    expect(notices.map(({ channel }) => channel)).toEqual(['press', 'screen', 'email', 'sns']);
    for (const hidden of [path, `/api/v1/outages/${id}/notice-draft`])
      expect((await other.api('GET', hidden)).status).toBe(404);
  });

  it('are kept apart by the database itself, and joined by the ministry alone', async () => {
    const id = await opened();
    const nuri = await asOwner(test, async (owner) => {
      const { rows } = await owner.query<{ id: string }>(`SELECT id FROM organisation WHERE name = '누리포털'`);
      return rows[0]?.id ?? '';
    });
    const asOperator = (operator: string, sql: string, parameters: readonly string[]) =>
      asOwner(test, async (client) => {
        await client.query('BEGIN');
        await client.query(
          `SELECT set_config('role', 'ieum_app', true), set_config('app.side', 'operator', true), set_config('app.operators', $1, true)`,
          [`{${operator}}`],
        );
        return (await client.query(sql, [...parameters])).rowCount;
      });
    const event = test.ids.get('outage-events/:id') ?? '';
    await expect(asOperator(gaon, 'UPDATE outage SET event_id = $2 WHERE id = $1', [id, event])).rejects.toThrow(
      'only the ministry',
    );
    expect(await asOperator(nuri, `UPDATE outage SET title = 'x' WHERE id = $1`, [id])).toBe(0);
    for (const table of ['outage_feature', 'outage_status', 'outage_duty_done', 'outage_compensation', 'outage_notice'])
      expect(await asOperator(nuri, `SELECT 1 FROM ${table} WHERE operator_id = $1`, [gaon])).toBe(0);
    expect(await asOperator(gaon, 'UPDATE outage_event SET title = title WHERE id = $1', [event])).toBe(0);
    await expect(
      asOperator(
        nuri,
        `INSERT INTO outage_duty_done (id, operator_id, outage_id, duty, at, note, entered_by_name, entered_at)
         VALUES (gen_random_uuid(), $1, $2, 'running-report', now(), '', '누구', now())`,
        [gaon, id],
      ),
    ).rejects.toThrow('row-level security');
  });

  it('run the clocks of the law from the record, coverage and figures of the year', async () => {
    const id = await opened({ state: 'unreachable', occasion: 'other' });
    await say(
      id,
      (await board(id)).rows.map(({ feature }) => ({ feature: feature.id, state: 'normal' })),
      at('11:30'),
    );
    const told = await author.api('POST', `/api/v1/outages/${id}/duties`, { duty: 'disaster-report', at: at('08:00') });
    expect(faultsOf(told)).toEqual(['at: moment-before-start']);
    await author.must('POST', `/api/v1/outages/${id}/duties`, {
      duty: 'disaster-report',
      at: at('09:20'),
      note: '전화',
    });
    const { clocks } = await author.must<{ clocks: readonly Clock[] }>('GET', `/api/v1/outages/${id}/clocks`);
    const shown = clocks.map(({ duty, state, reason }) => [duty, state, reason]);
    expect(shown).toEqual([
      ['disaster-report', 'done', null],
      ['running-report', 'runs', null],
      ['data-centre-report', 'runs', null],
      ['landlord-notice', 'not-covered', 'no-site-lost'],
      ['notice-to-users', 'runs', null],
      ['damages-notice', 'runs', null],
    ]);
    expect(clocks.at(-1)).toMatchObject({ due: '2026-04-09T14:59:59.999Z', overdue: true });
  });

  it('are counted over years, and each number is that of a list', async () => {
    const id = await opened({
      startedAt: '2021-03-10T09:00+09:00',
      detectedAt: '2021-03-10T09:10+09:00',
      occasion: 'other',
    });
    await author.must('POST', `/api/v1/outages/${id}/duties`, {
      ...{ duty: 'notice-to-users', at: '2021-03-10T11:00:01+09:00' },
    });
    await opened({ startedAt: '2020-12-31T15:00Z', endedAt: '2021-01-02T00:00+09:00' }); // in Korea the year had begun
    const path = (from: number, to: number) => `/api/v1/outage-statistics?from=${from}&to=${to}&operator=${gaon}`;
    const { count, years, measures, occasions } = await author.must<Statistics>('GET', path(2020, 2021));
    expect([count, ...years.map((row) => [row.year, row.count, row.longest])]).toEqual([
      2,
      [2020, 0, null],
      [2021, 2, 1440],
    ]);
    expect(years[1]?.median).toEqual({ lasted: 1440, detected: 10, notified: 120 + 1 / 60 });
    const told = Object.entries(measures).map(([name, bands]) => [
      name,
      ...bands.filter((band) => band.count > 0).map((band) => `${band.value} ${band.count}`),
    ]);
    expect(told).toEqual([
      ['lasted', 'within-day 1', 'none 1'],
      ['detected', 'within-10 1', 'none 1'],
      ['notified', 'within-day 1', 'none 1'],
    ]);
    expect(occasions.filter((each) => each.count > 0)).toEqual([
      { value: 'other', count: 1 },
      { value: 'unknown', count: 1 },
    ]);
    const long = await author.must<Statistics>('GET', path(2020, 2100));
    expect([long.years[0]?.year, long.count > count]).toEqual([2020, true]);
    expect((await author.must<Statistics>('GET', path(2021, 2020))).count).toBe(2);
    const all = await ministry.must<Statistics>('GET', '/api/v1/outage-statistics?from=2020&to=2030');
    const numbers = [
      ...Object.entries(all.measures).flatMap(([name, bands]) =>
        bands.map((band) => [`${name}=${band.value}`, band.count] as const),
      ),
      ...all.occasions.map((each) => [`occasion=${each.value}`, each.count] as const),
      ...all.siteLost.map((each) => [`siteLost=${each.value}`, each.count] as const),
    ];
    for (const { year, count: many, bands, occasions: reasons } of all.years.filter((row) => row.count > 0)) {
      expect([year, await listed(`from=${year}&to=${year}`)]).toEqual([year, many]);
      const drawn = [...Object.entries(bands), ['occasion', reasons] as const];
      for (const [name, counts] of drawn) {
        expect([year, name, counts.reduce((sum, each) => sum + each.count, 0)]).toEqual([year, name, many]);
        const most = counts.reduce((one, other) => (other.count > one.count ? other : one));
        expect(await listed(`from=${year}&to=${year}&${name}=${most.value}`)).toBe(most.count);
      }
    }
    expect(numbers.length).toBeGreaterThan(20);
    for (const [query, many] of numbers)
      expect([query, await listed(`from=2020&to=2030&${query}`)]).toEqual([query, many]);
  });

  /** How many rows a list has over all of its pages. */
  const listed = async (query: string): Promise<number> => {
    let [many, after] = [0, ''];
    for (;;) {
      const { rows, next } = await ministry.must<{ rows: readonly object[]; next: string | null }>(
        'GET',
        `/api/v1/outages?kind=outage&${query}${after}`,
      );
      many += rows.length;
      if (next === null) return many;
      after = `&after=${encodeURIComponent(next)}`;
    }
  };

  it('stand in the trail with their title, of what was written about them the fingerprint alone', async () => {
    const admin = test.as('operatorAdmin');
    const id = await opened({ title: '기록되는 장애', measures: '비밀스러운 조치' });
    const { rows } = await admin.must<{ rows: readonly object[] }>(
      'GET',
      `/api/v1/audit-entries?kind=outage&subject=${id}`,
    );
    expect(rows).toMatchObject([
      { action: 'outage.opened', subjectName: '기록되는 장애', operatorName: '가온커뮤니케이션' },
    ]);
    expect(JSON.stringify(rows)).not.toContain('비밀스러운');
    await say(id, [{ feature: 'talk', state: 'degraded' }]);
    const later = await admin.must<{ rows: readonly object[] }>(
      'GET',
      `/api/v1/audit-entries?kind=outage&subject=${id}`,
    );
    expect(later.rows).toMatchObject([{ action: 'outage.reported', subjectName: '기록되는 장애' }, {}]);
  });

  it('show the case of October, as it was told at nine in the morning of the 17th and as it ended', async () => {
    const { rows } = await ministry.must<{ rows: readonly { id: string; title: string }[] }>('GET', '/api/v1/outages');
    const outage = rows.find(({ title }) => title === '데이터센터 화재에 따른 서비스 장애')?.id ?? '';
    const { startedAt, endedAt } = await ministry.must<Record<'startedAt' | 'endedAt', string>>(
      'GET',
      `/api/v1/outages/${outage}`,
    );
    const minutes = (Date.parse(endedAt) - Date.parse(startedAt)) / 60_000;
    expect([Math.floor(minutes / 60), minutes % 60]).toEqual([127, 33]);
    const year = startedAt.slice(0, 4);
    const states = new Map<string, string[]>();
    for (const { feature, status } of (await board(outage, `${year}-10-17T09:00+09:00`)).rows) {
      const service = feature.serviceName ?? '';
      states.set(service, [...(states.get(service) ?? []), `${feature.name}: ${status?.state ?? ''}`]);
    }
    expect(Object.fromEntries(states)).toEqual(CASE);
    expect(new Set(await statesOf(outage))).toEqual(new Set(['normal']));
    const clocks = await ministry.must<{ clocks: readonly (Clock & { start: string | null })[] }>(
      'GET',
      `/api/v1/outages/${outage}/clocks`,
    );
    const fellDue = new Map(clocks.clocks.map(({ duty, start, due }) => [duty, due ?? start]));
    expect(fellDue.get('disaster-report')).toBe(`${year}-10-15T06:29:00.000Z`);
    expect(fellDue.get('data-centre-report')).toBe(`${year}-10-15T06:49:00.000Z`);
    expect(fellDue.get('notice-to-users')).toBe(`${year}-10-15T06:19:00.000Z`);
    expect(fellDue.get('damages-notice')).toMatch(/-11-(19|20|21)T/); // the 30th day, or the next one on which people work
    const announced = (await compensationsOf(outage, ministry)).map((row) => [
      ...[row.serviceName, row.kind, row.extensionHours, row.extensionDays, row.amountWon],
    ]);
    expect(announced).toEqual(ANNOUNCED);
    const { eventId } = await ministry.must<{ eventId: string }>('GET', `/api/v1/outages/${outage}`);
    const meeting = `/api/v1/outage-events/${eventId}/headquarters?asOf=${encodeURIComponent(`${year}-10-17T10:00+09:00`)}`;
    const sheet = await ministry.must<{ stopped: readonly object[]; compensations: readonly object[] }>('GET', meeting);
    const stopped = Object.values(CASE)
      .flat()
      .filter((row) => /restoring|unreachable/.test(row));
    expect([sheet.stopped.length, sheet.compensations.length]).toEqual([stopped.length, ANNOUNCED.length]);
    expect((await author.api('GET', meeting)).status).toBe(404);
  });

  const namedOutage = async (title: string) => {
    const { rows } = await ministry.must<{ rows: readonly { id: string; title: string }[] }>('GET', '/api/v1/outages');
    return rows.find((row) => row.title === title)?.id ?? '';
  };

  it('of October were to be expected: the prediction names the six causes, each by its component', async () => {
    const fire = await namedOutage('데이터센터 화재에 따른 서비스 장애');
    const prediction = await ministry.must<Prediction>('GET', `/api/v1/outages/${fire}/prediction`);
    expect(prediction).toMatchObject({ hits: 8, of: 10, lost: ['alpha'], register: { isLater: true } });
    const named = (kind: string) =>
      prediction.causes.filter((cause) => cause.kind === kind).map(({ component }) => component);
    expect(named('tool-gone')).toEqual(['deploy-tool', 'access-tool']);
    expect(named('concentrated')).toContain('sign-in-server');
    expect(named('store-gone')).toEqual(['object-store', 'metadata-store', 'secret-store']);
    expect(named('too-little-left')).toContain('token-cache');
    expect(named('not-duplicated')).toEqual(['media-relay']);
    expect(named('tool-held')).toEqual(['chat-tool']);
    expect(named('never-drilled')).toEqual(['message-router', 'sign-in-server', 'mail-server', 'mail-store']);
    const kinds = new Map(
      prediction.rows.map(({ feature, service, difference }) => [feature?.name ?? service, difference]),
    );
    expect(kinds.get('사진·동영상 전송')).toBe('as-predicted');
    expect(kinds.get('송금·결제·증권·보험 등 주요 금융')).toBe('worse');
    expect(kinds.get('sign-in')).toBe('not-reported');
    expect(kinds.get('인기글')).toBe('unregistered');
    for (const [who, side] of [
      [author, 'operator'],
      [ministry, 'regulator'],
    ] as const) {
      const { html } = await who.page(`/${side}/outages/${fire}/prediction`);
      expect(html.querySelector('h1')?.text).toBe('예측은 기능 10개 가운데 8개를 맞혔습니다');
      for (const said of ['배포·전환 도구', '인증 서버', '객체 저장소', '미디어 중계', '업무용 협업 도구', '메일 서버'])
        expect(html.querySelectorAll('table')[1]?.text).toContain(said);
      expect(unsoundIn(html.toString())).toEqual([]);
    }
    expect((await other.api('GET', `/api/v1/outages/${fire}/prediction`)).status).toBe(404);
    expect((await other.page(`/operator/outages/${fire}/prediction`)).status).toBe(404);
  });

  it('of October came out as predicted for what stood in two places in the same building', async () => {
    const fire = await namedOutage('같은 건물의 화재에 따른 서비스 장애');
    const { rows, lost } = await other.must<Prediction>('GET', `/api/v1/outages/${fire}/prediction`);
    expect(lost).toEqual(['alpha']);
    expect(rows.map(({ service, difference }) => [service, difference])).toEqual([
      ['search', 'as-predicted'],
      ['news', 'better'],
      ['shopping', 'as-predicted'],
    ]);
  });

  const alphaOf = async () => {
    const { rows } = await author.must<{ rows: readonly { id: string; code: string }[] }>(
      'GET',
      `/api/v1/operators/${gaon}/sites`,
    );
    return rows.filter(({ code }) => code === 'alpha').map(({ id }) => id);
  };

  it('are exercised on the same board: nothing of the law is due, and no event is joined', async () => {
    const lostSites = await alphaOf();
    const training = { title: '훈련', exercise: 'unannounced', features: [{ code: 'talk' }], state: 'unreachable' };
    expect(faultsOf(await open({ ...training, lostSites: [] }))).toEqual(['lostSites: exercise-without-loss']);
    const { id } = (await open({ ...training, lostSites }, ministry)).body as { id: string };
    expect(await author.must('GET', `/api/v1/outages/${id}/clocks`)).toEqual({ clocks: [] });
    const path = `/api/v1/outages/${id}`;
    const done = { duty: 'disaster-report', at: at('09:20') };
    expect((await author.api('POST', `${path}/duties`, done)).status).toBe(409);
    const notice = { channel: 'screen', sentAt: at('09:40'), text: '안내', proof: '' };
    expect((await author.api('POST', `${path}/notices`, notice)).status).toBe(409);
    for (const filed of ['reports', 'report-draft'])
      expect((await author.api('POST', `${path}/${filed}`, { kind: 'first' })).status).toBe(409);
    const event = test.ids.get('outage-events/:id') ?? '';
    expect((await ministry.api('PUT', `${path}/event`, { event }, { 'if-match': '"1"' })).status).toBe(409);
    const listed = async (kind: string) => {
      const { rows } = await author.must<{ rows: readonly { id: string }[] }>('GET', `/api/v1/outages?kind=${kind}`);
      return rows.some((row) => row.id === id);
    };
    expect([await listed('exercise'), await listed('outage')]).toEqual([true, false]);
    const { html } = await author.page(`/operator/outages/${id}`);
    expect(html.querySelector('h1')?.text).toBe('모의훈련: 기능 1개 가운데 1개가 중단되어 있습니다');
    expect(html.text).not.toContain('법적 의무');
    for (const hidden of ['notices', 'compensations', 'reports'])
      expect((await author.page(`/operator/outages/${id}/${hidden}`)).status).toBe(404);
    expect((await ministry.page(`/regulator/outages/${id}/reports`)).status).toBe(404);
    await expect(
      asOwner(test, (owner) => owner.query('UPDATE outage SET exercise = NULL WHERE id = $1', [id])),
    ).rejects.toThrow('stays one');
  });

  it('are exercised for an operator by the ministry, on a page of its own', async () => {
    const begin = `/regulator/exercises/new?operator=${gaon}`;
    const fields = { title: '정부가 실시한 훈련', startedAt: `${DAY}T09:00`, exercise: 'announced' };
    const wrong = await ministry.submit(begin, `/regulator/exercises?operator=${gaon}`, fields);
    expect([wrong.status, wrong.html.querySelector('input[name=title]')?.getAttribute('value')]).toEqual([
      422,
      fields.title,
    ]);
    const lostSites = await alphaOf();
    const called = await ministry.submit(begin, `/regulator/exercises?operator=${gaon}`, {
      ...fields,
      lostSites,
      codes: ['mail'],
    });
    const path = (called.headers.get('location') ?? '').replace(/\?.*/, '');
    expect([called.status, path.startsWith('/regulator/outages/')]).toEqual([303, true]);
    const { html } = await ministry.page(path);
    expect(html.text).toContain('실시: 정부 오세린, 사전 예고');
    expect(html.querySelectorAll('form').some((form) => form.text.includes('사건에 묶기'))).toBe(false);
    for (const page of [begin, path]) expect(unsoundIn((await ministry.page(page)).html.toString())).toEqual([]);
    const list = await author.page('/operator/outages?kind=exercise');
    expect(list.html.querySelectorAll('tbody tr').every((row) => row.text.includes('모의훈련'))).toBe(true);
  });

  it('give the register what they measured as proven, once they have ended and somebody has looked at it', async () => {
    const facts = { title: '전환 훈련', startedAt: at('09:00'), lostSites: await alphaOf(), causes: [] };
    const begun = { ...facts, exercise: 'announced', features: [{ code: 'talk' }], state: 'unreachable' };
    const { id } = (await open(begun)).body as { id: string };
    const path = `/api/v1/outages/${id}/proof`;
    await say(id, [{ feature: 'talk', state: 'normal' }], at('09:13'));
    const early = await author.must<Measured>('GET', path);
    const refused = { takeovers: ['sign-in-server@gamma'] };
    expect((await author.api('PUT', path, refused, { 'if-match': `"${early.version}"` })).status).toBe(409);
    await author.must('PUT', `/api/v1/outages/${id}`, { ...facts, endedAt: at('09:13') }, { 'if-match': '"1"' });
    const measured = await author.must<Measured>('GET', path);
    expect(measured.takeovers).toMatchObject([
      { component: 'message-router', site: 'beta', measuredMinutes: 13, isLonger: true, state: 'later-drill' },
      { component: 'sign-in-server', site: 'gamma', measuredMinutes: 13, isLonger: false, state: 'open' },
    ]);
    const take = (takeovers: readonly string[], version: number, who = author) =>
      who.api('PUT', path, { takeovers }, { 'if-match': `"${version}"` });
    const chosen = ['sign-in-server@gamma'];
    expect(faultsOf(await take([], measured.version))).toEqual(['takeovers: too-few']);
    expect(faultsOf(await take(['message-router@beta'], measured.version))).toEqual([
      'takeovers: takeover-not-measured',
    ]);
    expect([(await take(chosen, 1)).status, (await take(chosen, measured.version, ministry)).status]).toEqual([
      412, 403,
    ]);
    expect((await take(chosen, measured.version, other)).status).toBe(404);
    const preview = `/operator/outages/${id}/proof?takeovers=sign-in-server%40gamma`;
    const { html } = await author.page(preview);
    expect(html.text).toContain('13분');
    expect(unsoundIn(html.toString())).toEqual([]);
    const saved = await author.submit(preview, `/operator/outages/${id}/proof`, {});
    expect(saved.status).toBe(303);
    expect(await author.must<Measured>('GET', path)).toMatchObject({
      version: measured.version + 1,
      taken: [
        { registerVersion: measured.version + 1, takeovers: [{ component: 'sign-in-server', measuredMinutes: 13 }] },
      ],
    });
    const versions = `/api/v1/operators/${gaon}/topology/versions`;
    const { rows } = await author.must<{ rows: readonly { origin: string }[] }>('GET', versions);
    expect(rows[0]?.origin).toBe('outage');
    expect((await take(chosen, measured.version + 1)).status).toBe(422);
  });

  describe('with reports to the ministry', () => {
    const PLAN = { recoveryPlan: '대기 서버로 전환합니다.', contact: '재난대응팀, 02-0000-0000' };
    const file = (id: string, report: object, who = author, headers: Record<string, string> = {}) =>
      who.api('POST', `/api/v1/outages/${id}/reports`, report, headers);
    const listed = async (id: string) =>
      (await author.must<{ rows: readonly Record<string, unknown>[] }>('GET', `/api/v1/outages/${id}/reports`)).rows;
    const doneOf = async (id: string, duty: string) => {
      const path = `/api/v1/outages/${id}/clocks`;
      const { clocks } = await author.must<{ clocks: readonly { duty: string; doneCount: number }[] }>('GET', path);
      return clocks.find((clock) => clock.duty === duty)?.doneCount;
    };
    const pdf = async (who: Visitor, path: string) => {
      const { status, headers, bytes } = await who.api('GET', path);
      expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
      return bytes;
    };

    it('are filed out of the record and do their duty, and stay as they were filed', async () => {
      const id = await opened({ state: 'unreachable', measures: '비상발전기를 가동하였습니다.' });
      expect((await file(id, { kind: 'first', ...PLAN })).body).toEqual({ number: 1 });
      expect(await doneOf(id, 'disaster-report')).toBe(1);
      const path = `/api/v1/outages/${id}/reports/1`;
      const before = await pdf(author, `${path}/document`);
      await say(id, [{ feature: 'talk', state: 'normal' }]);
      expect((await file(id, { kind: 'running' })).status).toBe(201);
      expect(await doneOf(id, 'running-report')).toBe(1);
      const ahead = await opened({ startedAt: new Date(Date.now() + 3 * 60_000).toISOString() });
      expect((await file(ahead, { kind: 'first' })).status).toBe(201);
      const { sha256, content } = await ministry.must<{ sha256: string; content: Record<string, unknown> }>(
        'GET',
        path,
      );
      expect(content).toMatchObject({
        kind: 'first',
        number: 1,
        told: { ...PLAN, measures: '비상발전기를 가동하였습니다.' },
      });
      expect(createHash('sha256').update(canonicalText(content)).digest('hex')).toBe(sha256);
      expect((await pdf(ministry, `${path}/document`)).equals(before)).toBe(true);
      expect((await pdf(author, `${path}/document?language=en`)).equals(before)).toBe(false);
      const second = await author.must<{ content: { changes: unknown } }>('GET', `/api/v1/outages/${id}/reports/2`);
      expect(second.content.changes).toMatchObject({
        since: { number: 1, kind: 'first' },
        told: ['recoveryPlan', 'contact'],
        features: [{ before: 'unreachable', after: 'normal' }],
      });
      for (const each of [path, `${path}/document`]) expect((await other.api('GET', each)).status).toBe(404);
      expect((await author.api('GET', `/api/v1/outages/${id}/reports/3/document`)).status).toBe(404);
    });

    it('are filed once, however often they are sent', async () => {
      const id = await opened({ state: 'unreachable' });
      const headers = { 'idempotency-key': randomUUID() };
      const answers = await Promise.all([1, 2, 3].map(() => file(id, { kind: 'running' }, author, headers)));
      expect(answers.map(({ status, body }) => [status, body])).toEqual(Array(3).fill([201, { number: 1 }]));
      expect(await listed(id)).toHaveLength(1);
      expect(await doneOf(id, 'running-report')).toBe(1);
      const twice = await Promise.all([1, 2].map(() => file(id, { kind: 'first' })));
      expect(twice.map(({ status }) => status).toSorted()).toEqual([201, 409]);
      expect(await doneOf(id, 'disaster-report')).toBe(1);
    });

    it('are corrected by a further one, which does no duty anew', async () => {
      const id = await opened({ state: 'unreachable' });
      await file(id, { kind: 'data-centre' });
      expect((await file(id, { kind: 'data-centre' })).status).toBe(409);
      expect(faultsOf(await file(id, { kind: 'data-centre', corrects: 1 }))).toEqual(['correctionReason: required']);
      const correction = { kind: 'data-centre', corrects: 1, correctionReason: '장소를 바로잡음' };
      expect(faultsOf(await file(id, { ...correction, kind: 'first' }))).toEqual(['corrects: report-not-to-correct']);
      expect((await file(id, correction)).body).toEqual({ number: 2 });
      expect(faultsOf(await file(id, correction))).toEqual(['corrects: report-not-to-correct']);
      expect(await listed(id)).toMatchObject([
        { number: 2, corrects: 1, correctedBy: null },
        { number: 1, corrects: null, correctedBy: 2 },
      ]);
      expect(await doneOf(id, 'data-centre-report')).toBe(1);
    });

    it('are seen as a draft that is kept nowhere, and are final only once the outage has ended', async () => {
      const id = await opened({ state: 'normal' });
      const draft = await author.api('POST', `/api/v1/outages/${id}/report-draft`, { kind: 'first' });
      expect([draft.status, draft.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
      expect((await file(id, { kind: 'final' })).status).toBe(409);
      expect([await listed(id), await doneOf(id, 'disaster-report')]).toEqual([[], 0]);
      const { version } = await author.must<{ version: number }>('GET', `/api/v1/outages/${id}`);
      const facts = { title: '장애', startedAt: at('09:00'), endedAt: at('10:00'), lostSites: [] };
      await author.must('PUT', `/api/v1/outages/${id}`, facts, { 'if-match': `"${version}"` });
      expect((await file(id, { kind: 'final' })).status).toBe(201);
    });

    it('are the operator’s to file', async () => {
      const id = await opened();
      for (const path of ['reports', 'report-draft']) {
        const send = (who: Visitor) => who.api('POST', `/api/v1/outages/${id}/${path}`, { kind: 'first' });
        expect((await send(ministry)).status).toBe(403);
        expect((await send(other)).status).toBe(404);
      }
    });

    it('leave nothing half where they cannot be kept', async () => {
      const id = await opened({ state: 'unreachable' });
      const alter = (change: string) =>
        asOwner(test, (owner) => owner.query(`ALTER TABLE outage_report ${change}`).then(() => undefined));
      await alter(`ADD CONSTRAINT nothing_kept CHECK (outage_id <> '${id}') NOT VALID`);
      expect((await file(id, { kind: 'first' })).status).toBeGreaterThanOrEqual(400);
      await alter('DROP CONSTRAINT nothing_kept');
      expect([await listed(id), await doneOf(id, 'disaster-report')]).toEqual([[], 0]);
      expect((await file(id, { kind: 'first' })).body).toEqual({ number: 1 });
    });

    it('go to a headquarters that prints its sheet, of any meeting and moment, for the ministry alone', async () => {
      const { rows } = await ministry.must<{ rows: readonly { id: string; title: string }[] }>(
        'GET',
        '/api/v1/outage-events',
      );
      const path = `/api/v1/outage-events/${rows.find(({ title }) => title === '데이터센터 화재')?.id ?? ''}/headquarters/document`;
      const minutes = await pdf(ministry, `${path}?meeting=3`);
      expect(minutes.subarray(0, 5).toString()).toBe('%PDF-');
      expect((await ministry.api('GET', `${path}?meeting=4`)).status).toBe(404);
      expect((await ministry.api('GET', `${path}?meeting=0`)).status).toBe(422);
      expect((await author.api('GET', `${path}?meeting=3`)).status).toBe(404);
    });
  });
});

interface Prediction {
  readonly hits: number;
  readonly of: number;
  readonly lost: readonly string[];
  readonly rows: readonly {
    readonly feature: { readonly name: string } | null;
    readonly service: string | null;
    readonly difference: string;
  }[];
  readonly causes: readonly { readonly kind: string; readonly component: string }[];
}
interface Measured {
  readonly version: number;
  readonly takeovers: readonly object[];
}

/** What had been announced by then: service, kind, hours, days, won for each user. */
const ANNOUNCED = [
  ['가온음악', 'extension', null, 3, null],
  ['가온음악', 'money', null, null, 1500],
  ['가온웹툰', 'extension', 72, null, null],
  ['가온웹툰', 'credit', null, null, null],
  ['가온이동', 'other', null, null, null],
];

/** The table of 17 October, row by row: what of which service worked, was slow, was being restored or could not be reached. */
const CASE = {
  가온톡: [
    '메시지·음성통화·영상통화·오픈채팅·이모티콘: normal',
    '사진·동영상 전송: degraded',
    '이모티콘 검색: restoring',
    '챗봇 관리자센터: restoring',
    '가온채널(광고 메시지): unreachable',
  ],
  가온메일: ['로그인: unreachable', '보내기: unreachable', '받기: unreachable'],
  가온카페: ['인기글: restoring', '통계: restoring'],
  가온스토리: ['일부 검색: restoring', '통계: restoring'],
  가온글터: ['일부 검색: restoring', '통계: restoring'],
  가온책장: ['일부 검색: restoring', '통계: restoring'],
  가온지도: ['거리 사진: restoring'],
  가온이동: ['택시: normal', '길찾기: normal', '기사용 앱: normal', '자전거: restoring'],
  가온결제: ['송금·결제·증권·보험 등 주요 금융: normal'],
  가온책방: ['전체 기능: normal'],
  가온웹툰: ['전체 기능: normal'],
  가온음악: ['전체 기능: normal'],
  가온티브이: ['전체 기능: normal'],
  가온게임: ['전체 기능: normal'],
};
