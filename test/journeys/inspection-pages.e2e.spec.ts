import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, type CalendarDate, knownDate, seoulDate } from '../../src/shared/time.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { unsoundIn } from '../support/sound-page.js';
import type { Visitor } from '../support/visitor.js';

const LIST = '/regulator/inspections';
const YEAR = 2026;
const NEW = `${LIST}/new?regime=TBA-22-7&kind=regular&year=${YEAR}`;

interface Session {
  readonly personId: string;
  readonly organisationId: string;
}

describe('the pages of inspections', () => {
  let test: TestApp;
  let manager: Visitor;
  let inspector: Visitor;
  let author: Visitor;
  let address: string;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    test = await startTestApp();
    const admin = await test.administrator();
    ids['headquarters'] = (await admin.must<Session>('GET', '/api/v1/session')).organisationId;
    const office = { kind: 'field-office', name: '중앙전파관리소' };
    ids['office'] = (await admin.must<{ id: string }>('POST', '/api/v1/organisations', office)).id;
    const member = async (name: string, at: string, ...roles: string[]) => {
      const organisationId = ids[at] ?? '';
      const visitor = await admin.colleague({ organisationId, email: `${roles.join()}-${at}@x.example`, name, roles });
      ids[name] = (await visitor.must<Session>('GET', '/api/v1/session')).personId;
      return visitor;
    };
    manager = await member('제도 담당', 'headquarters', 'scheme-manager');
    inspector = await member('정유진', 'office', 'inspector');
    await member('박도현', 'office', 'signatory');
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
    await operator('가온커뮤니케이션', '124-81-00998', 40_000_000);
    await operator('누리포털', '120-81-47521', 12_000_000);
    await operator('다온스트림', '220-81-62517', null);
    await manager.must('POST', '/api/v1/coverage-rounds', { year: YEAR });
    author = await member('김서연', '가온커뮤니케이션', 'author');
    ids['catalogue'] = (await manager.must<{ id: string }>('POST', '/api/v1/catalogues/shipped')).id;
    await manager.api('POST', `/api/v1/catalogues/${ids['catalogue']}/enforcement`);
  });
  afterAll(() => test.stop());

  const team = () => ({ inspectorIds: ids['정유진'] ?? '', signatoryIds: ids['박도현'] ?? '' });
  /** What the form proposes, with the choices that a person makes. */
  const filled = async (path: string, changes: Record<string, string | readonly string[]>) => {
    const { html } = await manager.page(path);
    const proposed = html
      .querySelectorAll('main input[type=text], main input[type=date]')
      .map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']);
    const basis = html.querySelector('input[name=basis][checked]')?.getAttribute('value') ?? '';
    const fields = {
      ...(Object.fromEntries(proposed) as Record<string, string>),
      basis,
      authorityId: ids['office'] ?? '',
      catalogueId: ids['catalogue'] ?? '',
    };
    return { ...fields, ...team(), ...changes } as Record<string, string | readonly string[]>;
  };

  it('begin with the regime and explain each legal basis by article, authority and notice', async () => {
    const { html } = await manager.page(`${LIST}/new`);
    const text = html.querySelector('main')?.text ?? '';
    for (const part of [
      '제36조의2제2항',
      '제46조제3항',
      '제82조제1항',
      '시작 7일 전까지 통지',
      '사업자가 거부할 수 있음',
    ]) {
      expect(text).toContain(part);
    }
    expect((await inspector.page(`${LIST}/new`)).status).toBe(403);
    expect((await author.page(LIST)).status).toBe(403);
  });

  it('refuse, with the article, an authority that the law does not entitle, and keep what was typed', async () => {
    const fields = await filled(NEW, {
      authorityId: ids['headquarters'] ?? '',
      inspectorIds: [],
      signatoryIds: [],
      title: '고친 이름',
    });
    const answer = await manager.submit(NEW, LIST, fields);
    expect(answer.status).toBe(409);
    expect(answer.html.querySelector('.problems')?.text).toContain('「전기통신사업법」 제82조제1항');
    expect(answer.html.querySelector('input[name=title]')?.getAttribute('value')).toBe('고친 이름');
  });

  it('lead from every fault to its field', async () => {
    const today = knownDate(seoulDate(new Date()));
    const answer = await manager.submit(
      NEW,
      LIST,
      await filled(NEW, { title: '', noticeOn: addDays(today, 3), endsOn: today }),
    );
    expect(answer.status).toBe(422);
    const targets = answer.html.querySelectorAll('#problems a').map((link) => link.getAttribute('href'));
    expect(targets).toEqual(['#field-title']);
    const dates = await manager.submit(NEW, LIST, await filled(NEW, { noticeOn: addDays(today, 3), endsOn: today }));
    expect(dates.html.querySelectorAll('#problems a').map((link) => link.getAttribute('href'))).toEqual([
      '#field-noticeOn',
      '#field-endsOn',
    ]);
    expect(unsoundIn(dates.html.toString())).toEqual([]);
  });

  it('save a plan from what was proposed, and warn of operators whose coverage is unclear', async () => {
    const answer = await manager.submit(NEW, LIST, await filled(NEW, { inspectorIds: [] }));
    expect(answer.status).toBe(303);
    address = (answer.headers.get('location') ?? '').split('?')[0] ?? '';
    const { html } = await manager.page(address);
    expect(html.querySelector('h1')?.text).toBe('아직 시작할 수 없습니다. 확인할 것이 1가지 있습니다');
    const text = html.querySelector('main')?.text ?? '';
    expect(text).toContain('점검자가 없습니다');
    expect(text).toContain('대상인지 알 수 없어 참여하지 않는 사업자가 1곳 있습니다');
    expect(text).toContain('다온스트림');
    expect(html.querySelector(`form[action="${address}/opening"]`)).toBeNull();
  });

  it('show both texts where somebody saved in between, and lose neither', async () => {
    const edit = `${address}/edit`;
    const first = await filled(edit, { title: '먼저 저장한 이름' });
    const { html } = await manager.page(edit);
    const opened = html.querySelector('input[name=version]')?.getAttribute('value') ?? '';
    expect((await manager.submit(edit, address, first)).status).toBe(303);
    const late = await manager.submit(edit, address, { ...first, title: '나중에 저장한 이름', version: opened });
    expect(late.status).toBe(412);
    expect(late.html.querySelector('.clash table')?.text).toContain('먼저 저장한 이름');
    expect(late.html.querySelector('input[name=title]')?.getAttribute('value')).toBe('나중에 저장한 이름');
    expect(late.html.querySelector('input[name=version]')?.getAttribute('value')).toBe('2');
  });

  it('say what opening does, open after confirmation, and show who takes part', async () => {
    const { html } = await manager.page(address);
    expect(html.querySelector('h1')?.text).toBe('시작할 수 있습니다. 사업자 2곳이 참여합니다');
    expect((await manager.submit(address, `${address}/opening`, {})).headers.get('location')).toBe(
      `${address}?notice=inspection-opened`,
    );
    const open = await manager.page(address);
    expect(open.html.querySelector('h1')?.text).toBe('사업자 2곳 가운데 0곳이 제출하였습니다');
    expect(open.html.querySelectorAll('svg.progress title').map(({ text }) => text)).toContain(
      '가온커뮤니케이션 작성을 시작한 항목',
    );
    expect((await manager.page(LIST)).html.querySelector('h1')?.text).toBe('점검 1건이 진행 중입니다');
    expect((await inspector.page(address)).html.querySelector(`form[action^="${address}"]`)).toBeNull();
  });

  it('give longer for a reason, with every fault at its field, and the operator sees the new day', async () => {
    const path = `${address}/prolongation`;
    const { html } = await manager.page(address);
    const value = (name: string) => html.querySelector(`input[name=${name}]`)?.getAttribute('value') ?? '';
    const [end, due] = [value('endsOn'), value('submissionDueOn')] as [CalendarDate, CalendarDate];
    const wrong = await manager.submit(address, path, { endsOn: end, submissionDueOn: due, reason: '사업자 요청' });
    expect([wrong.status, unsoundIn(wrong.text)]).toEqual([422, []]);
    expect(wrong.html.querySelectorAll('.problems a').map((link) => link.getAttribute('href'))).toEqual([
      '#field-endsOn',
    ]);
    expect(wrong.html.querySelector('textarea[name=reason]')?.text).toBe('사업자 요청');
    const later = { endsOn: addDays(end, 14), submissionDueOn: addDays(due, 7), reason: '사업자 요청' };
    const { status, headers } = await manager.submit(address, path, later);
    expect([status, headers.get('location')]).toEqual([303, `${address}?notice=inspection-prolonged`]);
    expect((await manager.page(address)).html.querySelector('main')?.text).toContain(later.endsOn);
    const { rows } = await author.must<{ rows: { id: string }[] }>('GET', '/api/v1/assessments');
    const own = (await author.page(`/operator/assessments/${rows[0]?.id ?? ''}`)).html.querySelector('main')?.text;
    const written = (day: string) => day.split('-').map(Number).join('. ');
    const reason = [
      `제출 기한 ${written(later.submissionDueOn)}. (종전 ${written(due)}.)`,
      `종료일 ${written(later.endsOn)}. (종전 ${written(end)}.)`,
      '사유: 사업자 요청',
    ].join('\n');
    expect(own).toContain(reason);
    expect(own?.replace(reason, '')).not.toContain(written(due));
    expect((await manager.page(address)).html.querySelector('main')?.text).toContain(reason);
  });

  it('refuse a second opening and a change with a sentence', async () => {
    const csrf = (await manager.page(address)).html.querySelector('input[name=_csrf]')?.getAttribute('value') ?? '';
    const again = await manager.post(`${address}/opening`, [['_csrf', csrf]]);
    expect(again.status).toBe(409);
    expect(again.html.text).toContain('이미 시작한 점검입니다');
  });

  it('plan a special inspection of chosen operators', async () => {
    const path = `${LIST}/new?regime=TBA-22-7&kind=special&year=${YEAR}`;
    const { html } = await manager.page(path);
    expect(html.querySelectorAll('input[name=operatorIds]')).toHaveLength(2);
    const none = await manager.submit(path, LIST, await filled(path, {}));
    expect(none.html.querySelector('#problems a')?.getAttribute('href')).toBe('#field-operatorIds');
    const answer = await manager.submit(path, LIST, await filled(path, { operatorIds: ids['누리포털'] ?? '' }));
    expect(answer.status).toBe(303);
    const special = (answer.headers.get('location') ?? '').split('?')[0] ?? '';
    expect((await manager.page(special)).html.querySelector('h1')?.text).toBe(
      '시작할 수 있습니다. 사업자 1곳이 참여합니다',
    );
    expect(
      (await manager.page(`${special}/edit`)).html.querySelectorAll('input[name=operatorIds][checked]'),
    ).toHaveLength(1);
    expect((await manager.submit(special, `${special}/removal`, {})).headers.get('location')).toBe(
      `${LIST}?notice=removed`,
    );
  });

  it('are sound, also in English', async () => {
    for (const language of ['ko', 'en']) {
      await manager.page(`/language/${language}?back=/regulator`);
      for (const path of [LIST, `${LIST}?state=open&regime=TBA-22-7`, `${LIST}/new`, NEW, address]) {
        const { status, html } = await manager.page(path);
        expect([path, status, ...unsoundIn(html.toString())]).toEqual([path, 200]);
      }
    }
    await manager.page('/language/ko?back=/regulator');
  });

  it('close an inspection after confirmation', async () => {
    expect((await manager.submit(address, `${address}/closing`, {})).status).toBe(303);
    const { html } = await manager.page(address);
    expect(html.querySelector('h1')?.text).toBe('사업자 2곳 가운데 0곳의 점검을 결재하고 종료하였습니다');
    expect(html.querySelector(`form[action^="${address}"]`)).toBeNull();
  });
});
