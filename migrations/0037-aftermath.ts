import type { MigrationInterface, QueryRunner } from 'typeorm';

/** After an outage (장애): the root-cause report, preventive actions among the findings, and the inspection that starts from it. */
export class Aftermath1764000000037 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outage_cause_report (
        id uuid PRIMARY KEY,
        operator_id uuid NOT NULL,
        outage_id uuid NOT NULL,
        version integer NOT NULL CHECK (version >= 1),
        course jsonb NOT NULL,
        causes jsonb NOT NULL,
        detection text NOT NULL CHECK (length(detection) BETWEEN 1 AND 40000),
        restoration text NOT NULL CHECK (length(restoration) BETWEEN 1 AND 40000),
        lessons text NOT NULL CHECK (length(lessons) BETWEEN 1 AND 40000),
        change_reason text CHECK (length(change_reason) BETWEEN 1 AND 8000),
        entered_by uuid,
        entered_by_name text NOT NULL,
        entered_at timestamptz NOT NULL,
        UNIQUE (operator_id, id),
        UNIQUE (outage_id, version),
        CHECK ((version = 1) = (change_reason IS NULL)),
        FOREIGN KEY (operator_id, outage_id) REFERENCES outage (operator_id, id)
      );
      COMMENT ON TABLE outage_cause_report IS 'Root-cause report of the operator: a version is never changed, a further one replaces it and says why.';
      CREATE TRIGGER outage_cause_report_no_exercise BEFORE INSERT ON outage_cause_report FOR EACH ROW EXECUTE FUNCTION refuse_for_exercise();
      CREATE TRIGGER outage_cause_report_append_only BEFORE UPDATE OR DELETE ON outage_cause_report FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER outage_cause_report_no_truncate BEFORE TRUNCATE ON outage_cause_report FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      ALTER TABLE outage_cause_report ENABLE ROW LEVEL SECURITY; ALTER TABLE outage_cause_report FORCE ROW LEVEL SECURITY;
      CREATE POLICY outage_cause_report_read ON outage_cause_report FOR SELECT USING (is_ministry() OR acts_for(operator_id));
      CREATE POLICY outage_cause_report_add ON outage_cause_report FOR INSERT WITH CHECK (acts_for(operator_id));
      GRANT SELECT, INSERT ON outage_cause_report TO ieum_app;

      ALTER TABLE finding
        ADD COLUMN outage_id uuid,
        ADD COLUMN title text CHECK (length(title) BETWEEN 1 AND 200),
        ALTER COLUMN inspection_id DROP NOT NULL,
        ALTER COLUMN item_code DROP NOT NULL,
        ALTER COLUMN orderable DROP NOT NULL,
        DROP CONSTRAINT finding_kind_check,
        DROP CONSTRAINT finding_state_check,
        DROP CONSTRAINT finding_due_basis_check,
        ADD CONSTRAINT finding_kind_check CHECK (kind IN ('recommendation', 'proposed-order', 'prevention')),
        ADD CONSTRAINT finding_state_check CHECK (state = 'withdrawn' OR
          state IN ('proposed', 'issued') AND kind <> 'prevention' OR state IN ('undertaken', 'reported', 'verified') AND kind = 'prevention'),
        ADD CONSTRAINT finding_due_basis_check CHECK (due_basis IN ('practice', 'decided', 'operator')),
        ADD CONSTRAINT finding_origin_check CHECK (CASE kind
          WHEN 'prevention' THEN num_nonnulls(inspection_id, item_code, orderable) = 0 AND num_nonnulls(outage_id, title) = 2
          ELSE num_nonnulls(inspection_id, item_code, orderable) = 3 AND num_nonnulls(outage_id, title) = 0 END),
        ADD CONSTRAINT finding_outage_fkey FOREIGN KEY (operator_id, outage_id) REFERENCES outage (operator_id, id);
      CREATE INDEX finding_outage ON finding (outage_id);
      COMMENT ON COLUMN finding.outage_id IS 'Of a preventive action (재발방지 대책): the outage after which its operator undertook it. A finding of a judgement has an inspection and an item instead.';
      DROP POLICY finding_read ON finding; DROP POLICY finding_add ON finding; DROP POLICY finding_change ON finding;
      CREATE POLICY finding_read ON finding FOR SELECT
        USING (is_ministry() OR acts_for(operator_id) AND (state = 'issued' OR kind = 'prevention'));
      CREATE POLICY finding_add ON finding FOR INSERT
        WITH CHECK (is_ministry() AND kind <> 'prevention' OR acts_for(operator_id) AND kind = 'prevention' AND state = 'undertaken');
      CREATE POLICY finding_change ON finding FOR UPDATE
        USING (is_ministry() OR acts_for(operator_id) AND kind = 'prevention' AND state = 'undertaken')
        WITH CHECK (is_ministry() OR acts_for(operator_id) AND kind = 'prevention' AND state IN ('reported', 'withdrawn'));
      CREATE FUNCTION guard_prevention() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.kind = 'prevention' AND (NEW.kind, NEW.title, NEW.text, NEW.plan_due_on, NEW.result_due_on, NEW.outage_id, NEW.operator_id)
            IS DISTINCT FROM (OLD.kind, OLD.title, OLD.text, OLD.plan_due_on, OLD.result_due_on, OLD.outage_id, OLD.operator_id)
          THEN RAISE EXCEPTION 'what was undertaken stays as it was' USING ERRCODE = 'restrict_violation'; END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER prevention_stays BEFORE UPDATE ON finding FOR EACH ROW EXECUTE FUNCTION guard_prevention();
      REVOKE EXECUTE ON FUNCTION guard_prevention() FROM PUBLIC;
      CREATE TABLE finding_step (
        id uuid PRIMARY KEY,
        operator_id uuid NOT NULL,
        finding_id uuid NOT NULL,
        number integer NOT NULL CHECK (number >= 1),
        move text NOT NULL CHECK (move IN ('report', 'send-back', 'verify', 'withdraw')),
        text text NOT NULL CHECK (length(text) <= 40000),
        by uuid,
        by_name text NOT NULL,
        at timestamptz NOT NULL,
        UNIQUE (operator_id, id),
        UNIQUE (finding_id, number),
        FOREIGN KEY (operator_id, finding_id) REFERENCES finding (operator_id, id)
      );
      COMMENT ON TABLE finding_step IS 'What was reported of a preventive action and what was said to it: never changed, only followed.';
      CREATE TRIGGER finding_step_append_only BEFORE UPDATE OR DELETE ON finding_step FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER finding_step_no_truncate BEFORE TRUNCATE ON finding_step FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      ALTER TABLE finding_step ENABLE ROW LEVEL SECURITY; ALTER TABLE finding_step FORCE ROW LEVEL SECURITY;
      CREATE POLICY finding_step_read ON finding_step FOR SELECT USING (is_ministry() OR acts_for(operator_id));
      CREATE POLICY finding_step_add ON finding_step FOR INSERT
        WITH CHECK (EXISTS (SELECT 1 FROM finding f WHERE f.id = finding_id AND f.kind = 'prevention')
          AND CASE WHEN move IN ('verify', 'send-back') THEN is_ministry() ELSE acts_for(operator_id) END);
      GRANT SELECT, INSERT ON finding_step TO ieum_app;

      ALTER TABLE inspection ADD COLUMN outage_id uuid REFERENCES outage CHECK (outage_id IS NULL OR kind = 'special');
      CREATE INDEX inspection_outage ON inspection (outage_id);
      COMMENT ON COLUMN inspection.outage_id IS 'The outage after which a special inspection (수시점검) is made; null where it has another occasion.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE inspection DROP COLUMN outage_id;
      DROP TABLE finding_step;
      DROP POLICY finding_read ON finding; DROP POLICY finding_add ON finding; DROP POLICY finding_change ON finding;
      DROP TRIGGER prevention_stays ON finding;
      DROP FUNCTION guard_prevention();
      DELETE FROM finding WHERE kind = 'prevention';
      ALTER TABLE finding
        DROP CONSTRAINT finding_origin_check, DROP CONSTRAINT finding_kind_check, DROP CONSTRAINT finding_state_check,
        DROP CONSTRAINT finding_due_basis_check, DROP CONSTRAINT finding_outage_fkey, DROP COLUMN outage_id, DROP COLUMN title,
        ALTER COLUMN inspection_id SET NOT NULL, ALTER COLUMN item_code SET NOT NULL, ALTER COLUMN orderable SET NOT NULL,
        ADD CONSTRAINT finding_kind_check CHECK (kind IN ('recommendation', 'proposed-order')),
        ADD CONSTRAINT finding_state_check CHECK (state IN ('proposed', 'issued', 'withdrawn')),
        ADD CONSTRAINT finding_due_basis_check CHECK (due_basis IN ('practice', 'decided'));
      CREATE POLICY finding_read ON finding FOR SELECT USING (is_ministry() OR acts_for(operator_id) AND state = 'issued');
      CREATE POLICY finding_add ON finding FOR INSERT WITH CHECK (is_ministry());
      CREATE POLICY finding_change ON finding FOR UPDATE USING (is_ministry());
      DROP TABLE outage_cause_report;
    `);
  }
}
