import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many items of a submission disagree with what was registered, so that lists need not read the whole of it. */
export class Disagreements1764000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE submission ADD COLUMN disagreeing_items integer NOT NULL DEFAULT 0 CHECK (disagreeing_items >= 0);
      COMMENT ON COLUMN submission.disagreeing_items IS 'Items of the content with disagreements: frozen with it.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE submission DROP COLUMN disagreeing_items');
  }
}
