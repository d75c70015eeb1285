import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The trail names what it speaks of, and is searched by day, person and act. */
export class TrailSubjects1764000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What a subject of the trail is called now, with its item and its operator. It asks with the rights of the reader: what the row
      -- policies keep from the reader has no name here, and neither has what is gone. Files have none: what an operator calls them is its own.
      CREATE FUNCTION trail_subject(of_kind text, of_id text, OUT name text, OUT item_code text, OUT operator_id uuid)
        LANGUAGE plpgsql STABLE AS $$
        DECLARE key uuid := CASE WHEN of_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN of_id::uuid END;
        BEGIN
          CASE of_kind
            WHEN 'operator', 'organisation', 'register' THEN SELECT o.name INTO name FROM organisation o WHERE o.id = key;
            WHEN 'person' THEN SELECT p.name INTO name FROM person p WHERE p.id = key;
            WHEN 'token' THEN SELECT t.name INTO name FROM api_token t WHERE t.id = key;
            WHEN 'facility' THEN SELECT f.name INTO name FROM facility f WHERE f.number = of_id;
            WHEN 'site' THEN SELECT s.name, s.operator_id INTO name, operator_id FROM site s WHERE s.id = key;
            WHEN 'plan' THEN SELECT p.title, p.operator_id INTO name, operator_id FROM plan p WHERE p.id = key;
            WHEN 'catalogue' THEN SELECT c.label INTO name FROM catalogue c WHERE c.id = key;
            WHEN 'coverage' THEN SELECT c.year::text, c.operator_id INTO name, operator_id FROM coverage c WHERE c.id = key;
            WHEN 'report' THEN SELECT r.number, r.operator_id INTO name, operator_id FROM report r WHERE r.id = key;
            WHEN 'inspection' THEN SELECT i.title INTO name FROM inspection i WHERE i.id = key;
            WHEN 'assessment' THEN
              SELECT i.title, a.operator_id INTO name, operator_id FROM assessment a JOIN inspection i ON i.id = a.inspection_id WHERE a.id = key;
            WHEN 'answer' THEN
              SELECT i.title, w.item_code, w.operator_id INTO name, item_code, operator_id
                FROM answer w JOIN assessment a ON a.id = w.assessment_id JOIN inspection i ON i.id = a.inspection_id WHERE w.id = key;
            WHEN 'evidence' THEN
              SELECT i.title, coalesce(w.item_code, q.item_code), e.operator_id INTO name, item_code, operator_id
                FROM evidence e
                LEFT JOIN answer w ON e.subject_kind = 'answer' AND w.id = e.subject_id
                LEFT JOIN supplement_message m ON e.subject_kind = 'supplement-message' AND m.id = e.subject_id
                LEFT JOIN supplement_request q ON q.id = m.request_id
                LEFT JOIN review r ON r.id = q.review_id
                LEFT JOIN assessment a ON a.id = coalesce(w.assessment_id, r.assessment_id)
                LEFT JOIN inspection i ON i.id = a.inspection_id WHERE e.id = key;
            WHEN 'review' THEN
              SELECT i.title, r.operator_id INTO name, operator_id FROM review r JOIN inspection i ON i.id = r.inspection_id WHERE r.id = key;
            WHEN 'judgement' THEN
              SELECT i.title, j.item_code, j.operator_id INTO name, item_code, operator_id
                FROM judgement j JOIN review r ON r.id = j.review_id JOIN inspection i ON i.id = r.inspection_id WHERE j.id = key;
            WHEN 'supplement' THEN
              SELECT i.title, q.item_code, q.operator_id INTO name, item_code, operator_id
                FROM supplement_request q JOIN review r ON r.id = q.review_id JOIN inspection i ON i.id = r.inspection_id WHERE q.id = key;
            WHEN 'opinion' THEN
              SELECT i.title, j.item_code, o.operator_id INTO name, item_code, operator_id
                FROM opinion o JOIN judgement j ON j.id = o.judgement_id JOIN review r ON r.id = j.review_id
                JOIN inspection i ON i.id = r.inspection_id WHERE o.id = key;
            WHEN 'finding' THEN
              SELECT i.title, f.item_code, f.operator_id INTO name, item_code, operator_id
                FROM finding f JOIN inspection i ON i.id = f.inspection_id WHERE f.id = key;
            ELSE NULL;
          END CASE;
        END $$;
      REVOKE EXECUTE ON FUNCTION trail_subject(text, text) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION trail_subject(text, text) TO ieum_app;
      CREATE INDEX audit_entry_at ON audit_entry (at);
      CREATE INDEX audit_entry_person ON audit_entry (person_name, number);
      CREATE INDEX audit_entry_action ON audit_entry (action, number);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX audit_entry_at, audit_entry_person, audit_entry_action;
      DROP FUNCTION trail_subject(text, text);
    `);
  }
}
