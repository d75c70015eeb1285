import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Issued documents: never changed, only followed by a newer version. */
export class Reports1764000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE report (
        id uuid PRIMARY KEY,
        operator_id uuid NOT NULL REFERENCES operator,
        inspection_id uuid NOT NULL REFERENCES inspection,
        review_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('audit-report')),
        edition text NOT NULL CHECK (edition IN ('operator', 'ministry')),
        number text NOT NULL CHECK (length(number) BETWEEN 1 AND 100),
        version integer NOT NULL CHECK (version >= 1),
        model jsonb NOT NULL,
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        size_bytes integer NOT NULL CHECK (size_bytes > 0),
        issued_by uuid NOT NULL,
        issued_by_name text NOT NULL,
        issued_at timestamptz NOT NULL,
        UNIQUE (number, edition, version),
        UNIQUE (operator_id, id),
        FOREIGN KEY (operator_id, review_id) REFERENCES review (operator_id, id)
      );
      CREATE INDEX report_operator ON report (operator_id, issued_at DESC, id);
      CREATE TABLE report_content (
        report_id uuid PRIMARY KEY,
        operator_id uuid NOT NULL,
        pdf bytea NOT NULL,
        FOREIGN KEY (operator_id, report_id) REFERENCES report (operator_id, id)
      );
      CREATE TRIGGER report_append_only BEFORE UPDATE OR DELETE ON report FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER report_no_truncate BEFORE TRUNCATE ON report FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER report_content_append_only BEFORE UPDATE OR DELETE ON report_content FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER report_content_no_truncate BEFORE TRUNCATE ON report_content FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      ALTER TABLE report ENABLE ROW LEVEL SECURITY; ALTER TABLE report FORCE ROW LEVEL SECURITY;
      CREATE POLICY report_add ON report FOR INSERT WITH CHECK (is_ministry());
      ALTER TABLE report_content ENABLE ROW LEVEL SECURITY; ALTER TABLE report_content FORCE ROW LEVEL SECURITY;
      CREATE POLICY report_content_add ON report_content FOR INSERT WITH CHECK (is_ministry());
      CREATE POLICY report_read ON report FOR SELECT USING (is_ministry() OR (acts_for(operator_id) AND edition = 'operator'));
      CREATE POLICY report_content_read ON report_content FOR SELECT
        USING (is_ministry() OR (acts_for(operator_id) AND EXISTS (SELECT 1 FROM report r WHERE r.id = report_id)));
      GRANT SELECT, INSERT ON report, report_content TO ieum_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE report_content, report;
    `);
  }
}
