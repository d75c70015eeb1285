import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'pg';
import type { TestApp } from '../support/app.js';
import { asOwner } from '../support/as-owner.js';
import { startReviewWorld, type ReviewWorld } from '../support/review-world.js';

/**
 * Somebody who got past the application and speaks SQL as its role: as an operator, with what row level security lets an operator do.
 * Rows of another operator are no row at all (nothing changes); what only the ministry writes is refused or left alone.
 */
describe('an operator that speaks SQL as the application', () => {
  let test: TestApp;
  let world: ReviewWorld;
  let review: string;

  beforeAll(async () => {
    ({ test, world } = await startReviewWorld());
    ({ id: review } = await world.inspector.must<{ id: string }>(
      'POST',
      `/api/v1/assessments/${world.gaon.assessmentId}/review`,
    ));
    const at = `/api/v1/reviews/${review}`;
    const asked = { itemCode: 'SCP-01', text: '무엇으로 확인합니까?', dueOn: '2190-12-31' };
    await world.inspector.must('POST', `${at}/supplements`, asked);
    await world.inspector.must('PUT', `${at}/judgements/SCP-01`, { result: 'met' }, { 'if-match': '"0"' });
  });
  afterAll(() => test.stop());

  /** How many rows the statement changes, or why it is refused; nothing of it remains. `$own`, `$other`: the operators. */
  const attempt = (sql: string) =>
    asOwner(test, async (client) => {
      const own = world.gaon.operatorId;
      await client.query('BEGIN');
      try {
        await become(client, own);
        const { rowCount } = await client.query(filledIn(sql, own, world.naru.operatorId, review));
        return rowCount ?? 0;
      } catch (error) {
        return (error as { code?: string }).code ?? String(error);
      } finally {
        await client.query('ROLLBACK');
      }
    });

  const ROW_POLICY = '42501'; // also: privilege not granted
  const FROZEN = '23001';

  it.each([
    ['facts of its own that decide what covers it', `UPDATE operator SET korean_office = false`, ROW_POLICY],
    ['measured figures', `UPDATE measurement SET daily_users = 0`, 0],
    [
      'coverage',
      `INSERT INTO coverage SELECT uuidv7(), operator_id, 2027, facts, findings, '{}', '{}', null, 'x', now() FROM coverage`,
      ROW_POLICY,
    ],
    ['which items it is asked', `UPDATE assessment SET item_codes = '{}'`, ROW_POLICY],
    [
      'an assessment of its own making',
      `INSERT INTO assessment SELECT uuidv7(), inspection_id, operator_id, '{}', 'open', null, now(), 1 FROM assessment`,
      ROW_POLICY,
    ],
    ['a submitted assessment', `UPDATE assessment SET state = 'open'`, FROZEN],
    ['a submitted answer', `UPDATE answer SET content = '{}'`, ROW_POLICY],
    [
      'an answer after submission',
      `INSERT INTO answer (id, assessment_id, operator_id, item_code, content, saved_by_name, saved_at) SELECT uuidv7(), id, operator_id, 'RED-99', '{}', 'x', now() FROM assessment`,
      ROW_POLICY,
    ],
    [
      'a second submission',
      `INSERT INTO submission SELECT uuidv7(), assessment_id, operator_id, 2, content, sha256, statement, attested_by, attested_by_name, now() FROM submission`,
      ROW_POLICY,
    ],
    ['a submission', `UPDATE submission SET statement = ''`, ROW_POLICY],
    ['the state of its review', `UPDATE review SET state = 'signed'`, 0],
    ['a judgement it does not see yet', `UPDATE judgement SET result = 'met'`, 0],
    [
      'a judgement of its own',
      `INSERT INTO judgement (id, operator_id, review_id, item_code, result, reason, measure, judged_by, judged_by_name, judged_at) VALUES (uuidv7(), $own, $review, 'RED-03', 'met', '', 'none', uuidv7(), 'x', now())`,
      ROW_POLICY,
    ],
    ['the end of a request to supplement', `UPDATE supplement_request SET state = 'closed'`, ROW_POLICY],
    ['the day of a request to supplement', `UPDATE supplement_request SET due_on = '2199-01-01'`, ROW_POLICY],
    [
      'a request to supplement',
      `INSERT INTO supplement_request SELECT uuidv7(), operator_id, review_id, 'RED-03', due_on, 'closed', now(), 1 FROM supplement_request`,
      ROW_POLICY,
    ],
    [
      'a word of the ministry',
      `INSERT INTO supplement_message SELECT uuidv7(), operator_id, request_id, 'ministry', '충분합니다', uuidv7(), 'x', now() FROM supplement_message`,
      ROW_POLICY,
    ],
    [
      'an opinion on a judgement it does not see yet',
      `INSERT INTO opinion VALUES (uuidv7(), $own, uuidv7(), 'x', uuidv7(), 'x', now())`,
      ROW_POLICY,
    ],
    [
      'a step of its review',
      `INSERT INTO review_step VALUES (uuidv7(), $own, $review, 9, 'reopened', 'x', uuidv7(), 'x', uuidv7(), 'x', now())`,
      ROW_POLICY,
    ],
    [
      'a record of an inspector',
      `INSERT INTO review_record VALUES (uuidv7(), $own, $review, 'RED-03', 'x', uuidv7(), 'x', now())`,
      ROW_POLICY,
    ],
    ['a finding', `UPDATE finding SET state = 'withdrawn'`, 0],
    ['the inspection', `UPDATE inspection SET submission_due_on = ends_on`, 0],
    ['who inspects', `DELETE FROM inspection_member`, 0],
    ['that it takes part', `DELETE FROM inspection_participant`, 0],
    ['the checklist', `UPDATE catalogue SET state = 'retired', retired_at = now()`, 0],
    [
      'the public list of buildings',
      `INSERT INTO facility (number, name, place) VALUES ('F-0001', 'x', 'x')`,
      ROW_POLICY,
    ],
    ['an organisation', `INSERT INTO organisation VALUES (uuidv7(), 'headquarters', 'x', now())`, ROW_POLICY],
    ['a mandate to act for another', `INSERT INTO mandate VALUES ($own, $other, now())`, ROW_POLICY],
    ['people of another', `UPDATE person SET active = false WHERE organisation_id = $other`, 0],
    [
      'a person of another',
      `INSERT INTO person (id, organisation_id, email, name, roles, active, created_at, version) VALUES (uuidv7(), $other, 'x@x.example', 'x', '{attester}', true, now(), 1)`,
      ROW_POLICY,
    ],
    ['where its people belong', `UPDATE person SET organisation_id = $other`, ROW_POLICY],
    ['a password', `UPDATE person SET password_hash = 'x'`, ROW_POLICY],
    ['a link into another', `INSERT INTO one_time_link SELECT 'x', 'reset', $other, uuidv7(), null, now()`, ROW_POLICY],
    [
      'evidence of another',
      `INSERT INTO evidence (id, operator_id, name, media_type, size_bytes, sha256, subject_kind, subject_id, added_by_name, added_at) VALUES (uuidv7(), $other, 'x', 'text/plain', 1, repeat('0', 64), 'answer', uuidv7(), 'x', now())`,
      ROW_POLICY,
    ],
    [
      'a site of another',
      `INSERT INTO site (id, operator_id, code, name) VALUES (uuidv7(), $other, 'x', 'x')`,
      ROW_POLICY,
    ],
    [
      'the register of another',
      `INSERT INTO register_version VALUES ($other, 99, '{}', repeat('0', 64), 'grid', '{}', null, 'x', now())`,
      ROW_POLICY,
    ],
    ['an answer of another', `UPDATE answer SET content = '{}' WHERE operator_id = $other`, 0],
    [
      'the trail of another',
      `INSERT INTO audit_entry (id, at, person_name, organisation_id, organisation_name, action, subject_kind, subject_id, operator_id) VALUES (uuidv7(), now(), 'x', $own, 'x', 'a.b', 'a', 'b', $other)`,
      ROW_POLICY,
    ],
    [
      'the trail in another name',
      `INSERT INTO audit_entry (id, at, person_name, organisation_id, organisation_name, action, subject_kind, subject_id) VALUES (uuidv7(), now(), 'x', $other, 'x', 'a.b', 'a', 'b')`,
      ROW_POLICY,
    ],
    ['a report', `INSERT INTO report_content VALUES (uuidv7(), $own, '')`, ROW_POLICY],
    [
      'a letterhead',
      `INSERT INTO letterhead (organisation_id, disclosure, version) VALUES ($own, 'open', 1)`,
      ROW_POLICY,
    ],
    ['a time stamp', `INSERT INTO report_stamp VALUES (uuidv7(), $own, now(), repeat('0', 64), 1, '')`, ROW_POLICY],
  ])('cannot write %s', async (_what, sql, outcome) => {
    expect(await attempt(sql)).toBe(outcome);
  });

  it('writes what is its own, so that the refusals above say something', async () => {
    expect(await attempt(`INSERT INTO site (id, operator_id, code, name) VALUES (uuidv7(), $own, 'x', 'x')`)).toBe(1);
    expect(await attempt(`UPDATE supplement_request SET state = 'answered'`)).toBe(1);
    expect(
      await attempt(
        `INSERT INTO supplement_message SELECT uuidv7(), operator_id, request_id, 'operator', 'x', uuidv7(), 'x', now() FROM supplement_message`,
      ),
    ).toBe(1);
  });
});

async function become(client: Client, operator: string): Promise<void> {
  await client.query(
    `SELECT set_config('role', 'ieum_app', true), set_config('app.side', 'operator', true),
            set_config('app.organisation', $1, true), set_config('app.operators', $2, true)`,
    [operator, `{${operator}}`],
  );
}

const filledIn = (sql: string, own: string, other: string, review: string) =>
  sql
    .replaceAll('$own', `'${own}'::uuid`)
    .replaceAll('$other', `'${other}'::uuid`)
    .replaceAll('$review', `'${review}'::uuid`);
