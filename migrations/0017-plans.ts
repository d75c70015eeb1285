import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Plans (가정안): drafts beside the register, to see what a change of it would do. Nothing of the register follows from one. */
export class Plans1764000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE plan (
        id uuid PRIMARY KEY,
        operator_id uuid NOT NULL REFERENCES operator,
        title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
        base_version integer NOT NULL,
        document jsonb NOT NULL,
        changes jsonb NOT NULL,
        created_by uuid,
        created_by_name text NOT NULL,
        created_at timestamptz NOT NULL,
        changed_by uuid,
        changed_by_name text NOT NULL,
        changed_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (operator_id, id),
        FOREIGN KEY (operator_id, base_version) REFERENCES register_version (operator_id, number)
      );
      COMMENT ON TABLE plan IS 'Private to the operator: what it considers is no statement to the ministry, so the ministry reads none.';
      COMMENT ON COLUMN plan.base_version IS 'The version of the register that the plan starts from and is compared with.';
      COMMENT ON COLUMN plan.document IS 'The whole topology document (ieum-topology/1) as it would be.';
      COMMENT ON COLUMN plan.changes IS 'How much is added, removed and changed against the base, so that a list of plans reads no documents.';
      ALTER TABLE plan ENABLE ROW LEVEL SECURITY; ALTER TABLE plan FORCE ROW LEVEL SECURITY;
      CREATE POLICY plan_read ON plan FOR SELECT USING (acts_for(operator_id));
      CREATE POLICY plan_add ON plan FOR INSERT WITH CHECK (acts_for(operator_id));
      CREATE POLICY plan_change ON plan FOR UPDATE USING (acts_for(operator_id));
      CREATE POLICY plan_discard ON plan FOR DELETE USING (acts_for(operator_id));
      GRANT SELECT, INSERT, UPDATE, DELETE ON plan TO ieum_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE plan');
  }
}
