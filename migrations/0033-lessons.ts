import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Exercises (모의훈련) on the same board as outages, and what an outage or exercise measured as a version of the register. */
export class Lessons1764000000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE outage ADD exercise text CHECK (exercise IN ('announced', 'unannounced')),
        ADD CHECK (exercise IS NULL OR event_id IS NULL),
        ADD CHECK (exercise IS NULL OR jsonb_array_length(lost_sites) > 0);
      COMMENT ON COLUMN outage.exercise IS 'Null for an outage that happened; of an exercise, whether its people knew of it beforehand.';
      CREATE FUNCTION guard_exercise() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.exercise IS DISTINCT FROM OLD.exercise
          THEN RAISE EXCEPTION 'an exercise stays one, and an outage never becomes one' USING ERRCODE = 'restrict_violation'; END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER outage_exercise_stays BEFORE UPDATE ON outage FOR EACH ROW EXECUTE FUNCTION guard_exercise();
      CREATE FUNCTION refuse_for_exercise() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (SELECT 1 FROM outage WHERE id = NEW.outage_id AND exercise IS NOT NULL)
          THEN RAISE EXCEPTION 'nothing of the law is due in an exercise' USING ERRCODE = 'restrict_violation'; END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER outage_duty_done_no_exercise BEFORE INSERT ON outage_duty_done FOR EACH ROW EXECUTE FUNCTION refuse_for_exercise();
      CREATE TRIGGER outage_notice_no_exercise BEFORE INSERT ON outage_notice FOR EACH ROW EXECUTE FUNCTION refuse_for_exercise();
      CREATE TRIGGER outage_compensation_no_exercise BEFORE INSERT ON outage_compensation FOR EACH ROW EXECUTE FUNCTION refuse_for_exercise();

      ALTER TABLE register_version DROP CONSTRAINT register_version_origin_check,
        ADD CONSTRAINT register_version_origin_check CHECK (origin IN ('grid', 'document', 'sites', 'undo', 'plan', 'outage'));
      CREATE TABLE outage_proof (
        id uuid PRIMARY KEY,
        operator_id uuid NOT NULL,
        outage_id uuid NOT NULL,
        register_version integer NOT NULL,
        takeovers jsonb NOT NULL,
        entered_by uuid,
        entered_by_name text NOT NULL,
        entered_at timestamptz NOT NULL,
        UNIQUE (operator_id, register_version),
        FOREIGN KEY (operator_id, outage_id) REFERENCES outage (operator_id, id),
        FOREIGN KEY (operator_id, register_version) REFERENCES register_version (operator_id, number)
      );
      COMMENT ON TABLE outage_proof IS 'That a version of the register took over what an outage or exercise measured: never changed.';
      COMMENT ON COLUMN outage_proof.takeovers IS 'Component, site, minutes declared then and minutes measured.';
      CREATE INDEX outage_proof_outage ON outage_proof (outage_id, register_version);
      CREATE TRIGGER outage_proof_append_only BEFORE UPDATE OR DELETE ON outage_proof FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER outage_proof_no_truncate BEFORE TRUNCATE ON outage_proof FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      ALTER TABLE outage_proof ENABLE ROW LEVEL SECURITY; ALTER TABLE outage_proof FORCE ROW LEVEL SECURITY;
      CREATE POLICY outage_proof_read ON outage_proof FOR SELECT USING (is_ministry() OR acts_for(operator_id));
      CREATE POLICY outage_proof_add ON outage_proof FOR INSERT WITH CHECK (acts_for(operator_id));
      REVOKE EXECUTE ON FUNCTION guard_exercise(), refuse_for_exercise() FROM PUBLIC;
      GRANT SELECT, INSERT ON outage_proof TO ieum_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE outage_proof;
      ALTER TABLE register_version DROP CONSTRAINT register_version_origin_check,
        ADD CONSTRAINT register_version_origin_check CHECK (origin IN ('grid', 'document', 'sites', 'undo', 'plan'));
      DROP TRIGGER outage_compensation_no_exercise ON outage_compensation;
      DROP TRIGGER outage_notice_no_exercise ON outage_notice;
      DROP TRIGGER outage_duty_done_no_exercise ON outage_duty_done;
      DROP TRIGGER outage_exercise_stays ON outage;
      DROP FUNCTION refuse_for_exercise();
      DROP FUNCTION guard_exercise();
      ALTER TABLE outage DROP exercise;
    `);
  }
}
