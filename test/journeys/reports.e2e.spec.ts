import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AuditReport } from '../../src/modules/reports/index.js';
import { certificatesIn } from '../../src/platform/signature/certificates.js';
import { verifyDocument } from '../../src/platform/signature/verify-document.js';
import { canonicalText } from '../../src/shared/canonical.js';
import { seoulDate } from '../../src/shared/time.js';
import type { TestApp } from '../support/app.js';
import { startAssessmentWorld, type OperatorSide } from '../support/assessment-world.js';
import { builtOutside } from '../support/outside.js';
import { readPdf, withoutWhitespace } from '../support/pdf-reader.js';
import { asOwner } from '../support/as-owner.js';
import { ITEMS, makeReviewWorld, type ReviewWorld } from '../support/review-world.js';
import { unsoundIn } from '../support/sound-page.js';
import type { Answer, Visitor } from '../support/visitor.js';
import { startInWorld } from '../support/world.js';

interface Report {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly edition: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly replacedBy: string | null;
}

const NOTE = '내부에서만 볼 메모 기린';
const RECORD = '현장에서 적은 기록 코끼리';
const OPINION = `사업자의 의견 全文(意見) 🔥 ${Array.from({ length: 1_600 }, (_, n) => `문장${n}`).join(' ')}끝`;

/** Tools in two places, as the answers say; sign-in in one alone. */
const TOPOLOGY = `format: ieum-topology/1
sites:
  - { id: alpha, name: 알파 }
  - { id: beta, name: 베타 }
services:
  - { id: talk, name: 가온톡, users: 1000, core: true, requires: [sign-in] }
components:
  - { id: sign-in, name: 로그인 서버, layer: platform, placements: [{ site: alpha, role: active, percent: 100 }] }
  - id: tool
    name: 전환 도구
    layer: operations
    placements: [{ site: alpha, role: active, percent: 100 }, { site: beta, role: active, percent: 100 }]
`;

/** Who waits for the lock under which numbers are given. */
const WAITING = `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`;

describe('audit reports', () => {
  let test: TestApp;
  let world: ReviewWorld;
  let review: string;
  let naruReview: string;

  beforeAll(async () => {
    ({ test, world } = await startInWorld('review_world_with_register', startAssessmentWorld, (started) =>
      makeReviewWorld(started, ({ gaon }) => register(gaon, TOPOLOGY, 0)),
    ));
    await register(world.gaon, TOPOLOGY.replace('가온톡', '가온톡 새 판'), 1);
    review = await judged(world.gaon.assessmentId);
    naruReview = await judged(world.naru.assessmentId);
  });
  afterAll(() => test.stop());

  const issue = (visitor: Visitor, id: string, body: unknown) =>
    visitor.api('POST', `/api/v1/reviews/${id}/reports`, body);
  const reportsOf = async (visitor: Visitor) => (await visitor.must<{ rows: Report[] }>('GET', '/api/v1/reports')).rows;
  /** What the page that is open to everybody says of a file; null where none is chosen. */
  const checked = async (bytes: Buffer | null) => {
    const visitor = test.visitor();
    const form = new FormData();
    const page = await visitor.page('/verify');
    form.append('_csrf', page.html.querySelector('input[name=_csrf]')?.getAttribute('value') ?? '');
    form.append('file', new File(bytes === null ? [] : [new Uint8Array(bytes)], bytes === null ? '' : '보고서.pdf'));
    const { status, text, html } = await visitor.upload('/verify', form);
    expect(unsoundIn(text)).toEqual([]);
    return { status, heading: html.querySelector('h1')?.text, text: html.text };
  };
  const idIn = ({ body }: Answer) => (body as { id: string }).id;
  const codesOf = ({ body }: Answer) => (body as { blockers: { code: string }[] }).blockers.map(({ code }) => code);
  const faultsOf = ({ body }: Answer) =>
    (body as { faults: { path: string; code: string }[] }).faults.map(({ path, code }) => `${path} ${code}`);

  const register = ({ author, operatorId }: OperatorSide, document: string, version: number) =>
    author.must('PUT', `/api/v1/operators/${operatorId}/topology`, document, {
      ...{ 'content-type': 'application/yaml', 'if-match': `"${version}"` },
    });

  async function judged(assessmentId: string): Promise<string> {
    const { id } = await world.inspector.must<{ id: string }>('POST', `/api/v1/assessments/${assessmentId}/review`);
    for (const code of ITEMS) {
      const short = { result: 'partly', reason: '증빙이 부족함', measure: 'recommendation', internalNote: NOTE };
      const body = code === 'RED-03' ? short : { result: 'met' };
      await world.inspector.must('PUT', `/api/v1/reviews/${id}/judgements/${code}`, body, { 'if-match': '"0"' });
    }
    await world.inspector.must('POST', `/api/v1/reviews/${id}/records`, { itemCode: 'SST-04', text: RECORD });
    return id;
  }

  async function file(visitor: Visitor, id: string, query = ''): Promise<{ headers: Headers; bytes: Buffer }> {
    const answer = await visitor.api('GET', `/api/v1/reports/${id}/pdf${query}`);
    return { headers: answer.headers, bytes: answer.bytes };
  }

  it('are refused before sign-off', async () => {
    expect(codesOf(await issue(world.signatory, review, { edition: 'operator' }))).toEqual(['report-not-signed']);
    for (const id of [review, naruReview]) await world.inspector.must('POST', `/api/v1/reviews/${id}/conclusion`);
    const concluded = await issue(world.signatory, review, { edition: 'operator' });
    expect([concluded.status, codesOf(concluded)]).toEqual([409, ['report-not-signed']]);
    await opinion();
    for (const id of [review, naruReview]) await world.signatory.must('POST', `/api/v1/reviews/${id}/sign-off`);
  });

  /** The attester gives an opinion, which is decided on. */
  async function opinion(): Promise<void> {
    const { items } = await world.inspector.must<{ items: { code: string; judgement: { id: string } | null }[] }>(
      'GET',
      `/api/v1/reviews/${review}`,
    );
    const judgement = items.find(({ code }) => code === 'RED-03')?.judgement?.id ?? '';
    const { id } = await world.gaon.attester.must<{ id: string }>('POST', `/api/v1/judgements/${judgement}/opinion`, {
      text: OPINION,
    });
    const decision = { outcome: 'not-taken-up', reason: '실증되지 않음' };
    await world.inspector.must('POST', `/api/v1/opinions/${id}/decision`, decision);
  }

  it('are looked at before as drafts, by the ministry’s side alone: without a number, and with a watermark', async () => {
    const path = `/api/v1/reviews/${review}/report-draft`;
    const { bytes } = await world.inspector.api('GET', `${path}?edition=ministry`);
    const draft = await readPdf(bytes);
    expect(draft.information['Title']).toContain('(초안)');
    expect(draft.attachments).toEqual({});
    expect(draft.pages.every(({ artifacts }) => /초안[^]*초안 · /u.test(artifacts))).toBe(true);
    for (const said of ['발행하지 않은 초안입니다.', NOTE])
      expect(withoutWhitespace(draft.text)).toContain(withoutWhitespace(said));
    expect((await world.gaon.attester.api('GET', path)).status).toBe(403);
    expect(await reportsOf(world.signatory)).toEqual([]);
  });

  it('are issued by a signatory of the inspection’s authority alone', async () => {
    for (const visitor of [world.inspector, world.gaon.attester, world.manager])
      expect((await issue(visitor, review, { edition: 'operator' })).status).toBe(403);
    expect(codesOf(await issue(world.fieldSignatory, review, { edition: 'operator' }))).toEqual([
      'report-other-authority',
    ]);
    expect((await issue(world.signatory, world.inspectionId, { edition: 'operator' })).status).toBe(404);
    expect(faultsOf(await issue(world.signatory, review, { edition: 'public' }))).toEqual(['edition not-a-choice']);
  });

  it('leave nothing behind, no number either, where the disk is full or the connection ends', async () => {
    const wish = () => issue(world.signatory, review, { edition: 'operator' });
    await asOwner(test, async (owner) => {
      await owner.query(`
        CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
          RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$;
        CREATE TRIGGER no_room BEFORE INSERT ON report_content FOR EACH ROW EXECUTE FUNCTION no_room()`);
      expect((await wish()).status).toBe(500);
      await owner.query('DROP TRIGGER no_room ON report_content; DROP FUNCTION no_room');
      await owner.query(`SELECT pg_advisory_lock(hashtext('report number'))`);
      const waiting = wish();
      while ((await owner.query(WAITING)).rowCount === 0) await setTimeout(10);
      await owner.query(`SELECT pg_terminate_backend(pid) FROM (${WAITING}) AS waiting`);
      expect((await waiting).status).toBe(503);
      await owner.query(`SELECT pg_advisory_unlock(hashtext('report number'))`);
      expect((await owner.query('SELECT FROM report')).rowCount).toBe(0);
    });
  });

  it('carry a number that the authority gives or the next running one, each its own, however many ask at once', async () => {
    const prefix = `과기정통부-점검-${new Date().getFullYear()}-`;
    const wish = { edition: 'operator', number: `${prefix}0041` };
    const endless = await issue(world.signatory, review, { ...wish, number: `${prefix}9999999999` });
    expect(faultsOf(endless)).toEqual(['number not-in-form']);
    const wishes = [review, naruReview].map(async (id) => ({ id, answer: await issue(world.signatory, id, wish) }));
    const [won, lost] = (await Promise.all(wishes)).sort((a, b) => a.answer.status - b.answer.status);
    expect([won?.answer.status, lost?.answer.status]).toEqual([201, 422]);
    expect(lost === undefined ? [] : faultsOf(lost.answer)).toEqual(['number report-number-taken']);
    const again = () => issue(world.signatory, lost?.id ?? '', { edition: 'operator' });
    const both = await Promise.all([again(), again()]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(both.filter(({ status }) => status === 409).flatMap(codesOf)).toEqual(['report-already-issued']);
    const numbers = (await reportsOf(world.signatory)).map(({ number }) => number);
    expect(numbers).toEqual([`${prefix}0042`, `${prefix}0041`]);
  });

  it('keep the number of their review, for good', async () => {
    const own = (await reportsOf(world.gaon.author))[0];
    const wanted = await issue(world.signatory, review, { edition: 'ministry', number: '우리 번호-1' });
    expect(faultsOf(wanted)).toEqual(['number report-number-fixed']);
    expect((await issue(world.signatory, review, { edition: 'ministry' })).status).toBe(201);
    const both = (await reportsOf(world.signatory)).filter(({ number }) => number === own?.number);
    expect(both.map(({ edition, version }) => `${edition} ${version}`).sort()).toEqual(['ministry 1', 'operator 1']);
  });

  it('are seen by their operator in its own edition, by nobody else of the operators', async () => {
    const [ministry] = (await reportsOf(world.signatory)).filter(({ edition }) => edition === 'ministry');
    const seen = await reportsOf(world.gaon.author);
    expect(seen.map(({ edition }) => edition)).toEqual(['operator']);
    expect((await reportsOf(world.naru.author)).map(({ id }) => id)).not.toContain(seen[0]?.id);
    for (const [visitor, id] of [
      [world.gaon.author, ministry?.id],
      [world.naru.author, seen[0]?.id],
      [world.agent, seen[0]?.id],
    ] as const)
      for (const rest of ['', '/pdf', '/pdf?language=en'])
        expect((await visitor.api('GET', `/api/v1/reports/${id ?? ''}${rest}`)).status).toBe(404);
    expect(await reportsOf(world.agent)).toEqual(await reportsOf(world.naru.author));
  });

  it('hold every stored text whole, and what is internal in the ministry’s edition only', async () => {
    const reports = (await reportsOf(world.signatory)).filter(({ edition }) => edition === 'ministry');
    const own = await readPdf((await file(world.gaon.author, (await reportsOf(world.gaon.author))[0]?.id ?? '')).bytes);
    const full = await readPdf((await file(world.signatory, reports[0]?.id ?? '')).bytes);
    const footnote = '[U+XXXX]는 글꼴에 없는 문자를 유니코드 번호로 적은 것입니다.';
    const run = (text: string) => withoutWhitespace(text.replaceAll('🔥', '[U+1F525]').replace(footnote, ''));
    for (const { text } of [own, full]) {
      expect(text.includes(footnote)).toBe(true);
      expect(run(text).includes(run(OPINION))).toBe(true);
    }
    for (const internal of [NOTE, RECORD]) {
      expect(run(full.text).includes(run(internal))).toBe(true);
      expect(run(own.text).includes(run(internal))).toBe(false);
    }
  });

  it('hold their record as a file inside, the same to the last byte as it is computed from what is kept', async () => {
    const kept = await asOwner(test, (owner) =>
      owner.query<{ id: string; edition: string; model: AuditReport }>('SELECT id, edition, model FROM report'),
    );
    expect(new Set(kept.rows.map(({ edition }) => edition))).toEqual(new Set(['operator', 'ministry']));
    for (const { id, edition, model } of kept.rows) {
      const { attachments, xmp } = await readPdf((await file(world.signatory, id)).bytes);
      const inside = Buffer.from(attachments['audit-report.json'] ?? []).toString('utf8');
      expect(inside).toBe(canonicalText(model));
      for (const internal of [NOTE, RECORD])
        expect(inside.includes(internal)).toBe(edition === 'ministry' && JSON.stringify(model).includes(internal));
      expect(xmp).toMatch(/<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>B</);
    }
  });

  it('tell what the loss of data centres stops, from the register as it stood at submission', async () => {
    const models = await asOwner(test, (owner) =>
      owner.query<{ name: string; model: AuditReport }>(
        `SELECT o.name, model FROM report r JOIN organisation o ON o.id = r.operator_id WHERE edition = 'operator'`,
      ),
    );
    const told = models.rows.map(({ name, model: { survivability, submission } }) => [
      ...[name, survivability?.register.number ?? null, survivability?.declared.asOf ?? null],
      survivability === null ? null : seoulDate(new Date(submission.submittedAt)),
    ]);
    const [[, , day] = []] = told.filter(([name]) => name === '가온');
    expect(told).toContainEqual(['가온', 1, day, day]);
    expect(told).toContainEqual(['나루', null, null, null]);
    const { text } = await readPdf(
      (await file(world.gaon.author, (await reportsOf(world.gaon.author))[0]?.id ?? '')).bytes,
    );
    expect(withoutWhitespace(text)).toContain(
      withoutWhitespace('로그인 서버가 상실되는 데이터센터에만 있어 남는 배치가 없습니다.'),
    );
  });

  it('are served as they were issued, to be shown or saved, and never guessed at', async () => {
    const [report] = await reportsOf(world.gaon.author);
    const { headers, bytes } = await file(world.gaon.author, report?.id ?? '');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(report?.sha256);
    expect(bytes.length).toBe(report?.sizeBytes);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('content-disposition')).toMatch(/^attachment; .*filename\*=UTF-8''%EA/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    const shown = await file(world.gaon.author, report?.id ?? '', '?disposition=inline');
    expect(shown.headers.get('content-disposition')).toMatch(/^inline; /);
  });

  it('are translated into English for who reads them, for reference only: without signature or record inside', async () => {
    const [report] = await reportsOf(world.gaon.author);
    const { headers, bytes } = await file(world.gaon.author, report?.id ?? '', '?language=en');
    expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toMatch(
      /^attachment; .*-v1-operator-reference-translation\.pdf$/u,
    );
    const { text, information, attachments, xmp } = await readPdf(bytes);
    expect(information['Title']).toMatch(/^Report on the inspection of .* \(reference translation\)$/u);
    const run = withoutWhitespace(text);
    expect(run).toContain(`SHA-256ofitsPDF${report?.sha256 ?? ''}`);
    expect(run).toContain(
      withoutWhitespace('Answer whether the tools that deploy, switch over and monitor your services'),
    );
    expect([Object.keys(attachments), bytes.includes('/ByteRange')]).toEqual([[], false]);
    expect(xmp).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</);
    const other = await world.gaon.author.api('GET', `/api/v1/reports/${report?.id ?? ''}/pdf?language=de`);
    expect([other.status, faultsOf(other)]).toEqual([422, ['language not-a-choice']]);
  });

  it('come out of the kept model byte for byte, and are signed behind that', async () => {
    const rows = await asOwner(test, (owner) =>
      owner.query<{ model: AuditReport; pdf: Buffer }>(
        'SELECT model, pdf FROM report JOIN report_content ON report_id = id',
      ),
    );
    expect(rows.rows).toHaveLength(3);
    const { auditReportDocument, renderPdf } = await printer();
    const published = await test.visitor().api('GET', '/.well-known/ieum/certificate.pem');
    const trusted = certificatesIn(published.text);
    for (const { model, pdf } of rows.rows) {
      const printed = await renderPdf(auditReportDocument(model));
      expect(pdf.subarray(0, printed.length).equals(printed)).toBe(true);
      expect(await verifyDocument(pdf, trusted)).toMatchObject({ verdict: 'genuine' });
    }
  });

  it('are told from any other file on a page that is open to everybody, and keeps nothing', async () => {
    const [report] = await reportsOf(world.gaon.author);
    const { bytes } = await file(world.gaon.author, report?.id ?? '');
    const kept = () => readdirSync(test.dataDirectory, { recursive: true });
    const before = kept();
    const genuine = await checked(bytes);
    expect([genuine.status, genuine.heading]).toEqual([200, '진본이며, 최신 판입니다']);
    expect(genuine.text).toContain(`${report?.number} (제1판)`);
    const record = Object.values((await readPdf(bytes)).attachments)[0] ?? new Uint8Array();
    expect(genuine.text).toContain(createHash('sha256').update(record).digest('hex'));
    const changed = Buffer.from(bytes);
    changed[1000] = (changed[1000] ?? 0) ^ 1;
    for (const other of [changed, Buffer.concat([bytes, Buffer.from('\n')]), Buffer.from('가나다')]) {
      expect((await checked(other)).heading).toBe('진본으로 볼 수 없습니다');
    }
    expect((await checked(null)).status).toBe(422);
    const large = await checked(Buffer.alloc(16 * 1024 * 1024 + 1));
    expect([large.status, large.text]).toEqual([413, expect.stringContaining('16 MB')]);
    expect(kept()).toEqual(before);
  });

  it('are checked for everybody, however slowly somebody elsewhere sends what is to be checked', async () => {
    const visitor = test.visitor();
    const page = await visitor.page('/verify');
    const token = page.html.querySelector('input[name=_csrf]')?.getAttribute('value') ?? '';
    const slow = Array.from({ length: 5 }, () => beginUpload(visitor, token));
    try {
      expect(await Promise.race(slow.map(({ status }) => status))).toBe(429);
      expect((await checked(Buffer.from('%PDF-1.7'))).status).toBe(200);
    } finally {
      for (const { stop } of slow) stop();
    }
  });

  /** From another address of this machine: a form whose file has begun, and does not go on. */
  function beginUpload(visitor: Visitor, token: string) {
    const { hostname, port } = new URL(test.address);
    const headers = {
      cookie: visitor.cookies,
      'content-type': 'multipart/form-data; boundary=x',
      'content-length': 9999,
    };
    const sending = request({ hostname, port, method: 'POST', path: '/verify', localAddress: '127.0.0.2', headers });
    const status = new Promise<number | undefined>((resolve) =>
      sending.on('response', (got) => resolve(got.statusCode)),
    );
    sending.on('error', () => undefined);
    const part = (said: string, text: string) => `--x\r\nContent-Disposition: form-data; ${said}\r\n\r\n${text}\r\n`;
    sending.write(part('name="_csrf"', token) + part('name="file"; filename="a.pdf"', '%PDF-1.7'));
    return { status, stop: () => sending.destroy() };
  }

  it('stand in the trail with their hash', async () => {
    const [report] = await reportsOf(world.gaon.author);
    const { rows } = await asOwner(test, (owner) =>
      owner.query<{ after: { sha256: string } }>(
        `SELECT after FROM audit_entry WHERE action = 'report.issued' AND subject_id = $1`,
        [report?.id],
      ),
    );
    expect(rows.map(({ after }) => after.sha256)).toEqual([report?.sha256]);
  });

  it('are followed by a new version, with its reason, once the review was reopened and signed again', async () => {
    await world.inspector.must('POST', `/api/v1/reviews/${review}/reopening`, { reason: '판정 이유를 고침' });
    expect(codesOf(await issue(world.signatory, review, { edition: 'operator' }))).toEqual(['report-not-signed']);
    await world.inspector.must('POST', `/api/v1/reviews/${review}/conclusion`);
    await world.signatory.must('POST', `/api/v1/reviews/${review}/sign-off`);
    expect(faultsOf(await issue(world.signatory, review, { edition: 'operator' }))).toEqual(['reason required']);
    await asOwner(test, async (owner) => {
      await owner.query('SET session_replication_role = replica'); // it was written long ago, and by no rule of today
      await owner.query(LAST_YEAR, [review]);
    });
    const reissued = await issue(world.signatory, review, { edition: 'operator', reason: '판정 이유 정정' });
    expect(reissued.status).toBe(201);
    const [second, first] = await reportsOf(world.gaon.author);
    expect([second?.id, second?.version, second?.number]).toEqual([idIn(reissued), 2, first?.number]);
    const old = await world.gaon.author.must<Report>('GET', `/api/v1/reports/${first?.id ?? ''}`);
    expect(old.replacedBy).toBe(second?.id);
    const replaced = await checked((await file(world.gaon.author, first?.id ?? '')).bytes);
    expect([replaced.heading, replaced.text]).toEqual([
      '진본이지만, 새 판이 발행되었습니다',
      expect.stringContaining('제2판이 이 판을 대신합니다'),
    ]);
    const { text } = await readPdf((await file(world.gaon.author, second?.id ?? '')).bytes);
    expect(text).toContain('판정 이유 정정');
    expect(withoutWhitespace(text)).toContain(
      withoutWhitespace(`지난 점검(2025년 점검, 2025. 11. 3. 결재)과 비교하여 1개`),
    );
    expect((await issue(world.signatory, review, { edition: 'ministry' })).status).toBe(201);
  });

  it('are issued for disclosure with the same number and version, and read by the ministry’s side alone', async () => {
    const disclosed = await issue(world.signatory, review, { edition: 'redacted' });
    expect(disclosed.status).toBe(201);
    const [own] = await reportsOf(world.gaon.author);
    const found = await world.signatory.must<Report>('GET', `/api/v1/reports/${idIn(disclosed)}`);
    expect([found.edition, found.number, found.version]).toEqual(['redacted', own?.number, own?.version]);
    for (const rest of ['', '/pdf'])
      expect((await world.gaon.author.api('GET', `/api/v1/reports/${idIn(disclosed)}${rest}`)).status).toBe(404);
  });

  it('say on the form why none can be issued now', async () => {
    const { status, html } = await world.signatory.page(`/regulator/reports/new?review=${review}`);
    expect([status, unsoundIn(html.toString())]).toEqual([200, []]);
    expect(html.text).toContain('이 결재에 대한 보고서가 이미 발행되었습니다');
    expect(html.querySelector('form[action$="/reports"]')).toBeNull();
    expect((await world.inspector.page(`/regulator/reports/new?review=${review}`)).status).toBe(403);
  });

  it('are issued on a page, which keeps what was typed where something is wrong', async () => {
    const form = `/regulator/reports/new?review=${naruReview}`;
    const action = `/regulator/reviews/${naruReview}/reports`;
    await world.inspector.must('POST', `/api/v1/reviews/${naruReview}/reopening`, { reason: '다시 봄' });
    await world.inspector.must('POST', `/api/v1/reviews/${naruReview}/conclusion`);
    await world.signatory.must('POST', `/api/v1/reviews/${naruReview}/sign-off`);
    const { html } = await world.signatory.page(form);
    expect(unsoundIn(html.toString())).toEqual([]);
    expect(html.text).toContain('나루 점검 결과보고서를 발행합니다');
    const wrong = await world.signatory.submit(form, action, { edition: 'ministry', reason: '' });
    expect(wrong.status).toBe(422);
    expect(wrong.html.querySelector('input[value=ministry]')?.hasAttribute('checked')).toBe(true);
    const issued = await world.signatory.submit(form, action, { edition: 'ministry', reason: '오기 정정' });
    expect(issued.status).toBe(303);
    const page = await world.signatory.page(issued.headers.get('location') ?? '');
    expect(page.html.text).toContain('보고서를 발행하였습니다');
    expect(page.html.text).toContain('오기 정정');
    expect(unsoundIn(page.html.toString())).toEqual([]);
  });

  it('are listed and shown to both sides with number, hash and who signed', async () => {
    const [report] = await reportsOf(world.gaon.author);
    for (const [visitor, side] of [
      [world.gaon.author, 'operator'],
      [world.signatory, 'regulator'],
    ] as const) {
      const list = await visitor.page(`/${side}/reports`);
      expect([list.status, unsoundIn(list.html.toString())]).toEqual([200, []]);
      expect(list.html.querySelector(`a[href="/${side}/reports/${report?.id ?? ''}"]`)?.text).toBe(report?.number);
      const page = await visitor.page(`/${side}/reports/${report?.id ?? ''}`);
      expect([page.status, unsoundIn(page.html.toString())]).toEqual([200, []]);
      expect(page.html.text).toContain(report?.sha256);
      expect(page.html.text).toContain('오세훈 (과학기술정보통신부)');
      const shown = await visitor.api('GET', `/reports/${report?.id ?? ''}/pdf`);
      expect([shown.status, shown.headers.get('content-disposition')?.slice(0, 6)]).toEqual([200, 'inline']);
    }
    expect((await world.naru.author.page(`/operator/reports/${report?.id ?? ''}`)).status).toBe(404);
  });
});

/** What prints reports, as it was built. */
async function printer() {
  const reports =
    await builtOutside<typeof import('../../src/modules/reports/index.js')>('src/modules/reports/index.js');
  const pdf = await builtOutside<typeof import('../../src/platform/pdf/index.js')>('src/platform/pdf/index.js');
  return { ...reports, ...pdf };
}

/** The same inspection a year before, in which one item was judged worse; a review of another regime and one that was never signed count for nothing. */
const LAST_YEAR = `
  WITH this AS (SELECT r.id AS review, r.inspection_id AS inspection FROM review r WHERE r.id = $1),
  years(number, regime, state, title) AS (
    VALUES (1, 'TBA-22-7', 'signed', '2025년 점검'), (2, 'FA-35', 'signed', '다른 법령의 점검'), (3, 'TBA-22-7', 'open', '결재하지 않은 점검')),
  inspections AS (
    INSERT INTO inspection SELECT (jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid(), 'title', y.title, 'regime', y.regime))).*
      FROM inspection i JOIN this ON i.id = this.inspection CROSS JOIN years y RETURNING id, title),
  reviews AS (
    INSERT INTO review SELECT (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'inspection_id', n.id,
             'assessment_id', gen_random_uuid(), 'state', y.state, 'begun_at', r.begun_at - make_interval(days => 300 - y.number)))).*
      FROM review r JOIN this ON r.id = this.review CROSS JOIN inspections n JOIN years y USING (title) RETURNING id),
  judgements AS (
    INSERT INTO judgement SELECT (jsonb_populate_record(j, jsonb_build_object('id', gen_random_uuid(), 'review_id', n.id,
             'result', CASE j.item_code WHEN 'RED-03' THEN 'not-met' ELSE j.result END))).*
      FROM judgement j JOIN this ON j.review_id = this.review CROSS JOIN reviews n)
  INSERT INTO review_step SELECT (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'review_id', n.id, 'taken_at', '2025-11-03T05:00:00Z'))).*
    FROM review_step t JOIN this ON t.review_id = this.review CROSS JOIN reviews n WHERE t.number = 2`;
