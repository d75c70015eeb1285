import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an operator reported of an outage to the ministry, as it was filed. */
export class OutageReports1764000000034 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outage_report (
        id uuid PRIMARY KEY,
        operator_id uuid NOT NULL,
        outage_id uuid NOT NULL,
        number integer NOT NULL CHECK (number >= 1),
        kind text NOT NULL CHECK (kind IN ('first', 'running', 'final', 'data-centre')),
        ordinal integer NOT NULL CHECK (ordinal >= 1),
        corrects integer CHECK (corrects < number),
        content jsonb NOT NULL,
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        filed_by uuid,
        filed_by_name text NOT NULL,
        filed_at timestamptz NOT NULL,
        UNIQUE (operator_id, id),
        UNIQUE (operator_id, outage_id, number),
        UNIQUE (outage_id, number),
        UNIQUE (outage_id, corrects),
        FOREIGN KEY (operator_id, outage_id) REFERENCES outage (operator_id, id),
        FOREIGN KEY (operator_id, outage_id, corrects) REFERENCES outage_report (operator_id, outage_id, number)
      );
      COMMENT ON TABLE outage_report IS 'Reports on an outage (FA 38(1), FA 39(4), NA 46(6)) as they were filed: never changed; a correction is a further one.';
      COMMENT ON COLUMN outage_report.number IS 'Of the report within its outage.';
      COMMENT ON COLUMN outage_report.ordinal IS 'Of the report among those of its kind; a correction has that of what it replaces.';
      COMMENT ON COLUMN outage_report.corrects IS 'Number of the report that it replaces.';
      CREATE TRIGGER outage_report_no_exercise BEFORE INSERT ON outage_report FOR EACH ROW EXECUTE FUNCTION refuse_for_exercise();
      CREATE TRIGGER outage_report_append_only BEFORE UPDATE OR DELETE ON outage_report FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER outage_report_no_truncate BEFORE TRUNCATE ON outage_report FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      ALTER TABLE outage_report ENABLE ROW LEVEL SECURITY; ALTER TABLE outage_report FORCE ROW LEVEL SECURITY;
      CREATE POLICY outage_report_read ON outage_report FOR SELECT USING (is_ministry() OR acts_for(operator_id));
      CREATE POLICY outage_report_add ON outage_report FOR INSERT WITH CHECK (acts_for(operator_id));
      GRANT SELECT, INSERT ON outage_report TO ieum_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE outage_report');
  }
}
