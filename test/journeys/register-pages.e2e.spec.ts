import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HTMLElement } from 'node-html-parser';
import { startTestApp, type TestApp } from '../support/app.js';
import { unsoundIn } from '../support/sound-page.js';
import type { Visitor } from '../support/visitor.js';

const operator = (name: string, businessNumber: string) => ({
  name,
  businessNumber,
  kinds: ['value-added', 'data-centre'],
  koreanOffice: true,
  paidServices: true,
  publicBody: false,
  agents: [],
});

const DOCUMENT = `format: ieum-topology/1
sites:
  - { id: alpha, name: 알파, facility: F-0001, groups: { campus: south, carrier: [k, l] } }
  - { id: beta, name: 베타 }
services:
  - { id: messenger, name: 메신저, users: 41000000, core: true, objective: { recoveryMinutes: 60 }, requires: [auth] }
components:
  - id: auth
    name: 인증
    layer: platform
    stateful: true
    placements:
      - { site: alpha, role: active, percent: 100 }
      - { site: beta, role: standby, percent: 60, lagSeconds: 5, takeover: { minutes: 10, needs: [deploy] } }
  - { id: deploy, name: 배포 도구, layer: operations, placements: [] }
`;

describe('the pages of the register', () => {
  let test: TestApp;
  let ministry: Visitor;
  let author: Visitor;
  let other: Visitor;
  let reader: Visitor;
  let gaon: string;

  beforeAll(async () => {
    test = await startTestApp();
    const admin = await test.administrator();
    const { organisationId } = await admin.must<{ organisationId: string }>('GET', '/api/v1/session');
    const roles = ['scheme-manager', 'ministry-admin'];
    ministry = await admin.colleague({ organisationId, email: 'manager@msit.example', roles });
    ({ id: gaon } = await ministry.must<{ id: string }>('POST', '/api/v1/operators', operator('가온', '124-81-00998')));
    const nuri = await ministry.must<{ id: string }>('POST', '/api/v1/operators', operator('누리', '2208162517'));
    const join = (organisation: string, email: string, role: string) =>
      ministry.colleague({ organisationId: organisation, email, roles: [role] });
    author = await join(gaon, 'author@gaon.example', 'author');
    reader = await join(gaon, 'reader@gaon.example', 'reader');
    other = await join(nuri.id, 'author@nuri.example', 'author');
  });
  afterAll(() => test.stop());

  const open = async (who: Visitor, path: string): Promise<HTMLElement> => {
    const { status, html } = await who.page(path);
    expect([path, status]).toEqual([path, 200]);
    expect(unsoundIn(html.toString())).toEqual([]);
    return html;
  };
  const heading = (html: HTMLElement) => html.querySelector('h1')?.text;
  const siteOf = async (code: string) => {
    const { rows } = await author.must<{ rows: { id: string; code: string }[] }>(
      'GET',
      `/api/v1/operators/${gaon}/sites`,
    );
    return rows.find((row) => row.code === code)?.id ?? '';
  };

  it('add a building to the public list, and keep what was typed where something is wrong', async () => {
    const path = '/regulator/facilities/new';
    const typed = {
      number: 'F-1',
      name: '판교 전산동',
      place: '경기도 성남시',
      groups: 'campus: south\ncarrier: k, l',
      latitude: '37,4',
    };
    const wrong = await ministry.submit(path, '/regulator/facilities', typed);
    expect(wrong.status).toBe(422);
    expect(unsoundIn(wrong.text)).toEqual([]);
    expect(wrong.html.querySelector('input[name=latitude]')?.getAttribute('value')).toBe('37,4');
    expect(wrong.html.querySelector('textarea[name=groups]')?.text).toContain('carrier: k, l');
    const sound = { ...typed, number: 'F-0001', latitude: '37.4', longitude: '127.1' };
    expect((await ministry.submit(path, '/regulator/facilities', sound)).status).toBe(303);
    expect(await ministry.must('GET', '/api/v1/facilities/F-0001')).toMatchObject({
      groups: { campus: 'south', carrier: ['k', 'l'] },
      latitude: 37.4,
    });
    expect(heading(await open(ministry, '/regulator/facilities?search=성남'))).toContain('공개 목록');
  });

  it('read a document, say in which line it is wrong, and show what it changes before it is saved', async () => {
    const form = '/operator/services/document';
    const wrong = await author.submit(form, `${form}/comparison`, { text: DOCUMENT.replace('F-0001', 'F-0999') });
    expect(wrong.status).toBe(422);
    expect(wrong.html.querySelector('[role=alert] tbody')?.text).toContain('F-0999');
    expect(wrong.html.querySelector('[role=alert] td.num')?.text).toMatch(/^3:\d+$/);
    expect(wrong.html.querySelector('textarea')?.text).toContain('F-0999');
    const preview = await author.submit(form, `${form}/comparison`, { text: DOCUMENT });
    expect(preview.status).toBe(200);
    expect(unsoundIn(preview.text)).toEqual([]);
    expect(preview.html.querySelector('main')?.text).toContain('메신저 messenger');
    expect((await author.must<{ services: unknown[] }>('GET', `/api/v1/operators/${gaon}/topology`)).services).toEqual(
      [],
    );
    const hidden = ['_csrf', 'version', 'text'].map(
      (name) => [name, preview.html.querySelector(`input[name=${name}]`)?.getAttribute('value') ?? ''] as const,
    );
    expect((await author.post(form, hidden)).status).toBe(303);
    const overtaken = await author.post(form, hidden);
    expect(overtaken.status).toBe(412);
    // pressed twice: there is nothing to save, and nothing is said of replacing
    expect(heading(overtaken.html)).toBe('등록된 내용과 같습니다. 저장할 것이 없습니다.');
    expect(overtaken.text).not.toContain('이 문서가 대신합니다');
    expect(heading(await open(author, '/operator/services'))).toBe(
      '서비스 1개가 구성요소 2개로 데이터센터 2곳에서 운영됩니다',
    );
  });

  it('take the same document as a file', async () => {
    const { html } = await author.page('/operator/services/document');
    const body = new FormData();
    body.set('_csrf', html.querySelector('input[name=_csrf]')?.getAttribute('value') ?? '');
    body.set('file', new Blob([DOCUMENT.replace('배포 도구', '배포·전환 도구')]), 'topology.yaml');
    const answer = await author.upload('/operator/services/document/file', body);
    expect([answer.status, answer.text.includes('배포·전환 도구')]).toEqual([200, true]);
    const yaml = await author.api('GET', '/operator/services/document/file/yaml');
    expect(yaml.headers.get('content-disposition')).toBe('attachment; filename="topology.yaml"');
    expect(yaml.text).toContain('- id: messenger');
  });

  it('say on the form what a file is not, and what a table lacks', async () => {
    const uploaded = async (name: string, content: BlobPart) => {
      const { html } = await author.page('/operator/services/document');
      const body = new FormData();
      body.set('_csrf', html.querySelector('input[name=_csrf]')?.getAttribute('value') ?? '');
      body.set('file', new Blob([content]), name);
      const answer = await author.upload('/operator/services/document/file', body);
      expect([name, answer.status, unsoundIn(answer.text)]).toEqual([name, 422, []]);
      expect(answer.html.querySelector('input[type=file]')).not.toBeNull();
      return answer.html.querySelector('[role=alert]')?.text ?? '';
    };
    for (const content of [Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from([0, 1, 2, 255])]) {
      const said = await uploaded('topology.xlsx', content);
      expect(said).toContain('YAML, JSON, 엑셀(XLSX), CSV로 된 구성 문서가 아닙니다');
      expect(said).not.toMatch(/application\//);
    }
    expect(await uploaded('topology.csv', '목록,id,이름\nsites,alpha,알파\n')).toContain('알 수 없는 열입니다: 목록');
    expect(await uploaded('topology.CSV', '')).toContain('열이 없습니다');
  });

  it('show the grid with role and capacity in each cell, and set a cell', async () => {
    const grid = await open(author, '/operator/services');
    expect(grid.querySelector('a[href="/operator/services/component/auth/in/beta"]')?.text).toBe('대기 60%');
    expect(grid.querySelector('table tbody tr')?.text).toContain('1시간');
    const path = '/operator/services/component/deploy/in/beta';
    await open(author, path);
    const wrong = await author.submit(path, path, {
      role: 'standby',
      percent: '100',
      date: '2026-05-20',
      needs: 'deploy',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.html.querySelectorAll('.fault').length).toBe(2);
    expect(wrong.html.querySelector('input[name=needs][value=deploy]')?.hasAttribute('checked')).toBe(true);
    const typed = {
      role: 'standby',
      percent: '100',
      minutes: '15',
      date: '2026-05-20',
      measuredMinutes: '14',
      scope: 'site',
    };
    expect((await author.submit(path, path, { ...typed, date: '2199-01-01' })).html.text).toContain(
      '아직 오지 않은 날입니다',
    );
    expect((await author.submit(path, path, typed)).status).toBe(303);
    const now = await author.must<{ components: { id: string; placements: unknown[] }[] }>(
      'GET',
      `/api/v1/operators/${gaon}/topology`,
    );
    expect(now.components.find(({ id }) => id === 'deploy')?.placements).toEqual([
      {
        ...{ site: 'beta', role: 'standby', percent: 100, lagSeconds: 0 },
        takeover: { minutes: 15, needs: [], lastDrill: { date: '2026-05-20', measuredMinutes: 14, scope: 'site' } },
      },
    ]);
  });

  it('register, change and remove services and components, and say why one cannot go', async () => {
    const added = await author.submit('/operator/services/new-service', '/operator/services/new-service', {
      ...{
        id: 'call',
        name: '음성 통화',
        partOf: 'messenger',
        users: '9,000,000',
        core: 'true',
        recoveryMinutes: '60',
      },
      requires: ['auth', 'deploy'],
    });
    expect(added.status).toBe(303);
    const path = '/operator/services/component/deploy';
    const refused = await author.submit(path, `${path}/removal`, {});
    expect(refused.status).toBe(422);
    expect(refused.html.querySelector('[role=alert]')?.text).toContain('call');
    expect(unsoundIn(refused.text)).toEqual([]);
    const service = '/operator/services/service/call';
    await open(author, service);
    expect((await author.submit(service, service, { name: '통화', requires: 'auth' })).status).toBe(303);
    expect((await author.submit(service, `${service}/removal`, {})).status).toBe(303);
    expect(
      (await author.submit(path, path, { name: '배포·전환 도구', layer: 'operations', requiredPercent: '100' })).status,
    ).toBe(303);
    expect((await author.page(service)).status).toBe(404);
  });

  it('show both texts where somebody else saved in between, and lose neither', async () => {
    const path = '/operator/services/service/messenger';
    const stale = await author.submit(path, path, {
      version: '1',
      name: '메신저 2',
      users: '5',
      requires: ['auth', 'deploy'],
    });
    expect(stale.status).toBe(412);
    expect(unsoundIn(stale.text)).toEqual([]);
    expect(stale.html.querySelector('main')?.text).toContain('메신저');
    const form = stale.html.querySelector(`main form[action="${path}"]`);
    const fields = (form?.querySelectorAll('input, textarea') ?? []).map(
      (field) => [field.getAttribute('name') ?? '', field.getAttribute('value') ?? field.text] as const,
    );
    expect((await author.post(path, fields)).status).toBe(303);
    const { services } = await author.must<{ services: object[] }>('GET', `/api/v1/operators/${gaon}/topology`);
    expect(services).toMatchObject([{ name: '메신저 2', users: 5, requires: ['auth', 'deploy'] }]);
  });

  it('ask for the use of a data centre that came with a document, and take its facts, figures and measures', async () => {
    expect(heading(await open(author, '/operator/sites'))).toBe(
      '데이터센터 2곳 가운데 2곳은 이용 형태를 정해 주셔야 합니다',
    );
    const id = await siteOf('alpha');
    const facts = `/operator/sites/${id}/facts`;
    const form = await open(author, facts);
    expect(form.querySelector('textarea[name=groups]')?.text).toBe('campus: south\ncarrier: k, l');
    const typed = { name: '알파', facilityNumber: 'F-0001', extent: 'hall', use: 'own', groups: 'campus: south' };
    expect((await author.submit(facts, facts, { ...typed, groups: 'Campus' })).status).toBe(422);
    expect((await author.submit(facts, facts, typed)).status).toBe(303);
    const year = `/operator/sites/${id}/years/2026`;
    await open(author, year);
    const wrong = await author.submit(year, year, { floorAreaSquareMetres: '22,500㎡', receivingKilowatts: '40,000' });
    expect(wrong.status).toBe(422);
    expect(wrong.html.querySelector('input[name=floorAreaSquareMetres]')?.getAttribute('value')).toBe('22,500㎡');
    expect(
      (await author.submit(year, year, { floorAreaSquareMetres: '22,500', receivingKilowatts: '40,000' })).status,
    ).toBe(303);
    expect((await author.submit(year, year, { version: '0', receivingKilowatts: '1' })).status).toBe(412);
    const page = await open(author, `/operator/sites/${id}`);
    expect(page.querySelector('main')?.text).toContain('22,500㎡');
  });

  it('turn what was typed of a measure into its types, and keep what was not', async () => {
    const path = `/operator/sites/${await siteOf('alpha')}/measures/battery`;
    await open(author, path);
    const typed = {
      responsible: 'lessee',
      ...{ 'values.chemistry': 'lithium-ion', 'values.separateRoom': 'true', 'values.bmsCycleSeconds': '10초' },
      ...{ 'values.rackSpacingMillimetres': '', 'values.lastDisconnectTest': '2026-05-20' },
    };
    const wrong = await author.submit(path, path, typed);
    expect(wrong.status).toBe(422);
    expect(unsoundIn(wrong.text)).toEqual([]);
    expect(wrong.html.querySelector('input[name="values.bmsCycleSeconds"]')?.getAttribute('value')).toBe('10초');
    expect((await author.submit(path, path, { ...typed, 'values.bmsCycleSeconds': '10' })).status).toBe(303);
    expect(await author.must('GET', `/api/v1/sites/${await siteOf('alpha')}/measures/battery`)).toMatchObject({
      values: { chemistry: 'lithium-ion', separateRoom: true, bmsCycleSeconds: 10, lastDisconnectTest: '2026-05-20' },
    });
    const stale = await author.submit(path, path, { ...typed, version: '0', 'values.bmsCycleSeconds': '20' });
    expect(stale.status).toBe(412);
    expect(stale.html.querySelector('main')?.text).toContain('20');
  });

  it('show what stands now where a removal is stale, say so, and remove nothing', async () => {
    const alpha = `/operator/sites/${await siteOf('alpha')}`;
    const removals = [
      [`${alpha}/years/2026`, `${alpha}/years/2026/removal`, '22500 ㎡'],
      [`${alpha}/measures/battery`, `${alpha}/measures/battery/removal`, '10'],
      [`${alpha}/facts`, `${alpha}/removal`, 'F-0001'],
      ['/operator/services/component/auth/in/alpha', '/operator/services/component/auth/in/alpha/removal', '100'],
      ['/operator/services/component/auth', '/operator/services/component/auth/removal', '인증'],
      ['/operator/services/service/messenger', '/operator/services/service/messenger/removal', '메신저 2'],
    ] as const;
    for (const [page, removal, standing] of removals) {
      const stale = await author.submit(page, removal, { version: '0' });
      expect([page, stale.status, unsoundIn(stale.text)]).toEqual([page, 412, []]);
      expect(stale.html.querySelector('h1')?.text).toBe('화면을 연 뒤에 다른 사람이 내용을 바꾸었습니다');
      expect(stale.html.querySelector('main [role=alert]')?.text).toContain('아직 삭제하지 않았습니다');
      expect(stale.html.querySelector('main dl.facts')?.text).toContain(standing);
      const version = stale.html.querySelector(`form[action="${removal}"] input[name=version]`)?.getAttribute('value');
      const { html } = await author.page(page);
      expect(html.querySelector(`form[action="${removal}"] input[name=version]`)?.getAttribute('value')).toBe(version);
    }
  });

  it('say why a data centre cannot be removed, and remove one that can', async () => {
    const alpha = `/operator/sites/${await siteOf('alpha')}`;
    const refused = await author.submit(`${alpha}/facts`, `${alpha}/removal`, {});
    expect(refused.status).toBe(409);
    expect(refused.html.querySelector('[role=alert]')?.text).toContain('auth');
    const added = await author.submit('/operator/sites/new', '/operator/sites', {
      ...{ code: 'gamma', name: '감마', extent: 'whole', use: 'colocation', groups: '' },
    });
    expect(added.status).toBe(303);
    const gamma = `/operator/sites/${await siteOf('gamma')}`;
    expect((await author.submit(`${gamma}/facts`, `${gamma}/removal`, {})).status).toBe(303);
    expect(await siteOf('gamma')).toBe('');
  });

  it('tell who saved which version and what it changed', async () => {
    const list = await open(author, '/operator/services/versions');
    expect(list.querySelectorAll('tbody tr').length).toBeGreaterThan(5);
    const first = await open(author, '/operator/services/versions/1');
    expect(first.querySelector('main')?.text).toContain('인증 auth');
  });

  it('let a reader see everything and change nothing', async () => {
    const sites = await open(reader, '/operator/sites');
    expect(sites.querySelector('a[href="/operator/sites/new"]')).toBeNull();
    const services = await open(reader, '/operator/services');
    expect(services.querySelector('main a[href^="/operator/services/component"]')).toBeNull();
    for (const path of [
      '/operator/sites/new',
      '/operator/services/new-service',
      '/operator/services/component/auth/in/beta',
    ])
      expect([path, (await reader.page(path)).status]).toEqual([path, 403]);
  });

  it('show another operator nothing, and the ministry who is in a building', async () => {
    const id = await siteOf('alpha');
    for (const path of [
      `/operator/sites/${id}`,
      `/operator/sites/${id}/facts`,
      `/operator/sites/${id}/measures/battery`,
    ])
      expect([path, (await other.page(path)).status]).toEqual([path, 404]);
    expect((await other.page('/operator/services/service/messenger')).status).toBe(404);
    expect((await other.page('/regulator/facilities')).status).toBe(403);
    const building = await open(ministry, '/regulator/facilities/F-0001');
    expect(building.querySelector('tbody')?.text).toContain('가온');
  });

  describe('as the ministry reads them', () => {
    const register = () => `/regulator/operators/${gaon}/register`;
    const tableOf = (page: HTMLElement, caption: string) =>
      page.querySelectorAll('table').find((table) => table.querySelector('caption')?.text === caption);

    it('say whose register it is, of which version and day, and are reached from the operator', async () => {
      const operatorPage = await open(ministry, `/regulator/operators/${gaon}`);
      expect(operatorPage.querySelector(`main a[href="${register()}"]`)?.text).toBe('등록 정보 보기');
      const page = await open(ministry, register());
      expect(heading(page)).toMatch(/^가온: 서비스 1개가 구성요소 \d개로 데이터센터 2곳에서 운영됩니다$/);
      expect(page.querySelector('.heading .small')?.text).toMatch(/^제\d+판 · \d{4}\. \d+\. \d+\. 저장$/);
    });

    it('show the services and the grid that the operator sees, with what its forms hold, and nothing to change', async () => {
      const page = await open(ministry, register());
      expect(tableOf(page, '서비스와 기능 목록')?.querySelector('tbody tr')?.text).toContain('메신저 2');
      const own = tableOf(await open(author, '/operator/services'), '구성요소와 데이터센터의 배치표');
      const grid = tableOf(page, '구성요소와 데이터센터의 배치표');
      const tags = (table: HTMLElement | undefined) => table?.querySelectorAll('.tag').map(({ text }) => text);
      expect(tags(grid)).toContain('대기 60%');
      expect(tags(grid)).toEqual(tags(own));
      const takeover = tableOf(page, '대기와 백업의 전환')?.querySelector('tbody tr')?.querySelectorAll('th, td');
      expect(takeover?.map(({ text }) => text)).toEqual([
        '인증',
        '대기 60%',
        '베타',
        '10분',
        '5초',
        expect.any(String),
        '훈련 기록 없음',
      ]);
      expect(page.querySelectorAll('main form[method=post], main a[href^="/operator"]')).toEqual([]);
    });

    it('list the data centres, and show one with its figures and measures', async () => {
      const list = await open(ministry, `${register()}/sites`);
      const href = list.querySelector('tbody th a')?.getAttribute('href') ?? '';
      expect(href).toBe(`${register()}/sites/${await siteOf('alpha')}`);
      const site = await open(ministry, href);
      expect(heading(site)).toBe('가온: 알파');
      expect(tableOf(site, '연도별 수치')?.querySelector('tbody')?.text).toContain('22,500㎡');
      expect(site.querySelector('main')?.text).toContain('BMS');
      expect(site.querySelectorAll('main form[method=post], main a[href^="/operator"]')).toEqual([]);
    });

    it('are closed to every operator, and know no data centre under the name of another', async () => {
      const site = await siteOf('alpha');
      for (const path of [register(), `${register()}/sites`, `${register()}/sites/${site}`]) {
        expect([path, (await author.page(path)).status]).toEqual([path, 403]);
        expect([path, (await other.page(path)).status]).toEqual([path, 403]);
      }
      const { rows } = await ministry.must<{ rows: { id: string; name: string }[] }>('GET', '/api/v1/operators');
      const nuri = rows.find(({ name }) => name === '누리')?.id ?? '';
      expect((await ministry.page(`/regulator/operators/${nuri}/register/sites/${site}`)).status).toBe(404);
      const empty = await open(ministry, `/regulator/operators/${nuri}/register`);
      expect(empty.querySelector('.heading .small')?.text).toBe('아직 저장한 판이 없습니다.');
    });
  });
});
