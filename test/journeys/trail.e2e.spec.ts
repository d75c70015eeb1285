import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TrailEntry } from '../../src/modules/audit/index.js';
import { addDays, seoulDate } from '../../src/shared/time.js';
import { asOwner } from '../support/as-owner.js';
import { unsoundIn } from '../support/sound-page.js';
import { startStoryApp, type StoryApp } from '../support/story-app.js';
import type { Visitor } from '../support/visitor.js';

const today = seoulDate(new Date());

describe('the trail', () => {
  let test: StoryApp;
  let admin: Visitor;

  beforeAll(async () => {
    test = await startStoryApp();
    admin = test.as('admin');
  });
  afterAll(() => test.stop());

  const entries = async (search: Record<string, string>, visitor = admin) => {
    const query = new URLSearchParams(search).toString();
    return (await visitor.must<{ rows: TrailEntry[] }>('GET', `/api/v1/audit-entries?${query}`)).rows;
  };
  const first = async (action: string) => {
    const [entry] = await entries({ action });
    return [entry?.subjectName, entry?.itemCode, entry?.operatorName];
  };

  it('names operator, inspection, item and person instead of their ids', async () => {
    const inspection = expect.stringContaining('점검') as unknown;
    const item = expect.stringMatching(/^[A-Z]{3}-\d\d$/) as unknown;
    expect(await first('operator.registered')).toEqual(['글로브서치', null, '글로브서치']);
    expect(await first('person.invited')).toEqual(['신예린', null, null]);
    expect(await first('inspection.opened')).toEqual([inspection, null, null]);
    expect(await first('answer.saved')).toEqual([inspection, item, expect.any(String)]);
    expect(await first('judgement.made')).toEqual([inspection, item, '누리포털']);
    expect(await first('opinion.given')).toEqual([inspection, 'RED-02', '가온커뮤니케이션']);
    expect(await first('finding.proposed')).toEqual([inspection, item, expect.any(String)]);
    const files = (await entries({ action: 'evidence.added' })).map((entry) => [entry.subjectName, entry.itemCode]);
    expect(files).toContainEqual([expect.stringContaining('배포·전환 도구'), null]); // of a preventive action
    expect(files).toContainEqual([expect.stringContaining('서비스 장애'), null]); // of what was demanded after an outage
    expect(files).toContainEqual([inspection, item]);
    expect(await first('facility.added')).toEqual([expect.stringContaining('데이터센터'), null, null]);
    expect(await first('report.issued')).toEqual([
      expect.stringMatching(/자료요구-\d{4}-0001$/),
      null,
      '가온커뮤니케이션',
    ]);
  });

  it('names everything that the story has touched, for the ministry', async () => {
    const { rows } = await asOwner(test, (client) =>
      client.query<{ kind: string }>(
        `SELECT DISTINCT subject_kind AS kind FROM audit_entry WHERE subject_kind <> 'plan'`,
      ),
    );
    for (const { kind } of rows) {
      const [entry] = await entries({ kind });
      expect([kind, entry?.subjectName]).toEqual([kind, expect.any(String)]);
    }
  });

  it('calls what is gone by the name that its entry has', async () => {
    const manager = test.as('schemeManager');
    const [opened] = await entries({ action: 'inspection.planned' });
    const { operatorIds, ...plan } = opened?.after as Record<string, unknown>;
    const { id } = await manager.must<{ id: string }>('POST', '/api/v1/inspections', {
      ...plan,
      operatorIds,
      title: '하지 않기로 한 점검',
    });
    await manager.must('DELETE', `/api/v1/inspections/${id}`);
    const gone = await entries({ subject: id });
    expect(gone.map(({ action, subjectName }) => [action, subjectName])).toEqual([
      ['inspection.removed', '하지 않기로 한 점검'],
      ['inspection.planned', '하지 않기로 한 점검'],
    ]);
  });

  it('is narrowed by the days in Korea, by who acted and by what was done', async () => {
    const all = (await entries({})).length;
    expect(await entries({ from: today, to: today })).toHaveLength(all);
    expect(await entries({ from: addDays(today, 1) })).toEqual([]);
    expect(await entries({ to: addDays(today, -1) })).toEqual([]);
    const names = new Set((await entries({ person: '최민석' })).map(({ personName }) => personName));
    expect([...names]).toEqual(['최민석']);
    const signed = await entries({ person: '최민석', action: 'review.signed' });
    expect(signed.map(({ action, personName }) => [action, personName])).toEqual([['review.signed', '최민석']]);
    expect(await entries({ person: '최민석', action: 'answer.saved' })).toEqual([]);
    for (const wrong of ['from=2026-13-01', 'from=2026-11-02&to=2026-11-01', 'action=signed']) {
      expect([wrong, (await admin.api('GET', `/api/v1/audit-entries?${wrong}`)).status]).toEqual([wrong, 422]);
    }
    const { status, html } = await admin.page('/regulator/audit?from=2026-11-02&to=2026-11-01');
    expect([status, html.querySelector('main')?.text]).toEqual([422, expect.stringContaining('시작하는 날')]);
  });

  it('begins and ends a day at midnight in Seoul', async () => {
    await asOwner(test, (client) =>
      client.query(`INSERT INTO audit_entry (id, at, person_name, organisation_name, action, subject_kind, subject_id)
        SELECT uuidv7(), at::timestamptz, '자정', '시험', 'person.signed-in', 'person', 'x'
          FROM unnest('{2020-03-01T14:59:59Z,2020-03-01T15:00:00Z,2020-03-02T14:59:59Z,2020-03-02T15:00:00Z}'::text[]) AS at`),
    );
    expect(await entries({ person: '자정', from: '2020-03-02', to: '2020-03-02' })).toHaveLength(2);
    expect(await entries({ person: '자정', to: '2020-03-01' })).toHaveLength(1);
  });

  it('keeps its filters in the address and the form, and goes on by key', async () => {
    const search = `from=${today}&to=${today}&person=&kind=answer&action=answer.saved`;
    const { html, status } = await admin.page(`/regulator/audit?${search}`);
    expect([status, unsoundIn(html.toString())]).toEqual([200, []]);
    expect(html.querySelector('input[name=from]')?.getAttribute('value')).toBe(today);
    expect(html.querySelector('select[name=kind] option[selected]')?.text).toBe('답변');
    expect(html.querySelector('select[name=action] option[selected]')?.text).toBe('답변 저장');
    expect(html.querySelectorAll('tbody tr')).toHaveLength(50);
    const next = html.querySelector('a[rel=next]')?.getAttribute('href')?.replaceAll('&amp;', '&') ?? '';
    expect(next).toContain('action=answer.saved');
    const more = (await admin.page(next)).html.querySelectorAll('tbody tr').map(({ text }) => text);
    expect(more.length).toBeGreaterThan(0);
    for (const row of more) expect(row).toContain('answer.saved');
  });

  it('says what a row is about in names, and leads to all about the same and all of the same person', async () => {
    const { html } = await admin.page('/regulator/audit?action=judgement.made');
    const [row] = html.querySelectorAll('tbody tr');
    expect(row?.text).toContain('누리포털');
    expect(row?.text).toContain('방송통신재난관리계획 이행 지도·점검');
    const links =
      row?.querySelectorAll('a').map((link) => link.getAttribute('href')?.replaceAll('&amp;', '&') ?? '') ?? [];
    expect(links).toHaveLength(2);
    for (const link of links) {
      const rows = (await admin.page(link)).html.querySelectorAll('tbody tr');
      expect(rows.length).toBeGreaterThan(0);
    }
  });

  it('offers no act on plans to the ministry, which has none in its trail', async () => {
    const { html } = await admin.page('/regulator/audit');
    expect(html.querySelector('select[name=action]')?.text).not.toContain('가정안');
    expect(html.querySelector('select[name=kind]')?.text).not.toContain('가정안');
  });
});
