import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'pg';
import type { TestApp } from '../../../test/support/app.js';
import { asOwner } from '../../../test/support/as-owner.js';
import { ITEMS, startReviewWorld, type ReviewWorld } from '../../../test/support/review-world.js';

interface Signer {
  readonly id: string;
  readonly organisationId: string;
}

/** What the database holds by itself: everything here goes past the services, as the application's role. */
describe('a review in the database', () => {
  let test: TestApp;
  let world: ReviewWorld;
  let review: string;

  beforeAll(async () => {
    ({ test, world } = await startReviewWorld());
    const { inspector, gaon } = world;
    review = (await inspector.must<{ id: string }>('POST', `/api/v1/assessments/${gaon.assessmentId}/review`)).id;
    await inspector.must('POST', `/api/v1/reviews/${review}/judgements`, { items: ITEMS.slice(1) });
    const partly = { result: 'partly', reason: '일부만', internalNote: '내부', measure: 'recommendation' };
    await inspector.must('PUT', `/api/v1/reviews/${review}/judgements/SCP-01`, partly, { 'if-match': '"0"' });
    await inspector.must('POST', `/api/v1/reviews/${review}/records`, { itemCode: 'SCP-01', text: '내부 기록' });
    await inspector.must('POST', `/api/v1/reviews/${review}/conclusion`);
  });
  afterAll(() => test.stop());

  /** One transaction as the application's role on one side; nothing of it stays. */
  function as<T>(side: 'ministry' | 'operator', operators: readonly string[], work: (client: Client) => Promise<T>) {
    return asOwner(test, async (client) => {
      await client.query('BEGIN');
      await client.query(
        `SELECT set_config('role', 'ieum_app', true), set_config('app.side', $1, true), set_config('app.operators', $2, true)`,
        [side, `{${operators.join(',')}}`],
      );
      return work(client);
    });
  }

  const signer = (email: string): Promise<Signer> =>
    asOwner(test, async (owner) => {
      const { rows } = await owner.query<Signer>(
        'SELECT id, organisation_id AS "organisationId" FROM person WHERE email = $1',
        [email],
      );
      const [found] = rows;
      if (found === undefined) throw new Error(`no ${email}`);
      return found;
    });

  const step = (kind: string, reason: string, takenBy: Signer, organisationId: string) =>
    as('ministry', [], (client) =>
      client.query(
        `INSERT INTO review_step (id, operator_id, review_id, number, kind, reason, taken_by, taken_by_name, organisation_id, organisation_name, taken_at)
         VALUES (gen_random_uuid(), $1, $2, 9, $5, $6, $3, '누구', $4, '어디', now())`,
        [world.gaon.operatorId, review, takenBy.id, organisationId, kind, reason],
      ),
    );
  const sign = (signedBy: Signer, organisationId = signedBy.organisationId) =>
    step('signed', '', signedBy, organisationId);
  const sendBack = (reason: string, by: Signer, organisationId = by.organisationId) =>
    step('sent-back', reason, by, organisationId);

  it('is signed by another person of its authority', async () => {
    await expect(sign(await signer('signatory@msit.example'))).resolves.toMatchObject({ rowCount: 1 });
  });

  it('is not signed by who judged or concluded it', async () => {
    await expect(sign(await signer('inspector@msit.example'))).rejects.toThrow('who judged or concluded does not sign');
  });

  it('is not signed by another authority, nor by its people in the name of the right one', async () => {
    const field = await signer('sign@crms.example');
    const { organisationId } = await signer('signatory@msit.example');
    await expect(sign(field)).rejects.toThrow('only the authority of the inspection signs');
    await expect(sign(field, organisationId)).rejects.toThrow('only the authority of the inspection signs');
  });

  it('is sent back with a reason, under the rules of a signature', async () => {
    const signatory = await signer('signatory@msit.example');
    await expect(sendBack('사유', signatory)).resolves.toMatchObject({ rowCount: 1 });
    await expect(sendBack('', signatory)).rejects.toThrow('review_step_check');
    await expect(sendBack('사유', await signer('inspector@msit.example'))).rejects.toThrow('does not sign');
    await expect(sendBack('사유', await signer('sign@crms.example'), signatory.organisationId)).rejects.toThrow(
      'only the authority',
    );
  });

  it.each([
    ["UPDATE judgement SET result = 'met' WHERE review_id = $1", 'not changed'],
    ["UPDATE review_step SET reason = 'x' WHERE review_id = $1", 'permission denied'],
    ['DELETE FROM judgement WHERE review_id = $1', 'permission denied'],
    ['DELETE FROM review_record WHERE review_id = $1', 'permission denied'],
  ])('lets nobody do %s once it is concluded', async (statement, why) => {
    await expect(as('ministry', [], (client) => client.query(statement, [review]))).rejects.toThrow(why);
  });

  it('shows an operator its own judgements only, and no records', async () => {
    const count = (table: string, operators: readonly string[]) =>
      as('operator', operators, async (client) => {
        const { rows } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`);
        return rows[0]?.n;
      });
    const { gaon, naru } = world;
    expect(await count('judgement', [gaon.operatorId])).toBe(4);
    expect(await count('judgement', [naru.operatorId])).toBe(0);
    expect(await count('review', [naru.operatorId])).toBe(0);
    expect(await count('review_record', [gaon.operatorId, naru.operatorId])).toBe(0);
    expect(await count('finding', [gaon.operatorId])).toBe(0);
  });

  it('lets an operator neither judge nor decide on its own opinion', async () => {
    const own = (statement: string) =>
      as('operator', [world.gaon.operatorId], (client) => client.query(statement, [review]));
    expect((await own("UPDATE review SET state = 'signed' WHERE id = $1")).rowCount).toBe(0);
    expect((await own("UPDATE finding SET state = 'withdrawn' WHERE inspection_id <> $1")).rowCount).toBe(0);
    const step = own(
      `INSERT INTO review_step SELECT gen_random_uuid(), operator_id, review_id, 9, 'reopened', '다시', taken_by, '누구', organisation_id, '어디', now()
         FROM review_step WHERE review_id = $1`,
    );
    await expect(step).rejects.toThrow('row-level security');
  });
});
