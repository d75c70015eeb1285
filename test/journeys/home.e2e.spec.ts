import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HTMLElement } from 'node-html-parser';
import { addDays, formatKoreanDate, seoulDate } from '../../src/shared/time.js';
import type { TestApp } from '../support/app.js';
import { asOwner } from '../support/as-owner.js';
import { ITEMS, startReviewWorld, type ReviewWorld } from '../support/review-world.js';
import type { OperatorSide } from '../support/assessment-world.js';
import { unsoundIn } from '../support/sound-page.js';
import type { Visitor } from '../support/visitor.js';

const today = seoulDate(new Date());
const ONE_SITE = {
  format: 'ieum-topology/1',
  sites: [{ id: 'alpha', name: '알파 데이터센터' }],
  services: [],
  components: [],
};

describe('the home pages', () => {
  let test: TestApp;
  let world: ReviewWorld;
  let reviewId: string;
  let supplementId: string;

  beforeAll(async () => {
    ({ test, world } = await startReviewWorld());
  });
  afterAll(() => test.stop());

  const read = async (visitor: Visitor, path: string, language = 'ko'): Promise<HTMLElement> => {
    await visitor.page(`/language/${language}`);
    const { status, html } = await visitor.page(path);
    expect([status, unsoundIn(html.toString())]).toEqual([200, []]);
    return html;
  };
  const operator = (visitor: Visitor, language?: string) => read(visitor, '/operator', language);
  const ministry = (visitor: Visitor, language?: string) => read(visitor, '/regulator', language);
  const heading = (html: HTMLElement) => html.querySelector('h1')?.text;
  const tasks = (html: HTMLElement) =>
    html.querySelectorAll('main > .scroll tbody tr').map((row) => row.text.replaceAll(/\s+/g, ' '));
  /** What waits for colleagues of the reader. */
  const ofOthers = (html: HTMLElement) =>
    html
      .querySelectorAll('main > section')
      .filter((section) => section.querySelector('h2')?.text === '다른 구성원이 처리할 일')
      .flatMap((section) => section.querySelectorAll('tbody tr').map((row) => row.text.replaceAll(/\s+/g, ' ')));
  /** The figures as `처리할 항목: 8항목 · 제출본 2건`. */
  const figures = (html: HTMLElement) =>
    html
      .querySelectorAll('.fig')
      .map((figure) => `${figure.parentNode?.querySelector('small')?.text ?? ''}: ${figure.text}`);

  it('tell an operator that has submitted that nothing waits, in both languages', async () => {
    expect(heading(await operator(world.gaon.attester))).toBe('지금 처리할 일이 없습니다');
    const english = await operator(world.gaon.attester, 'en');
    expect(heading(english)).toBe('Nothing waits for you now');
    expect(english.querySelector('.empty')?.text).toContain('Once an inspection begins');
  });

  it('ask the author, and not the attester, to register what a covered operator has not registered', async () => {
    const html = await operator(world.gaon.author);
    expect(tasks(html)).toEqual([expect.stringMatching('^기한 없음데이터센터 등록아직 등록하지 않음$')]);
    expect(ofOthers(html)).toEqual([]);
    expect(ofOthers(await operator(world.gaon.attester))).toEqual([
      expect.stringMatching('데이터센터 등록작성자, 관리자아직 등록하지 않음$'),
    ]);
    const register = ({ author, operatorId }: OperatorSide, version: number, more: object = {}) =>
      author.must(
        'PUT',
        `/api/v1/operators/${operatorId}/topology`,
        { ...ONE_SITE, ...more },
        { 'if-match': `"${version}"` },
      );
    await register(world.gaon, 0);
    expect(tasks(await operator(world.gaon.author))).toEqual([expect.stringContaining('서비스와 구성 등록')]);
    const services = [{ id: 'talk', name: '가온톡' }];
    await register(world.gaon, 1, { services });
    await register(world.naru, 0, { services });
    expect(heading(await operator(world.gaon.author))).toBe('지금 처리할 일이 없습니다');
  });

  it('tell an operator’s administrator of invitations that ran out unused, and nobody else', async () => {
    const invited = { organisationId: world.gaon.operatorId, name: '이하준', roles: ['operator-admin'] };
    const own = await world.admin.colleague({ ...invited, email: 'admin@gaon.example' });
    const path = `/api/v1/organisations/${world.gaon.operatorId}/invitations`;
    await own.must('POST', path, { email: 'late@gaon.example', name: '한늦음', roles: ['author'] });
    expect(heading(await operator(own))).toBe('지금 처리할 일이 없습니다');
    await asOwner(test, (owner) => owner.query(`UPDATE one_time_link SET expires_at = now() WHERE used_at IS NULL`));
    const html = await operator(own);
    expect(tasks(html)).toEqual([expect.stringMatching('구성원에게 새 초대 링크 전달초대 기한이 지난 구성원 1명$')]);
    expect(ofOthers(await operator(world.gaon.author))).toEqual([]);
  });

  it('tell an operator which law covers it and why, and what the law wants next', async () => {
    const text = (await operator(world.gaon.author)).text;
    expect(text).toContain('서비스 안정성 확보 조치 의무 대상 부가통신사업자');
    expect(text).toContain('서비스 안정성 확보 조치 이행 현황 및 계획 자료 제출');
    expect(text).not.toContain('다음 연도 방송통신재난관리계획 제출');
  });

  it('show the inspector the submissions with all their items, and the deadline with how many have submitted', async () => {
    const html = await ministry(world.inspector);
    expect(figures(html)).toEqual([`처리할 항목: ${2 * ITEMS.length}항목 · 제출본 2건`]);
    expect(html.text).toContain('2/2 제출');
    const bars = html.querySelectorAll('.progress-list li').map((row) => row.text.replaceAll(/\s+/g, ' '));
    expect(bars).toHaveLength(2);
    for (const bar of bars) expect(bar).toContain(`0/${ITEMS.length}`);
  });

  it('show nobody else what waits for the team', async () => {
    for (const visitor of [world.outsider, world.signatory, world.manager]) {
      expect(heading(await ministry(visitor))).toBe('할 일');
      expect((await ministry(visitor)).querySelector('.empty')?.text).toContain('지금 처리할 일이 없습니다');
    }
    expect((await world.gaon.author.page('/regulator')).status).toBe(403);
    expect((await world.inspector.page('/operator')).status).toBe(403);
  });

  it('show a supplement request to the operator that was asked, with its day, and to no other', async () => {
    const begun = await world.inspector.must<{ id: string }>(
      'POST',
      `/api/v1/assessments/${world.gaon.assessmentId}/review`,
    );
    reviewId = begun.id;
    const dueOn = addDays(today, 7);
    const asked = { itemCode: ITEMS[0], text: '자료를 보내 주십시오.', dueOn };
    const supplement = await world.inspector.must<{ id: string }>(
      'POST',
      `/api/v1/reviews/${reviewId}/supplements`,
      asked,
    );
    supplementId = supplement.id;
    const html = await operator(world.gaon.attester);
    expect(heading(html)).toBe('처리하실 일이 1건 있습니다');
    expect(tasks(html)).toEqual([
      expect.stringMatching(`^${formatKoreanDate(dueOn)} 7일 남음보완 요청 답변: .*${ITEMS[0]}$`),
    ]);
    expect(html.querySelector('main > .scroll a')?.getAttribute('href')).toContain(reviewId);
    expect(heading(await operator(world.naru.author))).toBe('지금 처리할 일이 없습니다');
  });

  it('show the answer to the inspector, with how long it has waited', async () => {
    await world.gaon.author.must('POST', `/api/v1/supplements/${supplementId}/answer`, { text: '보냈습니다.' });
    await asOwner(test, async (owner) => {
      await owner.query('ALTER TABLE supplement_message DISABLE TRIGGER USER');
      await owner.query(`UPDATE supplement_message SET written_at = written_at - interval '4 days'`);
      await owner.query('ALTER TABLE supplement_message ENABLE TRIGGER USER');
    });
    expect(figures(await ministry(world.inspector))).toContain('회신된 보완 요청: 1건 · 최장 4일 경과');
    expect(figures(await ministry(world.inspector, 'en'))).toContain(
      'Answered supplement requests: 1longest wait 4 days',
    );
    expect(heading(await operator(world.gaon.author))).toBe('지금 처리할 일이 없습니다');
  });

  it('ask the operator for its opinion and the signatory for the signature, once the review is concluded', async () => {
    await world.inspector.must('POST', `/api/v1/supplements/${supplementId}/closure`);
    for (const itemCode of ITEMS) {
      const judgement = { result: 'not-met', reason: '기준에 미치지 못합니다.', measure: 'recommendation' };
      const path = `/api/v1/reviews/${reviewId}/judgements/${itemCode}`;
      await world.inspector.must('PUT', path, judgement, { 'if-match': '"0"' });
    }
    expect(figures(await ministry(world.inspector))).toContain('판정을 마친 점검: 1건');
    await world.inspector.must('POST', `/api/v1/reviews/${reviewId}/conclusion`);
    const author = await operator(world.gaon.author);
    expect(heading(author)).toBe('지금 처리할 일이 없습니다');
    expect(ofOthers(author)).toEqual([expect.stringContaining('판정 확인과 의견 제출')]);
    const [task] = tasks(await operator(world.gaon.attester));
    expect(task).toContain('결재 전까지');
    expect(task).toContain(`미흡ㆍ부적정 ${ITEMS.length}건, 제출한 의견 0건`);
    expect(figures(await ministry(world.signatory))).toEqual(['결재할 점검: 1건']);
    expect(figures(await ministry(world.fieldSignatory))).toEqual([]);
  });

  it('show the signatory the report to issue and the operator its findings, once it is signed', async () => {
    await world.signatory.must('POST', `/api/v1/reviews/${reviewId}/sign-off`);
    expect(figures(await ministry(world.signatory))).toEqual(['발행할 보고서와 공문: 1건 · 가온']);
    const html = await operator(world.gaon.author);
    expect(heading(html)).toBe(`처리하실 일이 ${ITEMS.length}건 있습니다`);
    expect(tasks(html)[0]).toContain('시정권고 이행 계획');
    expect(heading(await operator(world.naru.author))).toBe('지금 처리할 일이 없습니다');
  });

  it('ask until report and letter are issued, and show them to the operator', async () => {
    await world.signatory.must('POST', `/api/v1/reviews/${reviewId}/reports`, { edition: 'operator' });
    expect(figures(await ministry(world.signatory))).toEqual(['발행할 보고서와 공문: 1건 · 가온']);
    await world.signatory.must('POST', `/api/v1/reviews/${reviewId}/recommendation`, {});
    expect(figures(await ministry(world.signatory))).toEqual([]);
    expect((await operator(world.gaon.author)).text).toMatch(/점검-\d{4}-0001 \(제1판\)/);
    expect((await operator(world.naru.author)).text).toContain('아직 발행된 보고서가 없습니다');
  });

  it('raise findings whose day has passed, at the very day after it', async () => {
    const dueOn = async (day: string) =>
      asOwner(test, (owner) => owner.query('UPDATE finding SET plan_due_on = $1', [day]));
    await dueOn(today);
    expect(figures(await ministry(world.manager))).toEqual([]);
    expect(tasks(await operator(world.gaon.author))[0]).toContain('오늘까지');
    await dueOn(addDays(today, -1));
    expect(figures(await ministry(world.manager))).toEqual([`기한이 지난 시정조치: ${ITEMS.length}건 · 가온`]);
    expect(tasks(await operator(world.gaon.author))[0]).toContain('1일 지남');
  });

  it('tell the scheme manager, and nobody else, of operators that nothing is decided about', async () => {
    const input = { kinds: ['value-added'], koreanOffice: true, paidServices: false, businessNumber: '120-81-47521' };
    const { id } = await world.manager.must<{ id: string }>('POST', '/api/v1/operators', { ...input, name: '다온' });
    expect(figures(await ministry(world.manager))).toContain('대상 확정 전인 사업자: 1개 사업자');
    expect(figures(await ministry(world.inspector))).not.toContain('대상 확정 전인 사업자: 1개 사업자');
    await world.manager.must('POST', `/api/v1/operators/${id}/coverage/${today.slice(0, 4)}`);
    const page = await ministry(world.manager);
    expect(figures(page)).toContain('자료가 없어 판단하지 못한 사업자: 1개 사업자');
    const list = page.querySelectorAll('.box a').find(({ text }) => text === '해당 사업자 보기');
    const listed = await read(world.manager, list?.getAttribute('href')?.replaceAll('&amp;', '&') ?? '');
    expect(listed.querySelectorAll('tbody th a').map(({ text }) => text)).toEqual(['다온']);
    const search = '/api/v1/operators?gap=unknown';
    expect((await world.manager.must<{ rows: { id: string }[] }>('GET', search)).rows).toMatchObject([{ id }]);
  });

  it('say how many participants are not shown, and lead to them', async () => {
    expect((await ministry(world.inspector)).text).not.toContain('이 밖에');
    await asOwner(test, async (owner) => {
      await owner.query('SET session_replication_role = replica');
      await owner.query(`WITH more AS (INSERT INTO organisation (id, kind, name, created_at)
          SELECT uuidv7(), 'operator', '사업자 ' || i, now() FROM generate_series(1, 11) AS i RETURNING id)
        INSERT INTO assessment (id, inspection_id, operator_id, item_codes, state, created_at)
        SELECT uuidv7(), inspection_id, more.id, item_codes, 'open', now()
          FROM assessment a, more WHERE a.id = '${world.gaon.assessmentId}'`);
    });
    const html = await ministry(world.inspector);
    expect(html.querySelectorAll('.progress-list li')).toHaveLength(10);
    const more = html.querySelectorAll('p').find(({ text }) => text.startsWith('이 밖에 3건이 더 있습니다.'));
    expect(more?.querySelector('a')?.getAttribute('href')).toBe('/regulator/inspections?state=open');
    expect((await ministry(world.inspector, 'en')).text).toContain('There are 3 more.');
    const [box] = html.querySelectorAll('.box h3 a').map((link) => link.getAttribute('href') ?? '');
    expect((await read(world.inspector, box ?? '')).querySelector('h2')?.text).toBe('참여 사업자');
  });
});
