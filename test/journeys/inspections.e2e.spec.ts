import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { addDays, knownDate, seoulDate, type CalendarDate } from '../../src/shared/time.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { Answer, Visitor } from '../support/visitor.js';

const LIST = '/api/v1/inspections';
const YEAR = 2026;
const today = seoulDate(new Date());
const inDays = (days: number): CalendarDate => addDays(knownDate(today), days);

interface Session {
  readonly personId: string;
  readonly organisationId: string;
}

describe('inspections', () => {
  let test: TestApp;
  let admin: Visitor;
  let manager: Visitor;
  let inspector: Visitor;
  let gaon: Visitor;
  let nuri: Visitor;
  let plan: Record<string, unknown>;
  const ids: Record<string, string> = {};

  const idOf = (answer: Answer) => (answer.body as { id: string }).id;
  const planned = async (changes: Record<string, unknown> = {}) =>
    idOf(await manager.api('POST', LIST, { ...plan, ...changes }));
  const codesOf = ({ body }: Answer) => {
    const { faults = [], blockers = [] } = body as {
      faults?: { path: string; code: string }[];
      blockers?: { code: string }[];
    };
    return [...faults.map(({ path, code }) => `${path} ${code}`), ...blockers.map(({ code }) => code)];
  };

  beforeAll(async () => {
    test = await startTestApp();
    admin = await test.administrator();
    ids['headquarters'] = (await admin.must<Session>('GET', '/api/v1/session')).organisationId;
    const organisation = async (kind: string, name: string) =>
      (await admin.must<{ id: string }>('POST', '/api/v1/organisations', { kind, name })).id;
    ids['office'] = await organisation('field-office', '중앙전파관리소');
    ids['body'] = await organisation('specialised-body', '한국방송통신전파진흥원');
    const member = async (name: string, at: string, ...roles: string[]) => {
      const visitor = await admin.colleague({ organisationId: ids[at] ?? '', email: `${name}@x.example`, name, roles });
      ids[name] = (await visitor.must<Session>('GET', '/api/v1/session')).personId;
      return visitor;
    };
    manager = await member('manager', 'headquarters', 'scheme-manager');
    inspector = await member('inspector', 'office', 'inspector');
    await member('signatory', 'office', 'signatory');
    await member('elsewhere', 'headquarters', 'inspector');
    await member('recorder', 'body', 'recorder');
    const operator = async (name: string, businessNumber: string, dailyUsers: number | null) => {
      const facts = { name, businessNumber, kinds: ['value-added'], koreanOffice: true };
      const { id } = await manager.must<{ id: string }>('POST', '/api/v1/operators', facts);
      const figures = { dailyUsers, trafficSharePartsPerMillion: 15_000, source: '측정 보고서' };
      const period = { periodFrom: `${YEAR - 1}-10-01`, periodTo: `${YEAR - 1}-12-31` };
      await manager.must(
        'PUT',
        `/api/v1/operators/${id}/measurements/${YEAR}`,
        { ...figures, ...period },
        { 'if-none-match': '*' },
      );
      ids[name] = id;
    };
    await operator('가온커뮤니케이션', '124-81-00998', 1_000_000);
    await operator('누리포털', '120-81-47521', 999_999);
    await operator('다온스트림', '220-81-62517', null);
    await manager.must('POST', '/api/v1/coverage-rounds', { year: YEAR });
    gaon = await member('gaon-author', '가온커뮤니케이션', 'author');
    nuri = await member('nuri-author', '누리포털', 'author');
    ids['catalogue'] = (await manager.must<{ id: string }>('POST', '/api/v1/catalogues/shipped')).id;
    await manager.api('POST', `/api/v1/catalogues/${ids['catalogue']}/enforcement`);
    plan = {
      title: '2026년도 정기점검',
      regime: 'TBA-22-7',
      kind: 'regular',
      basis: 'TBA-82',
      authorityId: ids['office'],
      year: YEAR,
      catalogueId: ids['catalogue'],
      noticeOn: today,
      startsOn: inDays(7),
      submissionDueOn: inDays(21),
      endsOn: inDays(60),
      inspectorIds: [ids['inspector']],
      signatoryIds: [ids['signatory']],
      recorderIds: [ids['recorder']],
    };
  });
  afterAll(() => test.stop());

  it('are planned, changed and removed by scheme managers only', async () => {
    expect((await inspector.api('POST', LIST, plan)).status).toBe(403);
    expect((await gaon.api('POST', LIST, plan)).status).toBe(403);
    const id = await planned();
    expect((await inspector.api('DELETE', `${LIST}/${id}`)).status).toBe(403);
    expect((await gaon.api('DELETE', `${LIST}/${id}`)).status).toBe(403);
    expect((await manager.api('DELETE', `${LIST}/${id}`)).status).toBe(204);
    expect((await manager.api('GET', `${LIST}/${id}`)).status).toBe(404);
  });

  it('are refused, with the article, to an authority that the law does not entitle', async () => {
    const answer = await manager.api('POST', LIST, {
      ...plan,
      authorityId: ids['headquarters'],
      inspectorIds: [],
      signatoryIds: [],
    });
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ blockers: [{ code: 'authority-field-office' }] });
    expect(answer.text).toContain('「전기통신사업법」 제82조제1항');
  });

  it('may be headquarters’ own where the operator consents, and then need no day of notice', async () => {
    const own = {
      basis: 'TBA-consent',
      authorityId: ids['headquarters'],
      inspectorIds: [ids['elsewhere']],
      signatoryIds: [],
    };
    expect((await manager.api('POST', LIST, { ...plan, ...own, noticeOn: null })).status).toBe(201);
  });

  it('tell every fault of a plan at once', async () => {
    const answer = await manager.api('POST', LIST, {
      ...plan,
      basis: 'FA-36-2',
      noticeOn: inDays(1),
      endsOn: inDays(8),
      inspectorIds: [ids['elsewhere']],
      signatoryIds: [ids['inspector']],
      catalogueId: ids['office'],
      operatorIds: [ids['누리포털']],
    });
    expect(answer.status).toBe(422);
    expect(codesOf(answer)).toEqual([
      'basis not-a-choice',
      'noticeOn notice-late',
      'endsOn end-before-start',
      'operatorIds only-for-special',
      'catalogueId catalogue-not-in-force',
      'inspectorIds not-of-the-team',
      'signatoryIds not-of-the-team',
    ]);
  });

  it('take an authority that is none, and unknown fields, for faults', async () => {
    expect(
      codesOf(
        await manager.api('POST', LIST, { ...plan, authorityId: ids['manager'], inspectorIds: [], signatoryIds: [] }),
      ),
    ).toContain('authorityId not-an-id');
    expect(codesOf(await manager.api('POST', LIST, { ...plan, state: 'open' }))).toEqual(['state unknown']);
    const toOperator = { authorityId: ids['누리포털'], inspectorIds: [], signatoryIds: [], recorderIds: [] };
    expect((await manager.api('POST', LIST, { ...plan, ...toOperator })).status).toBe(409);
  });

  it('are special for named operators that are covered, and for no other', async () => {
    const special = { kind: 'special', title: '수시점검' };
    const uncovered = await manager.api('POST', LIST, {
      ...plan,
      ...special,
      operatorIds: [ids['가온커뮤니케이션'], ids['누리포털']],
    });
    expect(codesOf(uncovered)).toEqual(['operatorIds operator-not-covered']);
    expect(uncovered.text).toContain('누리포털');
    const id = await planned({ ...special, operatorIds: [ids['가온커뮤니케이션']] });
    const { rows } = await manager.must<{ rows: unknown[] }>('GET', `${LIST}/${id}/participants`);
    expect(rows).toMatchObject([{ name: '가온커뮤니케이션', classes: ['VAS'] }]);
    expect((await gaon.api('GET', `${LIST}/${id}`)).status).toBe(404);
  });

  it('are changed over the version that was opened, and by one of two', async () => {
    const id = await planned();
    const change = (version: string, title: string) =>
      manager.api('PUT', `${LIST}/${id}`, { ...plan, title }, { 'if-match': version });
    expect((await manager.api('PUT', `${LIST}/${id}`, plan)).status).toBe(428);
    expect((await change('"1"', '먼저')).headers.get('etag')).toBe('"2"');
    const late = await change('"1"', '나중');
    expect(late.status).toBe(412);
    expect(late.body).toMatchObject({ currentVersion: 2 });
    expect(await manager.must('GET', `${LIST}/${id}`)).toMatchObject({ title: '먼저', version: 2 });
  });

  it('show before opening who would take part', async () => {
    const id = await planned();
    const { rows } = await manager.must<{ rows: { name: string }[] }>('GET', `${LIST}/${id}/participants`);
    expect(rows.map(({ name }) => name)).toEqual(['가온커뮤니케이션']);
  });

  it('are not opened without a team or participants, and nothing remains of the attempt', async () => {
    const id = await planned({ year: 2030, inspectorIds: [], signatoryIds: [] });
    const answer = await manager.api('POST', `${LIST}/${id}/opening`);
    expect(answer.status).toBe(409);
    expect(codesOf(answer)).toEqual([
      'inspection-without-participants',
      'inspection-without-inspector',
      'inspection-without-signatory',
    ]);
    expect(await manager.must('GET', `${LIST}/${id}`)).toMatchObject({ state: 'draft', participants: 0, version: 1 });
  });

  it('are not opened once the day of notice has passed', async () => {
    const id = await planned({ noticeOn: inDays(-1), startsOn: inDays(6) });
    expect(codesOf(await manager.api('POST', `${LIST}/${id}/opening`))).toEqual(['inspection-notice-passed']);
  });

  it('are opened only by who manages them', async () => {
    const id = await planned();
    expect((await inspector.api('POST', `${LIST}/${id}/opening`)).status).toBe(403);
    expect((await gaon.api('POST', `${LIST}/${id}/opening`)).status).toBe(403);
  });

  describe('once open', () => {
    let id: string;

    beforeAll(async () => {
      id = await planned({ title: '열린 점검' });
      await manager.must('POST', `${LIST}/${id}/opening`);
    });

    it('are seen by the operators that take part, without the names of officers, and by no other', async () => {
      expect(await gaon.must('GET', `${LIST}/${id}`)).toMatchObject({ state: 'open', participants: 1, team: [] });
      expect((await nuri.api('GET', `${LIST}/${id}`)).status).toBe(404);
      const listed = await gaon.must<{ rows: { title: string }[] }>('GET', LIST);
      expect(listed.rows.map(({ title }) => title)).toEqual(['열린 점검']);
      expect(await nuri.must('GET', LIST)).toEqual({ rows: [], next: null });
      expect((await gaon.api('GET', `${LIST}/${id}/participants`)).status).toBe(403);
    });

    it('are neither changed nor removed nor opened again', async () => {
      const tries = await Promise.all([
        manager.api('PUT', `${LIST}/${id}`, plan, { 'if-match': '"2"' }),
        manager.api('DELETE', `${LIST}/${id}`),
        manager.api('POST', `${LIST}/${id}/opening`),
      ]);
      for (const answer of tries) {
        expect(answer.status).toBe(409);
        expect(answer.body).toMatchObject({
          blockers: [{ code: 'inspection-not-draft' }],
          allowed: ['prolong', 'close'],
        });
      }
    });

    it('keep who takes part, whatever coverage says later', async () => {
      const path = `/api/v1/operators/${ids['누리포털']}/measurements/${YEAR}`;
      const { headers, body } = await manager.api('GET', path);
      const { periodFrom, periodTo, source, trafficSharePartsPerMillion } = body as Record<string, unknown>;
      const more = { periodFrom, periodTo, source, trafficSharePartsPerMillion, dailyUsers: 5_000_000 };
      await manager.must('PUT', path, more, { 'if-match': headers.get('etag') ?? '' });
      await manager.must('POST', '/api/v1/coverage-rounds', { year: YEAR });
      expect(await manager.must('GET', `${LIST}/${id}`)).toMatchObject({ participants: 1 });
      const next = await manager.must<{ rows: unknown[] }>('GET', `${LIST}/${await planned()}/participants`);
      expect(next.rows).toHaveLength(2);
    });

    it('are prolonged with a reason, to later days only, and the operators see them', async () => {
      const prolong = (visitor: Visitor, endsOn: string, more: Record<string, unknown> = {}) =>
        visitor.api('POST', `${LIST}/${id}/prolongation`, { endsOn, reason: '사업자 요청', ...more });
      const { endsOn, submissionDueOn } = plan as Record<'endsOn' | 'submissionDueOn', CalendarDate>;
      expect(codesOf(await prolong(manager, endsOn))).toEqual(['endsOn day-passed']);
      expect(codesOf(await prolong(manager, addDays(endsOn, 7), { reason: '' }))).toEqual(['reason too-short']);
      const sooner = { submissionDueOn: addDays(submissionDueOn, -1) };
      expect(codesOf(await prolong(manager, addDays(endsOn, 7), sooner))).toEqual(['submissionDueOn day-passed']);
      for (const visitor of [gaon, inspector]) expect((await prolong(visitor, addDays(endsOn, 7))).status).toBe(403);
      expect((await prolong(manager, addDays(endsOn, 7))).status).toBe(204);
      expect(codesOf(await prolong(manager, addDays(endsOn, 7)))).toEqual(['endsOn day-passed']);
      const later = { endsOn: addDays(endsOn, 14), submissionDueOn: addDays(submissionDueOn, 7) };
      expect((await prolong(manager, later.endsOn, later)).status).toBe(204);
      expect(await gaon.must('GET', `${LIST}/${id}`)).toMatchObject(later);
    });

    it('tell those who take part, and nobody else, why they were prolonged', async () => {
      const { endsOn, submissionDueOn } = plan as Record<'endsOn' | 'submissionDueOn', CalendarDate>;
      const days = (due: number, end: number) => ({
        submissionDueOn: addDays(submissionDueOn, due),
        endsOn: addDays(endsOn, end),
      });
      const told = [
        { number: 2, endsBefore: addDays(endsOn, 7), submissionDueBefore: submissionDueOn, ...days(7, 14) },
        { number: 1, endsBefore: endsOn, submissionDueBefore: submissionDueOn, ...days(0, 7) },
      ];
      for (const visitor of [manager, gaon]) {
        const { prolongations } = await visitor.must<{ prolongations: object[] }>('GET', `${LIST}/${id}`);
        expect(prolongations).toMatchObject(told.map((one) => ({ ...one, reason: '사업자 요청' })));
      }
      expect((await nuri.api('GET', `${LIST}/${id}`)).status).toBe(404);
    });

    it('are closed once', async () => {
      expect((await gaon.api('POST', `${LIST}/${id}/closing`)).status).toBe(403);
      expect((await manager.api('POST', `${LIST}/${id}/closing`)).status).toBe(204);
      expect((await manager.api('POST', `${LIST}/${id}/closing`)).status).toBe(409);
      const late = { endsOn: inDays(900), reason: '늦음' };
      expect(codesOf(await manager.api('POST', `${LIST}/${id}/prolongation`, late))).toEqual(['inspection-not-open']);
      expect(await gaon.must('GET', `${LIST}/${id}`)).toMatchObject({ state: 'closed' });
    });

    it('leave every move in the trail', async () => {
      const owner = new Client(test.ownerUrl);
      await owner.connect();
      const { rows } = await owner.query<{ action: string }>(
        'SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY number',
        [id],
      );
      await owner.end();
      const actions = rows.map(({ action }) => action).filter((action) => action.startsWith('inspection.'));
      expect(actions).toEqual([
        ...[
          'inspection.planned',
          'inspection.opened',
          'inspection.prolonged',
          'inspection.prolonged',
          'inspection.closed',
        ],
      ]);
    });
  });

  it('of one named operator are opened with it alone', async () => {
    const id = await planned({ kind: 'special', title: '수시점검', operatorIds: [ids['누리포털']] });
    await manager.must('POST', `${LIST}/${id}/opening`);
    expect(await nuri.must('GET', `${LIST}/${id}`)).toMatchObject({ kind: 'special', participants: 1 });
    expect((await gaon.api('GET', `${LIST}/${id}`)).status).toBe(404);
  });

  it('go on with a catalogue that is retired, while no new one can name it', async () => {
    const id = await planned();
    await manager.must('POST', `/api/v1/catalogues/${ids['catalogue']}/retirement`);
    expect(codesOf(await manager.api('POST', `${LIST}/${id}/opening`))).toEqual(['inspection-catalogue-not-in-force']);
    expect(codesOf(await manager.api('POST', LIST, plan))).toEqual(['catalogueId catalogue-not-in-force']);
  });
});
