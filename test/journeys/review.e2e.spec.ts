import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestApp } from '../support/app.js';
import { asOwner } from '../support/as-owner.js';
import { startReviewWorld, type ReviewWorld } from '../support/review-world.js';
import type { Answer, Visitor } from '../support/visitor.js';

interface Waiting {
  readonly waitingFor: string;
  readonly operatorName: string;
  readonly itemCode: string | null;
  readonly left: number | null;
}

interface Review {
  readonly state: string;
  readonly items: readonly {
    readonly code: string;
    readonly judgement: { readonly id: string; readonly result: string; readonly version: number } | null;
    readonly orderability: { readonly orderable: boolean; readonly code: string };
    readonly supplements: readonly {
      readonly state: string;
      readonly messages: readonly { readonly text: string }[];
    }[];
    readonly opinions: readonly { readonly id: string }[];
  }[];
}

const NOTE = '내부에서만 볼 메모 기린';
const OPINION = `의견 全文 🔥 ${'가나다라 '.repeat(2000)}끝`;

describe('a review over the API', () => {
  let test: TestApp;
  let world: ReviewWorld;
  let review: string;
  let other: string;

  beforeAll(async () => {
    ({ test, world } = await startReviewWorld());
  });
  afterAll(() => test.stop());

  const at = (rest = '') => `/api/v1/reviews/${review}${rest}`;
  const put = (visitor: Visitor, code: string, version: number, body: unknown) =>
    visitor.api('PUT', at(`/judgements/${code}`), body, { 'if-match': `"${version}"` });
  const read = (visitor: Visitor) => visitor.must<Review>('GET', at());
  const itemOf = async (visitor: Visitor, code: string) => {
    const item = (await read(visitor)).items.find((found) => found.code === code);
    if (item === undefined) throw new Error(`no item ${code}`);
    return item;
  };
  const waiting = async (visitor: Visitor) =>
    (await visitor.must<{ rows: Waiting[] }>('GET', '/api/v1/reviews')).rows.map(
      ({ waitingFor, operatorName, itemCode, left }) => [waitingFor, operatorName, itemCode ?? left],
    );
  const codesOf = ({ body }: Answer) => (body as { blockers: { code: string }[] }).blockers.map(({ code }) => code);
  const faultsOf = ({ body }: Answer) =>
    (body as { faults: { path: string; code: string }[] }).faults.map(({ path, code }) => `${path} ${code}`);

  it('waits in the queue of the team, oldest submission first, and of nobody else', async () => {
    expect(await waiting(world.inspector)).toEqual([
      ['begin', '가온', null],
      ['begin', '나루', null],
    ]);
    expect(await waiting(world.outsider)).toEqual([]);
    expect(await waiting(world.signatory)).toEqual([]);
  });

  it('is begun once, by an inspector of the team', async () => {
    const begin = (visitor: Visitor) => visitor.api('POST', `/api/v1/assessments/${world.gaon.assessmentId}/review`);
    expect((await begin(world.outsider)).status).toBe(403);
    expect((await begin(world.gaon.attester)).status).toBe(403);
    const begun = await Promise.all([begin(world.inspector), begin(world.inspector)]);
    expect(begun.map(({ status }) => status).sort()).toEqual([201, 409]);
    review = (begun.find(({ status }) => status === 201)?.body as { id: string }).id;
    const { id } = await world.inspector.must<{ id: string }>(
      'POST',
      `/api/v1/assessments/${world.naru.assessmentId}/review`,
    );
    other = id;
    expect(await waiting(world.inspector)).toEqual([
      ['judge', '가온', 4],
      ['judge', '나루', 4],
    ]);
  });

  it('says of every item whether an order is possible, and why not', async () => {
    const { items } = await read(world.inspector);
    expect(items.map(({ code, orderability }) => [code, orderability.orderable, orderability.code])).toEqual([
      ['SCP-01', true, 'statute-applies'],
      ['SST-04', true, 'statute-applies'],
      ['USR-02', true, 'statute-applies'],
      ['RED-03', false, 'plan-not-enforced-here'],
    ]);
  });

  it.each([
    ['nothing', {}, ['result not-chosen']],
    ['no reason', { result: 'not-met' }, ['reason reason-required']],
    ['an unknown result', { result: 'fine' }, ['result not-a-choice']],
    ['a measure on what is met', { result: 'met', measure: 'recommendation' }, ['measure measure-without-shortcoming']],
    [
      'an order that is not possible',
      { result: 'not-met', reason: '없음', measure: 'proposed-order' },
      ['measure order-not-possible'],
    ],
    [
      'an alternative without leave',
      { result: 'alternative-accepted', reason: '대신함' },
      ['result alternative-not-allowed'],
    ],
    ['a page of nothing', { result: 'met', planPage: 0 }, ['planPage out-of-range']],
    ['an unknown field', { result: 'met', score: 5 }, ['score unknown']],
  ])('refuses %s with its place', async (_, body, faults) => {
    const answer = await put(world.inspector, 'RED-03', 0, body);
    expect(answer.status).toBe(422);
    expect(faultsOf(answer)).toEqual(faults);
    expect((await itemOf(world.inspector, 'RED-03')).judgement).toBeNull();
  });

  it('is judged by inspectors of the team alone, item by item, on the version they read', async () => {
    const met = { result: 'met' };
    expect((await put(world.outsider, 'SCP-01', 0, met)).status).toBe(403);
    expect((await put(world.signatory, 'SCP-01', 0, met)).status).toBe(403);
    expect((await put(world.gaon.author, 'SCP-01', 0, met)).status).toBe(403);
    expect((await put(world.inspector, 'XXX-99', 0, met)).status).toBe(404);
    expect((await world.inspector.api('PUT', at('/judgements/SCP-01'), met)).status).toBe(428);
    const first = await put(world.inspector, 'SCP-01', 0, met);
    expect([first.status, first.headers.get('etag')]).toEqual([200, '"1"']);
    expect((await put(world.inspector, 'SCP-01', 0, met)).status).toBe(412);
  });

  it('has one winner of 100 who save one judgement at once, and tells the other 99', async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, n) =>
        put(world.inspector, 'SST-04', 0, { result: 'partly', reason: `사유 ${n}` }),
      ),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 412)).toHaveLength(99);
    expect((await itemOf(world.inspector, 'SST-04')).judgement?.version).toBe(1);
  });

  it('proposes a finding with its judgement and withdraws it when the judgement changes', async () => {
    const findings = async () =>
      (
        await world.inspector.must<{ rows: { itemCode: string; kind: string; state: string }[] }>(
          'GET',
          '/api/v1/findings',
        )
      ).rows;
    const order = { result: 'not-met', reason: '기록이 없음', measure: 'proposed-order', internalNote: NOTE };
    expect((await put(world.inspector, 'SST-04', 1, order)).status).toBe(200);
    expect(await findings()).toMatchObject([{ itemCode: 'SST-04', kind: 'proposed-order', state: 'proposed' }]);
    expect((await put(world.inspector, 'SST-04', 2, { result: 'met' })).status).toBe(200);
    expect(await findings()).toEqual([]);
    expect((await put(world.inspector, 'SST-04', 3, order)).status).toBe(200);
    expect(await findings()).toHaveLength(1);
  });

  it('asks for a supplement, which its operator alone answers, with files', async () => {
    const { inspector, gaon, naru } = world;
    const ask = (body: unknown) => inspector.api('POST', at('/supplements'), body);
    expect(faultsOf(await ask({ itemCode: 'RED-03', text: '보여 주십시오', dueOn: '2020-01-01' }))).toEqual([
      'dueOn day-passed',
    ]);
    expect((await ask({ itemCode: 'XXX-99', text: '무엇', dueOn: '2099-01-04' })).status).toBe(404);
    const question = { itemCode: 'RED-03', text: '훈련 기록을 보여 주십시오', dueOn: '2099-01-04' };
    const { id } = (await ask(question)).body as { id: string };
    expect(codesOf(await ask(question))).toEqual(['supplement-asked-same']);
    const answer = (visitor: Visitor) => visitor.api('POST', `/api/v1/supplements/${id}/answer`, { text: '붙입니다' });
    const attach = (visitor: Visitor) => {
      const form = new FormData();
      form.append('file', new Blob(['훈련 기록']), '훈련.txt');
      return visitor.upload(`/api/v1/supplements/${id}/evidence`, form);
    };
    expect((await attach(gaon.program)).status).toBe(409);
    expect((await answer(naru.author)).status).toBe(404);
    expect((await answer(inspector)).status).toBe(403);
    expect((await answer(gaon.author)).status).toBe(201);
    const attached = await attach(gaon.program);
    expect(attached.status).toBe(201);
    expect((await attach(naru.program)).status).toBe(404);
    const file = `/api/v1/evidence/${(attached.body as { id: string }).id}`;
    const opened = [inspector, gaon.author, naru.author].map(
      async (visitor) => (await visitor.api('GET', file)).status,
    );
    expect(await Promise.all(opened)).toEqual([200, 200, 404]);
    expect(await waiting(inspector)).toContainEqual(['supplement', '가온', 'RED-03']);
  });

  it('is not concluded while items or supplements are open, and says what can be done instead', async () => {
    const early = await world.inspector.api('POST', at('/conclusion'));
    expect(early.status).toBe(409);
    expect(codesOf(early)).toEqual(['items-not-judged', 'supplements-unread']);
    expect((early.body as { allowed: string[] }).allowed).toContain('judge');
    const [supplement] = (await itemOf(world.inspector, 'RED-03')).supplements as unknown as { id: string }[];
    const close = () => world.inspector.api('POST', `/api/v1/supplements/${supplement?.id ?? ''}/closure`);
    expect((await close()).status).toBe(204);
    expect(codesOf(await close())).toEqual(['supplement-closed']);
    const late = await world.gaon.author.api('POST', `/api/v1/supplements/${supplement?.id ?? ''}/answer`, {
      text: '더',
    });
    expect(late.status).toBe(409);
  });

  it('finds several items met at once, but none that is judged already', async () => {
    const many = (items: readonly string[]) => world.inspector.api('POST', at('/judgements'), { items });
    expect(codesOf(await many(['USR-02', 'SCP-01']))).toEqual(['items-already-judged']);
    expect((await many(['USR-02', 'USR-02'])).status).toBe(422);
    expect((await many(['USR-02'])).status).toBe(204);
    const recommended = { result: 'partly', reason: '일부 도구가 한 곳에 있음', measure: 'recommendation' };
    expect((await put(world.inspector, 'RED-03', 0, recommended)).status).toBe(200);
  });

  it('keeps judgements from the operator until it is concluded, and what is internal for ever', async () => {
    const { inspector, gaon } = world;
    const record = (visitor: Visitor, text: string) =>
      visitor.api('POST', at('/records'), { itemCode: 'SST-04', text });
    expect((await record(inspector, NOTE)).status).toBe(201);
    expect(codesOf(await record(inspector, NOTE))).toEqual(['record-kept-same']);
    expect((await itemOf(gaon.author, 'SST-04')).judgement).toBeNull();
    expect((await inspector.api('POST', at('/conclusion'))).status).toBe(204);
    const shown = await gaon.author.api('GET', at());
    expect((await itemOf(gaon.author, 'SST-04')).judgement?.result).toBe('not-met');
    expect((await inspector.api('GET', at())).text).toContain(NOTE);
    const seen = [shown, await gaon.author.api('GET', at('/judgements/SST-04'))];
    for (const { text } of seen) {
      expect(text).not.toContain(NOTE);
      expect(text).not.toContain('judgedBy');
    }
    expect((await put(inspector, 'SST-04', 4, { result: 'met' })).status).toBe(409);
  });

  it('takes the opinion of the attester whole, and is not signed before it is decided on', async () => {
    const { gaon, naru, signatory, inspector } = world;
    const { judgement } = await itemOf(gaon.attester, 'SST-04');
    const give = (visitor: Visitor) =>
      visitor.api('POST', `/api/v1/judgements/${judgement?.id ?? ''}/opinion`, { text: OPINION });
    expect((await give(gaon.author)).status).toBe(403);
    expect((await give(naru.attester)).status).toBe(404);
    const given = await give(gaon.attester);
    expect(given.status).toBe(201);
    expect(codesOf(await signatory.api('POST', at('/sign-off')))).toEqual(['opinions-undecided']);
    expect((await inspector.api('GET', at())).text).toContain(OPINION);
    const decide = (visitor: Visitor, body: unknown) =>
      visitor.api('POST', `/api/v1/opinions/${(given.body as { id: string }).id}/decision`, body);
    expect((await decide(inspector, { outcome: 'taken-up' })).status).toBe(422);
    expect((await decide(world.outsider, { outcome: 'taken-up', reason: '타당함' })).status).toBe(403);
    expect((await decide(inspector, { outcome: 'taken-up', reason: '타당함' })).status).toBe(204);
    expect(codesOf(await decide(inspector, { outcome: 'taken-up', reason: '타당함' }))).toEqual(['opinion-decided']);
    expect(codesOf(await signatory.api('POST', at('/sign-off')))).toEqual(['opinions-taken-up']);
    expect(await waiting(inspector)).toContainEqual(['reopen', '가온', 'SST-04']);
  });

  it('is reopened with a reason, judged again and concluded anew', async () => {
    const { inspector } = world;
    expect(faultsOf(await inspector.api('POST', at('/reopening'), {}))).toEqual(['reason required']);
    expect((await inspector.api('POST', at('/reopening'), { reason: '의견 반영' })).status).toBe(204);
    const order = { result: 'partly', reason: '일부 기록만 있음', measure: 'recommendation', internalNote: NOTE };
    expect((await put(inspector, 'SST-04', 4, order)).status).toBe(200);
    expect((await inspector.api('POST', at('/conclusion'))).status).toBe(204);
  });

  it('is signed by another person of its authority, and by nobody else', async () => {
    const { inspector, both, fieldSignatory, signatory, gaon } = world;
    const sign = (visitor: Visitor) => visitor.api('POST', at('/sign-off'));
    expect((await sign(inspector)).status).toBe(403);
    const wrong = await sign(fieldSignatory);
    expect([wrong.status, (wrong.body as { detail: string }).detail]).toEqual([
      403,
      expect.stringContaining('처분청은'),
    ]);
    await inspector.must('POST', at('/reopening'), { reason: '다시 봄' });
    expect((await put(both, 'USR-02', 1, { result: 'met', reason: '다시 확인함' })).status).toBe(200);
    await inspector.must('POST', at('/conclusion'));
    const own = await sign(both);
    expect([own.status, (own.body as { detail: string }).detail]).toEqual([403, expect.stringContaining('판정하거나')]);
    const before = await gaon.author.must<{ rows: unknown[] }>('GET', '/api/v1/findings');
    expect(before.rows).toEqual([]);
    expect(await waiting(signatory)).toEqual([['sign', '가온', null]]);
    await sentBackAndMended();
    expect((await sign(signatory)).status).toBe(204);
    const again = await sign(signatory);
    expect([again.status, (again.body as { allowed: string[] }).allowed]).toEqual([409, ['reopen']]);
  });

  /** By who may sign and by nobody else, with a reason; then it waits for the inspector, who presents it again. */
  async function sentBackAndMended(): Promise<void> {
    const { inspector, both, fieldSignatory, signatory, gaon } = world;
    const sendBack = (visitor: Visitor, reason = '판정 사유를 보완하여 주십시오.') =>
      visitor.api('POST', at('/sending-back'), { reason });
    for (const visitor of [inspector, both, fieldSignatory, gaon.attester])
      expect((await sendBack(visitor)).status).toBe(403);
    expect(faultsOf(await sendBack(signatory, ''))).toEqual(['reason too-short']);
    expect((await sendBack(signatory)).status).toBe(204);
    expect((await sendBack(signatory)).status).toBe(409);
    expect(await waiting(signatory)).toEqual([]);
    expect(await waiting(inspector)).toContainEqual(['sent-back', '가온', null]);
    const { state, steps } = await inspector.must<{ state: string; steps: unknown[] }>('GET', at());
    expect([state, steps.at(-1)]).toEqual([
      'open',
      expect.objectContaining({ kind: 'sent-back', reason: '판정 사유를 보완하여 주십시오.', takenByName: '오세훈' }),
    ]);
    await inspector.must('POST', at('/conclusion'));
    expect(await waiting(signatory)).toEqual([['sign', '가온', null]]);
  }

  it('shows its findings to its operator once it is signed, with due dates after the practice', async () => {
    const { gaon, naru } = world;
    const { rows } = await gaon.author.must<{
      rows: { id: string; itemCode: string; kind: string; dueBasis: string }[];
    }>('GET', '/api/v1/findings');
    expect(rows.map(({ itemCode, kind, dueBasis }) => [itemCode, kind, dueBasis]).sort()).toEqual([
      ['RED-03', 'recommendation', 'practice'],
      ['SST-04', 'recommendation', 'practice'],
    ]);
    const one = `/api/v1/findings/${rows[0]?.id ?? ''}`;
    expect((await gaon.author.api('GET', one)).text).not.toContain(NOTE);
    expect((await naru.author.api('GET', one)).status).toBe(404);
    expect((await naru.author.must<{ rows: unknown[] }>('GET', '/api/v1/findings')).rows).toEqual([]);
    const dates = { planDueOn: '2027-01-08', resultDueOn: '2027-03-08' };
    const decided = await world.inspector.api('PUT', `${one}/due-dates`, dates, { 'if-match': '"9"' });
    expect(codesOf(decided)).toEqual(['finding-not-proposed']);
  });

  it('recalls its findings when it is reopened after the signature', async () => {
    await world.inspector.must('POST', at('/reopening'), { reason: '새 자료' });
    expect((await world.gaon.author.must<{ rows: unknown[] }>('GET', '/api/v1/findings')).rows).toEqual([]);
    const { rows } = await world.inspector.must<{ rows: { id: string; state: string }[] }>('GET', '/api/v1/findings');
    expect(rows.map(({ state }) => state)).toEqual(['proposed', 'proposed']);
  });

  it('lets an inspector decide due dates before the finding is issued', async () => {
    const { inspector, outsider, signatory } = world;
    const { rows } = await inspector.must<{ rows: { id: string }[] }>('GET', '/api/v1/findings');
    const one = `/api/v1/findings/${rows[0]?.id ?? ''}`;
    const etag = (await inspector.api('GET', one)).headers.get('etag') ?? '';
    const decide = (visitor: Visitor, body: unknown) =>
      visitor.api('PUT', `${one}/due-dates`, body, { 'if-match': etag });
    const dates = { planDueOn: '2027-01-08', resultDueOn: '2027-03-08' };
    expect((await decide(signatory, dates)).status).toBe(403);
    expect(faultsOf(await decide(inspector, { ...dates, resultDueOn: '2027-01-07' }))).toEqual([
      'resultDueOn end-before-start',
    ]);
    expect((await decide(inspector, dates)).status).toBe(200);
    expect((await decide(outsider, dates)).status).toBe(412);
    await inspector.must('POST', at('/conclusion'));
    await signatory.must('POST', at('/sign-off'));
    expect(await world.gaon.author.must('GET', one)).toMatchObject({ ...dates, dueBasis: 'decided', state: 'issued' });
  });

  it('is nothing to the other operator, whatever it asks', async () => {
    const { gaon, naru } = world;
    expect((await naru.attester.api('GET', at())).status).toBe(404);
    expect((await gaon.attester.api('GET', `/api/v1/reviews/${other}`)).status).toBe(404);
    const { rows } = await naru.author.must<{ rows: { id: string }[] }>('GET', '/api/v1/reviews');
    expect(rows.map(({ id }) => id)).toEqual([other]);
    const unknown = at().replace(review, '0197f0c0-0000-7000-8000-000000000000');
    expect((await world.inspector.api('GET', unknown)).status).toBe(404);
  });

  it('leaves what operators wrote in the trail as fingerprints only, and what is internal not even there', async () => {
    const { rows } = await asOwner(test, (owner) => owner.query('SELECT * FROM audit_entry'));
    const trail = JSON.stringify(rows);
    expect(trail).toContain('opinion.given');
    expect(trail).not.toContain('가나다라');
    expect(trail).not.toContain(NOTE);
  });
});
