import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EXAMPLE_TOPOLOGY } from '../../src/modules/topology/topology-template.js';
import { xlsxTemplate } from '../../src/modules/topology/workbook-template.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { rawRequest } from '../support/raw-request.js';
import { zipOf } from '../support/sample-files.js';
import { unsoundIn } from '../support/sound-page.js';
import type { Answer, Visitor } from '../support/visitor.js';

const TYPES = {
  yaml: 'application/yaml',
  json: 'application/json',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

const DOCUMENT = `format: ieum-topology/1
sites:
  - { id: alpha, name: 알파, groups: { campus: south, carrier: [k, l] } }
  - { id: beta, name: 베타 }
services:
  - { id: messenger, name: 메신저, users: 1000, core: true, objective: { recoveryMinutes: 60 }, requires: [auth] }
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

describe('a topology as YAML, JSON, workbook and comma-separated values', () => {
  let test: TestApp;
  let author: Visitor;
  let topology: string;
  let document: unknown;

  beforeAll(async () => {
    test = await startTestApp();
    const admin = await test.administrator();
    const { organisationId } = await admin.must<{ organisationId: string }>('GET', '/api/v1/session');
    const roles = ['scheme-manager', 'ministry-admin'];
    const ministry = await admin.colleague({ organisationId, email: 'manager@msit.example', roles });
    const facts = { koreanOffice: true, paidServices: true, publicBody: false, agents: [] };
    const { id } = await ministry.must<{ id: string }>('POST', '/api/v1/operators', {
      ...{ name: '가온', businessNumber: '124-81-00998', kinds: ['value-added'], ...facts },
    });
    author = await ministry.colleague({ organisationId: id, email: 'author@gaon.example', roles: ['author'] });
    topology = `/api/v1/operators/${id}/topology`;
    await author.must('PUT', topology, DOCUMENT, { 'content-type': TYPES.yaml, 'if-match': '"0"' });
    document = await author.must('GET', topology);
  });
  afterAll(() => test.stop());

  const send = (method: 'PUT' | 'POST', content: string | Uint8Array, type: string, version = 1) =>
    author.api(method, method === 'PUT' ? topology : `${topology}/comparison`, content, {
      ...{ 'content-type': type, 'if-match': `"${version}"` },
    });
  const sendLarge = async (body: Buffer, type: string) => {
    const headers = { cookie: author.cookies, 'content-type': type, 'if-match': '"1"' };
    const { status, text } = await rawRequest(test.address, 'PUT', topology, { headers, body });
    return problem({ status, body: JSON.parse(text) as unknown });
  };
  const version = async () => (await author.api('GET', topology)).headers.get('etag');
  const problem = ({ status, body }: Pick<Answer, 'status' | 'body'>) => {
    const { detail, faults } = body as { detail: string; faults?: { cell?: string; message: string }[] };
    return [status, ...(faults?.map(({ cell, message }) => `${cell ?? ''} ${message}`) ?? [detail])];
  };

  it('is given out in the form that is asked for, and taken back as what stands already', async () => {
    for (const format of ['yaml', 'json', 'csv', 'xlsx'] as const) {
      const asked = await author.api('GET', `${topology}?format=${format}`);
      const accepted = await author.api('GET', topology, undefined, { accept: TYPES[format] });
      expect([format, accepted.headers.get('content-type')]).toEqual([format, asked.headers.get('content-type')]);
      expect(asked.headers.get('content-type')).toContain(TYPES[format]);
      const saved = await send('PUT', asked.bytes, TYPES[format]);
      expect([format, saved.status, saved.body]).toEqual([format, 200, { version: 1 }]);
    }
    expect(await author.must('GET', topology)).toEqual(document);
  });

  it('is refused by content, not by name, and then nothing is stored', async () => {
    const { bytes: workbook } = await author.api('GET', `${topology}?format=xlsx`);
    const allowed = Object.values(TYPES).sort();
    const refused = async (content: string | Uint8Array, type: string) => {
      const { status, body } = await send('PUT', content, type);
      return [status, (body as { detail: string }).detail];
    };
    expect(await refused(workbook, TYPES.yaml)).toEqual([415, expect.stringContaining('ZIP')]);
    expect(await refused(DOCUMENT, TYPES.xlsx)).toEqual([415, expect.stringContaining(allowed[0] ?? '')]);
    expect(await refused(zipOf({ 'word/document.xml': 'x' }), TYPES.xlsx)).toEqual([
      415,
      expect.stringContaining('ZIP'),
    ]);
    expect(problem(await send('POST', Buffer.from('PK\u0003\u0004broken'), TYPES.xlsx))).toEqual([
      422,
      ' 엑셀 통합 문서(.xlsx)로 읽을 수 없습니다. 파일이 손상되었거나 암호가 걸려 있습니다.',
    ]);
    expect(await version()).toBe('"1"');
  });

  it('names the cell of every fault, also of one that only the register finds', async () => {
    const { text } = await author.api('GET', `${topology}?format=csv`);
    const wrong = text.replace('messenger', 'Messenger').replace(',60,', ',60%,');
    expect((await send('POST', text, TYPES.csv)).status).toBe(200);
    expect(problem(await send('PUT', wrong, TYPES.csv))).toEqual([
      422,
      expect.stringMatching(/^B4 .*"Messenger"/),
      expect.stringMatching(/^[A-Z]+4 .*"60%"/),
    ]);
    const future = text.replace(/deploy,,,\r\n$/m, '').replace(',10,deploy,,,', ',10,deploy,2099-01-01,5,');
    expect(problem(await send('PUT', future, TYPES.csv))).toEqual([
      422,
      expect.stringMatching(/^[A-Z]+8 .*2099-01-01/),
    ]);
    expect(await version()).toBe('"1"');
  });

  it('takes no more than it says, and stores nothing of it', async () => {
    const fill = (bytes: number) => Buffer.alloc(bytes, 0x20);
    expect(await sendLarge(fill(64 * 1024 * 1024 + 1), TYPES.json)).toEqual([
      413,
      '한 번에 64 MB까지 보낼 수 있습니다. 저장한 것은 없습니다.',
    ]);
    const whole = Buffer.concat([fill(64 * 1024 * 1024 - 1), Buffer.from('x')]);
    expect(await sendLarge(whole, TYPES.json)).toEqual([422, expect.stringContaining('JSON')]);
    expect(await sendLarge(fill(5 * 1024 * 1024), TYPES.yaml)).toEqual([413, expect.stringContaining('4 MB')]);
    expect(await sendLarge(fill(17 * 1024 * 1024), TYPES.csv)).toEqual([413, expect.stringContaining('16 MB')]);
    expect(await version()).toBe('"1"');
  });

  it('is compared on the page before it is saved, from a workbook too', async () => {
    const page = '/operator/services/document';
    const { html } = await author.page(page);
    expect(html.querySelectorAll(`a[href^="${page}/"]`).map((link) => link.getAttribute('href'))).toEqual([
      ...['yaml', 'json', 'xlsx', 'csv'].map((format) => `${page}/file/${format}`),
      ...['xlsx', 'csv'].map((format) => `${page}/template/${format}`),
    ]);
    const sent = async (bytes: Uint8Array) => {
      const body = new FormData();
      body.set('_csrf', await author.formToken());
      body.set('file', new Blob([new Uint8Array(bytes)]), 'whatever.txt');
      const preview = await author.upload(`${page}/file`, body);
      expect([preview.status, unsoundIn(preview.text)]).toEqual([200, []]);
      return preview.html.querySelector('main')?.text;
    };
    expect(await sent(await xlsxTemplate(EXAMPLE_TOPOLOGY))).toContain('알파 데이터센터');
    // what is given out to be filled in changes nothing before something is written into it
    for (const form of ['xlsx', 'csv']) {
      const { bytes } = await author.api('GET', `${page}/template/${form}`);
      expect(await sent(bytes)).toContain('등록된 내용과 같습니다. 저장할 것이 없습니다.');
    }
    expect(await version()).toBe('"1"');
  });

  it('takes a block of cells after a look at it, notices who saved meanwhile, and takes the last change back', async () => {
    const block = '/operator/services/block';
    const cells = { component: 'deploy', site: 'alpha', block: '운영 100\t대기 50 30분' };
    const wrong = await author.submit(block, `${block}/comparison`, { ...cells, block: '운영\t50' });
    expect([wrong.status, wrong.html.querySelectorAll('[role=alert] tbody tr').length]).toEqual([422, 2]);
    expect(unsoundIn(wrong.text)).toEqual([]);
    const preview = await author.submit(block, `${block}/comparison`, cells);
    expect([preview.status, unsoundIn(preview.text)]).toEqual([200, []]);
    expect(preview.html.querySelector('main')?.text).toContain('deploy → alpha');
    expect(await version()).toBe('"1"');
    const fields = preview.html
      .querySelectorAll('main form input[type=hidden]')
      .map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? ''] as const);
    expect((await author.post(block, fields)).status).toBe(303);
    expect(await version()).toBe('"2"');
    const overtaken = await author.post(block, fields);
    expect([overtaken.status, overtaken.html.querySelector('h1')?.text]).toEqual([
      412,
      '확인하시는 동안 다른 사람이 먼저 저장하였습니다',
    ]);
    expect(await undone()).toBe(303);
    expect(await author.must('GET', topology)).toEqual(document);
    expect(await version()).toBe('"3"');
  });

  it('takes back what a document changed in the data centres too, after saying whose change it was and how much, and notices a change in between', async () => {
    const renamed = DOCUMENT.replace('name: 베타', 'name: 베타 2');
    expect((await send('PUT', renamed, TYPES.yaml, 3)).status).toBe(200);
    const stale = await author.post(undoing, [
      ['_csrf', await author.formToken()],
      ['version', '3'],
    ]);
    expect(stale.status).toBe(412);
    for (const { html } of [stale, await author.page(undoing)]) {
      for (const said of ['제4판', '문서', '데이터센터 변경 1', '베타 2'])
        expect(html.querySelector('main')?.text).toContain(said);
    }
    expect([unsoundIn(stale.text), await version()]).toEqual([[], '"4"']);
    expect(await undone()).toBe(303);
    const sites = await author.must<{ rows: { name: string }[] }>('GET', topology.replace('/topology', '/sites'));
    expect(sites.rows.map(({ name }) => name).sort()).toEqual(['베타', '알파']);
    const versions = await author.must<{ rows: { origin: string }[] }>('GET', `${topology}/versions`);
    expect(versions.rows.map(({ origin }) => origin)).toEqual(['undo', 'document', 'undo', 'grid', 'document']);
  });

  const undoing = '/operator/services/undo';
  const undone = async () => (await author.submit(undoing, undoing, {})).status;
});
