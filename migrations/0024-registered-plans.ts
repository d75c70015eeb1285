import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A version of the register may come from a plan, which knows the version that it became. */
export class RegisteredPlans1764000000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE register_version DROP CONSTRAINT register_version_origin_check,
        ADD CONSTRAINT register_version_origin_check CHECK (origin IN ('grid', 'document', 'sites', 'undo', 'plan'));
      ALTER TABLE plan ADD registered_as integer CHECK (registered_as > base_version),
        ADD FOREIGN KEY (operator_id, registered_as) REFERENCES register_version (operator_id, number);
      COMMENT ON COLUMN plan.registered_as IS 'The version of the register that the plan became as it stands; null while it is a draft.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE plan DROP registered_as;
      ALTER TABLE register_version DROP CONSTRAINT register_version_origin_check,
        ADD CONSTRAINT register_version_origin_check CHECK (origin IN ('grid', 'document', 'sites', 'undo'));
    `);
  }
}
