import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The trail names outages, their events and what came after them, and files by what they show. */
export class TrailOfOutages1764000000039 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- As before, with the rights of the reader; what is not of an outage is named by the function of inspections (0022).
      ALTER FUNCTION trail_subject(text, text) RENAME TO trail_subject_of_inspections;
      CREATE FUNCTION trail_subject(of_kind text, of_id text, OUT name text, OUT item_code text, OUT operator_id uuid)
        LANGUAGE plpgsql STABLE AS $$
        DECLARE key uuid := CASE WHEN of_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN of_id::uuid END;
        BEGIN
          CASE of_kind
            WHEN 'outage' THEN SELECT o.title, o.operator_id INTO name, operator_id FROM outage o WHERE o.id = key;
            WHEN 'outage-event' THEN SELECT e.title INTO name FROM outage_event e WHERE e.id = key;
            WHEN 'finding' THEN SELECT f.title, f.operator_id INTO name, operator_id FROM finding f WHERE f.id = key;
            WHEN 'evidence' THEN
              SELECT coalesce(f.title, o.title), e.operator_id INTO name, operator_id FROM evidence e
                LEFT JOIN finding f ON e.subject_kind = 'finding' AND f.id = e.subject_id
                LEFT JOIN outage_notice n ON e.subject_kind = 'outage-notice' AND n.id = e.subject_id
                LEFT JOIN data_request_step s ON e.subject_kind = 'data-request-answer' AND s.id = e.subject_id
                LEFT JOIN data_request q ON q.id = s.request_id
                LEFT JOIN outage o ON o.id = coalesce(n.outage_id, q.outage_id) WHERE e.id = key;
            ELSE NULL;
          END CASE;
          IF name IS NULL THEN
            SELECT s.name, s.item_code, s.operator_id INTO name, item_code, operator_id FROM trail_subject_of_inspections(of_kind, of_id) s;
          END IF;
        END $$;
      REVOKE EXECUTE ON FUNCTION trail_subject(text, text) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION trail_subject(text, text) TO ieum_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION trail_subject(text, text);
      ALTER FUNCTION trail_subject_of_inspections(text, text) RENAME TO trail_subject;
    `);
  }
}
