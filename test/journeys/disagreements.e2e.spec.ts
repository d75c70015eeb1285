import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestApp } from '../support/app.js';
import { asOwner } from '../support/as-owner.js';
import { startAssessmentWorld, type AssessmentWorld } from '../support/assessment-world.js';
import { unsoundIn } from '../support/sound-page.js';
import type { Visitor } from '../support/visitor.js';

const TOPOLOGY = {
  format: 'ieum-topology/1',
  sites: ['alpha', 'beta'].map((id) => ({ id, name: id === 'alpha' ? '알파 데이터센터' : '베타 데이터센터' })),
  services: [{ id: 'talk', name: '가온톡', core: true, requires: ['deploy-tool'] }],
  components: [
    {
      ...{ id: 'deploy-tool', name: '배포 도구', layer: 'operations' },
      placements: [{ site: 'alpha', role: 'active', percent: 100 }],
    },
    {
      ...{ id: 'monitoring', name: '감시 도구', layer: 'operations' },
      placements: ['alpha', 'beta'].map((site) => ({ site, role: 'active', percent: 100 })),
    },
  ],
};

const said = { explanation: '이렇게 하고 있습니다.', status: '이행하고 있습니다.' };
const plan = { text: '계속 이행합니다.', dueOn: '2027-06-30', owner: '플랫폼운영팀' };

interface AnswerBody {
  readonly registered: readonly { readonly part: string; readonly value: unknown; readonly reason: { code: string } }[];
  readonly disagreements: readonly { readonly kind: string; readonly part: string }[];
  readonly computedFrom: { readonly register: { readonly number: number }; readonly asOf: string } | null;
  readonly blockers: readonly { readonly code: string }[];
}

describe('an answer that is not what is registered', () => {
  let test: TestApp;
  let world: AssessmentWorld;
  let api: string;
  let pages: string;

  beforeAll(async () => {
    ({ test, world } = await startAssessmentWorld());
    const { author, operatorId, assessmentId } = world.gaon;
    api = `/api/v1/assessments/${assessmentId}`;
    pages = `/operator/assessments/${assessmentId}`;
    await asOwner(test, (owner) =>
      owner.query('UPDATE assessment SET item_codes = $1', [['SCP-01', 'RED-03', 'BAT-05']]),
    );
    await register(author, operatorId);
    await author.must('PUT', `${api}/answers/SCP-01`, { ...said, plan, values: { users: 3 } }, { 'if-match': '"0"' });
  });
  afterAll(() => test.stop());

  it('is told to programs with its value, its reason and what it was computed from', async () => {
    const { author } = world.gaon;
    const put = (code: string, values: object) =>
      author.must('PUT', `${api}/answers/${code}`, { ...said, plan, values }, { 'if-match': '"0"' });
    await put('RED-03', { state: 'yes' });
    await put('BAT-05', { cycle: 10 });
    const tools = await author.must<AnswerBody>('GET', `${api}/answers/RED-03`);
    expect(tools.registered).toMatchObject([{ part: 'state', value: 'partly', reason: { names: ['배포 도구'] } }]);
    expect(tools.disagreements).toEqual([{ kind: 'differs', part: 'state' }]);
    expect(tools.computedFrom?.register.number).toBeGreaterThan(0);
    const cycle = await author.must<AnswerBody>('GET', `${api}/answers/BAT-05`);
    expect(cycle.registered).toMatchObject([{ value: 60, reason: { sites: [{ name: '알파 데이터센터' }] } }]);
    expect(cycle.blockers).toEqual([{ code: 'item-difference-without-reason', facts: { item: 'BAT-05' } }]);
  });

  it('is shown to the author beside the value and its reason, and nothing is filled in', async () => {
    const page = await world.gaon.author.page(`${pages}/items/RED-03`);
    const box = page.html.querySelectorAll('.box.clash').map(({ text }) => text);
    expect(box.join(' ')).toMatch(/이음이 산출한 값.*불일치.*일부.*배포 도구/s);
    expect(box.join(' ')).toContain('답변이 등록정보와 일치하지 않습니다');
    expect(page.html.querySelector('[name="values.state"][value="yes"]')?.hasAttribute('checked')).toBe(true);
    expect(page.html.querySelector('[name="differenceReason"]')?.text).toBe('');
    expect(unsoundIn(page.html.toString())).toEqual([]);
  });

  it('is no finished item without its reason: its author is asked for that, and nobody to submit', async () => {
    const { author, attester } = world.gaon;
    const rows = async (visitor: Visitor) => {
      const { html } = await visitor.page('/operator');
      return html.querySelectorAll('main > .scroll tbody tr').map(({ text }) => text.replaceAll(/\s+/g, ' '));
    };
    expect(await rows(author)).toEqual([expect.stringMatching('등록정보와 다른 답변의 차이 사유 작성.*불일치 2항목$')]);
    expect(await rows(attester)).toEqual([]);
  });

  it('cannot be submitted without its reason, and each is listed with a link', async () => {
    const { attester } = world.gaon;
    const answer = await attester.api('POST', `${api}/submission`, { attested: true });
    expect(answer.status).toBe(409);
    const page = await attester.page(`${pages}/submission`);
    const links = page.html.querySelectorAll('main .box li a').map((link) => link.getAttribute('href'));
    expect(links).toEqual([`${pages}/items/RED-03`, `${pages}/items/BAT-05`]);
    expect((await attester.page(pages)).html.querySelectorAll('table .tag.bad').map(({ text }) => text)).toEqual([
      ...['불일치', '불일치'],
    ]);
  });

  it('keeps the author on the item until the reason is written', async () => {
    const { author } = world.gaon;
    const at = `${pages}/items/RED-03`;
    const to = async (fields: Record<string, string>) =>
      (await author.submit(at, at, { 'values.state': 'yes', ...said, _then: 'next', ...fields })).headers.get(
        'location',
      );
    expect(await to({})).toBe(`${at}?notice=saved`);
    expect(await to({ differenceReason: '베타의 도구는 이달 말 개통합니다.' })).toBe(
      `${pages}/items/BAT-05?notice=saved`,
    );
  });

  it('is gone where the register is corrected instead', async () => {
    const { author, operatorId } = world.gaon;
    await measure(author, operatorId, 10, { 'if-match': '"1"' });
    const { disagreements, blockers } = await author.must<AnswerBody>('GET', `${api}/answers/BAT-05`);
    expect([disagreements, blockers]).toEqual([[], []]);
  });

  it('is counted before the attester submits, beside what does not apply', async () => {
    const counts = '3항목: 답변 3 · 해당 없음 0 · 답변 없음 0 · 등록정보와 불일치 1. 증빙 0개';
    for (const page of ['preview', 'submission']) {
      const { html } = await world.gaon.attester.page(`${pages}/${page}`);
      expect(html.querySelector('main')?.text).toContain(counts);
    }
  });

  it('is frozen with the submission, and stands there however the register changes', async () => {
    const { author, attester, operatorId } = world.gaon;
    await attester.must('POST', `${api}/submission`, { attested: true });
    await measure(author, operatorId, 90, { 'if-match': '"2"' });
    const tools = await author.must<AnswerBody>('GET', `${api}/answers/RED-03`);
    const cycle = await author.must<AnswerBody>('GET', `${api}/answers/BAT-05`);
    expect(tools.disagreements).toEqual([{ kind: 'differs', part: 'state' }]);
    expect(cycle.registered).toMatchObject([{ value: 10 }]);
    expect(cycle.disagreements).toEqual([]);
  });

  it('stands marked before the inspector, with the reason that was given', async () => {
    const { inspector } = world;
    const queue = await inspector.page('/regulator/reviews');
    expect(queue.html.querySelector('table .tag.bad')?.text).toBe('불일치 1');
    const { id } = await inspector.must<{ id: string }>('POST', `${api}/review`);
    const overview = await inspector.page(`/regulator/reviews/${id}?show=disagreement`);
    expect(overview.html.querySelectorAll('tbody tr').map(({ text }) => /RED-03.*불일치/s.test(text))).toEqual([true]);
    const item = await inspector.page(`/regulator/reviews/${id}/items/RED-03`);
    expect(item.html.querySelector('.box.clash')?.text).toMatch(/이음이 산출한 값.*불일치.*일부.*배포 도구/s);
    expect(item.html.querySelector('main')?.text).toContain('베타의 도구는 이달 말 개통합니다.');
    expect(item.html.querySelector('main')?.text).toContain('그 자체로 위반의 증거가 되지 않습니다');
    expect(unsoundIn(item.html.toString())).toEqual([]);
    const review = await inspector.must<{ items: readonly Partial<AnswerBody>[] }>('GET', `/api/v1/reviews/${id}`);
    expect(review.items.map(({ disagreements }) => disagreements?.length ?? 0)).toEqual([0, 1, 0]);
  });

  it('is found met only with a reason of its own, never together with others', async () => {
    const { inspector } = world;
    const { rows } = await inspector.must<{ rows: { id: string }[] }>('GET', '/api/v1/reviews?show=all');
    const id = rows[0]?.id ?? '';
    const page = await inspector.page(`/regulator/reviews/${id}?show=unjudged`);
    expect(page.html.querySelectorAll('[name=items]').map((box) => box.getAttribute('value'))).toEqual([
      ...['SCP-01', 'BAT-05'],
    ]);
    expect(page.html.querySelector('main')?.text).toMatch(/하나씩 판정하여야 하므로 선택할 수 없습니다: RED-03/);
    const together = await inspector.api('POST', `/api/v1/reviews/${id}/judgements`, { items: ['SCP-01', 'RED-03'] });
    expect([together.status, together.body]).toMatchObject([
      409,
      { blockers: [{ code: 'items-disagree', message: expect.stringMatching(/1개.*: RED-03$/) }] },
    ]);
    const judge = (reason: string) =>
      inspector.submit(`/regulator/reviews/${id}/items/RED-03`, `/regulator/reviews/${id}/items/RED-03`, {
        ...{ result: 'met', reason },
      });
    const bare = await judge('');
    expect([bare.status, bare.html.querySelector('.problems')?.text]).toEqual([
      422,
      expect.stringContaining('일치하지 않는 항목은 적정으로 판정할 때에도'),
    ]);
    await asOwner(test, async (owner) => {
      const bareMet = `INSERT INTO judgement (id, operator_id, review_id, item_code, result, reason, measure, judged_by, judged_by_name, judged_at)
                       SELECT gen_random_uuid(), operator_id, id, $2, 'met', '', 'none', id, '누구', now() FROM review WHERE id = $1`;
      await expect(owner.query(bareMet, [id, 'RED-03'])).rejects.toThrow('only with a reason');
    });
    expect((await judge('베타의 개통을 현장에서 확인함')).status).toBe(303);
  });
});

async function register(author: Visitor, operatorId: string): Promise<void> {
  await author.must('PUT', `/api/v1/operators/${operatorId}/topology`, TOPOLOGY, { 'if-match': '"0"' });
  await measure(author, operatorId, 60, {});
}

async function measure(
  author: Visitor,
  operatorId: string,
  bmsCycleSeconds: number,
  headers: Record<string, string>,
): Promise<void> {
  const { rows } = await author.must<{ rows: { id: string; code: string }[] }>(
    'GET',
    `/api/v1/operators/${operatorId}/sites`,
  );
  const alpha = rows.find(({ code }) => code === 'alpha')?.id ?? '';
  const battery = { responsible: 'facility-operator', values: { bmsCycleSeconds } };
  await author.must('PUT', `/api/v1/sites/${alpha}/measures/battery`, battery, headers);
}
