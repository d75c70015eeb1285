import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A report may be issued for disclosure, without what its operator asked to protect. Operators still read their own edition alone. */
export class RedactedEdition1764000000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE report DROP CONSTRAINT report_edition_check,
        ADD CONSTRAINT report_edition_check CHECK (edition IN ('operator', 'ministry', 'redacted'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE report DROP CONSTRAINT report_edition_check,
        ADD CONSTRAINT report_edition_check CHECK (edition IN ('operator', 'ministry'));
    `);
  }
}
