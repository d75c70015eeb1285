import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The trail names outages and their events by what they are called now. */
export class TrailOfOutages1764000000039 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER FUNCTION trail_subject(text, text) RENAME TO trail_subject_of_findings;
      CREATE FUNCTION trail_subject(of_kind text, of_id text, OUT name text, OUT item_code text, OUT operator_id uuid)
        LANGUAGE plpgsql STABLE AS $$
        DECLARE key uuid := CASE WHEN of_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN of_id::uuid END;
        BEGIN
          CASE of_kind
            WHEN 'outage' THEN SELECT o.title, o.operator_id INTO name, operator_id FROM outage o WHERE o.id = key;
            WHEN 'outage-event' THEN SELECT e.title INTO name FROM outage_event e WHERE e.id = key;
            ELSE SELECT s.name, s.item_code, s.operator_id INTO name, item_code, operator_id FROM trail_subject_of_findings(of_kind, of_id) s;
          END CASE;
        END $$;
      REVOKE EXECUTE ON FUNCTION trail_subject(text, text) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION trail_subject(text, text) TO ieum_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION trail_subject(text, text);
      ALTER FUNCTION trail_subject_of_findings(text, text) RENAME TO trail_subject;
    `);
  }
}
