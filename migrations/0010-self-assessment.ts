import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One operator’s answers in one inspection, and the submissions that freeze them. */
export class SelfAssessment1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE assessment (
        id uuid PRIMARY KEY,
        inspection_id uuid NOT NULL,
        operator_id uuid NOT NULL,
        item_codes text[] NOT NULL,
        state text NOT NULL CHECK (state IN ('open', 'submitted')),
        protection_reason text CHECK (length(protection_reason) BETWEEN 1 AND 2000),
        created_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (inspection_id, operator_id),
        UNIQUE (operator_id, id),
        FOREIGN KEY (inspection_id, operator_id) REFERENCES inspection_participant (inspection_id, operator_id)
      );
      COMMENT ON COLUMN assessment.item_codes IS 'The items that applied to the operator when the inspection was opened, in the order of the catalogue.';
      COMMENT ON COLUMN assessment.protection_reason IS 'The operator asks that the whole be protected (NA 64-2), and why; null where it does not ask.';
      CREATE INDEX assessment_operator ON assessment (operator_id);
      CREATE TABLE answer (
        id uuid PRIMARY KEY,
        assessment_id uuid NOT NULL,
        operator_id uuid NOT NULL,
        item_code text NOT NULL,
        content jsonb NOT NULL,
        assigned_to uuid,
        saved_by uuid,
        saved_by_name text NOT NULL,
        saved_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (assessment_id, item_code),
        UNIQUE (operator_id, id),
        FOREIGN KEY (operator_id, assessment_id) REFERENCES assessment (operator_id, id)
      );
      COMMENT ON COLUMN answer.content IS 'values by part, explanation, not applicable with reason, status and plan, protection request: see answer-content.ts';
      CREATE TABLE submission (
        id uuid PRIMARY KEY,
        assessment_id uuid NOT NULL,
        operator_id uuid NOT NULL,
        number integer NOT NULL,
        content jsonb NOT NULL,
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        statement text NOT NULL,
        attested_by uuid NOT NULL,
        attested_by_name text NOT NULL,
        submitted_at timestamptz NOT NULL,
        UNIQUE (assessment_id, number),
        UNIQUE (operator_id, id),
        FOREIGN KEY (operator_id, assessment_id) REFERENCES assessment (operator_id, id)
      );
      COMMENT ON COLUMN submission.content IS 'Every item with its wording, its answer and its evidence (name, hash, size) as it was submitted.';
      CREATE TRIGGER submission_append_only BEFORE UPDATE OR DELETE ON submission FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER submission_no_truncate BEFORE TRUNCATE ON submission FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      ALTER TABLE assessment ENABLE ROW LEVEL SECURITY; ALTER TABLE assessment FORCE ROW LEVEL SECURITY;
      CREATE POLICY assessment_read ON assessment FOR SELECT USING (is_ministry() OR acts_for(operator_id));
      CREATE POLICY assessment_add ON assessment FOR INSERT WITH CHECK (is_ministry());
      -- The ministry takes the lock of the row to begin its review; what stands in it is the operator's.
      CREATE POLICY assessment_change ON assessment FOR UPDATE USING (is_ministry() OR acts_for(operator_id)) WITH CHECK (acts_for(operator_id));
      CREATE TRIGGER assessment_submitted BEFORE UPDATE ON assessment
        FOR EACH ROW WHEN (OLD.state = 'submitted') EXECUTE FUNCTION refuse_change();
      CREATE FUNCTION is_answered_still(wanted uuid) RETURNS boolean LANGUAGE sql STABLE
        AS $$ SELECT EXISTS (SELECT 1 FROM assessment a WHERE a.id = wanted AND a.state = 'open') $$;
      ALTER TABLE answer ENABLE ROW LEVEL SECURITY; ALTER TABLE answer FORCE ROW LEVEL SECURITY;
      CREATE POLICY answer_read ON answer FOR SELECT USING (is_ministry() OR acts_for(operator_id));
      CREATE POLICY answer_add ON answer FOR INSERT WITH CHECK (acts_for(operator_id) AND is_answered_still(assessment_id));
      CREATE POLICY answer_change ON answer FOR UPDATE USING (acts_for(operator_id))
        WITH CHECK (acts_for(operator_id) AND is_answered_still(assessment_id));
      ALTER TABLE submission ENABLE ROW LEVEL SECURITY; ALTER TABLE submission FORCE ROW LEVEL SECURITY;
      CREATE POLICY submission_read ON submission FOR SELECT USING (is_ministry() OR acts_for(operator_id));
      CREATE POLICY submission_add ON submission FOR INSERT WITH CHECK (acts_for(operator_id) AND is_answered_still(assessment_id));
      REVOKE EXECUTE ON FUNCTION is_answered_still(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION is_answered_still(uuid) TO ieum_app;
      GRANT SELECT, INSERT, UPDATE ON answer TO ieum_app;
      GRANT SELECT, INSERT, UPDATE (state, protection_reason, version) ON assessment TO ieum_app;
      GRANT SELECT, INSERT ON submission TO ieum_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE submission, answer, assessment;
      DROP FUNCTION is_answered_still(uuid);
    `);
  }
}
