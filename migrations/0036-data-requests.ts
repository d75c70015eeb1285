import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the ministry asks of an operator after an outage, what it is given and what it tells of it; and both letters among the issued documents. */
export class DataRequests1764000000036 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE data_request (
        id uuid PRIMARY KEY,
        operator_id uuid NOT NULL,
        outage_id uuid NOT NULL,
        number integer NOT NULL CHECK (number >= 1),
        basis text NOT NULL CHECK (basis IN ('value-added', 'inspection', 'coverage')),
        drafted_by uuid,
        drafted_by_name text NOT NULL,
        drafted_at timestamptz NOT NULL,
        UNIQUE (operator_id, id),
        UNIQUE (outage_id, number),
        FOREIGN KEY (operator_id, outage_id) REFERENCES outage (operator_id, id)
      );
      COMMENT ON TABLE data_request IS 'Material that the ministry demands after an outage (TBA 22-7(4), NA 46(4)). What became of it are its steps.';
      COMMENT ON COLUMN data_request.number IS 'Of the request within its outage.';
      CREATE TABLE data_request_step (
        id uuid PRIMARY KEY,
        place bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
        operator_id uuid NOT NULL,
        request_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('drafted', 'dropped', 'issued', 'withdrawn', 'answered', 'concluded', 'told')),
        number integer NOT NULL CHECK (number >= 1),
        reason text CHECK (length(reason) BETWEEN 1 AND 5000),
        material text CHECK (length(material) BETWEEN 1 AND 20000),
        form text CHECK (length(form) BETWEEN 1 AND 2000),
        returned boolean,
        due_at timestamptz,
        text text CHECK (length(text) BETWEEN 1 AND 20000),
        follows text CHECK (length(follows) BETWEEN 1 AND 20000),
        entered_by uuid,
        entered_by_name text NOT NULL,
        entered_by_organisation text NOT NULL,
        entered_at timestamptz NOT NULL,
        UNIQUE (operator_id, id),
        UNIQUE (request_id, kind, number),
        FOREIGN KEY (operator_id, request_id) REFERENCES data_request (operator_id, id),
        CHECK ((kind IN ('drafted', 'issued')) = (material IS NOT NULL AND due_at IS NOT NULL AND returned IS NOT NULL)),
        CHECK ((kind IN ('drafted', 'issued', 'dropped', 'withdrawn')) = (reason IS NOT NULL)),
        CHECK ((kind IN ('answered', 'concluded', 'told')) = (text IS NOT NULL)),
        CHECK ((kind IN ('concluded', 'told')) = (follows IS NOT NULL))
      );
      COMMENT ON TABLE data_request_step IS 'Steps of a data request: never changed, only followed. What is drafted, dropped or concluded is the ministry''s alone until it is issued or told.';
      COMMENT ON COLUMN data_request_step.place IS 'In which order they were taken.';
      COMMENT ON COLUMN data_request_step.number IS 'Of the step among those of its kind.';
      CREATE TRIGGER data_request_no_exercise BEFORE INSERT ON data_request FOR EACH ROW EXECUTE FUNCTION refuse_for_exercise();
      CREATE TRIGGER data_request_append_only BEFORE UPDATE OR DELETE ON data_request FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER data_request_no_truncate BEFORE TRUNCATE ON data_request FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER data_request_step_append_only BEFORE UPDATE OR DELETE ON data_request_step FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER data_request_step_no_truncate BEFORE TRUNCATE ON data_request_step FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      ALTER TABLE data_request_step ENABLE ROW LEVEL SECURITY; ALTER TABLE data_request_step FORCE ROW LEVEL SECURITY;
      CREATE POLICY data_request_step_read ON data_request_step FOR SELECT
        USING (is_ministry() OR (acts_for(operator_id) AND kind IN ('issued', 'withdrawn', 'answered', 'told')));
      CREATE POLICY data_request_step_say ON data_request_step FOR INSERT WITH CHECK (is_ministry() AND kind <> 'answered');
      CREATE POLICY data_request_step_answer ON data_request_step FOR INSERT WITH CHECK (acts_for(operator_id) AND kind = 'answered');
      ALTER TABLE data_request ENABLE ROW LEVEL SECURITY; ALTER TABLE data_request FORCE ROW LEVEL SECURITY;
      CREATE POLICY data_request_read ON data_request FOR SELECT USING (is_ministry() OR (acts_for(operator_id)
        AND EXISTS (SELECT 1 FROM data_request_step s WHERE s.request_id = data_request.id AND s.kind = 'issued')));
      CREATE POLICY data_request_add ON data_request FOR INSERT WITH CHECK (is_ministry());
      GRANT SELECT, INSERT ON data_request, data_request_step TO ieum_app;

      ALTER TABLE report ALTER COLUMN inspection_id DROP NOT NULL,
        ADD COLUMN outage_id uuid,
        ADD COLUMN request_id uuid,
        ADD FOREIGN KEY (operator_id, outage_id) REFERENCES outage (operator_id, id),
        ADD FOREIGN KEY (operator_id, request_id) REFERENCES data_request (operator_id, id),
        DROP CONSTRAINT report_kind_check,
        ADD CONSTRAINT report_kind_check CHECK (kind IN ('audit-report', 'recommendation', 'round-up', 'data-request', 'data-request-result')),
        DROP CONSTRAINT report_of_nobody,
        ADD CONSTRAINT report_of_nobody CHECK ((kind = 'round-up') = (operator_id IS NULL)),
        ADD CONSTRAINT report_about CHECK (CASE
          WHEN kind IN ('data-request', 'data-request-result') THEN inspection_id IS NULL AND review_id IS NULL AND outage_id IS NOT NULL AND request_id IS NOT NULL
          ELSE inspection_id IS NOT NULL AND (kind = 'round-up') = (review_id IS NULL) AND outage_id IS NULL AND request_id IS NULL END);
      CREATE INDEX report_request ON report (request_id);
    `);
  }

  /** Fails where letters on requests were issued: what was issued is never thrown away. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX report_request;
      ALTER TABLE report DROP CONSTRAINT report_about, DROP CONSTRAINT report_of_nobody, DROP CONSTRAINT report_kind_check,
        DROP COLUMN request_id, DROP COLUMN outage_id, ALTER COLUMN inspection_id SET NOT NULL,
        ADD CONSTRAINT report_kind_check CHECK (kind IN ('audit-report', 'recommendation', 'round-up')),
        ADD CONSTRAINT report_of_nobody CHECK ((kind = 'round-up') = (operator_id IS NULL) AND (kind = 'round-up') = (review_id IS NULL));
      DROP TABLE data_request_step, data_request CASCADE;
    `);
  }
}
