import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Item } from '../../src/modules/checklist/index.js';
import { addDays, seoulDate } from '../../src/shared/time.js';
import { anyAnswer } from '../support/any-answer.js';
import { PASSWORD, type TestApp } from '../support/app.js';
import { startAssessmentWorld, type AssessmentWorld, type OperatorSide } from '../support/assessment-world.js';
import { asOwner } from '../support/as-owner.js';
import type { Answer, Visitor } from '../support/visitor.js';

const ITEMS = ['SCP-01', 'SST-04'];
const TIMES = 6;

/** The same request several times at once: of every step that must happen once, one is the winner and the others are told. */
describe('whoever sends the same request twice at once', () => {
  let test: TestApp;
  let world: AssessmentWorld;
  let signatory: Visitor;
  const reviews = new Map<OperatorSide, string>();

  beforeAll(async () => {
    ({ test, world } = await startAssessmentWorld());
    signatory = await test.visitor().signIn('signatory@msit.example');
    await asOwner(test, (owner) => owner.query('UPDATE assessment SET item_codes = $1', [ITEMS]));
  });
  afterAll(() => test.stop());

  const sides = () => [world.gaon, world.naru];

  it('saves one first answer, and tells the others that it is stale', async () => {
    for (const { author, assessmentId } of sides()) {
      for (const code of ITEMS) {
        const at = `/api/v1/assessments/${assessmentId}/answers/${code}`;
        const { item } = await author.must<{ item: Item }>('GET', at);
        const statuses = await atOnce(() => author.api('PUT', at, anyAnswer(item), { 'if-match': '"0"' }));
        expect(statuses).toEqual(oneThen(200, 412));
      }
    }
  });

  it('submits once, and answers nothing afterwards', async () => {
    for (const { attester, author, assessmentId } of sides()) {
      const at = `/api/v1/assessments/${assessmentId}`;
      expect(await atOnce(() => attester.api('POST', `${at}/submission`, { attested: true }))).toEqual(
        oneThen(201, 409),
      );
      const late = await author.api('PUT', `${at}/answers/SCP-01`, { explanation: '뒤늦게' }, { 'if-match': '"1"' });
      expect(late.status).toBe(409);
    }
  });

  it('begins one review', async () => {
    for (const side of sides()) {
      const begin = () => world.inspector.api('POST', `/api/v1/assessments/${side.assessmentId}/review`);
      const answers = await Promise.all(Array.from({ length: TIMES }, begin));
      expect(sorted(answers)).toEqual(oneThen(201, 409));
      reviews.set(side, (answers.find(({ status }) => status === 201)?.body as { id: string }).id);
    }
  });

  it('judges an item once, concludes once and judges nothing afterwards', async () => {
    for (const side of sides()) {
      const at = `/api/v1/reviews/${reviews.get(side) ?? ''}`;
      const judge = () =>
        world.inspector.api('PUT', `${at}/judgements/SCP-01`, { result: 'met' }, { 'if-match': '"0"' });
      expect(await atOnce(judge)).toEqual(oneThen(200, 412));
      await world.inspector.must('POST', `${at}/judgements`, { items: ['SST-04'] });
      expect(await atOnce(() => world.inspector.api('POST', `${at}/conclusion`))).toEqual(oneThen(204, 409));
      const late = await world.inspector.api(
        'PUT',
        `${at}/judgements/SCP-01`,
        { result: 'partly', reason: '뒤늦게' },
        { 'if-match': '"1"' },
      );
      expect(late.status).toBe(409);
    }
  });

  it('signs off once', async () => {
    for (const side of sides()) {
      const at = `/api/v1/reviews/${reviews.get(side) ?? ''}`;
      expect(await atOnce(() => signatory.api('POST', `${at}/sign-off`))).toEqual(oneThen(204, 409));
    }
  });

  it('issues one report of each review, and no two under one number', async () => {
    const issue = (side: OperatorSide) =>
      signatory.api('POST', `/api/v1/reviews/${reviews.get(side) ?? ''}/reports`, { edition: 'operator' });
    const answers = await Promise.all(sides().flatMap((side) => [issue(side), issue(side), issue(side)]));
    expect(sorted(answers)).toEqual([201, 201, 409, 409, 409, 409]);
    const { rows } = await signatory.must<{ rows: { number: string }[] }>('GET', '/api/v1/reports');
    expect(new Set(rows.map(({ number }) => number)).size).toBe(2);
  });

  it('redeems a link once, and an older link of the same person not at all', async () => {
    const admin = await test.visitor().signIn('admin@msit.example');
    const { personId } = await world.gaon.author.must<{ personId: string }>('GET', '/api/v1/session');
    const link = () => admin.must<{ secret: string }>('POST', `/api/v1/people/${personId}/resets`);
    const [older, newer] = [await link(), await link()];
    const redeem = ({ secret }: { secret: string }) =>
      test.visitor().api('POST', `/api/v1/links/${secret}/redemption`, { password: PASSWORD });
    expect(await atOnce(() => redeem(newer))).toEqual(oneThen(204, 404));
    expect((await redeem(older)).status).toBe(404);
    await world.gaon.author.signIn('author@gaon.example');
  });

  it('opens an inspection once', async () => {
    const { rows } = await world.manager.must<{ rows: { id: string }[] }>('GET', '/api/v1/catalogues');
    const { authorityId, team } = await world.manager.must<{
      authorityId: string;
      team: { personId: string; function: string }[];
    }>('GET', `/api/v1/inspections/${world.inspectionId}`);
    const serving = (as: string) => team.filter((one) => one.function === as).map(({ personId }) => personId);
    const today = seoulDate(new Date());
    const { id } = await world.manager.must<{ id: string }>('POST', '/api/v1/inspections', {
      ...{ title: '두 번째', regime: 'TBA-22-7', kind: 'regular', basis: 'TBA-consent', year: 2026, authorityId },
      ...{ startsOn: today, submissionDueOn: addDays(today, 18), endsOn: addDays(today, 60) },
      ...{ catalogueId: rows[0]?.id, inspectorIds: serving('inspector'), signatoryIds: serving('signatory') },
    });
    const open = () => world.manager.api('POST', `/api/v1/inspections/${id}/opening`);
    expect(await atOnce(open)).toEqual(oneThen(201, 409));
    expect(await atOnce(() => world.manager.api('POST', `/api/v1/inspections/${id}/closing`))).toEqual(
      oneThen(204, 409),
    );
  });

  it('saves one first figure of a site', async () => {
    const { author, operatorId } = world.gaon;
    const site = { code: 'race', name: '경주', extent: 'whole', use: 'own' };
    const { id } = await author.must<{ id: string }>('POST', `/api/v1/operators/${operatorId}/sites`, site);
    const save = () => author.api('PUT', `/api/v1/sites/${id}/years/2026`, { floorAreaSquareMetres: 100 });
    const statuses = await atOnce(save);
    expect(statuses[0]).toBe(200);
    expect(statuses.slice(1).every((status) => status === 412 || status === 428)).toBe(true);
  });
});

const sorted = (answers: readonly Answer[]) => answers.map(({ status }) => status).sort((one, other) => one - other);

const atOnce = async (request: () => Promise<Answer>) =>
  sorted(await Promise.all(Array.from({ length: TIMES }, request)));

const oneThen = (winner: number, others: number) => [winner, ...Array.from({ length: TIMES - 1 }, () => others)];
