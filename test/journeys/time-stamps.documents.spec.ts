import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { certificatesIn } from '../../src/platform/signature/certificates.js';
import { verifyDocument } from '../../src/platform/signature/verify-document.js';
import type { TestApp } from '../support/app.js';
import { asOwner } from '../support/as-owner.js';
import { startAssessmentWorld } from '../support/assessment-world.js';
import { builtProgram } from '../support/built-program.js';
import { runIeum } from '../support/ieum-process.js';
import { type OpensslAuthority, startOpensslAuthority } from '../support/openssl-authority.js';
import { builtOutside } from '../support/outside.js';
import { ITEMS, makeReviewWorld, type ReviewWorld } from '../support/review-world.js';
import { unsoundIn } from '../support/sound-page.js';
import type { Visitor } from '../support/visitor.js';
import { startInWorld } from '../support/world.js';

interface Report {
  readonly id: string;
  readonly sha256: string;
  readonly issuedSha256: string;
  readonly sizeBytes: number;
  readonly stampedAt: string | null;
  readonly isStampAwaited: boolean;
}

describe('reports where the settings name a time stamp authority', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ieum-time-stamps-'));
  let authority: OpensslAuthority;
  let answers: OpensslAuthority['answers'];
  let test: TestApp;
  let world: ReviewWorld;
  let review: string;
  let unstamped: Buffer;

  beforeAll(async () => {
    authority = await startOpensslAuthority(join(folder, 'tsa'));
    answers = authority.answers;
    ({ test, world } = await startInWorld('review_world', startAssessmentWorld, (started) => makeReviewWorld(started), {
      timeStampUrl: authority.url,
    }));
    review = await signedOff(world.gaon.assessmentId);
  });
  afterAll(async () => {
    await test.stop();
    await authority.stop();
    rmSync(folder, { recursive: true });
  });

  async function signedOff(assessmentId: string): Promise<string> {
    const { id } = await world.inspector.must<{ id: string }>('POST', `/api/v1/assessments/${assessmentId}/review`);
    for (const code of ITEMS)
      await world.inspector.must(
        'PUT',
        `/api/v1/reviews/${id}/judgements/${code}`,
        { result: 'met' },
        { 'if-match': '"0"' },
      );
    await world.inspector.must('POST', `/api/v1/reviews/${id}/conclusion`);
    await world.signatory.must('POST', `/api/v1/reviews/${id}/sign-off`);
    return id;
  }

  const issue = async (edition: string) =>
    (await world.signatory.must<{ id: string }>('POST', `/api/v1/reviews/${review}/reports`, { edition })).id;
  const report = (visitor: Visitor, id: string) => visitor.must<Report>('GET', `/api/v1/reports/${id}`);
  const file = async (visitor: Visitor, id: string) => (await visitor.api('GET', `/api/v1/reports/${id}/pdf`)).bytes;
  const own = async () =>
    (await world.gaon.author.must<{ rows: Report[] }>('GET', '/api/v1/reports')).rows[0]?.id ?? '';
  const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

  async function verified(bytes: Buffer) {
    const { text } = await test.visitor().api('GET', '/.well-known/ieum/certificate.pem');
    return verifyDocument(bytes, certificatesIn(text), certificatesIn(authority.rootPem));
  }

  async function told(visitor: Visitor, address: string): Promise<string> {
    const { html } = await visitor.page(address);
    expect(unsoundIn(html.toString())).toEqual([]);
    return html.text;
  }

  it('are issued without a stamp while it is away, and say so', async () => {
    authority.answers = null;
    const id = await issue('operator');
    expect(await report(world.gaon.author, id)).toMatchObject({ stampedAt: null, isStampAwaited: true });
    expect(await told(world.gaon.author, `/operator/reports/${id}`)).toContain('아직 받지 못했습니다');
    unstamped = await file(world.gaon.author, id);
    expect(await verified(unstamped)).toMatchObject({ verdict: 'genuine', timeStamp: null });
  });

  it('carry its stamp from the beginning where it answers', async () => {
    authority.answers = answers;
    const id = await issue('ministry');
    const found = await report(world.signatory, id);
    expect(Math.abs(Date.parse(found.stampedAt ?? '') - Date.now())).toBeLessThan(60_000);
    expect([found.isStampAwaited, found.issuedSha256]).toEqual([false, found.sha256]);
    const bytes = await file(world.signatory, id);
    expect([hash(bytes), bytes.length]).toEqual([found.sha256, found.sizeBytes]);
    expect(await verified(bytes)).toMatchObject({
      verdict: 'genuine',
      results: { 'time-stamp': 'passed', 'time-stamp-trust': 'passed' },
    });
    expect(await told(world.signatory, `/regulator/reports/${id}`)).toContain('(시점확인 기관의 시계)');
  });

  it('are stamped later, each once, however many servers are at it, and nothing that was issued changes', async () => {
    const reports =
      await builtOutside<typeof import('../../src/modules/reports/index.js')>('src/modules/reports/index.js');
    const late = test.app.get(reports.LateStamps, { strict: false });
    authority.answers = null;
    expect(await late.stampWaiting()).toBe(0);
    authority.answers = answers;
    expect(await late.stampWaiting()).toBe(0); // behind the one that failed there is none: the next round begins anew
    const counts = await Promise.all([late.stampWaiting(), late.stampWaiting()]);
    expect([counts.reduce((sum, count) => sum + count), await late.stampWaiting()]).toEqual([1, 0]);
    const id = await own();
    const found = await report(world.gaon.author, id);
    const stamped = await file(world.gaon.author, id);
    expect([found.sha256, found.issuedSha256, found.isStampAwaited]).toEqual([hash(stamped), hash(unstamped), false]);
    expect([stamped.length, found.sizeBytes]).toEqual([unstamped.length, unstamped.length]);
    expect(await verified(stamped)).toMatchObject({ verdict: 'genuine', results: { 'time-stamp': 'passed' } });
    const { rows } = await asOwner(test, (owner) =>
      owner.query<{ pdf: Buffer }>('SELECT pdf FROM report_content WHERE report_id = $1', [id]),
    );
    expect(rows.map(({ pdf }) => hash(pdf))).toEqual([hash(unstamped)]);
    expect((await world.naru.author.api('GET', `/api/v1/reports/${id}/pdf`)).status).toBe(404);
  });

  it('are found on the page that is open to everybody, as issued and as stamped', async () => {
    const stamped = await file(world.gaon.author, await own());
    for (const bytes of [unstamped, stamped]) {
      const visitor = test.visitor();
      const page = await visitor.page('/verify');
      const form = new FormData();
      form.append('_csrf', page.html.querySelector('input[name=_csrf]')?.getAttribute('value') ?? '');
      form.append('file', new File([new Uint8Array(bytes)], '보고서.pdf'));
      const { html, text } = await visitor.upload('/verify', form);
      expect(unsoundIn(text)).toEqual([]);
      expect(html.querySelector('h1')?.text).toBe('진본이며, 최신 판입니다');
      expect(html.text.includes('tsa (시험)')).toBe(bytes === stamped);
    }
  });

  it('tell on their page and in the trail that the stamp came later', async () => {
    const id = await own();
    const page = await told(world.gaon.author, `/operator/reports/${id}`);
    for (const said of ['발행 당시 SHA-256', hash(unstamped), '(시점확인 기관의 시계)']) expect(page).toContain(said);
    const { rows } = await asOwner(test, (owner) =>
      owner.query<{ person_name: string }>(
        `SELECT person_name FROM audit_entry WHERE action = 'report.stamped' AND subject_id = $1`,
        [id],
      ),
    );
    expect(rows).toEqual([{ person_name: '시스템' }]);
  });

  it('are stamped at the next start, by another server on the same database too', async () => {
    authority.answers = null;
    const id = await issue('redacted');
    expect(await report(world.signatory, id)).toMatchObject({ stampedAt: null, isStampAwaited: true });
    authority.answers = answers;
    const config = await builtOutside<typeof import('../../src/platform/config/settings.js')>(
      'src/platform/config/settings.js',
    );
    const settings = test.app.get(config.Settings, { strict: false });
    const { makeApplication } = await builtProgram();
    const second = await makeApplication(settings, settings.databaseUrl ?? '');
    await second.close(); // waits for what is under way
    expect((await report(world.signatory, id)).stampedAt).not.toBeNull();
  });

  it('are checked on the command line, which says what it could not check', async () => {
    const at = (name: string) => join(folder, name);
    writeFileSync(at('report.pdf'), await file(world.gaon.author, await own()));
    writeFileSync(at('signer.pem'), (await test.visitor().api('GET', '/.well-known/ieum/certificate.pem')).text);
    writeFileSync(at('tsa.pem'), authority.rootPem);
    const command = ['verify', at('report.pdf'), '--trust', at('signer.pem')];
    const open = runIeum('cli', command, {});
    expect(await open.ended).toBe(0);
    expect(open.output()).toContain('시점확인 기관: tsa (시험)');
    expect(open.output()).toMatch(/\[맞음\] 시점확인[^]*\[확인하지 않음\] 시점확인 기관의 인증서/u);
    const trusting = runIeum('cli', [...command, '--trust-tsa', at('tsa.pem')], {});
    expect(await trusting.ended).toBe(0);
    expect(trusting.output()).toContain('[맞음] 시점확인 기관의 인증서');
  });
});
