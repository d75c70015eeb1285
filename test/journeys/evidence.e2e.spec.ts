import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { TestApp } from '../support/app.js';
import { startAssessmentWorld, type AssessmentWorld } from '../support/assessment-world.js';
import { formOf, rawRequest } from '../support/raw-request.js';
import { compoundFile, hwp, hwpx, openXml, PDF, PNG, zipOf } from '../support/sample-files.js';
import type { Answer, Visitor } from '../support/visitor.js';

const MEGABYTE = 1024 * 1024;
const CP949 = Buffer.from('bcadbfef', 'hex'); // 서울
const HTML = Buffer.from('<!doctype html><script>alert(1)</script>');

describe('evidence', () => {
  let test: TestApp;
  let world: AssessmentWorld;
  let path: string;

  beforeAll(async () => {
    ({ test, world } = await startAssessmentWorld());
    path = `/api/v1/assessments/${world.gaon.assessmentId}/answers/GOV-01/evidence`;
  });
  afterAll(() => test.stop());

  const attach = (name: string, content: Uint8Array, visitor: Visitor = world.gaon.program): Promise<Answer> => {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(content)]), name);
    return visitor.upload(path, form);
  };
  const idOf = ({ body }: Answer) => (body as { id: string }).id;
  const problemOf = ({ body }: Answer) => body as { detail: string; faults?: { code: string; message: string }[] };
  const filesOf = (operatorId: string) => {
    const folder = join(test.dataDirectory, 'evidence', operatorId);
    return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((found) => found.isFile());
  };

  it.each([
    ['a.pdf', PDF, 'application/pdf'],
    ['a.PNG', PNG, 'image/png'],
    ['a.docx', openXml('docx'), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a.xlsx', openXml('xlsx'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['a.pptx', openXml('pptx'), 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
    ['a.doc', compoundFile('WordDocument', 'x'), 'application/msword'],
    ['a.xls', compoundFile('Workbook', 'x'), 'application/vnd.ms-excel'],
    ['a.ppt', compoundFile('PowerPoint Document', 'x'), 'application/vnd.ms-powerpoint'],
    ['점검.hwp', hwp(), 'application/x-hwp'],
    ['점검.hwpx', hwpx(), 'application/hwp+zip'],
    ['표.csv', Buffer.from('이름,초\n전환,10\n'), 'text/csv'],
    ['옛 표.csv', CP949, 'text/csv'],
    ['글.txt', Buffer.from('BM으로 시작하는 글'), 'text/plain'],
    ['a.zip', zipOf({ 'a.txt': 'x' }), 'application/zip'],
  ])('%s is taken in, and comes back byte by byte as a download', async (name, content, mediaType) => {
    const answer = await attach(name, content);
    if (answer.status !== 201) throw new Error(answer.text);
    const read = await fetch(new URL(`/api/v1/evidence/${idOf(answer)}`, test.address), {
      headers: { authorization: world.gaon.program.authorization },
    });
    expect(Buffer.from(await read.arrayBuffer())).toEqual(Buffer.from(content));
    expect(read.headers.get('content-type')).toBe(mediaType);
    expect(read.headers.get('content-disposition')).toContain(`filename*=UTF-8''${encodeURIComponent(name)}`);
    expect(read.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(read.headers.get('x-content-type-options')).toBe('nosniff');
    expect(read.headers.get('content-security-policy')).toBe('sandbox');
  });

  it.each([
    ['a.pdf', PNG, 'PNG (.pdf)', '.png'],
    ['a.docx', PDF, 'PDF (.docx)', '.pdf'],
    ['a.docx', zipOf({ 'a.txt': 'x' }), 'ZIP (.docx)', '.zip'],
    ['a.hwp', compoundFile('WordDocument', 'x'), 'DOC (.hwp)', '.doc'],
    ['a.hwp', compoundFile('FileHeader', 'something else'), 'OLE', '.hwp'],
    ['a.pdf', HTML, 'TXT (.pdf)', '.txt'],
    ['a.html', HTML, 'TXT (.html)', '.txt'],
    ['no ending', PDF, 'PDF', '.pdf'],
    ['a.txt', Buffer.from('a\u0000b'), '알 수 없는 형식', '.txt'],
    ['a.csv', Buffer.from([0xff, 0xfe, 0xfd]), '알 수 없는 형식', '.csv'],
    ['a.png', PNG.subarray(0, 8), 'TXT (.png)', '.txt'],
    ['a.hwp', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'OLE', '.hwp'],
    ['a.exe', Buffer.from(`MZ${'\u0000'.repeat(100)}`), '실행 파일', '.pdf'],
    [
      'b.exe',
      Buffer.from(`MZ${'\u0000'.repeat(100)}`),
      '실행 파일',
      '그림(.png, .jpg, .jpeg, .gif, .webp, .tif, .tiff), 한글(.hwp, .hwpx)',
    ],
  ])(
    '%s is refused where its content is another: what was found, what is allowed',
    async (name, content, found, allowed) => {
      const before = filesOf(world.gaon.operatorId).length;
      const answer = await attach(name, content);
      expect([answer.status, problemOf(answer).detail]).toEqual([415, expect.stringContaining(found)]);
      expect(problemOf(answer).detail).toContain(allowed);
      expect(filesOf(world.gaon.operatorId)).toHaveLength(before);
    },
  );

  it('is refused empty', async () => {
    const answer = await attach('a.txt', new Uint8Array());
    expect([answer.status, problemOf(answer).faults?.[0]?.code]).toEqual([422, 'file-empty']);
  });

  it.each([
    ['../../etc/passwd.txt', 'file-name-path'],
    ['a\\b.txt', 'file-name-path'],
    [`${'가'.repeat(296)}.txt`, 'file-name-long'],
  ])('is refused under the name %j', async (name, code) => {
    const answer = await attach(name, Buffer.from('글'));
    expect([answer.status, problemOf(answer).faults?.[0]?.code]).toEqual([422, code]);
  });

  it.each([
    ['raw', 'filename="a\u0000.txt"'],
    ['encoded', "filename*=UTF-8''a%00.txt"],
  ])('is refused with a NUL in its name, %s', async (_, parameter) => {
    const body = [
      '--x',
      `Content-Disposition: form-data; name="file"; ${parameter}`,
      'Content-Type: text/plain',
      '',
      'text',
      '--x--',
      '',
    ].join('\r\n');
    const answer = await fetch(new URL(path, test.address), {
      method: 'POST',
      headers: { authorization: world.gaon.program.authorization, 'content-type': 'multipart/form-data; boundary=x' },
      body,
    });
    expect([400, 422]).toContain(answer.status);
  });

  it('is refused in a request that holds no file, another field or two files', async () => {
    const send = (fill: (form: FormData) => void) => {
      const form = new FormData();
      fill(form);
      return world.gaon.program.upload(path, form);
    };
    const file = () => new Blob(['글']);
    expect((await send((form) => form.append('note', 'x'))).status).toBe(422);
    expect((await send((form) => form.append('other', file(), 'a.txt'))).status).toBe(422);
    const two = await send((form) => ['a.txt', 'b.txt'].forEach((name) => form.append('file', file(), name)));
    expect([413, 422]).toContain(two.status);
    for (const body of [{}, [''], [['note', 'x']]]) {
      const answer = await world.gaon.program.api('POST', path, body);
      expect([answer.status, problemOf(answer).faults?.[0]?.code]).toEqual([422, 'not-chosen']);
    }
    const broken = await world.gaon.program.api('POST', path, 'no parts', {
      'content-type': 'multipart/form-data; boundary=x',
    });
    expect(broken.status).toBe(400);
  });

  it('needs the token of our own page, before the file, where it comes with a session', async () => {
    const { author } = world.gaon;
    expect((await attach('a.txt', Buffer.from('글'), author)).status).toBe(403);
    const form = new FormData();
    form.append('file', new Blob(['글']), 'a.txt');
    form.append('_csrf', await author.formToken());
    expect((await author.upload(path, form)).status).toBe(403);
    const rightly = new FormData();
    rightly.append('_csrf', await author.formToken());
    rightly.append('file', new Blob(['글']), 'a.txt');
    expect((await author.upload(path, rightly)).status).toBe(201);
  });

  it('is stored once however often the same content comes, under its hash', async () => {
    const content = Buffer.from('두 번 올리는 글');
    const before = filesOf(world.gaon.operatorId).length;
    const ids = [idOf(await attach('a.txt', content)), idOf(await attach('b.txt', content))];
    expect(new Set(ids).size).toBe(2);
    const files = filesOf(world.gaon.operatorId);
    expect(files).toHaveLength(before + 1);
    const sha256 = createHash('sha256').update(content).digest('hex');
    expect(files.find(({ name }) => name === sha256)?.parentPath).toContain(
      join(world.gaon.operatorId, sha256.slice(0, 2)),
    );
  });

  it('is seen by its operator, not by another, its agent, or the ministry before submission', async () => {
    const id = idOf(await attach('a.txt', Buffer.from('남의 것')));
    const read = (visitor: Visitor) => visitor.api('GET', `/api/v1/evidence/${id}`);
    expect((await read(world.gaon.attester)).status).toBe(200);
    for (const stranger of [world.naru.author, world.agent, world.inspector]) {
      expect((await read(stranger)).status).toBe(404);
    }
  });

  it('can be taken off its item by an author, once, and is then no longer listed', async () => {
    const id = idOf(await attach('a.txt', Buffer.from('지울 글')));
    const remove = (visitor: Visitor) => visitor.api('DELETE', `${path}/${id}`);
    expect((await remove(world.gaon.attester)).status).toBe(403);
    expect((await remove(world.naru.author)).status).toBe(404);
    expect([(await remove(world.gaon.author)).status, (await remove(world.gaon.author)).status]).toEqual([204, 404]);
    const { evidence } = await world.gaon.author.must<{ evidence: { id: string }[] }>(
      'GET',
      path.replace('/evidence', ''),
    );
    expect(evidence.map((file) => file.id)).not.toContain(id);
  });

  it('of 50 MB is taken in; one byte more is refused while it streams, and nothing stays', async () => {
    const before = filesOf(world.gaon.operatorId).length;
    const { authorization } = world.gaon.program;
    const send = (name: string, content: Buffer) => {
      const { headers, body } = formOf(name, content);
      return rawRequest(test.address, 'POST', path, { headers: { ...headers, authorization }, body });
    };
    expect((await send('a.txt', Buffer.alloc(50 * MEGABYTE, 'a'))).status).toBe(201);
    const over = await send('b.txt', Buffer.alloc(50 * MEGABYTE + 1, 'b'));
    expect([over.status, over.text]).toEqual([413, expect.stringContaining('50 MB')]);
    expect(filesOf(world.gaon.operatorId)).toHaveLength(before + 1);
    expect(readdirSync(join(test.dataDirectory, 'incoming'))).toEqual([]);
  });

  it('of a gigabyte is refused before it is sent, and the server soon stops reading', async () => {
    const { answer, sent, closed } = await announce(1024 * MEGABYTE);
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(closed).toBe(true);
    expect(sent).toBeLessThan(1024 * MEGABYTE);
  });

  /** Announces so many bytes and goes on sending slowly, as a client that does not listen. */
  function announce(bytes: number): Promise<{ answer: string; sent: number; closed: boolean }> {
    const { hostname, port } = new URL(test.address);
    return new Promise((resolve) => {
      const socket = connect(Number(port), hostname);
      let [answer, sent] = ['', 0];
      socket.write(
        `POST ${path} HTTP/1.1\r\nHost: x\r\nAuthorization: ${world.gaon.program.authorization}\r\n` +
          `Content-Type: multipart/form-data; boundary=x\r\nContent-Length: ${bytes}\r\n\r\n`,
      );
      const sending = setInterval(() => {
        if (!socket.destroyed && socket.write(Buffer.alloc(1024))) sent += 1024;
      }, 20);
      socket.on('data', (chunk) => (answer += chunk.toString()));
      socket.on('error', () => undefined);
      socket.on('close', () => {
        clearInterval(sending);
        resolve({ answer, sent, closed: true });
      });
    });
  }
});
