import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Time stamps of reports: in the file as it was issued, where the authority answered, else in a copy of it that comes
 * later, in a row of its own: what was issued is never changed.
 */
export class ReportStamps1764000000027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE report ADD COLUMN stamped_at timestamptz;
      CREATE INDEX report_unstamped ON report (id) WHERE stamped_at IS NULL;
      CREATE TABLE report_stamp (
        report_id uuid PRIMARY KEY,
        operator_id uuid NOT NULL,
        stamped_at timestamptz NOT NULL,
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        size_bytes integer NOT NULL CHECK (size_bytes > 0),
        pdf bytea NOT NULL,
        FOREIGN KEY (operator_id, report_id) REFERENCES report (operator_id, id)
      );
      CREATE TRIGGER report_stamp_append_only BEFORE UPDATE OR DELETE ON report_stamp FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER report_stamp_no_truncate BEFORE TRUNCATE ON report_stamp FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      ALTER TABLE report_stamp ENABLE ROW LEVEL SECURITY; ALTER TABLE report_stamp FORCE ROW LEVEL SECURITY;
      CREATE POLICY report_stamp_add ON report_stamp FOR INSERT WITH CHECK (is_ministry());
      CREATE POLICY report_stamp_read ON report_stamp FOR SELECT
        USING (is_ministry() OR (acts_for(operator_id) AND EXISTS (SELECT 1 FROM report r WHERE r.id = report_id)));
      GRANT SELECT, INSERT ON report_stamp TO ieum_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE report_stamp;
      ALTER TABLE report DROP COLUMN stamped_at;
    `);
  }
}
