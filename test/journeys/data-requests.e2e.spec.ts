import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readPdf, withoutWhitespace } from '../support/pdf-reader.js';
import { unsoundIn } from '../support/sound-page.js';
import { startStoryApp, type StoryApp } from '../support/story-app.js';
import type { Answer, Visitor } from '../support/visitor.js';

interface View {
  readonly number: number;
  readonly version: number;
  readonly state: string;
  readonly overdue: boolean;
  readonly waiting: readonly string[];
  readonly covered: string;
  readonly asked: { readonly kind: string; readonly material: string };
  readonly steps: readonly { readonly kind: string }[];
  readonly answers: readonly { readonly text: string; readonly files: readonly { readonly id: string; readonly name: string }[] }[];
  readonly result: { readonly text: string } | null;
} // prettier-ignore

const HOUR = 3_600_000;
const MATERIAL = '전환 기록과 훈련 결과';
const DUE = '2099-12-01T18:00+09:00';
const asked = (more: object = {}) => ({
  ...{ basis: 'value-added', reason: '이행 현황 확인', material: MATERIAL, form: null, dueAt: DUE },
  ...more,
});

const FEW_USERS = {
  ...{ periodFrom: '2025-10-01', periodTo: '2025-12-31', dailyUsers: 1, trafficSharePartsPerMillion: 10_000 },
  ...{ totalSalesWon: 1_000_000_000_000, telecomSalesWon: 1_000_000_000, ictSalesWon: 1_000_000_000, source: '조사' },
};

describe('data requests after an outage', () => {
  let test: StoryApp;
  let author: Visitor;
  let other: Visitor;
  let drafter: Visitor;
  let signatory: Visitor;
  let field: Visitor;
  let outage: string;

  beforeAll(async () => {
    test = await startStoryApp();
    [author, other, drafter] = [test.as('author'), test.as('nuriAuthor'), test.as('schemeManager')];
    [signatory, field] = [test.as('ministrySignatory'), test.as('signatory')];
    outage = await opened();
  });
  afterAll(() => test.stop());

  const opened = async (more: object = {}) => {
    const path = `/api/v1/operators/${test.ids.get('operators/:id') ?? ''}/outages`;
    return (await author.must<{ id: string }>('POST', path, { title: '로그인 장애', startedAt: '2026-03-10T09:00+09:00', features: [{ code: 'talk' }], ...more })).id; // prettier-ignore
  };
  const at = (number?: number) => `/api/v1/outages/${outage}/data-requests${number === undefined ? '' : `/${number}`}`;
  const page = (side: 'operator' | 'regulator', number: number) => `/${side}/outages/${outage}/requests/${number}`;
  const draft = async (more: object = {}) => (await drafter.must<{ number: number }>('POST', at(), asked(more))).number;
  const view = (number: number, who = drafter) => who.must<View>('GET', at(number));
  const over = (version: number) => ({ 'if-match': `"${version}"` });
  const issue = async (number: number, who = signatory, letter = 'letter', body: object = {}) =>
    who.api('POST', `${at(number)}/${letter}`, body, over((await view(number)).version));
  const issued = async (more: object = {}) => {
    const number = await draft(more);
    const answer = await issue(number);
    if (answer.status !== 201) throw new Error(answer.text);
    return number;
  };
  const codesOf = ({ body }: Answer) => (body as { blockers?: { code: string }[] }).blockers?.map(({ code }) => code);
  const withFile = async (name: string) => {
    const form = new FormData();
    form.set('_csrf', await author.formToken());
    form.set('file', new Blob(['항목,값\n']), name);
    return form;
  };

  const sound = async (who: Visitor, path: string) => unsoundIn((await who.page(path)).html.outerHTML);

  it('are seen by the ministry alone while they are drafted, and issued by a signatory of the authority that the law names', async () => {
    const number = await draft({ dueAt: new Date(Date.now() + HOUR).toISOString() });
    expect(await view(number)).toMatchObject({ state: 'draft', covered: 'yes', waiting: ['request'], overdue: false });
    for (const who of [author, other]) expect((await who.api('GET', at(number))).status).toBe(404);
    expect((await author.page(page('operator', number))).status).toBe(404);
    expect((await author.must<{ requests: object[] }>('GET', at())).requests).toEqual([]);
    expect((await author.api('GET', `${at(number)}/letter/draft`)).status).toBe(403);
    expect((await issue(number, drafter)).status).toBe(403);
    expect(codesOf(await issue(number, field))).toEqual(['authority-headquarters']);
    const answer = await issue(number);
    expect(answer.status).toBe(201);
    expect(codesOf(await issue(number))).toEqual(['data-request-nothing-to-issue']);
    expect(await view(number, author)).toMatchObject({ state: 'issued', version: 1, waiting: [] });
    expect((await other.api('GET', at(number))).status).toBe(404);
    const { id } = answer.body as { id: string };
    const report = await author.must<object>('GET', `/api/v1/reports/${id}`);
    expect(report).toMatchObject({ kind: 'data-request', outageTitle: '로그인 장애', requestNumber: number, inspectionId: null, authorityName: '과학기술정보통신부' }); // prettier-ignore
    const { bytes } = await author.api('GET', `/api/v1/reports/${id}/pdf`);
    expect(withoutWhitespace((await readPdf(bytes)).text)).toContain(withoutWhitespace(MATERIAL));
    expect((await author.page(`/operator/reports/${id}`)).html.text).toContain('로그인 장애');
    expect((await author.page('/operator')).html.text).toContain('자료제출: 로그인 장애');
  });

  it('are issued again as the next version, with a reason', async () => {
    const number = await issued();
    const { version } = await view(number);
    const said = { reason: '이행 현황 확인', material: '줄인 자료', form: null, dueAt: DUE };
    expect((await drafter.api('PUT', at(number), said, over(version - 1))).status).toBe(412);
    await drafter.must('PUT', at(number), said, over(version));
    expect((await view(number, author)).asked).toMatchObject({ kind: 'issued', material: MATERIAL });
    expect((await issue(number)).status).toBe(422);
    const { id } = (await issue(number, signatory, 'letter', { reason: '범위를 줄임' })).body as { id: string };
    expect(await author.must('GET', `/api/v1/reports/${id}`)).toMatchObject({ version: 2, reason: '범위를 줄임' });
    expect((await view(number, author)).asked.material).toBe('줄인 자료');
  });

  it('are to be answered again where they are issued again after an answer', async () => {
    const dueAt = new Date(Date.now() + HOUR).toISOString();
    const number = await issued({ dueAt });
    const path = page('operator', number);
    const isOpen = async () => (await author.page('/operator')).html.querySelector(`a[href="${path}"]`) !== null;
    await author.must('POST', `${at(number)}/answers`, { text: '제출합니다.' });
    expect(await isOpen()).toBe(false);
    const said = { reason: '더 확인함', material: '더 제출할 자료', form: null, dueAt };
    await drafter.must('PUT', at(number), said, over((await view(number)).version));
    expect((await issue(number, signatory, 'letter', { reason: '범위를 넓힘' })).status).toBe(201);
    expect([(await view(number, author)).state, await isOpen()]).toEqual(['issued', true]);
    await author.must('POST', `${at(number)}/answers`, { text: '더 제출합니다.' });
    expect([(await view(number, author)).state, await isOpen()]).toEqual(['answered', false]);
  });

  it('are answered by the operator with files, until the result was told in writing', async () => {
    const number = await issued();
    const answers = `${at(number)}/answers`;
    const body = { text: '전환 기록을 제출합니다.' };
    expect((await drafter.api('POST', answers, body)).status).toBe(403);
    expect((await other.api('POST', answers, body)).status).toBe(404);
    const key = { 'idempotency-key': randomUUID() };
    for (const time of [1, 2]) expect({ time, ...(await author.must('POST', answers, body, key)) }).toEqual({ time, answer: 1 }); // prettier-ignore
    const upload = `${page('operator', number)}/answers/1/evidence`;
    expect((await author.upload(upload, await withFile('기록.csv'))).status).toBe(303);
    const seen = await view(number);
    expect(seen).toMatchObject({ state: 'answered', answers: [{ ...body, files: [{ name: '기록.csv' }] }] });
    expect((await drafter.api('GET', `/evidence/${seen.answers[0]?.files[0]?.id}`)).status).toBe(200);
    expect((await other.api('GET', `/evidence/${seen.answers[0]?.files[0]?.id}`)).status).toBe(404);
    const waiting = async () => (await drafter.page('/regulator')).html.text.includes('결과를 알릴 제출 자료');
    expect(await waiting()).toBe(true);
    const result = { text: '확인하였습니다.', follows: '권고할 예정입니다.' };
    await drafter.must('PUT', `${at(number)}/result`, result, over(seen.version));
    expect((await view(number, author)).result).toBeNull();
    const { id } = (await issue(number, signatory, 'result-letter')).body as { id: string };
    expect(await author.must('GET', `/api/v1/reports/${id}`)).toMatchObject({
      kind: 'data-request-result',
      version: 1,
    });
    expect(await view(number, author)).toMatchObject({ state: 'told', result });
    expect(codesOf(await author.api('POST', answers, body))).toEqual(['data-request-told']);
    expect((await author.upload(upload, await withFile('늦은.csv'))).status).toBe(409);
  });

  it('are withdrawn with a reason; a draft that is given up is never seen', async () => {
    const [number, unseen] = [await issued(), await draft()];
    const withdraw = async (which: number) =>
      drafter.must('POST', `${at(which)}/withdrawal`, { reason: '중복' }, over((await view(which)).version));
    for (const which of [number, unseen]) await withdraw(which);
    expect((await view(number, author)).state).toBe('withdrawn');
    expect((await author.api('GET', at(unseen))).status).toBe(404);
    expect(codesOf(await author.api('POST', `${at(number)}/answers`, { text: '늦음' }))).toEqual(['data-request-withdrawn']); // prettier-ignore
  });

  it('take no deadline that has passed, and are not for an exercise', async () => {
    const late = await drafter.api('POST', at(), asked({ dueAt: '2026-01-01T09:00+09:00' }));
    expect(late).toMatchObject({ status: 422, body: { faults: [{ path: 'dueAt', code: 'deadline-not-ahead' }] } });
    const exercise = await opened({ exercise: 'unannounced', lostSites: [test.ids.get('sites/:id') ?? ''] });
    expect(codesOf(await drafter.api('POST', `/api/v1/outages/${exercise}/data-requests`, asked()))).toEqual(['exercise-no-duty']); // prettier-ignore
    expect((await drafter.page(`/regulator/outages/${exercise}/requests/new`)).status).toBe(404);
    expect((await author.api('POST', at(), asked())).status).toBe(403);
  });

  it('go all their way on pages, which are sound; a second click does nothing twice', async () => {
    const [fresh, list] = [`/regulator/outages/${outage}/requests/new`, `/regulator/outages/${outage}/requests`];
    const fields = { basis: 'value-added', reason: '확인', material: MATERIAL, dueAt: '2099-12-01T18:00', returned: 'true', key: randomUUID() }; // prettier-ignore
    const incomplete = await drafter.submit(fresh, list, { ...fields, material: '' });
    expect(incomplete.status).toBe(422);
    const where = (await drafter.submit(fresh, list, fields)).headers.get('location') ?? '';
    expect((await drafter.submit(fresh, list, fields)).headers.get('location')).toBe(where);
    const number = Number(/requests\/(\d+)/.exec(where)?.[1]);
    const edit = `${page('regulator', number)}/edit`;
    const letter = `${page('regulator', number)}/letter`;
    for (const path of [fresh, page('regulator', number), edit]) expect(await sound(drafter, path)).toEqual([]);
    expect(await sound(signatory, letter)).toEqual([]);
    expect((await signatory.page('/regulator')).html.text).toContain('발행할 자료제출 요구서와 통보서');
    expect((await signatory.submit(letter, letter, {})).status).toBe(303);
    const own = page('operator', number);
    expect((await author.submit(own, `${own}/answers`, { text: '제출합니다.' })).status).toBe(303);
    expect(await sound(author, own)).toEqual([]);
    const result = `${page('regulator', number)}/result`;
    const said = { text: '확인', follows: '없음' };
    expect((await drafter.submit(page('regulator', number), result, said)).status).toBe(303);
    expect((await drafter.submit(page('regulator', number), result, { ...said, version: '1' })).status).toBe(412);
    const tell = `${page('regulator', number)}/result-letter`;
    expect((await signatory.submit(tell, tell, {})).status).toBe(303);
    expect((await author.page(`/operator/outages/${outage}`)).html.text).toContain('결과 통보');
    expect((await author.page(own)).html.text).not.toContain('요구 작성');
  });

  it('are not issued under a law that, as was decided since the draft, does not cover the operator', async () => {
    const number = await draft();
    const operator = `/api/v1/operators/${test.ids.get('operators/:id') ?? ''}`;
    const { version } = await drafter.must<{ version: number }>('GET', `${operator}/measurements/2026`);
    await drafter.must('PUT', `${operator}/measurements/2026`, FEW_USERS, over(version));
    await drafter.must('POST', `${operator}/coverage/2026`);
    expect(codesOf(await issue(number))).toEqual(['data-request-not-covered']);
  });
});
