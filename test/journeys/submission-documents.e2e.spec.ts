import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Item } from '../../src/modules/checklist/index.js';
import { anyAnswer } from '../support/any-answer.js';
import type { TestApp } from '../support/app.js';
import { asOwner } from '../support/as-owner.js';
import { startAssessmentWorld, type AssessmentWorld } from '../support/assessment-world.js';
import { readPdf } from '../support/pdf-reader.js';
import { unsoundIn } from '../support/sound-page.js';
import type { Answer, Visitor } from '../support/visitor.js';

/** Two measures and one figure of who is covered: what is printed stays short. */
const ITEMS = ['SCP-01', 'SST-04', 'USR-02'];
const PLAN = '계속 이행합니다.';
const SAID = '이렇게 하고 있습니다.';

/** Each document is printed as seldom as the test can do with: it takes far longer than any other answer. */
describe('a self-assessment on paper', () => {
  let test: TestApp;
  let world: AssessmentWorld;
  let assessment: string;
  let draftPdf: string;
  let submission: string;

  beforeAll(async () => {
    ({ test, world } = await startAssessmentWorld());
    await asOwner(test, (owner) => owner.query('UPDATE assessment SET item_codes = $1', [ITEMS]));
    assessment = `/api/v1/assessments/${world.naru.assessmentId}`;
    draftPdf = `/operator/assessments/${world.naru.assessmentId}/draft.pdf`;
    for (const code of ITEMS) await answer(code);
  });
  afterAll(() => test.stop());

  async function answer(code: string): Promise<void> {
    const { author } = world.naru;
    const { item } = await author.must<{ item: Item }>('GET', `${assessment}/answers/${code}`);
    await author.must('PUT', `${assessment}/answers/${code}`, anyAnswer(item, SAID), { 'if-match': '"0"' });
  }

  const linksOn = async (visitor: Visitor, page: string): Promise<readonly string[]> => {
    const { status, text, html } = await visitor.api('GET', page);
    expect([status, unsoundIn(text)]).toEqual([200, []]);
    const hrefs = html.querySelectorAll('main a').map((link) => link.getAttribute('href') ?? '');
    return hrefs.filter((href) => href.includes('.pdf'));
  };
  const statusesOf = async (path: string, ...visitors: readonly Visitor[]) =>
    Promise.all(visitors.map(async (visitor) => (await visitor.api('GET', path)).status));
  const told = ({ status, headers }: Answer) => [
    ...[status, headers.get('content-type'), headers.get('cache-control')],
    decodeURIComponent(headers.get('content-disposition') ?? ''),
  ];

  describe('before it is submitted', () => {
    it('is shown to the operator as a draft: a watermark on it, and neither number nor attestation', async () => {
      expect(await linksOn(world.naru.author, `/operator/assessments/${world.naru.assessmentId}/preview`)).toEqual([
        draftPdf,
        `${draftPdf}?disposition=attachment`,
        `${draftPdf}?language=en`,
      ]);
      const shown = await world.naru.author.api('GET', draftPdf);
      expect(told(shown)).toEqual([200, 'application/pdf', 'private, no-store', expect.stringMatching(/^inline; .*나루-자체점검표-초안-/u)]); // prettier-ignore
      const { text, pages } = await readPdf(shown.bytes);
      expect(text).toContain(SAID);
      expect(text).not.toMatch(/제1차|확인자 박도현|제출본/u);
      // once at the foot of the page, and once across it
      expect(pages.map(({ artifacts }) => artifacts.split('초안').length - 1)).toEqual(pages.map(() => 2));
    });

    it('says where it is previewed how many items have no answer', async () => {
      const { author, assessmentId } = world.gaon;
      const { html } = await author.page(`/operator/assessments/${assessmentId}/preview`);
      expect(html.querySelector('main')?.text).toContain('3항목: 답변 0 · 해당 없음 0 · 답변 없음 3');
    });

    it('is no paper for the ministry nor for anybody else', async () => {
      const others = [world.inspector, world.manager, world.gaon.author, world.gaon.program];
      expect(await statusesOf(`${assessment}/draft/document`, ...others)).toEqual([404, 404, 404, 404]);
      expect(await statusesOf(draftPdf, ...others.slice(0, 3))).toEqual([403, 403, 404]);
    });
  });

  describe('once it is submitted', () => {
    const documentPdf = () => `/submissions/${submission}/document.pdf`;
    const filingPdf = () => `/submissions/${submission}/filing.pdf`;

    beforeAll(async () => {
      const { id } = await world.naru.attester.must<{ id: string }>('POST', `${assessment}/submission`, {
        attested: true,
      });
      submission = id;
    });

    it('is linked where it was submitted, where it is read, and beside its review', async () => {
      const links = [documentPdf(), filingPdf()].flatMap((path) => [
        path,
        `${path}?disposition=attachment`,
        `${path}?language=en`,
      ]);
      const { attester, assessmentId } = world.naru;
      expect(await linksOn(attester, `/operator/assessments/${assessmentId}/submission`)).toEqual(links);
      expect(await linksOn(attester, `/operator/assessments/${assessmentId}/preview`)).toEqual(links);
      const review = await world.inspector.must<{ id: string }>('POST', `${assessment}/review`);
      const draft = `/regulator/reviews/${review.id}/report-draft.pdf`;
      expect(await linksOn(world.inspector, `/regulator/reviews/${review.id}`)).toEqual([...links, draft]);
    });

    it('is the same bytes for the ministry over the API and for the agent in the portal', async () => {
      const kept = await world.inspector.api('GET', `/api/v1/submissions/${submission}/document`);
      expect(told(kept)).toEqual([200, 'application/pdf', 'private, no-store', expect.stringMatching(/^attachment; .*나루-자체점검표-\d/u)]); // prettier-ignore
      expect((await world.agent.api('GET', documentPdf())).bytes.equals(kept.bytes)).toBe(true);
      const { text } = await readPdf(kept.bytes);
      for (const said of [SAID, PLAN, '제1차', '확인자 박도현', ...ITEMS]) expect(text).toContain(said);
    });

    it('is filed with its measures alone, each with its plan', async () => {
      const filed = await world.naru.attester.api('GET', `${filingPdf()}?disposition=attachment`);
      expect(told(filed)[3]).toMatch(/^attachment; .*나루-서비스_안정성_확보_조치_이행_현황_및_계획_자료-/u);
      expect((await world.inspector.api('GET', `/api/v1/submissions/${submission}/filing`)).bytes.equals(filed.bytes)).toBe(true); // prettier-ignore
      const { text } = await readPdf(filed.bytes);
      for (const said of ['과학기술정보통신부장관', PLAN, 'SST-04', 'USR-02']) expect(text).toContain(said);
      expect(text).not.toContain('SCP-01');
    });

    it('is told in English for reference, under a name that says so, to nobody else', async () => {
      const path = `/api/v1/submissions/${submission}/filing?language=en`;
      const filed = await world.inspector.api('GET', path);
      expect(told(filed)[3]).toMatch(/나루-Status_and_plan_.*-reference-translation\.pdf$/u);
      expect((await readPdf(filed.bytes)).text).toContain('Minister of Science and ICT');
      expect(await statusesOf(path, world.gaon.author)).toEqual([404]);
    });

    it('is no draft any more', async () => {
      expect(await statusesOf(draftPdf, world.naru.author)).toEqual([404]);
    });

    it('is not there for another operator, and nobody has one that does not exist', async () => {
      const paths = [documentPdf(), filingPdf(), ...['document', 'filing'].map((name) => `/api/v1/submissions/${submission}/${name}`)]; // prettier-ignore
      for (const path of paths) {
        expect(await statusesOf(path, world.gaon.author)).toEqual([404]);
        expect(await statusesOf(path.replace(submission, world.naru.assessmentId), world.naru.author)).toEqual([404]);
      }
    });
  });

  it('is filed only under the law that asks for the filing', async () => {
    const { rows } = await asOwner(test, (owner) =>
      owner.query<{ id: string }>(`INSERT INTO submission
        SELECT (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'number', 2, 'content',
                 jsonb_set(s.content, '{inspection,regime}', '"FA-35"')))).* FROM submission s RETURNING id`),
    );
    expect(await statusesOf(`/submissions/${rows[0]?.id ?? ''}/filing.pdf`, world.naru.author)).toEqual([404]);
  });
});
