/**
 * Where the rows are hung up: on what the demonstration's story has made of its first operator. A bulk id is made of the
 * kind of thing and its number, so that rows name each other without being looked up; it comes after every id of the story.
 * Triggers and foreign keys are off.
 */
export const BEGIN_BULK = `
  SET session_replication_role = replica;
  CREATE FUNCTION pg_temp.bulk(kind int, i int) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
    SELECT ('7fff' || lpad(to_hex(kind), 4, '0') || '-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid $$;
  CREATE TEMP TABLE story AS
    SELECT gaon.id AS gaon, r.id AS review, r.assessment_id AS assessment, r.inspection_id AS inspection,
           r.submission_id AS submission, i.catalogue_id AS catalogue, i.authority_id AS authority,
           (SELECT agent_id FROM mandate ORDER BY agent_id LIMIT 1) AS agent,
           (SELECT id FROM person WHERE email = 'inspector@crms.example') AS inspector,
           (SELECT id FROM site WHERE operator_id = gaon.id ORDER BY id LIMIT 1) AS site,
           (SELECT id FROM judgement WHERE review_id = r.id AND item_code = 'RED-03') AS judgement,
           (SELECT id FROM answer WHERE assessment_id = r.assessment_id AND item_code = 'RED-03') AS answer,
           (SELECT id FROM supplement_request WHERE review_id = r.id ORDER BY id LIMIT 1) AS supplement,
           (SELECT m.id FROM supplement_message m JOIN supplement_request q ON q.id = m.request_id
             WHERE q.review_id = r.id AND m.side = 'operator' ORDER BY m.id LIMIT 1) AS message
      FROM organisation gaon JOIN LATERAL
           (SELECT * FROM review WHERE operator_id = gaon.id ORDER BY id LIMIT 1) r ON true
      JOIN inspection i ON i.id = r.inspection_id
     WHERE gaon.name = '가온커뮤니케이션'`;

const OPERATOR = 1;
const AGENT = 2;
const PERSON = 3;
const CATALOGUE = 4;
const INSPECTION = 5;
const PLAN = 6;
/** Of the first operator in the inspection of that number, and of the operator of that number in the story's inspection. */
const OWN = 10;
const OTHERS = 20;

/** What exists `from` to `to` times. Years end in 2100, a label's number at 999, agents and checklist versions are few. */
export const bulkRows = (from: number, to: number): readonly string[] => [
  ...operators(from, to),
  ...people(from, to),
  ...checklists(from, Math.min(to, 60)),
  ...register(from, to),
  ...inspections(from, to),
  ...assessed(OWN, `s.gaon, pg_temp.bulk(${INSPECTION}, i)`, from, to),
  ...assessed(OTHERS, `pg_temp.bulk(${OPERATOR}, i), s.inspection`, from, to),
  ...onTheStory(from, to),
  ...outages(from, to),
];

/** Operators of the register alone, with figures and a decision on them, as the first operator has them. */
export const operators = (from: number, to: number): readonly string[] => [
  `INSERT INTO organisation (id, kind, name, created_at)
   SELECT pg_temp.bulk(${OPERATOR}, i), 'operator', '사업자 ' || lpad(i::text, 5, '0'), now() FROM ${series(from, to)}`,
  `INSERT INTO operator (id, business_number, kinds, korean_office, paid_services, public_body, registered_at)
   SELECT pg_temp.bulk(${OPERATOR}, i), ${BUSINESS_NUMBER}, '{value-added}', true, true, false, now() FROM ${series(from, to)}`,
  `INSERT INTO measurement (operator_id, year, period_from, period_to, daily_users, traffic_share_parts_per_million, source)
   SELECT pg_temp.bulk(${OPERATOR}, i), ${THIS_YEAR}, '2025-10-01', '2025-12-31', i, i, '시험' FROM ${series(from, to)}`,
  `INSERT INTO coverage (id, operator_id, year, facts, findings, regimes, classes, decided_by_name, decided_at)
   SELECT pg_temp.bulk(${OPERATOR}, i), pg_temp.bulk(${OPERATOR}, i), c.year, c.facts, c.findings,
          CASE WHEN i % 100 = 0 THEN c.regimes ELSE '{TBA-22-7}' END, c.classes, c.decided_by_name, c.decided_at
     FROM ${series(from, to)}, story s JOIN LATERAL
          (SELECT * FROM coverage WHERE operator_id = s.gaon AND year = ${THIS_YEAR} ORDER BY decided_at, id LIMIT 1) c ON true`,
];

const series = (from: number, to: number) => `generate_series(${from}, ${to}) AS i`;
const THIS_YEAR = `extract(year FROM now() AT TIME ZONE 'Asia/Seoul')::int`;

/** Nine digits and the check digit that the tax office computes over them. */
const BUSINESS_NUMBER = `(SELECT nine || ((10 - (sum(digit * weight) + max(digit * weight) FILTER (WHERE place = 9) / 10) % 10) % 10)
   FROM (SELECT (200000000 + i)::text) AS padded (nine),
        unnest('{1,3,7,1,3,7,1,3,5}'::int[]) WITH ORDINALITY AS w (weight, place),
        LATERAL (SELECT substr(nine, place::int, 1)::int) AS d (digit) GROUP BY nine)`;

const people = (from: number, to: number): readonly string[] => [
  `INSERT INTO organisation (id, kind, name, created_at)
   SELECT pg_temp.bulk(${AGENT}, i), 'agent', '대리인 ' || i, now() FROM ${series(from, to)}`,
  `INSERT INTO mandate (agent_id, operator_id, since)
   SELECT s.agent, pg_temp.bulk(${OPERATOR}, i), date '2026-01-01' FROM ${series(from, to)}, story s
   UNION ALL SELECT pg_temp.bulk(${AGENT}, i), s.gaon, date '2026-01-01' FROM ${series(from, to)}, story s`,
  `INSERT INTO person (id, organisation_id, email, name, roles, created_at)
   SELECT pg_temp.bulk(${PERSON} + side, i), CASE side WHEN 0 THEN s.gaon ELSE s.authority END, i || '@' || side || '.example',
          '구성원 ' || i, CASE side WHEN 0 THEN '{author}'::text[] ELSE '{inspector}' END, now()
     FROM ${series(from, to)}, generate_series(0, 1) AS side, story s`,
  `INSERT INTO api_token (id, organisation_id, person_id, name, token_hash, scopes, created_at, expires_at)
   SELECT uuidv7(), p.organisation_id, p.id, '토큰 ' || i, p.id || '-' || i, '{}', now(), now() + interval '1 day'
     FROM ${series(from, to)}, person p WHERE p.email IN ('author@gaon.example', 'inspector@crms.example')`,
  `INSERT INTO audit_entry (id, at, person_name, organisation_id, organisation_name, action, subject_kind, subject_id, operator_id)
   SELECT uuidv7(), now(), '사람', s.gaon, '기관', 'site.changed', 'site', s.site, s.gaon FROM ${series(from, to)}, story s`,
];

const checklists = (from: number, to: number): readonly string[] => [
  `INSERT INTO catalogue (id, label, head, state, sha256, created_at, in_force_at)
   SELECT pg_temp.bulk(${CATALOGUE}, i), '2027-' || i, head, state, sha256, created_at, in_force_at
     FROM ${series(from, to)}, catalogue JOIN story s ON s.catalogue = catalogue.id`,
  `INSERT INTO catalogue_item (catalogue_id, code, position, content)
   SELECT pg_temp.bulk(${CATALOGUE}, i), code, position, content FROM ${series(from, to)}, catalogue_item JOIN story s ON s.catalogue = catalogue_id`,
];

const register = (from: number, to: number): readonly string[] => [
  `INSERT INTO facility (number, name, place) SELECT 'F-' || 20000 + i, '건물 ' || i, '서울' FROM ${series(from, to)}`,
  `INSERT INTO site (id, operator_id, code, name, facility_number, extent, use)
   SELECT pg_temp.bulk(${OPERATOR}, i), s.gaon, 'bulk-' || i, '데이터센터 ' || i, 'F-0001', 'hall', 'colocation' FROM ${series(from, to)}, story s`,
  `INSERT INTO site_year (operator_id, site_id, year, floor_area_square_metres, receiving_kilowatts)
   SELECT s.gaon, pg_temp.bulk(${OPERATOR}, i), ${THIS_YEAR}, i, i FROM ${series(from, to)}, story s
   UNION ALL SELECT s.gaon, s.site, 2026 + i, i, i FROM ${series(from, Math.min(to, 70))}, story s`,
  `INSERT INTO protection_measure (operator_id, site_id, kind, responsible, content)
   SELECT s.gaon, pg_temp.bulk(${OPERATOR}, i), m.kind, m.responsible, m.content FROM ${series(from, to)}, story s JOIN protection_measure m ON m.site_id = s.site`,
  `INSERT INTO plan (id, operator_id, title, base_version, document, changes, created_by_name, created_at, changed_by_name, changed_at)
   SELECT pg_temp.bulk(${OPERATOR}, i), s.gaon, '가정안 ' || i, p.base_version, p.document, p.changes, '사람', now(), '사람', now()
     FROM ${series(from, to)}, story s JOIN LATERAL (SELECT * FROM plan WHERE operator_id = s.gaon ORDER BY id LIMIT 1) p ON true`,
  `INSERT INTO measurement (operator_id, year, period_from, period_to, daily_users, source)
   SELECT s.gaon, 2026 + i, '2025-10-01', '2025-12-31', i, '시험' FROM ${series(from, Math.min(to, 70))}, story s`,
  `INSERT INTO coverage (id, operator_id, year, facts, findings, regimes, classes, decided_by_name, decided_at)
   SELECT uuidv7(), c.operator_id, c.year, c.facts, c.findings, c.regimes, c.classes, c.decided_by_name, c.decided_at + i * interval '1 second'
     FROM ${series(from, to)}, story s JOIN LATERAL
          (SELECT * FROM coverage WHERE operator_id = s.gaon AND year = ${THIS_YEAR} ORDER BY decided_at, id LIMIT 1) c ON true`,
];

const INSPECTION_COLUMNS = `kind, basis, authority_id, year, catalogue_id, notice_on, starts_on, submission_due_on, ends_on, created_at`;

const inspections = (from: number, to: number): readonly string[] => [
  `INSERT INTO inspection (id, title, regime, state, opened_at, ${INSPECTION_COLUMNS})
   SELECT pg_temp.bulk(${INSPECTION}, i), '점검 ' || i, regime, 'open', opened_at, ${INSPECTION_COLUMNS}
     FROM ${series(from, to)}, inspection JOIN story s ON s.inspection = inspection.id
   UNION ALL
   SELECT pg_temp.bulk(${PLAN}, i), '계획 ' || i, regime, 'draft', NULL, ${INSPECTION_COLUMNS}
     FROM ${series(from, to)}, inspection JOIN story s ON s.inspection = inspection.id`,
  `INSERT INTO inspection_member (inspection_id, person_id, function)
   SELECT pg_temp.bulk(kind, i), person_id, function FROM ${series(from, to)}, generate_series(${INSPECTION}, ${PLAN}) AS kind,
          inspection_member m JOIN story s ON s.inspection = m.inspection_id
   UNION ALL SELECT s.inspection, pg_temp.bulk(${PERSON} + 1, i), 'inspector' FROM ${series(from, to)}, story s`,
  `INSERT INTO inspection_participant (inspection_id, operator_id, coverage_id)
   SELECT pg_temp.bulk(${INSPECTION}, i), p.operator_id, p.coverage_id
     FROM ${series(from, to)}, inspection_participant p JOIN story s ON (s.inspection, s.gaon) = (p.inspection_id, p.operator_id)
   UNION ALL SELECT s.inspection, pg_temp.bulk(${OPERATOR}, i), pg_temp.bulk(${OPERATOR}, i) FROM ${series(from, to)}, story s`,
];

/** Every second assessment is submitted; of every four of those one is not reviewed yet, one under review, one concluded, one signed. */
const assessed = (kind: number, whose: string, from: number, to: number): readonly string[] => {
  const rows = `(SELECT i, pg_temp.bulk(${kind}, i) AS id, pg_temp.bulk(${kind + 1}, i) AS second, own.*, s.inspector, s.catalogue,
                        i % 2 = 1 AS submitted, i % 2 * (i / 2 % 4) AS stage
                   FROM ${series(from, to)}, story s, LATERAL (SELECT ${whose}) AS own (operator_id, inspection_id)) AS n`;
  return [
    `INSERT INTO assessment (id, inspection_id, operator_id, item_codes, state, created_at)
     SELECT n.id, n.inspection_id, n.operator_id, a.item_codes, CASE WHEN submitted THEN 'submitted' ELSE 'open' END, now()
       FROM ${rows}, assessment a JOIN story s ON s.assessment = a.id`,
    `INSERT INTO answer (id, assessment_id, operator_id, item_code, content, saved_by_name, saved_at)
     SELECT n.id, n.id, n.operator_id, a.item_code, a.content, '사람', now() FROM ${rows}, answer a JOIN story s ON s.answer = a.id`,
    `INSERT INTO submission (id, assessment_id, operator_id, number, content, sha256, statement, attested_by, attested_by_name, submitted_at)
     SELECT n.id, n.id, n.operator_id, 1, '{"items": []}', repeat('0', 64), '확인', n.inspector, '사람', now() FROM ${rows} WHERE submitted`,
    `INSERT INTO review (id, operator_id, inspection_id, assessment_id, submission_id, state, begun_at)
     SELECT n.id, n.operator_id, n.inspection_id, n.id, n.id, (ARRAY['open', 'concluded', 'signed'])[stage], now() FROM ${rows} WHERE stage > 0`,
    `INSERT INTO review_step (id, operator_id, review_id, number, kind, reason, taken_by, taken_by_name, organisation_id, organisation_name, taken_at)
     SELECT uuidv7(), n.operator_id, n.id, step, (ARRAY['concluded', 'signed'])[step], '', uuidv7(), '사람', uuidv7(), '기관', now()
       FROM ${rows}, generate_series(1, 2) AS step WHERE step < stage`,
    `INSERT INTO judgement (id, operator_id, review_id, item_code, result, reason, measure, judged_by, judged_by_name, judged_at)
     SELECT n.id, n.operator_id, n.id, 'RED-03', 'partly', '까닭', 'none', uuidv7(), '사람', now() FROM ${rows} WHERE stage > 0`,
    `INSERT INTO opinion (id, operator_id, judgement_id, text, given_by, given_by_name, given_at)
     SELECT n.id, n.operator_id, n.id, '의견', uuidv7(), '사람', now() FROM ${rows} WHERE stage = 2 AND i % 3 = 0`,
    `INSERT INTO supplement_request (id, operator_id, review_id, item_code, due_on, state, opened_at)
     SELECT pg_temp.bulk(${kind} + 1 + turn, i), n.operator_id, n.id, 'RED-03', '2026-12-31', (ARRAY['asked', 'answered'])[turn], now()
       FROM ${rows}, generate_series(1, 2) AS turn WHERE stage = 1`,
    `INSERT INTO supplement_message (id, operator_id, request_id, side, text, written_by, written_by_name, written_at)
     SELECT pg_temp.bulk(${kind} + 1 + turn, i), n.operator_id, pg_temp.bulk(${kind} + 1 + turn, i), 'operator', '글', uuidv7(), '사람', now()
       FROM ${rows}, generate_series(1, 2) AS turn WHERE stage = 1`,
    `INSERT INTO finding (id, operator_id, inspection_id, item_code, kind, state, orderable, legal_bases, text, plan_due_on, result_due_on, due_basis, opened_at, issued_at)
     SELECT n.id, n.operator_id, n.inspection_id, 'RED-03', 'recommendation', 'issued', f.orderable, f.legal_bases, '글', '2026-01-01', '2026-12-31', 'practice', now(), now()
       FROM ${rows}, story s JOIN LATERAL (SELECT * FROM finding WHERE operator_id = s.gaon AND kind <> 'prevention' ORDER BY id DESC LIMIT 1) f ON true`,
  ];
};

/** What hangs on one item of the story's own review, and its reports. */
const onTheStory = (from: number, to: number): readonly string[] => [
  `INSERT INTO supplement_request (id, operator_id, review_id, item_code, due_on, state, opened_at)
   SELECT pg_temp.bulk(40, i), s.gaon, s.review, 'RED-03', '2026-12-31', 'closed', now() FROM ${series(from, to)}, story s`,
  `INSERT INTO supplement_message (id, operator_id, request_id, side, text, written_by, written_by_name, written_at)
   SELECT uuidv7(), s.gaon, CASE i % 2 WHEN 0 THEN s.supplement ELSE pg_temp.bulk(40, i) END, 'operator', '글', uuidv7(), '사람', now()
     FROM ${series(from, to)}, story s`,
  `INSERT INTO evidence (id, operator_id, name, media_type, size_bytes, sha256, subject_kind, subject_id, added_by_name, added_at)
   SELECT uuidv7(), s.gaon, '파일 ' || i || '.pdf', 'application/pdf', 1, repeat('0', 64), on_what.kind, on_what.id, '사람', now()
     FROM ${series(from, Math.min(to, 50))}, story s, LATERAL (VALUES ('answer', s.answer), ('supplement-message', s.message)) AS on_what (kind, id)
   UNION ALL
   SELECT uuidv7(), s.gaon, '파일.pdf', 'application/pdf', 1, repeat('0', 64), 'supplement-message', m.id, '사람', now()
     FROM story s, supplement_message m WHERE m.request_id IN (SELECT pg_temp.bulk(40, i) FROM ${series(from, to)})`,
  `INSERT INTO opinion (id, operator_id, judgement_id, text, given_by, given_by_name, given_at)
   SELECT pg_temp.bulk(41, i), s.gaon, s.judgement, '의견', uuidv7(), '사람', now() FROM ${series(from, to)}, story s`,
  `INSERT INTO opinion_decision (opinion_id, operator_id, outcome, reason, decided_by, decided_by_name, decided_at)
   SELECT pg_temp.bulk(41, i), s.gaon, 'not-taken-up', '까닭', uuidv7(), '사람', now() FROM ${series(from, to)}, story s`,
  `INSERT INTO review_record (id, operator_id, review_id, item_code, text, written_by, written_by_name, written_at)
   SELECT uuidv7(), s.gaon, s.review, 'RED-03', '글', uuidv7(), '사람', now() FROM ${series(from, to)}, story s`,
  `INSERT INTO review_step (id, operator_id, review_id, number, kind, reason, taken_by, taken_by_name, organisation_id, organisation_name, taken_at)
   SELECT uuidv7(), s.gaon, s.review, 100 + i, 'concluded', '', uuidv7(), '사람', uuidv7(), '기관', now() FROM ${series(from, to)}, story s`,
  `INSERT INTO report (id, operator_id, inspection_id, review_id, kind, edition, number, version, model, sha256, size_bytes, issued_by, issued_by_name, issued_at)
   SELECT uuidv7(), s.gaon, s.inspection, s.review, 'audit-report', 'operator', '점검-' || i, 1, '{"findings": [], "signedStep": 1}',
          repeat('0', 64), 1, uuidv7(), '사람', now() FROM ${series(from, to)}, story s`,
];

/** An outage has at most 500 features. */
const FEATURES = 400;
/** And at most 100 compensations and notices. */
const ENTERED = 90;
/** And at most 50 data requests. */
const REQUESTS = 45;

/** Outages of the first operator, all of the story's event; features of the story's own outage, each with what was said of it. */
const outages = (from: number, to: number): readonly string[] => [
  `INSERT INTO outage_event (id, title, opened_by_name, opened_at)
   SELECT pg_temp.bulk(50, i), '사건 ' || i, '사람', now() FROM ${series(from, to)}`,
  `INSERT INTO outage (id, operator_id, event_id, title, started_at, causes, measures, lost_sites, opened_from, opened_by_name, opened_at)
   SELECT pg_temp.bulk(51, i), s.gaon, e.id, '장애 ' || i, now() - i * interval '1 hour', '[]', '', '[]', 'operator', '사람', now()
     FROM ${series(from, to)}, story s, (SELECT id FROM outage_event ORDER BY id LIMIT 1) AS e`,
  `INSERT INTO outage_feature (id, operator_id, outage_id, place, name)
   SELECT pg_temp.bulk(52, i), s.gaon, o.id, 100 + i, '기능 ' || i
     FROM ${series(from, Math.min(to, FEATURES))}, story s, LATERAL (SELECT id FROM outage WHERE operator_id = s.gaon ORDER BY id LIMIT 1) AS o`,
  `INSERT INTO outage_status (id, operator_id, outage_id, feature_id, at, state, note, entered_by_name, entered_at)
   SELECT uuidv7(), f.operator_id, f.outage_id, f.id, now() - n * interval '1 minute', 'restoring', '글', '사람', now()
     FROM outage_feature f, generate_series(1, 3) AS n WHERE f.id IN (SELECT pg_temp.bulk(52, i) FROM ${series(from, to)})`,
  `INSERT INTO outage_compensation (id, operator_id, outage_id, number, kind, service_name, fee, beneficiaries, subject, announced_at, announced_where, procedure, entered_by_name, entered_at)
   SELECT pg_temp.bulk(53, i), s.gaon, o.id, 100 + i, 'other', '서비스 ' || i, 'paid', '모두', '글', now(), '공지', '', '사람', now()
     FROM ${series(from, Math.min(to, ENTERED))}, story s, LATERAL (SELECT id FROM outage WHERE operator_id = s.gaon ORDER BY id LIMIT 1) AS o`,
  `INSERT INTO outage_compensation_given (id, operator_id, outage_id, compensation_id, at, users, note, entered_by_name, entered_at)
   SELECT uuidv7(), c.operator_id, c.outage_id, c.id, now(), n, '글', '사람', now()
     FROM outage_compensation c, generate_series(1, 3) AS n WHERE c.id IN (SELECT pg_temp.bulk(53, i) FROM ${series(from, to)})`,
  `INSERT INTO outage_notice (id, operator_id, outage_id, number, channel, sent_at, text, proof, entered_by_name, entered_at)
   SELECT pg_temp.bulk(54, i), s.gaon, o.id, 100 + i, 'email', now(), '글', '', '사람', now()
     FROM ${series(from, Math.min(to, ENTERED))}, story s, LATERAL (SELECT id FROM outage WHERE operator_id = s.gaon ORDER BY id LIMIT 1) AS o`,
  `INSERT INTO data_request (id, operator_id, outage_id, number, basis, drafted_by_name, drafted_at)
   SELECT pg_temp.bulk(57, i), q.operator_id, q.outage_id, 1 + i, 'inspection', '사람', now()
     FROM ${series(from, Math.min(to, REQUESTS))}, (SELECT * FROM data_request ORDER BY id LIMIT 1) AS q`,
  `INSERT INTO data_request_step (id, operator_id, request_id, kind, number, reason, material, returned, due_at, entered_by_name, entered_by_organisation, entered_at)
   SELECT uuidv7(), q.operator_id, q.id, kind, 1, '글', '자료', false, now() + interval '1 day', '사람', '기관', now()
     FROM data_request q, unnest(ARRAY['drafted', 'issued']) AS kind WHERE q.id IN (SELECT pg_temp.bulk(57, i) FROM ${series(from, to)})`,
  `INSERT INTO data_request_step (id, operator_id, request_id, kind, number, text, follows, entered_by_name, entered_by_organisation, entered_at)
   SELECT uuidv7(), q.operator_id, q.id, k.kind, 1, '글', CASE k.kind WHEN 'concluded' THEN '글' END, '사람', '기관', now()
     FROM data_request q, unnest(ARRAY['answered', 'concluded']) AS k (kind)
    WHERE NOT EXISTS (SELECT 1 FROM data_request_step s WHERE s.request_id = q.id AND s.kind = k.kind)`,
  `INSERT INTO outage_cause_report (id, operator_id, outage_id, version, course, causes, detection, restoration, lessons, change_reason, entered_by_name, entered_at)
   SELECT uuidv7(), s.gaon, o.id, 100 + i, '[]', '[]', '글', '글', '글', '글', '사람', now()
     FROM ${series(from, Math.min(to, ENTERED))}, story s, LATERAL (SELECT id FROM outage WHERE operator_id = s.gaon ORDER BY id LIMIT 1) AS o`,
  `INSERT INTO finding (id, operator_id, outage_id, title, kind, state, legal_bases, text, plan_due_on, result_due_on, due_basis, opened_at)
   SELECT pg_temp.bulk(55, i), s.gaon, o.id, '대책 ' || i, 'prevention', 'undertaken', '[]', '글', '2026-12-31', '2026-12-31', 'operator', now()
     FROM ${series(from, Math.min(to, ENTERED))}, story s, LATERAL (SELECT id FROM outage WHERE operator_id = s.gaon ORDER BY id LIMIT 1) AS o`,
  `INSERT INTO inspection (id, title, regime, kind, basis, authority_id, year, catalogue_id, starts_on, submission_due_on, ends_on, state, created_at, outage_id)
   SELECT pg_temp.bulk(56, i), '수시점검 ' || i, f.regime, 'special', f.basis, f.authority_id, f.year, f.catalogue_id, f.starts_on, f.submission_due_on, f.ends_on, 'draft', now(), o.id
     FROM ${series(from, to)}, story s, LATERAL (SELECT * FROM inspection WHERE id = s.inspection) AS f, LATERAL (SELECT id FROM outage WHERE operator_id = s.gaon ORDER BY id LIMIT 1) AS o`,
  `INSERT INTO outage_duty_done (id, operator_id, outage_id, duty, at, note, entered_by_name, entered_at)
   SELECT uuidv7(), s.gaon, o.id, 'running-report', now(), '글', '사람', now()
     FROM ${series(from, to)}, story s, LATERAL (SELECT id FROM outage WHERE operator_id = s.gaon ORDER BY id LIMIT 1) AS o`,
  `INSERT INTO outage_restoration (id, event_id, facility_number, at, power_percent, note, reported_by, entered_by_name, entered_at)
   SELECT uuidv7(), e.id, e.facility_number, now() - i * interval '1 minute', 50, '글', '운영자', '사람', now()
     FROM ${series(from, to)}, (SELECT id, facility_number FROM outage_event ORDER BY id LIMIT 1) AS e`,
  `INSERT INTO outage_meeting (id, event_id, number, held_at, chair, entered_by_name, entered_at)
   SELECT pg_temp.bulk(53, i), e.id, i, now() - i * interval '1 minute', '의장', '사람', now()
     FROM ${series(from, to)}, (SELECT id FROM outage_event ORDER BY id LIMIT 1) AS e`,
  `INSERT INTO outage_decision (id, meeting_id, place, text, who)
   SELECT pg_temp.bulk(54, i), pg_temp.bulk(53, i), 1, '글', '사람' FROM ${series(from, to)}`,
  `INSERT INTO outage_follow_up (id, decision_id, at, state, note, entered_by_name, entered_at)
   SELECT uuidv7(), pg_temp.bulk(54, i), now(), 'open', '글', '사람', now() FROM ${series(from, to)}`,
];
