import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asOwner } from '../support/as-owner.js';
import type { TestApp } from '../support/app.js';
import { readPdf, withoutWhitespace } from '../support/pdf-reader.js';
import { ITEMS, type ReviewWorld, startReviewWorld } from '../support/review-world.js';
import { unsoundIn } from '../support/sound-page.js';
import type { Answer, Visitor } from '../support/visitor.js';

interface Issued {
  readonly id: string;
  readonly kind: string;
  readonly number: string;
  readonly version: number;
  readonly edition: string;
  readonly operatorName: string | null;
  readonly findings: number | null;
  readonly issuedSha256: string;
  readonly replacedBy: string | null;
}

const TEXT = '전환 도구를 두 곳에 둘 것';

describe('letters and round-ups', () => {
  let test: TestApp;
  let world: ReviewWorld;
  let review: string;
  let authority: string;

  beforeAll(async () => {
    ({ test, world } = await startReviewWorld());
    ({ organisationId: authority } = await world.manager.must<{ organisationId: string }>('GET', '/api/v1/session'));
    review = await judged(world.gaon.assessmentId);
  });
  afterAll(() => test.stop());

  const recommend = (visitor: Visitor, body: unknown = {}) =>
    visitor.api('POST', `/api/v1/reviews/${review}/recommendation`, body);
  const roundUp = (visitor: Visitor, body: unknown = {}) =>
    visitor.api('POST', `/api/v1/inspections/${world.inspectionId}/round-up`, body);
  const issuedTo = async (visitor: Visitor, kind: string) =>
    (await visitor.must<{ rows: Issued[] }>('GET', '/api/v1/reports')).rows.filter((row) => row.kind === kind);
  const one = (visitor: Visitor, id: string) => visitor.must<Issued>('GET', `/api/v1/reports/${id}`);
  const textOf = async (visitor: Visitor, path: string) =>
    withoutWhitespace((await readPdf((await visitor.api('GET', path)).bytes)).text);
  const idIn = ({ body }: Answer) => (body as { id: string }).id;
  const codesOf = ({ body }: Answer) => (body as { blockers: { code: string }[] }).blockers.map(({ code }) => code);
  const faultsOf = ({ body }: Answer) =>
    (body as { faults: { path: string; code: string }[] }).faults.map(({ path, code }) => `${path} ${code}`);
  const sign = async () => {
    await world.inspector.must('POST', `/api/v1/reviews/${review}/conclusion`);
    await world.signatory.must('POST', `/api/v1/reviews/${review}/sign-off`);
  };

  async function judged(assessmentId: string): Promise<string> {
    const { id } = await world.inspector.must<{ id: string }>('POST', `/api/v1/assessments/${assessmentId}/review`);
    for (const code of ITEMS) {
      const short = { result: 'partly', reason: TEXT, measure: 'recommendation' };
      const body = code === 'RED-03' ? short : { result: 'met' };
      await world.inspector.must('PUT', `/api/v1/reviews/${id}/judgements/${code}`, body, { 'if-match': '"0"' });
    }
    return id;
  }

  describe('a letter of recommendation', () => {
    it('is refused before sign-off, and to everybody but a signatory of the authority', async () => {
      expect(codesOf(await recommend(world.signatory))).toEqual(['recommendation-not-signed']);
      await sign();
      for (const visitor of [world.inspector, world.manager, world.gaon.attester])
        expect((await recommend(visitor)).status).toBe(403);
      expect(codesOf(await recommend(world.fieldSignatory))).toEqual(['document-other-authority']);
    });

    it('is shown as a draft to the ministry’s side, in both languages, and keeps nothing', async () => {
      const draft = `/api/v1/reviews/${review}/recommendation/draft`;
      expect(await textOf(world.inspector, draft)).toContain(withoutWhitespace(TEXT));
      expect(await textOf(world.inspector, `${draft}?language=en`)).toContain('TheKoreandocumentprevails');
      expect((await world.gaon.attester.api('GET', draft)).status).toBe(403);
      expect(await issuedTo(world.signatory, 'recommendation')).toEqual([]);
    });

    it('is issued from the page beside the report, with a number of its own', async () => {
      const page = await world.signatory.page(`/regulator/reviews/${review}`);
      const address = `/regulator/reviews/${review}/recommendation`;
      expect(page.html.querySelector(`a[href="${address}"]`)).not.toBeNull();
      const form = await world.signatory.page(address);
      expect([form.status, unsoundIn(form.html.toString())]).toEqual([200, []]);
      const issued = await world.signatory.submit(address, address, {});
      expect(issued.status).toBe(303);
      const shown = await world.signatory.page(issued.headers.get('location') ?? '');
      expect(unsoundIn(shown.html.toString())).toEqual([]);
      expect(shown.html.text).toMatch(/과기정통부-권고-\d{4}-0001/);
      const again = await world.signatory.page(address);
      expect([again.html.text, again.html.querySelector('main form')]).toEqual([
        ...[expect.stringContaining('시정권고서가 이미 발행되었습니다'), null],
      ]);
    });

    it('is handed to its operator, signed, and seen by no other', async () => {
      const [letter] = await issuedTo(world.gaon.author, 'recommendation');
      expect(letter).toMatchObject({ edition: 'operator', version: 1 });
      const file = (await world.gaon.author.api('GET', `/api/v1/reports/${letter?.id ?? ''}/pdf`)).bytes;
      expect(file.includes('/ByteRange')).toBe(true);
      const { text, attachments } = await readPdf(file);
      expect(withoutWhitespace(text)).toContain(withoutWhitespace(TEXT));
      expect(Object.keys(attachments)).toEqual(['recommendation.json']);
      expect(await issuedTo(world.naru.author, 'recommendation')).toEqual([]);
      expect((await world.naru.author.api('GET', `/api/v1/reports/${letter?.id ?? ''}`)).status).toBe(404);
      expect(await asCheckedHere(file)).toMatchObject({ kind: 'recommendation', version: 1, newest_version: 1 });
    });

    it('leaves the numbers of reports alone, and they leave its number alone', async () => {
      const { id } = await world.signatory.must<{ id: string }>('POST', `/api/v1/reviews/${review}/reports`, {
        edition: 'operator',
      });
      expect((await one(world.signatory, id)).number).toMatch(/^과기정통부-점검-\d{4}-0001$/);
    });

    it('is issued again, with a reason, once the result was signed again; the old one is marked', async () => {
      expect(codesOf(await recommend(world.signatory))).toEqual(['recommendation-issued']);
      await world.inspector.must('POST', `/api/v1/reviews/${review}/reopening`, { reason: '기한을 고침' });
      await sign();
      expect(faultsOf(await recommend(world.signatory))).toEqual(['reason required']);
      const { id } = { id: idIn(await recommend(world.signatory, { reason: '기한 정정' })) };
      const [second, first] = await issuedTo(world.gaon.author, 'recommendation');
      expect([second?.id, second?.version, second?.number]).toEqual([id, 2, first?.number]);
      expect((await one(world.gaon.author, first?.id ?? '')).replacedBy).toBe(id);
      expect(await textOf(world.gaon.author, `/api/v1/reports/${id}/pdf`)).toContain('다시발행한사유:기한정정');
      const translated = await textOf(world.gaon.author, `/api/v1/reports/${id}/pdf?language=en`);
      expect(translated).toContain('TheKoreandocumentprevails:과기정통부-권고-');
      const { issuedSha256 } = await one(world.gaon.author, id);
      expect(translated).toContain(`SHA-256ofitsPDF${issuedSha256}`);
    });

    it('encloses the report that was issued while it waited for its number', async () => {
      await world.inspector.must('POST', `/api/v1/reviews/${review}/reopening`, { reason: '사유를 고침' });
      await sign();
      const again = { reason: '사유 정정' };
      const id = await asOwner(test, async (owner) => {
        await owner.query(`SELECT pg_advisory_lock(hashtext('report number'))`);
        const asked = { edition: 'operator', ...again };
        const report = world.signatory.api('POST', `/api/v1/reviews/${review}/reports`, asked);
        while ((await owner.query(WAITING)).rowCount !== 1) await setTimeout(10);
        const letter = recommend(world.signatory, again);
        while ((await owner.query(WAITING)).rowCount !== 2) await setTimeout(10);
        await owner.query(`SELECT pg_advisory_unlock(hashtext('report number'))`);
        return [idIn(await report), idIn(await letter)][1] ?? '';
      });
      expect(await textOf(world.gaon.author, `/api/v1/reports/${id}/pdf`)).toMatch(/붙임점검결과보고서\(.*,제2판\)1부/);
    });
  });

  describe('what an authority’s documents say', () => {
    const at = () => `/api/v1/organisations/${authority}/letterhead`;
    const set = (visitor: Visitor, body: object, version = '"0"') =>
      visitor.api('PUT', at(), { disclosure: 'closed', ...body }, { 'if-match': version });

    it('is by default what it has always been, and read by the ministry’s side alone', async () => {
      expect(await world.inspector.must('GET', at())).toMatchObject({ version: 0, sender: null, numberPattern: null });
      expect((await world.gaon.author.api('GET', at())).status).toBe(403);
      expect((await world.manager.api('GET', at().replace(authority, world.gaon.operatorId))).status).toBe(404);
    });

    it('is set by whoever manages its own inspections, who is told all that is wrong', async () => {
      expect((await set(world.signatory, {})).status).toBe(403);
      const { id: office } = (
        await world.admin.must<{ rows: { id: string; kind: string }[] }>('GET', '/api/v1/organisations')
      ).rows.find(({ kind }) => kind === 'field-office') ?? { id: '' };
      const others = await world.manager.api('PUT', at().replace(authority, office), { disclosure: 'open' }, { 'if-match': '"0"' }); // prettier-ignore
      expect(others.status).toBe(403);
      expect(faultsOf(await set(world.manager, { numberPattern: '{부서}-{번호}' }))).toEqual([
        'numberPattern number-pattern-unknown',
        'numberPattern number-pattern-year',
      ]);
      const tooLong = `a@${'b'.repeat(300)}.kr`;
      expect(faultsOf(await set(world.manager, { email: tooLong }))).toEqual(['email not-an-email']);
      expect((await world.manager.api('PUT', at(), { disclosure: 'open' })).status).toBe(428);
    });

    it('is kept in versions: who saves over what they have not seen is told, and the first save as well', async () => {
      const pattern = { numberPattern: '디지털기반안전과-{번호}({연도})', sender: '과학기술정보통신부장관' };
      const both = await Promise.all([set(world.manager, pattern), set(world.manager, pattern)]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
      expect((await set(world.manager, {}, '"1"')).status).toBe(200);
      expect((await set(world.manager, pattern, '"1"')).status).toBe(412);
      expect((await set(world.manager, pattern, '"2"')).status).toBe(200);
    });

    it('is kept from every other authority by the database itself', async () => {
      const changed = await asOwner(test, async (owner) => {
        await owner.query(`BEGIN; SET LOCAL ROLE ieum_app; SET LOCAL app.side = 'ministry'; SET LOCAL app.organisation = '${NOBODY}'`); // prettier-ignore
        const { rowCount } = await owner.query(`UPDATE letterhead SET sender = '다른 기관'`);
        await expect(owner.query(`INSERT INTO letterhead (organisation_id, disclosure, version) SELECT id, 'open', 1 FROM organisation LIMIT 1`)).rejects.toThrow('row-level security'); // prettier-ignore
        return rowCount;
      });
      expect(changed).toBe(0);
    });

    it('is set on a page, which shows the numbers that come of it, and to others what stands', async () => {
      const page = await world.manager.page('/regulator/letterhead');
      expect([page.status, unsoundIn(page.html.toString())]).toEqual([200, []]);
      expect(page.html.text).toMatch(/디지털기반안전과-1\(\d{4}\)/);
      const wrong = await world.manager.submit('/regulator/letterhead', '/regulator/letterhead', {
        ...{ disclosure: 'open', numberPattern: '{연도}{번호}', sender: '장관' },
      });
      expect([wrong.status, unsoundIn(wrong.html.toString())]).toEqual([422, []]);
      expect(wrong.html.querySelector('input[name=sender]')?.getAttribute('value')).toBe('장관');
      const read = await world.inspector.page('/regulator/letterhead');
      expect([read.status, unsoundIn(read.html.toString()), read.html.querySelector('main form')]).toEqual([200, [], null]); // prettier-ignore
      expect(read.html.text).toContain('과학기술정보통신부장관');
    });
  });

  describe('the round-up of an inspection', () => {
    it('is refused while the inspection goes on, but shown as a draft', async () => {
      expect(codesOf(await roundUp(world.signatory))).toEqual(['round-up-not-closed']);
      const draft = `/api/v1/inspections/${world.inspectionId}/round-up/draft`;
      expect(await textOf(world.inspector, draft)).toContain('1개의점검결과가결재되었습니다');
      expect((await world.gaon.author.api('GET', draft)).status).toBe(403);
    });

    it('is issued once it is closed, by the pattern that the authority has set and behind the last number of it', async () => {
      await asOwner(test, (owner) => owner.query(NUMBERED));
      await world.manager.must('POST', `/api/v1/inspections/${world.inspectionId}/closing`);
      const page = await world.signatory.page(`/regulator/inspections/${world.inspectionId}`);
      const address = `/regulator/inspections/${world.inspectionId}/round-up`;
      expect(page.html.querySelector(`a[href="${address}"]`)).not.toBeNull();
      const issued = await world.signatory.submit(address, address, {});
      expect(issued.status).toBe(303);
      const shown = await world.signatory.page(issued.headers.get('location') ?? '');
      expect([shown.status, unsoundIn(shown.html.toString())]).toEqual([200, []]);
      expect(shown.html.text).toMatch(/디지털기반안전과-1000000001\(\d{4}\)/);
    });

    it('is refused where a result changed while it waited for its number', async () => {
      await asOwner(test, async (owner) => {
        await owner.query(`SELECT pg_advisory_lock(hashtext('report number'))`);
        const waiting = roundUp(world.signatory, { reason: '집계 정정' });
        while ((await owner.query(WAITING)).rowCount === 0) await setTimeout(10);
        await world.inspector.must('POST', `/api/v1/reviews/${review}/reopening`, { reason: '판정을 다시 봄' });
        await owner.query(`SELECT pg_advisory_unlock(hashtext('report number'))`);
        expect(codesOf(await waiting)).toEqual(['report-facts-changed']);
      });
      await sign();
    });

    it('is issued again only with a reason, under the same number', async () => {
      expect(faultsOf(await roundUp(world.signatory))).toEqual(['reason required']);
      expect((await roundUp(world.signatory, { reason: '집계 정정' })).status).toBe(201);
      const [second, first] = await issuedTo(world.signatory, 'round-up');
      expect([second?.version, second?.number, second?.operatorName]).toEqual([2, first?.number, null]);
      expect((await one(world.signatory, first?.id ?? '')).replacedBy).toBe(second?.id);
    });

    it('names who was not finished, and is for the ministry alone', async () => {
      const [report] = await issuedTo(world.signatory, 'round-up');
      expect(await textOf(world.signatory, `/api/v1/reports/${report?.id ?? ''}/pdf`)).toContain(
        '나루제출뒤이행점검시작전',
      );
      const translated = await textOf(world.signatory, `/api/v1/reports/${report?.id ?? ''}/pdf?language=en`);
      expect(translated).toContain('나루Submitted,reviewnotbegun');
      for (const visitor of [world.gaon.author, world.naru.attester]) {
        expect(await issuedTo(visitor, 'round-up')).toEqual([]);
        for (const rest of ['', '/pdf'])
          expect((await visitor.api('GET', `/api/v1/reports/${report?.id ?? ''}${rest}`)).status).toBe(404);
      }
    });

    it('belongs to nobody in the database as well: a file of it cannot be given to an operator', async () => {
      const stamp = (operatorId: string | null) => asOwner(test, (owner) => owner.query(STAMP, [operatorId]));
      await expect(stamp(world.gaon.operatorId)).rejects.toThrow('violates foreign key constraint');
      await expect(stamp(null)).resolves.toBeDefined();
    });
  });

  /** What everybody may ask of a file. */
  async function asCheckedHere(file: Buffer): Promise<unknown> {
    let found: unknown = null;
    await asOwner(test, async (owner) => {
      const { rows } = await owner.query(`SELECT * FROM issued_document(encode(sha256($1), 'hex'))`, [file]);
      found = rows[0];
    });
    return found;
  }
});

const STAMP = `
  INSERT INTO report_stamp (report_id, operator_id, stamped_at, sha256, size_bytes, pdf)
  SELECT id, $1, now(), repeat('0', 64), 1, '' FROM report WHERE kind = 'round-up' LIMIT 1`;

const WAITING = `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`;

const NOBODY = '0190a000-0000-7000-8000-000000000000';

/** Numbers given before: as large as they get by hand and the next, one of another year's series, two that only look like it. */
const NUMBERED = `
  INSERT INTO report (id, operator_id, inspection_id, review_id, kind, edition, number, version, model, sha256, size_bytes, issued_by, issued_by_name, issued_at)
  SELECT uuidv7(), operator_id, inspection_id, review_id, 'recommendation', 'operator', '디지털기반안전과-' || added.number, 1, model, repeat('0', 64), 1, issued_by, issued_by_name, issued_at
    FROM (SELECT * FROM report WHERE kind = 'recommendation' LIMIT 1) AS one,
         LATERAL (SELECT to_char(now() AT TIME ZONE 'Asia/Seoul', 'YYYY') AS year) AS this,
         LATERAL (VALUES ('999999999(' || year || ')'), ('1000000000(' || year || ')'), ('99(2025)'), ('7A(' || year || ')'), ('(' || year || ')')) AS added (number)`;
