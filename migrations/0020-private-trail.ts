import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an operator did to its plans stays in its own trail: the ministry reads neither a plan nor that one was made. */
export class PrivateTrail1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY audit_entry_read ON audit_entry;
      CREATE POLICY audit_entry_read ON audit_entry FOR SELECT
        USING ((is_ministry() AND subject_kind <> 'plan') OR organisation_id = acting_organisation() OR acts_for(operator_id));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY audit_entry_read ON audit_entry;
      CREATE POLICY audit_entry_read ON audit_entry FOR SELECT
        USING (is_ministry() OR organisation_id = acting_organisation() OR acts_for(operator_id));
    `);
  }
}
