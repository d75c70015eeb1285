import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Item } from '../../src/modules/checklist/index.js';
import { anyAnswer, asksForFile } from '../support/any-answer.js';
import type { TestApp } from '../support/app.js';
import { startAssessmentWorld, type AssessmentWorld, type OperatorSide } from '../support/assessment-world.js';
import type { Visitor } from '../support/visitor.js';

interface Readiness {
  readonly done: number;
  readonly total: number;
  readonly domains: readonly { readonly items: readonly { readonly code: string; readonly state: string }[] }[];
}

interface Assessment {
  readonly version: number;
  readonly state: string;
  readonly itemCodes: readonly string[];
  readonly readiness: Readiness;
}

interface Answer {
  readonly version: number;
  readonly item: Item;
  readonly content: { readonly explanation: string | null; readonly values: Record<string, unknown> };
  readonly evidence: readonly { readonly id: string; readonly sha256: string }[];
  readonly measured: readonly { readonly outcome: string }[];
}

describe('a self-assessment over the API', () => {
  let test: TestApp;
  let world: AssessmentWorld;

  beforeAll(async () => {
    ({ test, world } = await startAssessmentWorld());
  });
  afterAll(() => test.stop());

  const at = ({ assessmentId }: OperatorSide, rest = '') => `/api/v1/assessments/${assessmentId}${rest}`;
  const answerOf = (visitor: Visitor, side: OperatorSide, code: string) =>
    visitor.must<Answer>('GET', at(side, `/answers/${code}`));
  const save = (visitor: Visitor, side: OperatorSide, code: string, version: number, body: unknown) =>
    visitor.api('PUT', at(side, `/answers/${code}`), body, { 'if-match': `"${version}"` });
  const attach = (visitor: Visitor, side: OperatorSide, code: string, file: Blob, name: string) => {
    const form = new FormData();
    form.append('file', file, name);
    return visitor.upload(at(side, `/answers/${code}/evidence`), form);
  };

  it('gives each participant the items of its classes, none of them answered', async () => {
    const { readiness, itemCodes, state } = await world.gaon.author.must<Assessment>('GET', at(world.gaon));
    expect(state).toBe('open');
    expect(readiness).toMatchObject({ done: 0, total: itemCodes.length });
    expect(itemCodes).toContain('SCP-01');
    expect(itemCodes).not.toContain('PWR-01');
  });

  it('keeps an answer of 12,000 characters with Hanja and emoji whole, and counts its versions', async () => {
    const explanation = `電源 二重化 🔥 ${'가나다라 '.repeat(2400)}끝`;
    const first = await save(world.gaon.author, world.gaon, 'SCP-01', 0, { values: { users: 2_000_000 }, explanation });
    expect([first.status, first.headers.get('etag')]).toEqual([200, '"1"']);
    const saved = await answerOf(world.gaon.author, world.gaon, 'SCP-01');
    expect(saved.content).toMatchObject({ explanation, values: { users: 2_000_000 } });
    expect(saved.measured[0]?.outcome).toBe('met');
  });

  it('keeps the second of two savers from overwriting the first', async () => {
    const [a, b] = await Promise.all([
      save(world.gaon.author, world.gaon, 'SCP-02', 0, { values: { share: 1 } }),
      save(world.gaon.author, world.gaon, 'SCP-02', 0, { values: { share: 2 } }),
    ]);
    expect([a.status, b.status].sort()).toEqual([200, 412]);
    expect((await save(world.gaon.author, world.gaon, 'SCP-02', 7, { values: {} })).status).toBe(412);
    expect((await save(world.gaon.author, world.gaon, 'GOV-02', 3, { values: {} })).status).toBe(412);
    const missing = await world.gaon.author.api('PUT', at(world.gaon, '/answers/SCP-02'), { values: {} });
    expect(missing.status).toBe(428);
  });

  it.each([
    ['an unknown field', { nonsense: 1 }, 'nonsense', 'unknown'],
    ['an unknown part', { values: { nonsense: 1 } }, 'values.nonsense', 'unknown'],
    ['a number as text', { values: { share: '1' } }, 'values.share', 'not-number'],
    ['a number out of range', { values: { share: 101 } }, 'values.share', 'out-of-range'],
    ['a day that is none', { plan: { dueOn: '2026-02-30' } }, 'plan.dueOn', 'not-a-date'],
    ['text of the wrong type', { explanation: 5 }, 'explanation', 'not-text'],
  ])('refuses %s with its place and changes nothing', async (_, body, path, code) => {
    const before = await answerOf(world.gaon.author, world.gaon, 'SCP-02');
    const answer = await save(world.gaon.author, world.gaon, 'SCP-02', before.version, body);
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ faults: [{ path, code }] });
    expect(await answerOf(world.gaon.author, world.gaon, 'SCP-02')).toEqual(before);
  });

  it('shows nobody else what is not theirs', async () => {
    const { naru, gaon, agent, inspector } = world;
    for (const stranger of [naru.author, agent]) {
      expect((await stranger.api('GET', at(gaon))).status).toBe(404);
      expect((await stranger.api('GET', at(gaon, '/answers/SCP-01'))).status).toBe(404);
      expect((await save(stranger, gaon, 'SCP-01', 1, { values: {} })).status).toBe(404);
    }
    expect((await attach(naru.program, gaon, 'SCP-01', new Blob(['글']), 'a.txt')).status).toBe(404);
    expect((await agent.api('GET', at(naru))).status).toBe(200);
    const { rows } = await agent.must<{ rows: { id: string }[] }>('GET', '/api/v1/assessments');
    expect(rows.map(({ id }) => id)).toEqual([naru.assessmentId]);
    expect((await inspector.api('GET', at(gaon))).status).toBe(200);
    expect((await inspector.api('GET', at(gaon, '/answers/SCP-01'))).status).toBe(404);
    expect((await save(inspector, gaon, 'SCP-01', 1, { values: {} })).status).toBe(403);
    expect((await save(gaon.attester, gaon, 'SCP-01', 1, { values: {} })).status).toBe(403);
  });

  it('lets a named agent answer for its operator alone', async () => {
    expect((await save(world.agent, world.naru, 'SCP-01', 0, { values: { users: 2_000_000 } })).status).toBe(200);
    expect((await save(world.agent, world.gaon, 'SCP-01', 1, { values: {} })).status).toBe(404);
  });

  it('hands items and domains to authors of the operator, and to nobody else', async () => {
    const { gaon, naru } = world;
    const { personId } = await gaon.author.must<{ personId: string }>('GET', '/api/v1/session');
    const foreign = await naru.author.must<{ personId: string }>('GET', '/api/v1/session');
    const assign = (code: string, to: string | null) =>
      gaon.author.api('PUT', at(gaon, `/answers/${code}/assignee`), { personId: to });
    expect((await assign('USR-01', personId)).status).toBe(204);
    expect((await assign('USR-01', foreign.personId)).status).toBe(422);
    expect((await assign('NON-01', personId)).status).toBe(404);
    const domain = await gaon.author.api('PUT', at(gaon, '/domains/USR/assignee'), { personId });
    expect(domain.status).toBe(204);
    expect(await answerOf(gaon.author, gaon, 'USR-02')).toMatchObject({ version: 0, assignedTo: personId });
  });

  it('is refused with every gap named, and is submitted once by the attester with the wording answered', async () => {
    const { gaon } = world;
    const early = await gaon.attester.api('POST', at(gaon, '/submission'), { attested: true });
    expect(early.status).toBe(409);
    const { itemCodes } = await gaon.author.must<Assessment>('GET', at(gaon));
    expect((early.body as { blockers: unknown[] }).blockers.length).toBeGreaterThanOrEqual(itemCodes.length - 2);
    for (const code of itemCodes) {
      const { item, version, evidence } = await answerOf(gaon.author, gaon, code);
      const saved = await save(gaon.author, gaon, code, version, anyAnswer(item));
      if (saved.status !== 200) throw new Error(`${code}: ${saved.text}`);
      if (!asksForFile(item) || evidence.length > 0) continue;
      const attached = await attach(gaon.program, gaon, code, new Blob(['증빙']), '증빙.txt');
      if (attached.status !== 201) throw new Error(`${code}: ${attached.text}`);
    }
    const ready = await gaon.author.must<Assessment>('GET', at(gaon));
    expect(ready.readiness.done).toBe(ready.readiness.total);

    expect((await gaon.author.api('POST', at(gaon, '/submission'), { attested: true })).status).toBe(403);
    expect((await gaon.attester.api('POST', at(gaon, '/submission'), { attested: false })).status).toBe(422);
    const wrong = await gaon.attester.api('POST', at(gaon, '/submission'), { attested: true, sha256: 'a'.repeat(64) });
    expect(wrong.status).toBe(412);
    const draft = await gaon.attester.must<{ sha256: string }>('GET', at(gaon, '/draft'));
    const both = await Promise.all(
      [1, 2].map(() => gaon.attester.api('POST', at(gaon, '/submission'), { attested: true, sha256: draft.sha256 })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const { id } = both.find(({ status }) => status === 201)?.body as { id: string };
    const submission = await world.inspector.must<{
      sha256: string;
      number: number;
      statement: string;
      content: { items: unknown[] };
    }>('GET', `/api/v1/submissions/${id}`);
    expect(submission).toMatchObject({ sha256: draft.sha256, number: 1 });
    expect(submission.statement).toContain('가온');
    expect(submission.content.items).toHaveLength(itemCodes.length);
    expect(submission.content.items[0]).toMatchObject({
      code: 'SCP-01',
      requirement: { ko: expect.stringContaining('이용자') as unknown },
    });
    expect((await world.naru.author.api('GET', `/api/v1/submissions/${id}`)).status).toBe(404);
  });

  it('changes nothing once it is submitted, and lets the ministry read it', async () => {
    const { gaon, inspector } = world;
    const { version } = await answerOf(gaon.author, gaon, 'SCP-01');
    expect((await save(gaon.author, gaon, 'SCP-01', version, { values: {} })).status).toBe(409);
    expect((await attach(gaon.program, gaon, 'SCP-01', new Blob(['글']), 'a.txt')).status).toBe(409);
    const protect = await gaon.author.api(
      'PUT',
      at(gaon, '/protection'),
      { reason: '영업비밀' },
      { 'if-match': '"2"' },
    );
    expect(protect.status).toBe(409);
    expect((await answerOf(inspector, gaon, 'SCP-01')).content.values).toEqual({ users: 3 });
  });

  it('asks for protection of the whole under the version that was read', async () => {
    const { naru } = world;
    const ask = (version: number) =>
      naru.attester.api('PUT', at(naru, '/protection'), { reason: '영업비밀' }, { 'if-match': `"${version}"` });
    expect([(await ask(1)).status, (await ask(1)).status]).toEqual([200, 412]);
  });
});
