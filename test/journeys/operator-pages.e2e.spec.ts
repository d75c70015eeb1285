import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HTMLElement } from 'node-html-parser';
import { Client } from 'pg';
import { startTestApp, type TestApp } from '../support/app.js';
import { unsoundIn } from '../support/sound-page.js';
import type { Visitor } from '../support/visitor.js';

const gaon = {
  name: '가온커뮤니케이션',
  businessNumber: '124-81-00998',
  kinds: ['value-added', 'data-centre'],
  koreanOffice: 'true',
  paidServices: 'true',
  publicBody: 'false',
};
const figures = {
  periodFrom: '2025-10-01',
  periodTo: '2025-12-31',
  dailyUsers: '1,000,000',
  trafficSharePartsPerMillion: '12,500',
  totalSalesWon: '1,000,000,000,000',
  source: '2025년 4분기 트래픽 조사',
};

const LIST = '/regulator/operators';

/** The cells of the table with that caption, row by row. */
function tableOf(page: HTMLElement, caption: string): string[][] {
  const table = page.querySelectorAll('table').find((one) => one.querySelector('caption')?.text === caption);
  const rows = table?.querySelectorAll('tbody tr') ?? [];
  return rows.map((row) => row.querySelectorAll('th, td').map((cell) => cell.text.trim().replaceAll(/\s+/g, ' ')));
}

describe('pages about operators', () => {
  let test: TestApp;
  let manager: Visitor;
  let inspector: Visitor;
  let author: Visitor;
  let id: string;
  const at = (rest = '') => `${LIST}/${id}${rest}`;

  async function see(visitor: Visitor, path: string): Promise<HTMLElement> {
    const { status, html } = await visitor.page(path);
    expect([path, status]).toEqual([path, 200]);
    expect([path, unsoundIn(html.toString())]).toEqual([path, []]);
    return html;
  }

  beforeAll(async () => {
    test = await startTestApp();
    manager = await test.administrator();
    const { organisationId } = await manager.must<{ organisationId: string }>('GET', '/api/v1/session');
    inspector = await manager.colleague({ organisationId, email: 'inspector@msit.example', roles: ['inspector'] });
    await manager.must('POST', '/api/v1/organisations', { kind: 'agent', name: '한국대리인', mandates: [] });
  });
  afterAll(() => test.stop());

  it('start empty and say how the first operator comes about', async () => {
    const page = await see(manager, LIST);
    expect(page.querySelector('.empty')?.text).toContain('해당하는 사업자가 없습니다');
    expect(page.querySelector('a[href="/regulator/operators/new"]')).not.toBeNull();
  });

  it('register an operator, or show the form again with what was typed and every fault', async () => {
    const wrong = await manager.submit(`${LIST}/new`, LIST, { ...gaon, name: '', businessNumber: '124-81-00999' });
    expect(wrong.status).toBe(422);
    expect(wrong.html.querySelectorAll('.problems li').map(({ text }) => text)).toEqual([
      '상호: 입력해 주십시오.',
      '사업자등록번호: 사업자등록번호가 아닙니다. 검증번호까지 맞아야 합니다. 예: 124-81-00998. 입력한 값: 124-81-00999',
    ]);
    expect(wrong.html.querySelector('[name=businessNumber]')?.getAttribute('value')).toBe('124-81-00999');
    expect(wrong.html.querySelectorAll('[name=kinds][checked]')).toHaveLength(2);
    const { status, headers } = await manager.submit(`${LIST}/new`, LIST, gaon);
    expect(status).toBe(303);
    id = headers.get('location')?.match(/operators\/([^?]+)/)?.[1] ?? '';
    const page = await see(manager, headers.get('location') ?? '');
    expect(page.querySelector('[role=status]')?.text).toBe('사업자를 등록하였습니다.');
    expect(page.querySelector('h1')?.text).toContain('대상 확정 전');
  });

  it('enter the figures of a year, and keep what was typed where it is wrong', async () => {
    const path = at('/measurements/2026');
    const wrong = await manager.submit(path, path, {
      ...figures,
      periodTo: '2025-09-30',
      telecomSalesWon: '1000000000001',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.html.querySelectorAll('.problems li').map(({ text }) => text)).toEqual([
      '측정 기간 종료일: 끝나는 날(2025-09-30)이 시작하는 날(2025-10-01)보다 빠릅니다.',
      '전기통신역무 매출액: 전체 매출액 1000000000000원보다 클 수 없습니다. 입력한 값: 1000000000001',
    ]);
    expect(wrong.html.querySelector('[name=dailyUsers]')?.getAttribute('value')).toBe('1,000,000');
    expect((await manager.submit(path, path, figures)).status).toBe(303);
    const page = await see(manager, at('?year=2026'));
    expect(tableOf(page, '연도별 수치와 출처')).toEqual([
      [
        '2026',
        '2025. 10. 1. ~ 2025. 12. 31.',
        '1,000,000',
        '1.25%',
        '1조 원',
        '–',
        '–',
        '2025년 4분기 트래픽 조사',
        '수정',
      ],
    ]);
  });

  it('show the arithmetic of a decision: value, threshold, article with its version, met or not', async () => {
    const decision = at('/coverage/2026');
    const { status, headers } = await manager.submit(at('?year=2026'), decision, {});
    expect([status, headers.get('location')]).toEqual([303, `${at('?year=2026')}&notice=coverage-decided`]);
    const page = await see(manager, at('?year=2026'));
    expect(page.querySelector('h1')?.text).toBe('가온커뮤니케이션: 2026년 적용 법령 전기통신사업법 제22조의7');
    const rows = tableOf(page, '서비스 안정성 확보 조치 의무 대상 부가통신사업자');
    const months = '전년도 말 기준 직전 3개월간';
    expect(rows).toEqual([
      ['부가통신사업자 「전기통신사업법」 제22조의7제1항(2026. 11. 20. 시행)', '예', '예', '충족'],
      [
        `하루 평균 국내 이용자 수 ${months} · 「전기통신사업법 시행령」 제30조의8제1항제1호(2026. 4. 28. 시행)`,
        '1,000,000명',
        '1,000,000명 이상',
        '충족',
      ],
      [
        `하루 평균 국내 트래픽 비중 ${months} · 「전기통신사업법 시행령」 제30조의8제1항제2호(2026. 4. 28. 시행)`,
        '1.25%',
        '1% 이상',
        '충족',
      ],
    ]);
  });

  it('show both readings where the law is open, and say that neither is confirmed', async () => {
    const client = new Client(test.ownerUrl);
    await client.connect();
    await client.query(
      `WITH made AS (
         INSERT INTO site (id, operator_id, code, name, extent, use)
         SELECT gen_random_uuid(), $1, 'site-' || n, '센터 ' || n, 'whole', 'colocation' FROM generate_series(1, 2) n
         RETURNING id)
       INSERT INTO site_year (operator_id, site_id, year, floor_area_square_metres) SELECT $1, id, 2026, 300 FROM made`,
      [id],
    );
    await client.end();
    expect((await see(manager, at('?year=2026'))).text).toContain('확정한 뒤에 수치나 데이터센터가 바뀌었습니다');
    await manager.submit(at('?year=2026'), at('/coverage/2026'), {});
    const page = await see(manager, at('?year=2026'));
    expect(page.text).not.toContain('확정한 뒤에 수치나 데이터센터가 바뀌었습니다');
    const finding = page.querySelectorAll('details').find(({ text }) => text.includes('(타인의 서비스 제공)'));
    expect(finding?.querySelector('summary')?.text).toContain('해석 미확정');
    expect(finding?.text).toContain('데이터센터별로 본 경우 해당 없음');
    expect(finding?.text).toContain('전체를 합산한 경우 해당');
    expect(finding?.querySelectorAll('.tag').map(({ text }) => text)).toContain('미확인');
    const areas = ['데이터센터별로 본 경우', '전체를 합산한 경우'].map((reading) =>
      tableOf(page, `집적정보통신시설 사업자 (타인의 서비스 제공), ${reading}`).find(([name]) =>
        name?.startsWith('전산실 바닥면적'),
      ),
    );
    expect(areas.map((row) => row?.slice(1))).toEqual([
      ['300㎡', '500㎡ 이상', '미충족'],
      ['600㎡', '500㎡ 이상', '충족'],
    ]);
  });

  it('show a stale save with both texts, and let the reader overwrite', async () => {
    const opened = await see(manager, at('/edit'));
    const version = opened.querySelector('input[name=version]')?.getAttribute('value') ?? '';
    await manager.submit(at('/edit'), at(), { ...gaon, name: '먼저 저장한 이름' });
    const late = { ...gaon, name: '나중에 저장한 이름', kinds: ['value-added'], version };
    const stale = await manager.submit(at('/edit'), at(), late);
    expect(stale.status).toBe(412);
    expect(unsoundIn(stale.html.toString())).toEqual([]);
    expect(stale.html.querySelector('textarea[name=name]')?.text).toBe('나중에 저장한 이름');
    expect(stale.html.text).toContain('먼저 저장한 이름');
    const form = stale.html.querySelectorAll('form').find((one) => one.getAttribute('action') === at());
    const kept = form?.querySelectorAll('input[type=hidden]') ?? [];
    const fields = kept.map((one) => [one.getAttribute('name') ?? '', one.getAttribute('value') ?? ''] as const);
    expect((await manager.post(at(), [...fields, ['name', '나중에 저장한 이름']])).status).toBe(303);
    const saved = await manager.must('GET', `/api/v1/operators/${id}`);
    expect(saved).toMatchObject({ name: '나중에 저장한 이름', kinds: ['value-added'], koreanOffice: true, agents: [] });
    await manager.submit(at('/edit'), at(), gaon);
  });

  it('show a stale save of figures with both, and lose nothing', async () => {
    const path = at('/measurements/2026');
    const version = (await see(manager, path)).querySelector('input[name=version]')?.getAttribute('value') ?? '';
    await manager.submit(path, path, { ...figures, source: '먼저' });
    const stale = await manager.submit(path, path, { ...figures, source: '나중', version });
    expect(stale.status).toBe(412);
    expect(stale.html.querySelector('textarea[name=source]')?.text).toBe('나중');
    expect(stale.html.querySelectorAll('.dispute')).toHaveLength(1);
  });

  it('decide for all, and count whom each regime covers', async () => {
    const page = await see(manager, '/regulator/coverage?year=2026');
    expect(page.querySelector('h1')?.text).toBe('2026년 대상 확정');
    const { headers } = await manager.submit('/regulator/coverage?year=2026', '/regulator/coverage', {});
    const after = await see(manager, headers.get('location') ?? '');
    expect(after.querySelector('[role=status]')?.text).toBe('대상을 확정하였습니다.');
    expect(after.querySelectorAll('.fig').map(({ text }) => text)).toEqual([
      '1개 사업자',
      '0개 사업자',
      '0개 사업자',
      '1개 사업자',
    ]);
    const filtered = await see(manager, after.querySelector('main a[href*=TBA]')?.getAttribute('href') ?? '');
    expect(tableOf(filtered, '사업자 목록')).toEqual([
      [
        '가온커뮤니케이션 124-81-00998',
        '부가통신사업자데이터센터 사업자',
        '1,000,000',
        '1.25%',
        '1조 원',
        expect.stringContaining('전기통신사업법 제22조의7') as unknown,
      ],
    ]);
    expect(filtered.querySelector('select[name=regime] option[selected]')?.getAttribute('value')).toBe('TBA-22-7');
  });

  it('offer the inspector nothing that only a scheme manager may do', async () => {
    const page = await see(inspector, at('?year=2026'));
    expect(page.querySelectorAll('main form')).toEqual([]);
    expect(page.querySelector(`a[href="${at('/edit')}"]`)).toBeNull();
    for (const path of [`${LIST}/new`, at('/edit'), at('/measurements/2026')]) {
      expect([path, (await inspector.page(path)).status]).toEqual([path, 403]);
    }
  });

  it('show the operator its own coverage, and nothing of the ministry’s side', async () => {
    author = await manager.colleague({ organisationId: id, email: 'author@gaon.example', roles: ['author'] });
    const page = await see(author, '/operator/coverage?year=2026');
    expect(page.querySelector('h1')?.text).toBe('가온커뮤니케이션: 2026년 적용 법령 전기통신사업법 제22조의7');
    expect(tableOf(page, '서비스 안정성 확보 조치 의무 대상 부가통신사업자')).toHaveLength(3);
    for (const path of [LIST, at(), '/regulator/coverage']) {
      expect([path, (await author.page(path)).status]).toEqual([path, 403]);
    }
    const undecided = await see(author, '/operator/coverage?year=2025');
    expect(undecided.querySelector('.empty')?.text).toContain('아직 대상을 확정하지 않았습니다');
  });

  it('answer 404 for what is not there and 422 for a filter that is none', async () => {
    expect((await manager.page(`${LIST}/01890000-0000-7000-8000-000000000000`)).status).toBe(404);
    expect((await manager.page(at('/measurements/1999'))).status).toBe(404);
    expect((await manager.page(`${LIST}?regime=none`)).status).toBe(422);
  });

  it('say all of it in English', async () => {
    await manager.page(`/language/en?back=${LIST}`);
    for (const path of [
      LIST,
      `${LIST}/new`,
      at('?year=2026'),
      at('/edit'),
      at('/measurements/2026'),
      '/regulator/coverage',
    ]) {
      const page = await see(manager, path);
      const own =
        page.querySelector('main')?.text.replaceAll(/가온커뮤니케이션|나중에?|먼저|센터|한국대리인|한지우/g, '') ?? '';
      expect([path, own.match(/[가-힣]+/g)?.join(' ') ?? '']).toEqual([path, '']);
    }
    const page = await see(manager, at('?year=2026'));
    expect(page.querySelector('h1')?.text).toBe('가온커뮤니케이션: covered in 2026 by TBA 22-7');
  });
});
