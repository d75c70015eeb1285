import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A version of the register may come from taking the last change back. */
export class Undo1764000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE register_version DROP CONSTRAINT register_version_origin_check,
        ADD CONSTRAINT register_version_origin_check CHECK (origin IN ('grid', 'document', 'sites', 'undo'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE register_version DROP CONSTRAINT register_version_origin_check,
        ADD CONSTRAINT register_version_origin_check CHECK (origin IN ('grid', 'document', 'sites'));
    `);
  }
}
