import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestApp } from '../support/app.js';
import { asOwner } from '../support/as-owner.js';
import { startReviewWorld, type ReviewWorld } from '../support/review-world.js';
import type { Answer, Visitor } from '../support/visitor.js';

const codesOf = ({ body }: Answer) =>
  ((body as { blockers?: { code: string }[] }).blockers ?? []).map(({ code }) => code);

describe('supplement requests', () => {
  let test: TestApp;
  let world: ReviewWorld;
  let review: string;
  let asked = 0;

  beforeAll(async () => {
    ({ test, world } = await startReviewWorld());
    const { inspector, gaon } = world;
    const begun = await inspector.must<{ id: string }>('POST', `/api/v1/assessments/${gaon.assessmentId}/review`);
    review = begun.id;
  });
  afterAll(() => test.stop());

  const ask = () =>
    world.inspector.api('POST', `/api/v1/reviews/${review}/supplements`, {
      itemCode: 'RED-03',
      text: `훈련 기록 ${String((asked += 1))}`,
      dueOn: '2099-01-04',
    });
  /** What stands in the table, as if it had been asked over the months. */
  const fill = (count: number, state: 'asked' | 'closed') =>
    asOwner(test, (owner) =>
      owner.query(
        `INSERT INTO supplement_request (id, operator_id, review_id, item_code, due_on, state, opened_at)
         SELECT gen_random_uuid(), operator_id, id, 'RED-03', '2099-01-04', $3, now() FROM review, generate_series(1, $2) WHERE id = $1`,
        [review, count, state],
      ),
    );

  it('are bounded by what an operator answers beside one another', async () => {
    await fill(49, 'asked');
    const { id } = (await ask()).body as { id: string };
    expect(codesOf(await ask())).toEqual(['too-many-supplements-open']);
    await world.inspector.must('POST', `/api/v1/supplements/${id}/giving-up`, { reason: '현장에서 확인함' });
    expect((await ask()).status).toBe(201);
  });

  it('are bounded in all', async () => {
    await asOwner(test, (owner) => owner.query(`UPDATE supplement_request SET state = 'closed'`));
    await fill(200 - 52, 'closed');
    expect((await ask()).status).toBe(201);
    const refused = await ask();
    expect([refused.status, codesOf(refused)]).toEqual([409, ['too-many-supplements']]);
    expect(refused.text).toContain('200건까지');
  });

  it('are bounded each in its messages, so that every question can be answered', async () => {
    await asOwner(test, (owner) =>
      owner.query('DELETE FROM supplement_request WHERE id NOT IN (SELECT request_id FROM supplement_message)'),
    );
    const { id } = (await ask()).body as { id: string };
    const answer = (visitor: Visitor) => visitor.api('POST', `/api/v1/supplements/${id}/answer`, { text: '붙입니다' });
    const askAgain = () =>
      world.inspector.api('POST', `/api/v1/supplements/${id}/questions`, { text: '하나 더', dueOn: '2099-01-04' });
    expect((await answer(world.gaon.author)).status).toBe(201);
    await asOwner(test, (owner) =>
      owner.query(
        `INSERT INTO supplement_message SELECT gen_random_uuid(), operator_id, request_id, side, text, written_by, written_by_name, written_at
           FROM supplement_message, generate_series(1, 96) WHERE request_id = $1 AND side = 'operator'`,
        [id],
      ),
    );
    expect((await askAgain()).status).toBe(204);
    expect((await answer(world.gaon.author)).status).toBe(201);
    expect(codesOf(await askAgain())).toEqual(['too-many-messages']);
    expect(codesOf(await answer(world.gaon.author))).toEqual(['too-many-messages']);
  });
});
