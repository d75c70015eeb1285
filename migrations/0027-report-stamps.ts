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
      CREATE INDEX report_stamp_sha256 ON report_stamp (sha256);
      CREATE POLICY report_stamp_identify ON report_stamp FOR SELECT USING (is_owner());
      -- A document that was stamped later is two files: the one that was issued, and the one with the stamp.
      CREATE OR REPLACE FUNCTION issued_document(file_sha256 text)
        RETURNS TABLE (number text, version int, edition text, issued_at timestamptz, newest_version int, newest_at timestamptz)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
          SELECT r.number, r.version, r.edition, r.issued_at, n.version, n.issued_at
            FROM report r, LATERAL (SELECT * FROM report s WHERE s.review_id = r.review_id AND s.edition = r.edition
                                     ORDER BY s.version DESC LIMIT 1) AS n
           WHERE r.id IN (SELECT id FROM report WHERE sha256 = file_sha256
                          UNION SELECT report_id FROM report_stamp WHERE sha256 = file_sha256) $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION issued_document(file_sha256 text)
        RETURNS TABLE (number text, version int, edition text, issued_at timestamptz, newest_version int, newest_at timestamptz)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
          SELECT r.number, r.version, r.edition, r.issued_at, n.version, n.issued_at
            FROM report r, LATERAL (SELECT * FROM report s WHERE s.review_id = r.review_id AND s.edition = r.edition
                                     ORDER BY s.version DESC LIMIT 1) AS n
           WHERE r.sha256 = file_sha256 $$;
      DROP TABLE report_stamp;
      ALTER TABLE report DROP COLUMN stamped_at;
    `);
  }
}
